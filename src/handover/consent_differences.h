// What changed between two versions of a text, paragraph by paragraph: whoever signs again sees it.
#pragma once

#include <QStringList>

#include <vector>

namespace stipple::handover
{

struct Paragraph {
    enum class Since { Kept, New, Gone };
    Since since = Since::Kept;
    QString words;
    bool operator==(const Paragraph&) const = default;
};

// In the order of the new text; what is gone stands where it was. As little as possible is called new or gone.
[[nodiscard]] std::vector<Paragraph> differences(const QStringList& before, const QStringList& now);

} // namespace stipple::handover
