#include "protocol/reading.h"

#include <QHash>

namespace stipple::protocol
{

namespace
{
constexpr size_t mostRules = 2000;
constexpr double mostDays = 5 * 366; // no published window comes near it

std::vector<const QuestionnaireOutline*> outlines(const QStringList& canonicals, const Draft& draft)
{
    std::vector<const QuestionnaireOutline*> found;
    for (const QString& canonical : canonicals) {
        if (const QuestionnaireOutline* outline = draft.protocol.questionnaire(canonical))
            found.push_back(outline);
    }
    return found;
}

QStringList readQuestionnaires(const Node& node, const Draft& draft)
{
    const QStringList canonicals = node.texts(u"questionnaires");
    for (const Node& item : node.items(u"questionnaires")) {
        if (!draft.protocol.questionnaire(item.json().toString()))
            item.refuse(ProblemCode::UnknownQuestionnaire,
                        Words::tr("No form of this protocol is %1.").arg(item.json().toString()));
    }
    return canonicals;
}

void checkAnchor(const Node& node, const QString& anchor, const std::vector<const QuestionnaireOutline*>& asked)
{
    for (const QuestionnaireOutline* form : asked) {
        const auto question = form->questions.constFind(anchor);
        if (question == form->questions.constEnd())
            node.member(u"anchor").refuse(
                ProblemCode::UnknownLinkId,
                Words::tr("The form %1 has no question \"%2\".").arg(form->canonical(), anchor));
        else if (question->type != u"date" && question->type != u"dateTime")
            node.member(u"anchor").refuse(ProblemCode::WrongQuestionType,
                                          Words::tr("The question \"%1\" is of type %2; a window counts from a date.")
                                              .arg(anchor, question->type));
    }
}

Window readWindow(const Node& node, const std::vector<const QuestionnaireOutline*>& asked)
{
    node.allow({u"anchor", u"min", u"advised", u"after"});
    const bool isBefore = node.has(u"min") || node.has(u"advised");
    Window window{node.text(u"anchor", isBefore), node.period(u"min"), node.period(u"advised"), node.period(u"after")};
    if (!isBefore && !node.has(u"after"))
        node.refuse(ProblemCode::MissingMember, Words::tr("A window needs min, advised or after."));
    if (!window.anchor.isEmpty())
        checkAnchor(node, window.anchor, asked);
    if (window.min && window.advised && window.advised->approximateDays() < window.min->approximateDays())
        node.member(u"advised")
            .refuse(ProblemCode::Contradiction, Words::tr("The advised time is shorter than the required one."));
    for (const auto& [name, period] :
         {std::pair{u"min", window.min}, {u"advised", window.advised}, {u"after", window.after}}) {
        if (period && period->approximateDays() > mostDays)
            node.member(QStringView(name))
                .refuse(ProblemCode::Contradiction, Words::tr("A window of more than five years cannot be meant."));
    }
    return window;
}

void checkOutcome(const Node& node, const ScreeningRule& rule, const Draft& draft)
{
    const bool hasDate = rule.age || (rule.window && rule.window->min);
    if (rule.outcome == Outcome::Defer && !hasDate && rule.until.isEmpty())
        node.refuse(ProblemCode::MissingMember,
                    Words::tr("A rule that defers needs a window, or \"until\": what has to happen first."));
    if (!rule.until.isEmpty() && node.reading().isStrict &&
        !draft.protocol.phrase(QStringLiteral("until.") + rule.until))
        node.member(u"until").refuse(ProblemCode::UnknownReference,
                                     Words::tr("There is no phrase \"until.%1\".").arg(rule.until));
    if (rule.medicine == MedicineKind::Prescribed && rule.reviewer.isEmpty())
        node.refuse(
            ProblemCode::PrescribedMedicine,
            Words::tr("A rule about a prescribed medicine names who reviews it (\"reviewer\"): the client must not "
                      "stop it alone."));
    if (rule.window && rule.age)
        node.refuse(ProblemCode::Contradiction, Words::tr("A rule has a window or an age, not both."));
}

ScreeningRule readRule(const Node& node, const QStringList& asked, Draft& draft)
{
    ScreeningRule rule;
    readEntry(node, QStringLiteral("screening"), draft, rule,
              {u"version", u"group", u"title", u"questionnaires", u"when", u"window", u"age", u"outcome", u"until",
               u"reviewer", u"medicine", u"reason", u"advice"});
    rule.version = node.text(u"version", node.reading().isStrict);
    rule.group = node.text(u"group", false);
    rule.title = node.localized(u"title");
    rule.questionnaires = node.has(u"questionnaires") ? readQuestionnaires(node, draft) : asked;
    const auto forms = outlines(rule.questionnaires, draft);
    if (node.has(u"when"))
        rule.when = readCondition(node.member(u"when"), forms);
    else
        node.refuse(ProblemCode::MissingMember, Words::tr("\"%1\" is missing.").arg(QStringLiteral("when")));
    if (node.has(u"window"))
        rule.window = readWindow(node.member(u"window"), forms);
    if (node.has(u"age")) {
        const Node age = node.member(u"age");
        age.allow({u"anchor", u"atLeast"});
        rule.age = AgeLimit{age.text(u"anchor"), age.integer(u"atLeast", 10, 30).value_or(18)};
        checkAnchor(age, rule.age->anchor, forms);
    }
    const int outcome =
        node.word(u"outcome", {QStringLiteral("clear"), QStringLiteral("caution"), QStringLiteral("defer"),
                               QStringLiteral("unknown"), QStringLiteral("clearance"), QStringLiteral("decline")});
    rule.outcome = outcome < 0 ? Outcome::Unknown : Outcome(outcome);
    rule.until = node.text(u"until", false);
    const QStringList reviewers{QStringLiteral("physician"), QStringLiteral("prescriber")};
    rule.reviewer = reviewers.value(node.word(u"reviewer", reviewers, false));
    const int medicine = node.word(u"medicine", {QStringLiteral("unprescribed"), QStringLiteral("prescribed")}, false);
    rule.medicine = MedicineKind(medicine + 1);
    rule.reason = node.localized(u"reason");
    rule.advice = node.localized(u"advice", false);
    checkOutcome(node, rule, draft);
    return rule;
}
} // namespace

void readScreening(const Node& file, Draft& draft)
{
    file.allow({u"ruleSet", u"version", u"questionnaires", u"entries", u"given", u"tests"});
    const QStringList asked = readQuestionnaires(file, draft);
    for (const Node& node : file.items(u"entries", true)) {
        if (asked.isEmpty() && !node.has(u"questionnaires"))
            node.refuse(ProblemCode::MissingMember,
                        Words::tr("\"%1\" is missing.").arg(QStringLiteral("questionnaires")));
        if (draft.protocol.rules.size() >= mostRules) {
            node.refuse(ProblemCode::Contradiction, Words::tr("More than %1 rules cannot be meant.").arg(mostRules));
            break;
        }
        draft.protocol.rules.push_back(readRule(node, asked, draft));
    }
}

void finishScreening(Draft& draft)
{
    const std::vector<Node>& places = draft.places[QStringLiteral("screening")];
    const auto& rules = draft.protocol.rules;
    QHash<QString, size_t> byId;
    for (size_t i = 0; i < rules.size(); ++i)
        byId.insert(rules[i].id, i);
    std::vector<std::vector<size_t>> needs(rules.size());
    std::vector<std::vector<size_t>> neededBy(rules.size());
    for (size_t i = 0; i < rules.size(); ++i) {
        for (const QString& id : rules[i].when.rules()) {
            if (const auto other = byId.constFind(id); other != byId.constEnd()) {
                needs[i].push_back(*other);
                neededBy[*other].push_back(i);
            } else {
                places[i].member(u"when").refuse(ProblemCode::UnknownReference,
                                                 Words::tr("There is no screening rule \"%1\".").arg(id));
            }
        }
    }
    // Takes away, again and again, the rules that wait for none; what is left is a circle or waits for one.
    const auto takeAway = [](const auto& waitsFor, const auto& awaitedBy, std::vector<bool>& isLeft) {
        std::vector<size_t> count(waitsFor.size());
        std::vector<size_t> free;
        for (size_t i = 0; i < waitsFor.size(); ++i) {
            for (const size_t other : waitsFor[i])
                count[i] += isLeft[other] ? 1 : 0;
            if (isLeft[i] && count[i] == 0)
                free.push_back(i);
        }
        while (!free.empty()) {
            const size_t done = free.back();
            free.pop_back();
            isLeft[done] = false;
            for (const size_t waiting : awaitedBy[done]) {
                if (isLeft[waiting] && --count[waiting] == 0)
                    free.push_back(waiting);
            }
        }
    };
    std::vector<bool> isLeft(rules.size(), true);
    takeAway(needs, neededBy, isLeft);
    takeAway(neededBy, needs, isLeft); // and those that only wait for the circle
    for (size_t i = 0; i < rules.size(); ++i) {
        if (isLeft[i])
            places[i].member(u"when").refuse(ProblemCode::Cycle,
                                             Words::tr("The condition of \"%1\" depends on itself.").arg(rules[i].id));
    }
}

} // namespace stipple::protocol
