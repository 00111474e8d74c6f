#include "protocol/period.h"

namespace stipple::protocol
{

std::optional<Period> Period::parse(QStringView text)
{
    if (text.size() < 3 || text.front() != u'P')
        return {};
    Period period;
    QStringView rest = text.mid(1);
    QStringView allowed = u"YMWD"; // each unit at most once, in this order
    bool isTime = false;
    while (!rest.isEmpty()) {
        if (rest.front() == u'T' && !isTime) {
            isTime = true;
            allowed = u"H";
            rest = rest.mid(1);
            if (rest.isEmpty())
                return {};
        }
        qsizetype digits = 0;
        while (digits < rest.size() && rest[digits] >= u'0' && rest[digits] <= u'9')
            ++digits;
        if (digits == 0 || digits > 5 || digits == rest.size())
            return {};
        const int count = rest.left(digits).toInt();
        const qsizetype unit = allowed.indexOf(rest[digits]);
        if (unit < 0)
            return {};
        switch (allowed[unit].unicode()) {
        case u'Y':
            period.months += count * 12;
            break;
        case u'M':
            period.months += count;
            break;
        case u'W':
            period.days += count * 7;
            break;
        case u'D':
            period.days += count;
            break;
        default:
            period.hours += count;
        }
        allowed = allowed.mid(unit + 1);
        rest = rest.mid(digits + 1);
    }
    if (period == Period() || period.approximateDays() > 36600)
        return {};
    return period;
}

QString Period::toText() const
{
    QString text = QStringLiteral("P");
    if (months / 12)
        text += QString::number(months / 12) + u'Y';
    if (months % 12)
        text += QString::number(months % 12) + u'M';
    if (days)
        text += QString::number(days) + u'D';
    if (hours)
        text += u'T' + QString::number(hours) + u'H';
    return text;
}

} // namespace stipple::protocol
