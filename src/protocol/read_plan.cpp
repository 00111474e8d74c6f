#include "protocol/reading.h"

namespace stipple::protocol
{

namespace
{
void checkOrder(const Node& value, bool isInOrder)
{
    if (!isInOrder)
        value.refuse(ProblemCode::Contradiction, Words::tr("These numbers are not in rising order."));
}

void readCount(const Node& value, SessionCount& count)
{
    value.allow({u"plan", u"least", u"most"});
    count.plan = value.integer(u"plan", 1, 20).value_or(1);
    count.least = value.integer(u"least", 1, 20).value_or(1);
    count.most = value.integer(u"most", 1, 20).value_or(20);
    checkOrder(value, count.least <= count.plan && count.plan <= count.most);
}

void readSpacing(const Node& value, SessionSpacing& spacing)
{
    value.allow({u"refuseUnderDays", u"warnUnderDays", u"suggestDays", u"refuseWhileScabbing"});
    spacing.refuseUnderDays = value.integer(u"refuseUnderDays", 1, 365).value_or(1);
    spacing.warnUnderDays = value.integer(u"warnUnderDays", 1, 365).value_or(365);
    spacing.suggestDays = value.integer(u"suggestDays", 1, 365).value_or(365);
    spacing.isRefusedWhileScabbing = value.flag(u"refuseWhileScabbing", true);
    checkOrder(value, spacing.refuseUnderDays <= spacing.warnUnderDays && spacing.warnUnderDays <= spacing.suggestDays);
}

void readDuration(const Node& value, SessionDuration& duration)
{
    value.allow({u"leastMinutes", u"mostMinutes"});
    duration.leastMinutes = value.integer(u"leastMinutes", 5, 24 * 60).value_or(5);
    duration.mostMinutes = value.integer(u"mostMinutes", 5, 24 * 60).value_or(24 * 60);
    checkOrder(value, duration.leastMinutes <= duration.mostMinutes);
}

void readLongevity(const Node& value, Longevity& longevity)
{
    value.allow({u"leastMonths", u"mostMonths", u"reviewAfterMonths"});
    longevity.leastMonths = value.integer(u"leastMonths", 1, 600).value_or(1);
    longevity.mostMonths = value.integer(u"mostMonths", 1, 600).value_or(600);
    longevity.reviewAfterMonths = value.integer(u"reviewAfterMonths", 1, 600).value_or(24);
    checkOrder(value, longevity.leastMonths <= longevity.mostMonths);
}

void readPlanEntry(const Node& node, Draft& draft, PlanEntry& entry)
{
    readEntry(node, QStringLiteral("plan"), draft, entry, {u"order", u"text", u"value"});
    entry.order = node.integer(u"order", 0, 10000).value_or(0);
    entry.text = node.localized(u"text");
}
} // namespace

void readPlan(const Node& file, Draft& draft)
{
    file.allow({u"entries"});
    SessionPlan& plan = draft.protocol.plan;
    const auto read = [&](const Node& node, auto& entry, auto readValue) {
        readPlanEntry(node, draft, entry);
        if (!node.has(u"value"))
            node.refuse(ProblemCode::MissingMember, Words::tr("\"%1\" is missing.").arg(QStringLiteral("value")));
        else
            readValue(node.member(u"value"), entry);
    };
    for (const Node& node : file.items(u"entries", true)) {
        const QString id = node.json()[u"id"].toString();
        if (id == u"count")
            read(node, plan.count, readCount);
        else if (id == u"spacing")
            read(node, plan.spacing, readSpacing);
        else if (id == u"duration")
            read(node, plan.duration, readDuration);
        else if (id == u"longevity")
            read(node, plan.longevity, readLongevity);
        else {
            PlanEntry entry;
            readPlanEntry(node, draft, entry);
            if (node.has(u"value"))
                node.member(u"value").refuse(ProblemCode::UnknownMember,
                                             Words::tr("Only count, spacing, duration and longevity have a value."));
            plan.principles.push_back(std::move(entry));
        }
    }
    for (const Entry* entry : {static_cast<const Entry*>(&plan.count), static_cast<const Entry*>(&plan.spacing),
                               static_cast<const Entry*>(&plan.duration), static_cast<const Entry*>(&plan.longevity)}) {
        if (entry->id.isEmpty()) {
            file.refuse(ProblemCode::MissingMember,
                        Words::tr("The plan needs the entries count, spacing, duration and longevity."));
            break;
        }
    }
}

void readPhases(const Node& file, Draft& draft)
{
    file.allow({u"entries"});
    for (const Node& node : file.items(u"entries", true)) {
        Phase phase;
        readEntry(node, QStringLiteral("phases"), draft, phase,
                  {u"order", u"text", u"kind", u"number", u"detail", u"referredOut"});
        phase.order = node.integer(u"order", 0, 10000).value_or(0);
        phase.text = node.localized(u"text");
        const int kind = node.word(u"kind", {QStringLiteral("planned"), QStringLiteral("refinement"),
                                             QStringLiteral("touch-up"), QStringLiteral("removal")});
        phase.kind = kind < 0 ? Phase::Kind::Planned : Phase::Kind(kind);
        phase.number = node.integer(u"number", 1, 20, phase.kind == Phase::Kind::Planned).value_or(0);
        phase.detail = node.localized(u"detail");
        phase.isReferredOut = node.flag(u"referredOut", false);
        draft.protocol.plan.phases.push_back(std::move(phase));
    }
}

} // namespace stipple::protocol
