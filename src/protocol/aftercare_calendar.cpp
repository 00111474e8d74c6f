#include "protocol/aftercare_calendar.h"

#include "protocol/moment.h"
#include "protocol/node.h"

#include <algorithm>

namespace stipple::protocol
{

namespace
{
QDate dayOf(const QDateTime& at, const QTimeZone& zone) { return at.toTimeZone(zone).date(); }

// The last session that had begun by the end of that day.
std::optional<QDateTime> sessionFor(const CareCase& care, QDate date)
{
    std::optional<QDateTime> found;
    for (const QDateTime& session : care.sessions) {
        if (session.isValid() && dayOf(session, care.zone) <= date && (!found || session > *found))
            found = session;
    }
    return found;
}

// Whether there are scabs on that day, as far as is known: what the latest check-in since the session says.
bool hasScabs(const Protocol& protocol, const CareCase& care, const QDateTime& session, QDate date)
{
    const CareReport* latest = nullptr;
    for (const CareReport& report : care.reports) {
        if (report.at < session || dayOf(report.at, care.zone) > date)
            continue;
        if (!latest || report.at >= latest->at)
            latest = &report;
    }
    if (!latest || !holds(protocol.aftercare.scabbing, latest->answers, protocol.ruleConditions()))
        return false;
    const bool isSeenGone =
        care.scabsGone && *care.scabsGone <= date && *care.scabsGone >= dayOf(latest->at, care.zone);
    return !isSeenGone;
}

bool isForClient(const Protocol& protocol, const CareCase& care, const AftercareEntry& entry)
{
    if (!entry.isEnabled)
        return false;
    if (!entry.skinTypes.isEmpty() && !care.skinType.isEmpty() && !entry.skinTypes.contains(care.skinType))
        return false;
    if (entry.onlyFor.isEmpty() || !care.answers)
        return true;
    const RuleConditions conditions = protocol.ruleConditions();
    return std::any_of(entry.onlyFor.begin(), entry.onlyFor.end(), [&](const QString& id) {
        const Condition* when = conditions(id);
        return when && holds(*when, *care.answers, conditions);
    });
}

// Every entry that is for this client, with the days that hold for them.
std::vector<CareItem> itemsFor(const Protocol& protocol, const CareCase& care)
{
    std::vector<CareItem> items;
    for (const AftercareEntry& entry : protocol.aftercare.entries) {
        if (!isForClient(protocol, care, entry))
            continue;
        const CareDays choice = entry.isClinicChoice ? care.choices.value(entry.id) : CareDays();
        CareItem item{&entry, choice.from.value_or(entry.from), choice.to ? choice.to : entry.to, false};
        if (item.to && *item.to < item.from)
            continue; // the clinic chose that it never holds
        items.push_back(item);
    }
    return items;
}

bool holdsOn(const CareItem& item, int day) { return day >= item.from && (!item.to || day <= *item.to); }

void putByKind(CareDay& day, const CareItem& item)
{
    switch (item.entry->kind) {
    case AftercareEntry::Kind::Do:
        day.does.push_back(item);
        break;
    case AftercareEntry::Kind::Dont:
        day.donts.push_back(item);
        break;
    case AftercareEntry::Kind::Expect:
        day.expects.push_back(item);
        break;
    case AftercareEntry::Kind::Allowed:
        day.allowed.push_back(item);
        break;
    }
}

void findNextChange(CareDay& day, const std::vector<CareItem>& items)
{
    for (const CareItem& item : items) {
        for (const std::optional<int> change :
             {std::optional(item.from), item.to ? std::optional(*item.to + 1) : item.to}) {
            if (change && *change > day.day)
                day.nextChange = std::min(day.nextChange.value_or(*change), *change);
        }
    }
    for (const CareItem& item : items) {
        if (item.from == day.nextChange)
            day.beginNext.push_back(item);
        if (day.nextChange && item.to == *day.nextChange - 1)
            day.endNext.push_back(item);
    }
}

int lastEnd(const std::vector<CareItem>& items)
{
    int last = 0;
    for (const CareItem& item : items)
        last = std::max(last, item.to.value_or(0));
    return last;
}
} // namespace

Result<CareDay> careDay(const Protocol& protocol, const CareCase& care, QDate date)
{
    if (!date.isValid() || !care.zone.isValid())
        return failure(ErrorCode::InvalidInput,
                       Words::tr("The day or the clinic's time zone is not valid, so there is no aftercare to show. "
                                 "Give the day as YYYY-MM-DD."));
    const std::optional<QDateTime> session = sessionFor(care, date);
    if (!session)
        return failure(ErrorCode::NotFound,
                       Words::tr("No session had taken place by %1, so there is no aftercare to "
                                 "show for that day. Choose the day of the session or a later one.")
                           .arg(date.toString(Qt::ISODate)));
    CareDay day;
    day.date = date;
    day.session = session->toTimeZone(care.zone);
    day.day = int(day.session.date().daysTo(date));
    day.hasScabs = hasScabs(protocol, care, *session, date);
    const std::vector<CareItem> items = itemsFor(protocol, care);
    day.total = lastEnd(items);
    for (CareItem item : items) {
        item.isExtended = item.entry->isWhileScabbing && day.hasScabs && item.to && day.day > *item.to;
        if (!holdsOn(item, day.day) && !item.isExtended)
            continue;
        putByKind(day, item);
        if (item.from == day.day)
            day.begins.push_back(item);
        if (item.to == day.day)
            day.ends.push_back(item);
    }
    findNextChange(day, items);
    return day;
}

std::vector<CareReminder> reminders(const Protocol& protocol, const CareCase& care, QDate sessionDay, QTime time)
{
    std::vector<CareReminder> list;
    const std::optional<QDateTime> session = sessionFor(care, sessionDay);
    if (!session || dayOf(*session, care.zone) != sessionDay || !time.isValid())
        return list;
    const int last = lastEnd(itemsFor(protocol, care));
    for (int day = 0; day <= last; ++day) {
        const QDate date = sessionDay.addDays(day);
        if (sessionFor(care, date) != session)
            break; // the next session's calendar reminds from here on
        const QDateTime at = instantOf(date, time, care.zone);
        if (at > *session)
            list.push_back({day, date, at});
    }
    return list;
}

std::vector<const WarningSign*> warningSigns(const Protocol& protocol, const Answers& checkIn, int day)
{
    std::vector<const WarningSign*> signs;
    for (const WarningSign& sign : protocol.warningSigns) {
        if (sign.isEnabled && day >= sign.fromDay && holds(sign.when, checkIn, protocol.ruleConditions()))
            signs.push_back(&sign);
    }
    std::stable_sort(signs.begin(), signs.end(),
                     [](const WarningSign* a, const WarningSign* b) { return a->urgency > b->urgency; });
    return signs;
}

} // namespace stipple::protocol
