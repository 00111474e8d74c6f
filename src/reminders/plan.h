// What a client is to be reminded of, day by day, computed from their aftercare. A day is the clinic's, as everywhere
// in the aftercare; the hour is read from the client's own clock, wherever they are. So a day is kept as the two
// instants between which it lies, and due.h finds the hour in it. Each day has one moment, and what is due at it has
// ids that stay the same whenever it is planned again.
#pragma once

#include "protocol/aftercare_calendar.h"

namespace stipple::reminders
{

// The neutral words, which anybody may read on a locked screen and on the disk.
struct Words {
    QString title;
    QString body;
    QStringList missed; // the first for one day that was missed, the second for two, …; the last for more, too
    QString open;       // what the notification's button says
    bool operator==(const Words&) const = default;
};
[[nodiscard]] Words neutralWords();

struct PlannedDay {
    QStringList ids;           // of what is due: "5f0c…-3-day", "…-check-in", "…-visit"
    qint64 fromMs = 0;         // the clinic's day, in milliseconds since 1970 UTC; the session's own from its beginning
    qint64 untilMs = 0;        // no longer in it
    bool isOnlyAtHour = false; // the session's own day: nothing where the hour had gone by before
    bool operator==(const PlannedDay&) const = default;
};

struct Plan {
    QString calendar;             // names the session's calendar
    QTime hour;                   // on the client's clock
    qint64 sinceMs = 0;           // reminders are wanted since then: nothing before it has been missed
    qint64 usefulUntilMs = 0;     // the aftercare's end: what was missed is of no use after it
    std::vector<PlannedDay> days; // one after another
    Words words;

    static constexpr size_t mostAhead = 64; // as many as systems keep
    static constexpr size_t mostPast = 64;  // of which is still said that they were missed
    bool operator==(const Plan&) const = default;
};

// What is said where a locked screen may show it. Never written down.
struct Line {
    QString title;
    QString body;
};

struct Asked {
    const protocol::Protocol& protocol;
    const protocol::CareCase& care;
    protocol::Wording wording;
    QTime hour;
    QString scope; // what tells this clinic's calendars from another's; goes into the ids, and cannot be read from them
};

struct Planned {
    Plan plan;
    QMap<QString, Line> lines; // by id
};
// The days since the latest session that had begun by `now`, until the last on which something ends or the next
// session's. None where there is nothing to remind of.
[[nodiscard]] std::optional<Planned> planned(const Asked& asked, const QDateTime& now);

// With what `before` knew: since when reminders are wanted. `before`: the plan that was in force; none: just turned on.
void carryOn(Plan& plan, const std::optional<Plan>& before, const QDateTime& now);

} // namespace stipple::reminders
