// Answers made from the rules themselves, so that the tests grow with the protocol's content.
#pragma once

#include "protocol/protocol.h"

#include <QRandomGenerator>

namespace answering
{

using namespace stipple;
using namespace stipple::protocol;

using Plain = QMap<QString, Json>; // one answer by linkId

inline Answers toAnswers(const Plain& plain)
{
    Answers answers;
    for (auto at = plain.begin(); at != plain.end(); ++at)
        answers.add(at.key(), {at.value(), {}});
    return answers;
}

inline Json shifted(const Json& value, int by)
{
    return value.isNumber() ? Json::fromDouble(value.toDouble() + by) : value;
}

// Puts into `plain` what makes the condition hold (or not hold). A guess that the caller checks with holds().
inline void satisfy(const Condition& condition, const Protocol& protocol, Plain& plain, bool wanted = true)
{
    using Kind = Condition::Kind;
    using Operator = Condition::Operator;
    switch (condition.kind) {
    case Kind::Always:
        return;
    case Kind::All:
    case Kind::Any:
        for (const Condition& part : condition.parts) {
            satisfy(part, protocol, plain, wanted);
            if ((condition.kind == Kind::Any) == wanted)
                return; // one is enough
        }
        return;
    case Kind::Not:
        return satisfy(condition.parts.front(), protocol, plain, !wanted);
    case Kind::Rule:
        return satisfy(protocol.rule(condition.rule)->when, protocol, plain, wanted);
    case Kind::Compare:
        break;
    }
    const bool isNegative =
        condition.op == Operator::NotEqual || (condition.op == Operator::Exists && !condition.value.toBool(true));
    if (isNegative == wanted) {
        plain.remove(condition.linkId); // nothing answered
        return;
    }
    Json value = condition.value;
    if (condition.op == Operator::Exists)
        value = Json(QStringLiteral("2026-03-15"));
    if (condition.op == Operator::Greater)
        value = shifted(value, 1);
    if (condition.op == Operator::Less)
        value = shifted(value, -1);
    if (!plain.contains(condition.linkId))
        plain.insert(condition.linkId, value);
}

// What makes the rule apply, and nothing else; an adult, where the form asks.
inline Plain answersFor(const ScreeningRule& rule, const Protocol& protocol)
{
    Plain plain;
    satisfy(rule.when, protocol, plain);
    if (!plain.contains(QStringLiteral("born")))
        plain.insert(QStringLiteral("born"), Json(QStringLiteral("1980-05-17")));
    return plain;
}

inline bool applies(const ScreeningRule& rule, const Plain& plain, const Protocol& protocol)
{
    return holds(rule.when, toAnswers(plain), protocol.ruleConditions());
}

} // namespace answering
