// A condition over answers: one comparison, or all, any or not of others, or that of another rule. It means the same as
// enableWhen means in a form: "!=" holds where nothing was answered, several answers satisfy "=" if one does.
#pragma once

#include "core/json.h"
#include "protocol/answers.h"

#include <QStringList>

#include <functional>
#include <vector>

namespace stipple::protocol
{

struct Condition {
    enum class Kind { Always, Compare, All, Any, Not, Rule };
    enum class Operator { Exists, Equal, NotEqual, Greater, Less, GreaterOrEqual, LessOrEqual };

    Kind kind = Kind::Always;
    QString linkId; // Compare
    Operator op = Operator::Equal;
    Json value;     // a boolean, number, or string: a code, a date, a text
    QString system; // of a code; empty matches any
    bool isCode = false;
    std::vector<Condition> parts; // All, Any; one part for Not
    QString rule;                 // Rule: the id of the screening rule whose condition is meant

    bool isAlways() const { return kind == Kind::Always; }
    // Every linkId that is named, without those of other rules.
    QStringList linkIds() const;
    QStringList rules() const;
};

// Finds the condition of a rule, nullptr where there is none. The loader has ruled out cycles.
using RuleConditions = std::function<const Condition*(const QString& rule)>;

[[nodiscard]] bool holds(const Condition& condition, const Answers& answers, const RuleConditions& rules);

// The last day of a FHIR date or dateTime ("2026", "2026-03", "2026-03-01", "2026-03-01T10:00:00Z"); invalid for none.
[[nodiscard]] QDate lastDayOf(const QString& date);

} // namespace stipple::protocol
