// Local times of a clinic as instants, right on the two days a year when the clock is changed.
#pragma once

#include "protocol/period.h"

#include <QDateTime>
#include <QTimeZone>

namespace stipple::protocol
{

// The instant, told in `zone`. A time that the clock skips moves forward by what is skipped (02:30 becomes 03:30); of
// a time that comes twice, the first is meant. Invalid where an argument is.
[[nodiscard]] QDateTime instantOf(QDate date, QTime time, const QTimeZone& zone);

// The first instant of the day: 00:00, or the first time there is where the clock skips midnight.
[[nodiscard]] QDateTime beginOf(QDate date, const QTimeZone& zone);

// `from` moved on by the period, or back: months and days by the clinic's calendar, then hours that all are 60 minutes.
[[nodiscard]] QDateTime movedOn(const QDateTime& from, const Period& by, const QTimeZone& zone);
[[nodiscard]] QDateTime movedBack(const QDateTime& from, const Period& by, const QTimeZone& zone);

// "1 March 2026" as `language` writes it, in European digits as the protocol's texts are.
[[nodiscard]] QString dateInWords(QDate date, const QString& language);

} // namespace stipple::protocol
