#include "protocol/session_planner.h"

#include <algorithm>

namespace stipple::protocol
{

namespace
{
// The last session on or before the day, or nothing.
std::optional<QDate> lastBefore(const Course& course, QDate day)
{
    std::optional<QDate> last;
    for (const DoneSession& session : course.sessions) {
        if (session.day.isValid() && session.day <= day && (!last || session.day > *last))
            last = session.day;
    }
    return last;
}

std::optional<QDate> lastOf(const Course& course)
{
    std::optional<QDate> last;
    for (const DoneSession& session : course.sessions) {
        if (session.day.isValid() && (!last || session.day > *last))
            last = session.day;
    }
    return last;
}

// The latest report since the session says so. Of two on one day the one with scabs counts.
bool hasScabs(const Course& course, QDate since, QDate today)
{
    const ScabsReport* latest = nullptr;
    for (const ScabsReport& report : course.reports) {
        if (report.day < since || report.day > today)
            continue;
        if (!latest || report.day > latest->day || (report.day == latest->day && report.areThere))
            latest = &report;
    }
    return latest && latest->areThere;
}

// The phase of the n-th session: the planned one of that number; past the planned ones the refinement; past the range
// the touch-up.
const Phase* phaseFor(const SessionPlan& plan, int number)
{
    const auto find = [&](Phase::Kind kind, int wanted) -> const Phase* {
        const auto at = std::find_if(plan.phases.begin(), plan.phases.end(), [&](const Phase& phase) {
            return phase.isEnabled && phase.kind == kind && (wanted == 0 || phase.number == wanted);
        });
        return at == plan.phases.end() ? nullptr : &*at;
    };
    if (number > plan.count.most)
        return find(Phase::Kind::TouchUp, 0);
    const Phase* planned = find(Phase::Kind::Planned, number);
    return planned ? planned : find(Phase::Kind::Refinement, 0);
}

void add(Spacing& spacing, SpacingVerdict verdict, SpacingReason reason)
{
    spacing.verdict = std::max(spacing.verdict, verdict);
    spacing.reasons.push_back(std::move(reason));
}
} // namespace

Spacing judgeDay(const SessionPlan& plan, const Course& course, QDate proposed, QDate today)
{
    Spacing spacing;
    const SessionSpacing& rule = plan.spacing;
    // Sessions that are done after the proposed day: it would fall between or before them.
    if (const auto last = lastOf(course); last && *last > proposed) {
        const int gap = int(proposed.daysTo(*last));
        if (rule.isEnabled && gap < rule.refuseUnderDays)
            add(spacing, SpacingVerdict::Refused, {QStringLiteral("plan.past"), *last, &rule});
        else
            add(spacing, SpacingVerdict::Warned, {QStringLiteral("plan.past"), *last, &rule});
    }
    const std::optional<QDate> last = lastBefore(course, proposed);
    if (!last)
        return spacing;
    spacing.days = int(last->daysTo(proposed));
    if (!rule.isEnabled)
        return spacing;
    if (*spacing.days < rule.refuseUnderDays)
        add(spacing, SpacingVerdict::Refused,
            {QStringLiteral("plan.refused"), last->addDays(rule.refuseUnderDays), &rule});
    else if (*spacing.days < rule.warnUnderDays)
        add(spacing, SpacingVerdict::Warned, {QStringLiteral("plan.early"), last->addDays(rule.warnUnderDays), &rule});
    if (rule.isRefusedWhileScabbing && hasScabs(course, *last, std::max(today, proposed))) {
        if (proposed <= today)
            add(spacing, SpacingVerdict::Refused, {QStringLiteral("plan.scabs"), {}, &rule});
        else
            add(spacing, SpacingVerdict::Warned, {QStringLiteral("plan.scabs-then"), {}, &rule});
    }
    return spacing;
}

Proposal proposeSessions(const SessionPlan& plan, const Course& course, QDate today)
{
    Proposal proposal;
    proposal.done = int(course.sessions.size());
    proposal.count = plan.count;
    std::optional<QDate> last = lastOf(course);
    proposal.hasScabs = last && hasScabs(course, *last, today);
    const int until = std::max(plan.count.plan, proposal.done + 1);
    for (int number = proposal.done + 1; number <= until; ++number) {
        ProposedVisit visit;
        visit.number = number;
        visit.phase = phaseFor(plan, number);
        if (number > plan.count.most)
            visit.kind = ProposedVisit::Kind::TouchUp;
        else if (number > plan.count.plan)
            visit.kind = ProposedVisit::Kind::Optional;
        visit.earliest = visit.comfortable = visit.suggested = today;
        if (last && visit.kind == ProposedVisit::Kind::TouchUp && plan.longevity.reviewAfterMonths > 0)
            visit.suggested = std::max(today, last->addMonths(plan.longevity.reviewAfterMonths));
        else if (last && plan.spacing.isEnabled)
            visit.suggested = std::max(today, last->addDays(plan.spacing.suggestDays));
        if (last && plan.spacing.isEnabled) {
            visit.earliest = std::max(today, last->addDays(plan.spacing.refuseUnderDays));
            visit.comfortable = std::max(today, last->addDays(plan.spacing.warnUnderDays));
        }
        // While there are scabs, today is no day for it, however long ago the last session was.
        if (proposal.hasScabs && plan.spacing.isRefusedWhileScabbing && number == proposal.done + 1) {
            for (QDate* day : {&visit.earliest, &visit.comfortable, &visit.suggested})
                *day = std::max(*day, today.addDays(1));
        }
        if (visit.kind == ProposedVisit::Kind::Session)
            last = visit.suggested;
        proposal.visits.push_back(visit);
    }
    if (last && plan.longevity.isEnabled && plan.longevity.reviewAfterMonths > 0)
        proposal.review = last->addMonths(plan.longevity.reviewAfterMonths);
    return proposal;
}

Told explain(const Protocol& protocol, const SpacingReason& reason, const Wording& wording)
{
    return sayDate(protocol, reason.id, wording, reason.date);
}

} // namespace stipple::protocol
