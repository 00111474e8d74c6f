// Dates as people remember them: 2019, 2019-05 or 2019-05-14, and FHIR's dateTime and time. A partial date is never
// completed by guessing; whoever needs a day asks for the first or the last one it may mean.
#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QTime>

#include <compare>
#include <optional>

namespace stipple::forms
{

class PartialDate
{
public:
    // "YYYY", "YYYY-MM" or "YYYY-MM-DD", of a month and day that exist; nothing else.
    static std::optional<PartialDate> fromText(QStringView text);
    static PartialDate fromDate(QDate date) { return PartialDate(date.year(), date.month(), date.day()); }

    int year() const { return m_year; }
    int month() const { return m_month; } // 1 to 12; 0 where it is not known
    int day() const { return m_day; }     // 1 to 31; 0 where it is not known
    bool isFull() const { return m_day > 0; }

    QDate firstDay() const;
    QDate lastDay() const;
    QString toText() const; // as it was written

    // By what both know: 2019 is before 2020-05; 2020 and 2020-05 are unordered. Equal only with the same parts.
    std::partial_ordering operator<=>(const PartialDate& other) const;
    bool operator==(const PartialDate& other) const = default;

private:
    PartialDate(int year, int month, int day)
        : m_year(year)
        , m_month(month)
        , m_day(day)
    {
    }
    int m_year;
    int m_month;
    int m_day;
};

// A FHIR dateTime: a partial date, or an instant with its zone.
struct PartialDateTime {
    PartialDate date;                // as written, in the zone it was written in
    std::optional<QDateTime> moment; // UTC; only where a time was given

    // A time needs seconds and a zone ("2026-06-15T12:30:00+02:00"), as FHIR asks.
    static std::optional<PartialDateTime> fromText(QStringView text);
    // Two moments compare as moments; otherwise by the parts of the date that both know.
    std::partial_ordering operator<=>(const PartialDateTime& other) const;
    bool operator==(const PartialDateTime& other) const { return (*this <=> other) == 0; }
};

// A FHIR time "hh:mm:ss", with fractions of a second if given.
[[nodiscard]] std::optional<QTime> timeFromText(QStringView text);

} // namespace stipple::forms
