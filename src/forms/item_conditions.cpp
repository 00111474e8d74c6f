#include "forms/item_reader.h"

#include <queue>

namespace stipple::forms
{

namespace
{

constexpr MemberRule conditionMembers[] = {
    {u"id", MemberType::Text},
    {u"extension", MemberType::Array},
    {u"modifierExtension", MemberType::Array},
    {u"question", MemberType::Text},
    {u"operator", MemberType::Text},
    {u"answerBoolean", MemberType::Bool},
    {u"answerDecimal", MemberType::Number},
    {u"answerInteger", MemberType::Number},
    {u"answerDate", MemberType::Text},
    {u"answerDateTime", MemberType::Text},
    {u"answerTime", MemberType::Text},
    {u"answerString", MemberType::Text},
    {u"answerCoding", MemberType::Object},
    {u"answerQuantity", MemberType::Object},
    {u"answerReference", MemberType::Object},
};

std::optional<Operator> operatorFromName(QStringView name)
{
    static constexpr std::pair<QStringView, Operator> names[] = {
        {u"exists", Operator::Exists},  {u"=", Operator::Equal}, {u"!=", Operator::NotEqual},
        {u">", Operator::Greater},      {u"<", Operator::Less},  {u">=", Operator::GreaterOrEqual},
        {u"<=", Operator::LessOrEqual},
    };
    for (const auto& [text, op] : names) {
        if (text == name)
            return op;
    }
    return std::nullopt;
}

bool hasOrder(Value::Type type)
{
    return type == Value::Type::Integer || type == Value::Type::Decimal || type == Value::Type::Date ||
           type == Value::Type::DateTime || type == Value::Type::Time;
}

// Whether the condition could ever tell one answer to that question from another.
bool canCompare(const Item& source, const UnresolvedCondition& condition)
{
    if (condition.op == Operator::Exists)
        return true;
    const Value::Type type = condition.value.type();
    const bool equality = condition.op == Operator::Equal || condition.op == Operator::NotEqual;
    if (!equality && !hasOrder(type))
        return false;
    if (takesAnswer(source.type, type))
        return true;
    switch (source.type) {
    case ItemType::Decimal:
        return type == Value::Type::Integer;
    case ItemType::Integer:
        return type == Value::Type::Decimal;
    case ItemType::DateTime:
    case ItemType::Date:
        return type == Value::Type::Date || type == Value::Type::DateTime;
    case ItemType::Url:
        return type == Value::Type::String;
    case ItemType::Choice:
    case ItemType::OpenChoice:
        return std::any_of(source.options.begin(), source.options.end(),
                           [type](const Option& option) { return option.value.type() == type; });
    default:
        return false;
    }
}

// The items of one cycle among those that could not be ordered.
QStringList cycleAmong(const Questionnaire& questionnaire, const std::vector<int>& waiting)
{
    // Each waiting item waits for another that waits; following them leads into a cycle.
    std::vector<int> seenAt(questionnaire.items.size(), -1);
    std::vector<int> walked;
    auto at = int(std::find_if(waiting.begin(), waiting.end(), [](int count) { return count > 0; }) - waiting.begin());
    while (seenAt[std::size_t(at)] < 0) {
        seenAt[std::size_t(at)] = int(walked.size());
        walked.push_back(at);
        const Item& item = questionnaire.items[std::size_t(at)];
        int next = item.parent >= 0 && waiting[std::size_t(item.parent)] > 0 ? item.parent : -1;
        for (const Condition& condition : item.conditions) {
            if (waiting[std::size_t(condition.source)] > 0)
                next = condition.source;
        }
        at = next;
    }
    QStringList names;
    for (auto i = std::size_t(seenAt[std::size_t(at)]); i < walked.size() && names.size() < 10; ++i)
        names.prepend(quoted(questionnaire.items[std::size_t(walked[i])].linkId));
    return names;
}

} // namespace

void readConditions(ReadingContext& context, const Json& json, const QString& path, int index, Item& item,
                    std::vector<UnresolvedCondition>& into)
{
    const Json& behavior = json[u"enableBehavior"];
    if (behavior.isString() && behavior.toString() != u"any" && behavior.toString() != u"all")
        context.refuse(QStringLiteral("enable-behavior"), path + QStringLiteral(".enableBehavior"), behavior,
                       Forms::tr("Here stands either \"all\" or \"any\"."));
    // Where several conditions are not told how to combine (que-12), one is enough: rather a question too many.
    const std::size_t count = json[u"enableWhen"].items().size();
    item.anyCondition = behavior.toString() == u"any" || (!behavior.isString() && count > 1);

    int number = 0;
    for (const Json& element : json[u"enableWhen"].items()) {
        const QString where = path + QStringLiteral(".enableWhen[%1]").arg(number++);
        context.checkMembers(element, conditionMembers, where);
        const auto op = operatorFromName(element[u"operator"].toString());
        std::optional<Value> value;
        int values = 0;
        for (const Json::Member& member : element.members()) {
            if (auto found = Value::fromMember(u"answer", member)) {
                value = std::move(found);
                ++values;
            }
        }
        if (element.find(u"modifierExtension")) {
            context.refuse(QStringLiteral("modifier-extension"), where, element,
                           Forms::tr("This condition has a modifier that is not understood."));
        } else if (!op) {
            context.refuse(QStringLiteral("operator"), where + QStringLiteral(".operator"), element[u"operator"],
                           Forms::tr("A condition needs one of the operators exists, =, !=, >, <, >=, <=."));
        } else if (values != 1) {
            context.refuse(QStringLiteral("condition-value"), where, element,
                           Forms::tr("A condition compares with exactly one value."));
        } else if (op == Operator::Exists && value->type() != Value::Type::Boolean) {
            context.refuse(QStringLiteral("que-7"), where, element,
                           Forms::tr("\"exists\" is compared with true or false."));
        } else if (value->type() == Value::Type::Other || !value->isWellFormed()) {
            context.refuse(QStringLiteral("condition-value"), where, element,
                           Forms::tr("The value of this condition cannot be read."));
        } else {
            into.push_back({index, element[u"question"].toString(), *op, *std::move(value), where, &element});
        }
    }
}

void orderByDependency(ReadingContext& context, Questionnaire& questionnaire,
                       std::vector<UnresolvedCondition>& conditions)
{
    std::vector<Item>& items = questionnaire.items;
    for (UnresolvedCondition& condition : conditions) {
        const int source = questionnaire.indexOf(condition.question);
        if (source < 0 || !items[std::size_t(source)].isQuestion()) {
            context.refuse(
                QStringLiteral("unknown-link-id"), condition.path + QStringLiteral(".question"), *condition.json,
                condition.question.isEmpty() ? Forms::tr("This condition names no question.")
                                             : Forms::tr("This condition names %1, which is no question of this form.")
                                                   .arg(quoted(condition.question)));
            continue;
        }
        Item& from = items[std::size_t(source)];
        if (!canCompare(from, condition))
            context.objectTo(
                QStringLiteral("condition-type"), condition.path, *condition.json,
                Forms::tr("No answer to %1 can be compared in this way: the types differ or have no order.")
                    .arg(quoted(from.linkId)));
        Item& item = items[std::size_t(condition.item)];
        item.conditions.push_back({source, condition.op, condition.value});
        if (from.dependents.empty() || from.dependents.back() != condition.item)
            from.dependents.push_back(condition.item);
    }
    for (Item& item : items) {
        std::sort(item.dependents.begin(), item.dependents.end());
        item.dependents.erase(std::unique(item.dependents.begin(), item.dependents.end()), item.dependents.end());
    }

    // Each item waits for its parent and its sources; those that wait for nothing go first, in the document's order.
    std::vector<int> waiting(items.size(), 0);
    for (std::size_t i = 0; i < items.size(); ++i) {
        waiting[i] += items[i].parent >= 0 ? 1 : 0;
        for (const int dependent : items[i].dependents)
            ++waiting[std::size_t(dependent)];
    }
    std::priority_queue<int, std::vector<int>, std::greater<>> ready;
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (waiting[i] == 0)
            ready.push(int(i));
    }
    int rank = 0;
    const auto release = [&](int index) {
        if (--waiting[std::size_t(index)] == 0)
            ready.push(index);
    };
    while (!ready.empty()) {
        Item& item = items[std::size_t(ready.top())];
        ready.pop();
        item.rank = rank++;
        std::for_each(item.children.begin(), item.children.end(), release);
        std::for_each(item.dependents.begin(), item.dependents.end(), release);
    }
    if (rank == int(items.size()))
        return;
    const QStringList cycle = cycleAmong(questionnaire, waiting);
    // Every cycle goes through a condition: a child waits for its parent, never the parent for a child.
    const auto waits = [&](const UnresolvedCondition& condition) {
        return waiting[std::size_t(condition.item)] > 0 &&
               cycle.contains(quoted(items[std::size_t(condition.item)].linkId));
    };
    auto stuck = std::find_if(conditions.begin(), conditions.end(), waits);
    if (stuck == conditions.end())
        stuck = std::find_if(conditions.begin(), conditions.end(), [&](const UnresolvedCondition& condition) {
            return waiting[std::size_t(condition.item)] > 0;
        });
    context.refuse(QStringLiteral("cycle"), stuck->path, *stuck->json,
                   Forms::tr("These items wait for each other: %1.").arg(cycle.join(QStringLiteral(", "))));
}

} // namespace stipple::forms
