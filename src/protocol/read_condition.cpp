#include "protocol/reading.h"

namespace stipple::protocol
{

namespace
{
const QStringList operators{QStringLiteral("exists"), QStringLiteral("="),  QStringLiteral("!="), QStringLiteral(">"),
                            QStringLiteral("<"),      QStringLiteral(">="), QStringLiteral("<=")};

struct ValueKind {
    const char16_t* member;
    QStringList types; // of the questions it can be compared with
};

const std::vector<ValueKind>& valueKinds()
{
    static const std::vector<ValueKind> kinds{
        {u"boolean", {QStringLiteral("boolean")}},
        {u"code", {QStringLiteral("choice"), QStringLiteral("open-choice")}},
        {u"number", {QStringLiteral("integer"), QStringLiteral("decimal")}},
        {u"date", {QStringLiteral("date"), QStringLiteral("dateTime")}},
        {u"string",
         {QStringLiteral("string"), QStringLiteral("text"), QStringLiteral("choice"), QStringLiteral("open-choice")}},
    };
    return kinds;
}

bool fits(const char16_t* member, const Json& value)
{
    const QStringView name(member);
    if (name == u"boolean")
        return value.isBool();
    if (name == u"number")
        return value.isNumber();
    if (name == u"date")
        return lastDayOf(value.toString()).isValid();
    return value.isString();
}

void readCompare(const Node& node, const std::vector<const QuestionnaireOutline*>& asked, Condition& condition)
{
    node.allow({u"linkId", u"op", u"boolean", u"code", u"system", u"number", u"date", u"string"});
    condition.kind = Condition::Kind::Compare;
    condition.linkId = node.text(u"linkId");
    condition.system = node.text(u"system", false);
    const int op = node.word(u"op", operators, false);
    condition.op = op < 0 ? Condition::Operator::Equal : Condition::Operator(op);
    const ValueKind* given = nullptr;
    for (const ValueKind& kind : valueKinds()) {
        if (!node.has(kind.member))
            continue;
        if (given)
            node.refuse(ProblemCode::Contradiction, Words::tr("A comparison has one value, not two."));
        given = &kind;
        condition.value = node.json()[kind.member];
        condition.isCode = QStringView(kind.member) == u"code";
        if (!fits(kind.member, condition.value))
            node.member(QStringView(kind.member))
                .refuse(ProblemCode::WrongType, Words::tr("This value is not of that kind."));
    }
    const bool isExists = condition.op == Condition::Operator::Exists;
    if (!given && !isExists)
        node.refuse(ProblemCode::MissingMember,
                    Words::tr("A comparison needs one of boolean, code, number, date or string."));
    for (const QuestionnaireOutline* form : asked) {
        const auto question = form->questions.constFind(condition.linkId);
        if (question == form->questions.constEnd()) {
            node.member(u"linkId").refuse(
                ProblemCode::UnknownLinkId,
                Words::tr("The form %1 has no question \"%2\".").arg(form->canonical(), condition.linkId));
        } else if (given && !isExists && !given->types.contains(question->type)) {
            node.member(QStringView(given->member))
                .refuse(ProblemCode::WrongQuestionType,
                        Words::tr("The question \"%1\" is of type %2 and cannot be compared with this.")
                            .arg(condition.linkId, question->type));
        } else if (condition.isCode && !question->codes.isEmpty() &&
                   !question->codes.contains(condition.value.toString())) {
            node.member(u"code").refuse(ProblemCode::UnknownCode,
                                        Words::tr("The question \"%1\" of the form %2 has no answer \"%3\".")
                                            .arg(condition.linkId, form->canonical(), condition.value.toString()));
        }
    }
}
} // namespace

Condition readCondition(const Node& node, const std::vector<const QuestionnaireOutline*>& asked)
{
    Condition condition;
    const auto readParts = [&](const char16_t* name, Condition::Kind kind) {
        condition.kind = kind;
        node.allow({name});
        for (const Node& item : node.items(name, true))
            condition.parts.push_back(readCondition(item, asked));
    };
    if (node.has(u"all")) {
        readParts(u"all", Condition::Kind::All);
    } else if (node.has(u"any")) {
        readParts(u"any", Condition::Kind::Any);
    } else if (node.has(u"not")) {
        node.allow({u"not"});
        condition.kind = Condition::Kind::Not;
        condition.parts.push_back(readCondition(node.member(u"not"), asked));
    } else if (node.has(u"rule")) {
        node.allow({u"rule"});
        condition.kind = Condition::Kind::Rule;
        condition.rule = node.text(u"rule");
    } else if (node.has(u"always")) {
        node.allow({u"always"});
        node.flag(u"always", true);
    } else {
        readCompare(node, asked, condition);
    }
    return condition;
}

} // namespace stipple::protocol
