// Sentences and words that are put together from values, in the language spoken now. One place, so that the same thing
// is always said the same way.
#pragma once

#include "records/values.h"

#include <QString>

namespace stipple::app::texts
{

// "DF" for "Daniel Ferreira": the first letters of the first and the last word; "?" for nothing.
[[nodiscard]] QString initials(const QString& name);
// "14 March 1980", with the digits and month names of the language.
[[nodiscard]] QString day(const QDate& date);
// The same, "March 1980" or "1980", as much as is known; empty for nothing.
[[nodiscard]] QString day(const records::PartialDate& date);
// "4 December"; with the year where it is another one than today's.
[[nodiscard]] QString dayNear(const QDate& date, const QDate& today);
// "Friday, 20 November"
[[nodiscard]] QString weekday(const QDate& date);
// "Tuesday"
[[nodiscard]] QString dayOfWeek(const QDate& date);
// "46 years", or "7 months" under two years.
[[nodiscard]] QString age(const QDate& born, const QDate& today);
// "14 March 1980 · 46 years"; without the age where the month is not known.
[[nodiscard]] QString bornWithAge(const records::PartialDate& born, const QDate& today);
// "Mia Ferreira (sister) · +351 912 345 678"
[[nodiscard]] QString contact(const QString& name, const QString& relation, const QString& phone);
// "Client since 3 May 2026"
[[nodiscard]] QString clientSince(const QDate& date);
// "3 May 2026: asked for an earlier appointment"
[[nodiscard]] QString note(const QDate& date, const QString& text);
// A telephone number, a path, a lot: what keeps its order from left to right also in a sentence that runs the other way
// (in Unicode's isolates, UAX #9).
[[nodiscard]] QString leftToRight(const QString& text);
// "3 clients"
[[nodiscard]] QString clientCount(qint64 count);
// "1 minute 30 seconds"
[[nodiscard]] QString duration(qint64 seconds);
// How long a passphrase would hold, for zxcvbn's score 0 to 4.
[[nodiscard]] QString strength(int score);

} // namespace stipple::app::texts
