// When the clinic is open, understood from what stands in its settings as people write it: "Mo–Fr 9:00–18:00, Sa
// 10–14", "lunes a viernes 9-14, 16-20". What cannot be understood warns of nothing.
#pragma once

#include <QDateTime>
#include <QStringList>

#include <optional>
#include <vector>

namespace stipple::app
{

class OpeningHours
{
public:
    // Nothing where the text is empty, or holds anything that is not understood.
    static std::optional<OpeningHours> read(const QString& text);

    // Whether all of this time lies within one span of the day.
    bool isOpen(QDate day, QTime from, int minutes) const;
    bool isOpenOn(QDate day) const;

private:
    struct Span {
        int weekday = 1; // 1 is Monday
        int from = 0;    // minutes of the day
        int to = 0;
    };
    std::vector<Span> m_spans;
};

} // namespace stipple::app
