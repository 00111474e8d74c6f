// What of a plan is to be told now, and when to look again. Pure: the time, the client's time zone and what was told
// before are passed in, so restarts, sleep and clocks that jump are all the same to it.
#pragma once

#include "reminders/journal_entries.h"
#include "reminders/plan.h"

namespace stipple::reminders
{

// The first instant of the day at which the client's clock shows the hour. Twice a year a day may have none, because a
// clock was changed within it: then the day's first instant. None only where `isOnlyAtHour` and the hour had gone by.
[[nodiscard]] std::optional<qint64> dueMs(const PlannedDay& day, QTime hour, const QTimeZone& client);

struct Due {
    QStringList ids;              // due now, and not told yet
    QStringList missed;           // ids of days that went by without being told
    std::optional<qint64> nextMs; // the next one comes then, unless a clock is changed
};
// An id is told once. The session's own day is told on itself or not at all. What was told as missed counts for that as
// long as its day is over: a clock that had run ahead and was set back takes that back, and not what was told as
// itself.
[[nodiscard]] Due due(const Plan& plan, const Entries& told, const QTimeZone& client, qint64 nowMs);

} // namespace stipple::reminders
