#include "protocol/condition.h"

#include <QDate>

#include <algorithm>
#include <compare>
#include <optional>

namespace stipple::protocol
{

namespace
{
bool looksLikeDate(const QString& text)
{
    return text.size() >= 4 && lastDayOf(text).isValid() && (text.size() == 4 || text[4] == u'-');
}

// How the answer stands to the condition's value; none where the two cannot be compared. Partial dates are compared by
// what they have in common.
std::optional<std::partial_ordering> compare(const Answer& answer, const Condition& condition)
{
    const Json& left = answer.value;
    const Json& right = condition.value;
    if (left.isNumber() && right.isNumber())
        return left.toDouble() <=> right.toDouble();
    if (left.isBool() && right.isBool())
        return int(left.toBool()) <=> int(right.toBool());
    if (!left.isString() || !right.isString())
        return {};
    if (condition.isCode && !condition.system.isEmpty() && !answer.system.isEmpty() &&
        answer.system != condition.system)
        return {};
    QString first = left.toString();
    QString second = right.toString();
    if (!condition.isCode && looksLikeDate(first) && looksLikeDate(second)) {
        const qsizetype common = std::min({first.size(), second.size(), qsizetype(10)});
        first = first.left(common);
        second = second.left(common);
    }
    return first.compare(second) <=> 0;
}

bool satisfies(const Answer& answer, const Condition& condition)
{
    const auto order = compare(answer, condition);
    if (!order)
        return false;
    switch (condition.op) {
    case Condition::Operator::Equal:
    case Condition::Operator::NotEqual: // the caller negates
        return *order == 0;
    case Condition::Operator::Greater:
        return *order > 0;
    case Condition::Operator::Less:
        return *order < 0;
    case Condition::Operator::GreaterOrEqual:
        return *order >= 0;
    case Condition::Operator::LessOrEqual:
        return *order <= 0;
    case Condition::Operator::Exists:
        break;
    }
    return false;
}

void gather(const Condition& condition, QStringList& linkIds, QStringList& rules)
{
    if (condition.kind == Condition::Kind::Compare)
        linkIds += condition.linkId;
    if (condition.kind == Condition::Kind::Rule)
        rules += condition.rule;
    for (const Condition& part : condition.parts)
        gather(part, linkIds, rules);
}
} // namespace

QStringList Condition::linkIds() const
{
    QStringList linkIds, rules;
    gather(*this, linkIds, rules);
    linkIds.removeDuplicates();
    return linkIds;
}

QStringList Condition::rules() const
{
    QStringList linkIds, rules;
    gather(*this, linkIds, rules);
    rules.removeDuplicates();
    return rules;
}

bool holds(const Condition& condition, const Answers& answers, const RuleConditions& rules)
{
    const auto partHolds = [&](const Condition& part) { return holds(part, answers, rules); };
    switch (condition.kind) {
    case Condition::Kind::Always:
        return true;
    case Condition::Kind::All:
        return std::all_of(condition.parts.begin(), condition.parts.end(), partHolds);
    case Condition::Kind::Any:
        return std::any_of(condition.parts.begin(), condition.parts.end(), partHolds);
    case Condition::Kind::Not:
        return !partHolds(condition.parts.front());
    case Condition::Kind::Rule: {
        const Condition* other = rules ? rules(condition.rule) : nullptr;
        return other && partHolds(*other);
    }
    case Condition::Kind::Compare:
        break;
    }
    const std::vector<Answer>& given = answers.of(condition.linkId);
    if (condition.op == Condition::Operator::Exists)
        return given.empty() != condition.value.toBool(true);
    const bool any =
        std::any_of(given.begin(), given.end(), [&](const Answer& one) { return satisfies(one, condition); });
    return condition.op == Condition::Operator::NotEqual ? !any : any;
}

QDate lastDayOf(const QString& date)
{
    const QString day = date.left(10);
    if (day.size() == 10 && (date.size() == 10 || date[10] == u'T'))
        return QDate::fromString(day, Qt::ISODate);
    const auto number = [](QStringView digits) {
        bool ok = std::all_of(digits.begin(), digits.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
        return ok ? digits.toInt() : -1;
    };
    if (date.size() == 7 && date[4] == u'-') {
        const QDate first(number(QStringView(date).left(4)), number(QStringView(date).mid(5)), 1);
        return first.isValid() ? first.addMonths(1).addDays(-1) : QDate();
    }
    if (date.size() == 4 && number(date) > 0)
        return QDate(number(date), 12, 31);
    return {};
}

} // namespace stipple::protocol
