// A length of time as ISO 8601 writes it: P30D, P6W, P6M, P1Y, PT24H. Months and years follow the calendar: a day that
// the month does not have becomes its last one.
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace stipple::protocol
{

struct Period {
    int months = 0; // years are twelve
    int days = 0;   // weeks are seven
    int hours = 0;

    // None for anything that is not a period of at least one hour and at most a hundred years.
    static std::optional<Period> parse(QStringView text);

    QDate addTo(QDate date) const { return date.addMonths(months).addDays(days + hours / 24); }
    QDate takeFrom(QDate date) const { return date.addMonths(-months).addDays(-(days + hours / 24)); }
    bool hasHours() const { return hours != 0; }
    // For comparing two windows; a month counts 30.4 days.
    double approximateDays() const { return months * 30.4375 + days + hours / 24.0; }
    QString toText() const; // P1Y6M, P42D, PT24H

    bool operator==(const Period&) const = default;
};

} // namespace stipple::protocol
