#include "protocol/screening_decision.h"

#include "protocol/node.h"

#include <algorithm>

namespace stipple::protocol
{

Done checkOverride(const Screening& screening, const Override& decision)
{
    if (decision.reason.trimmed().isEmpty())
        return failure(ErrorCode::InvalidInput,
                       Words::tr("Nothing was overridden, because no reason is given. Write why this client is treated "
                                 "in spite of the screening."));
    if (decision.practitioner.trimmed().isEmpty() || !decision.at.isValid())
        return failure(ErrorCode::InvalidInput,
                       Words::tr("Nothing was overridden, because it is not said who decides it, and when. The "
                                 "practitioner who treats signs for it."));
    if (screening.outcome == Outcome::Decline)
        return failure(ErrorCode::Refused,
                       Words::tr("Nothing was overridden: this client is declined by a limit of the protocol. If the "
                                 "clinic sets another limit, it is changed in the protocol, with a reason."));
    if (screening.outcome <= Outcome::Caution)
        return failure(ErrorCode::Refused,
                       Words::tr("There is nothing to override: the screening does not stand in the way."));
    return {};
}

Outcome effectiveOutcome(const Screening& screening, const Decisions& decisions)
{
    const bool isOverridden = decisions.overridden && checkOverride(screening, *decisions.overridden).has_value();
    Outcome left = Outcome::Clear;
    for (const Finding& finding : screening.findings) {
        Outcome outcome = finding.outcome;
        if (outcome == Outcome::Clearance && decisions.cleared.contains(finding.rule))
            outcome = Outcome::Clear;
        if (isOverridden && outcome > Outcome::Caution)
            outcome = Outcome::Caution;
        left = std::max(left, outcome);
    }
    return left;
}

QStringList unreadCautions(const Screening& screening, const Decisions& decisions)
{
    QStringList unread;
    for (const Finding& finding : screening.findings) {
        if (finding.outcome == Outcome::Caution && !decisions.acknowledged.contains(finding.rule))
            unread += finding.rule;
    }
    unread.removeDuplicates();
    return unread;
}

bool mayBeTreated(const Screening& screening, const Decisions& decisions)
{
    return effectiveOutcome(screening, decisions) <= Outcome::Caution && unreadCautions(screening, decisions).isEmpty();
}

} // namespace stipple::protocol
