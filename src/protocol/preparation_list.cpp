#include "protocol/preparation_list.h"

#include "protocol/moment.h"

#include <algorithm>

namespace stipple::protocol
{

namespace
{
// The session minus the period; hours before a session of unknown time count from the beginning of its day.
QDateTime startOf(const Period& before, const ProposedSession& session)
{
    const QDateTime at =
        session.time ? instantOf(session.date, *session.time, session.zone) : beginOf(session.date, session.zone);
    return movedBack(at, before, session.zone);
}

// The last day, and on it the time, that something may be used.
void setBy(StopLine& line, const Period& before, const ProposedSession& session)
{
    line.by = before.takeFrom(session.date);
    if (!before.hasHours())
        return;
    const QDateTime start = startOf(before, session);
    line.by = session.time ? start.date() : start.date().addDays(-1);
    if (session.time)
        line.byTime = start.time();
}
} // namespace

std::vector<StopLine> stopListFor(const Protocol& protocol, const Answers& answers, const ProposedSession& session,
                                  const Wording& wording)
{
    std::vector<StopLine> lines;
    const RuleConditions conditions = protocol.ruleConditions();
    for (const StopEntry& entry : protocol.stopList) {
        if (!entry.isEnabled)
            continue;
        StopLine line;
        line.entry = &entry;
        line.kind = entry.kind;
        for (const QString& id : entry.rules) {
            const ScreeningRule* rule = protocol.rule(id);
            if (!rule || !rule->isEnabled || !holds(rule->when, answers, conditions))
                continue;
            line.rules += id;
            if (rule->medicine == MedicineKind::Prescribed)
                line.kind = StopEntry::Kind::AskPrescriber;
        }
        const bool isTold = entry.when.isAlways() ? !line.rules.isEmpty() : holds(entry.when, answers, conditions);
        if (!isTold)
            continue;
        line.text = entry.text.in(wording.language, wording.fallback);
        if (line.kind == StopEntry::Kind::AskPrescriber) {
            line.prescriber = askPrescriber(protocol, wording);
        } else {
            setBy(line, entry.before, session);
        }
        lines.push_back(std::move(line));
    }
    std::stable_sort(lines.begin(), lines.end(), [](const StopLine& a, const StopLine& b) {
        return std::pair(!a.by.isValid(), a.by) < std::pair(!b.by.isValid(), b.by);
    });
    return lines;
}

std::vector<DayBeforeLine> dayBeforeFor(const Protocol& protocol, const ProposedSession& session,
                                        const Wording& wording)
{
    std::vector<DayBeforeLine> lines;
    for (const DayBeforeEntry& entry : protocol.dayBefore) {
        if (!entry.isEnabled)
            continue;
        DayBeforeLine line{
            &entry, entry.before.takeFrom(session.date), {}, entry.text.in(wording.language, wording.fallback)};
        if (entry.before.hasHours()) {
            const QDateTime start = startOf(entry.before, session);
            line.from = start.date();
            if (session.time)
                line.fromTime = start.time();
        }
        lines.push_back(std::move(line));
    }
    return lines;
}

Told askPrescriber(const Protocol& protocol, const Wording& wording)
{
    return say(protocol, QStringLiteral("ask-prescriber"), wording);
}

} // namespace stipple::protocol
