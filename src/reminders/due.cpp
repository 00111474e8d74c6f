#include "reminders/due.h"

#include "protocol/moment.h"

namespace stipple::reminders
{

namespace
{

bool isTold(const Entries& told, const QString& id, bool isOver)
{
    const auto found = told.byId.constFind(id);
    if (found == told.byId.constEnd())
        return false;
    switch (found->state) {
    case Entry::State::Told:
        return true;
    case Entry::State::Missed:
        return isOver;
    case Entry::State::Telling:
        return found->attempts >= Entries::mostAttempts;
    }
    return false;
}

// "…-3-day": of what is due on a day, this is what counts as missed; a check-in or a visit that is over is no news.
bool isOfDay(const QString& id) { return id.endsWith(QLatin1String("-day")); }

} // namespace

std::optional<qint64> dueMs(const PlannedDay& day, QTime hour, const QTimeZone& client)
{
    const QTimeZone zone = client.isValid() ? client : QTimeZone::utc();
    QDate date = QDateTime::fromMSecsSinceEpoch(day.fromMs, zone).date();
    const QDate last = QDateTime::fromMSecsSinceEpoch(day.untilMs, zone).date();
    for (; date <= last; date = date.addDays(1)) {
        const QDateTime at = protocol::instantOf(date, hour, zone);
        if (at.isValid() && at.toMSecsSinceEpoch() >= day.fromMs && at.toMSecsSinceEpoch() < day.untilMs)
            return at.toMSecsSinceEpoch();
    }
    return day.isOnlyAtHour ? std::optional<qint64>() : day.fromMs;
}

Due due(const Plan& plan, const Entries& told, const QTimeZone& client, qint64 nowMs)
{
    Due result;
    const qint64 since = std::max(plan.sinceMs, told.sinceMs);
    const bool isSinceBelieved = since <= nowMs; // else the clock was ahead when that was written
    for (const PlannedDay& day : plan.days) {
        const std::optional<qint64> at = dueMs(day, plan.hour, client);
        if (!at || (isSinceBelieved && *at < since))
            continue;
        const bool isOver = day.untilMs <= nowMs;
        // Whether the session's own day had an hour at all depends on where the client was, which nobody knows later.
        if (isOver && (!isSinceBelieved || nowMs >= plan.usefulUntilMs || day.isOnlyAtHour))
            continue;
        for (const QString& id : day.ids) {
            if (isTold(told, id, isOver))
                continue;
            if (isOver && isOfDay(id))
                result.missed += id;
            else if (!isOver && *at <= nowMs)
                result.ids += id;
            else if (!isOver)
                result.nextMs = std::min(result.nextMs.value_or(*at), *at);
        }
    }
    return result;
}

} // namespace stipple::reminders
