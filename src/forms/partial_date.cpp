#include "forms/partial_date.h"

#include <QTimeZone>

namespace stipple::forms
{

namespace
{

// The number in exactly these ASCII digits, or -1.
int digits(QStringView text)
{
    int number = 0;
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return -1;
        number = number * 10 + (c.unicode() - u'0');
    }
    return text.isEmpty() ? -1 : number;
}

// "Z", "+02:00": seconds east of UTC.
std::optional<int> zoneOffset(QStringView text)
{
    if (text == u"Z")
        return 0;
    if (text.size() != 6 || (text[0] != u'+' && text[0] != u'-') || text[3] != u':')
        return std::nullopt;
    const int hours = digits(text.mid(1, 2));
    const int minutes = digits(text.mid(4, 2));
    if (hours < 0 || minutes < 0 || minutes > 59 || hours * 60 + minutes > 14 * 60)
        return std::nullopt;
    const int seconds = (hours * 60 + minutes) * 60;
    return text[0] == u'-' ? -seconds : seconds;
}

} // namespace

std::optional<PartialDate> PartialDate::fromText(QStringView text)
{
    const auto size = text.size();
    if (size != 4 && size != 7 && size != 10)
        return std::nullopt;
    if ((size > 4 && text[4] != u'-') || (size > 7 && text[7] != u'-'))
        return std::nullopt;
    const int year = digits(text.left(4));
    const int month = size > 4 ? digits(text.mid(5, 2)) : 0;
    const int day = size > 7 ? digits(text.mid(8, 2)) : 0;
    if (year < 1 || (size > 4 && (month < 1 || month > 12)))
        return std::nullopt;
    if (size > 7 && !QDate::isValid(year, month, day))
        return std::nullopt;
    return PartialDate(year, month, day);
}

QDate PartialDate::firstDay() const { return QDate(m_year, m_month ? m_month : 1, m_day ? m_day : 1); }

QDate PartialDate::lastDay() const
{
    if (m_day)
        return QDate(m_year, m_month, m_day);
    const int month = m_month ? m_month : 12;
    return QDate(m_year, month, QDate(m_year, month, 1).daysInMonth());
}

QString PartialDate::toText() const
{
    QString text = QStringLiteral("%1").arg(m_year, 4, 10, QLatin1Char('0'));
    if (m_month)
        text += QStringLiteral("-%1").arg(m_month, 2, 10, QLatin1Char('0'));
    if (m_day)
        text += QStringLiteral("-%1").arg(m_day, 2, 10, QLatin1Char('0'));
    return text;
}

std::partial_ordering PartialDate::operator<=>(const PartialDate& other) const
{
    if (m_year != other.m_year)
        return m_year <=> other.m_year;
    if (!m_month || !other.m_month)
        return m_month == other.m_month ? std::partial_ordering::equivalent : std::partial_ordering::unordered;
    if (m_month != other.m_month)
        return m_month <=> other.m_month;
    if (!m_day || !other.m_day)
        return m_day == other.m_day ? std::partial_ordering::equivalent : std::partial_ordering::unordered;
    return m_day <=> other.m_day;
}

std::optional<PartialDateTime> PartialDateTime::fromText(QStringView text)
{
    const auto t = text.indexOf(u'T');
    const auto date = PartialDate::fromText(t < 0 ? text : text.left(t));
    if (!date || (t >= 0 && !date->isFull()))
        return std::nullopt;
    if (t < 0)
        return PartialDateTime{*date, std::nullopt};
    const QStringView rest = text.mid(t + 1);
    qsizetype zoneAt = rest.size() - 1;
    if (!rest.endsWith(u'Z'))
        zoneAt = rest.size() - 6;
    if (zoneAt < 8)
        return std::nullopt;
    const auto time = timeFromText(rest.left(zoneAt));
    const auto offset = zoneOffset(rest.mid(zoneAt));
    if (!time || !offset)
        return std::nullopt;
    const QDateTime utc = QDateTime(date->firstDay(), *time, Qt::UTC).addSecs(-*offset);
    return PartialDateTime{*date, utc};
}

std::partial_ordering PartialDateTime::operator<=>(const PartialDateTime& other) const
{
    if (moment && other.moment)
        return moment->toMSecsSinceEpoch() <=> other.moment->toMSecsSinceEpoch();
    const std::partial_ordering byDate = date <=> other.date;
    // The same day, and only one of them knows the time: nothing more can be said.
    if (byDate == 0 && moment.has_value() != other.moment.has_value())
        return std::partial_ordering::unordered;
    return byDate;
}

std::optional<QTime> timeFromText(QStringView text)
{
    if (text.size() < 8 || text[2] != u':' || text[5] != u':')
        return std::nullopt;
    const int hours = digits(text.left(2));
    const int minutes = digits(text.mid(3, 2));
    const int seconds = digits(text.mid(6, 2));
    int milliseconds = 0;
    if (text.size() > 8) {
        const QStringView fraction = text.mid(9);
        if (text[8] != u'.' || fraction.isEmpty() || fraction.size() > 9 || digits(fraction) < 0)
            return std::nullopt;
        milliseconds = digits((fraction.toString() + QStringLiteral("00")).left(3));
    }
    // FHIR allows a leap second; it is taken for the last second of its minute.
    if (hours < 0 || minutes < 0 || seconds < 0 || seconds > 60 || !QTime::isValid(hours, minutes, qMin(seconds, 59)))
        return std::nullopt;
    return QTime(hours, minutes, qMin(seconds, 59), milliseconds);
}

} // namespace stipple::forms
