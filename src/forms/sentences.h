// The sentences of this library, for the translators: Forms::tr("…").
#pragma once

#include <QCoreApplication>
#include <QString>

namespace stipple::forms
{

struct Forms {
    Q_DECLARE_TR_FUNCTIONS(Forms)
};

// At most 60 characters of what stands in a document, made plain and put in quotes, for a sentence.
[[nodiscard]] QString quoted(const QString& text);

} // namespace stipple::forms
