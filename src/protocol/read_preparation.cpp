#include "protocol/reading.h"

#include <algorithm>

namespace stipple::protocol
{

namespace
{
std::vector<const QuestionnaireOutline*> formsOf(const QStringList& rules, const Draft& draft)
{
    std::vector<const QuestionnaireOutline*> forms;
    for (const QString& id : rules) {
        const ScreeningRule* rule = draft.protocol.rule(id);
        for (const QString& canonical : rule ? rule->questionnaires : QStringList()) {
            const QuestionnaireOutline* form = draft.protocol.questionnaire(canonical);
            if (form && std::find(forms.begin(), forms.end(), form) == forms.end())
                forms.push_back(form);
        }
    }
    return forms;
}

// The line must not ask for less than the rules it prepares for, and must not stop what was prescribed.
void checkAgainstRules(const Node& node, const StopEntry& entry, const Draft& draft)
{
    for (const QString& id : entry.rules) {
        const ScreeningRule* rule = draft.protocol.rule(id);
        if (!rule)
            continue;
        if (entry.kind == StopEntry::Kind::Stop && rule->medicine == MedicineKind::Prescribed)
            node.member(u"kind").refuse(
                ProblemCode::PrescribedMedicine,
                Words::tr("The rule \"%1\" is about a prescribed medicine, which is never on the list of what to stop.")
                    .arg(id));
        if (entry.kind == StopEntry::Kind::Stop && rule->window && rule->window->min &&
            entry.before.approximateDays() < rule->window->min->approximateDays())
            node.member(u"before").refuse(
                ProblemCode::Contradiction,
                Words::tr("The rule \"%1\" asks for more time (%2) than this line gives (%3).")
                    .arg(id, rule->window->min->toText(), entry.before.toText()));
    }
}
} // namespace

void readStopList(const Node& file, Draft& draft)
{
    file.allow({u"entries"});
    for (const Node& node : file.items(u"entries", true)) {
        StopEntry entry;
        readEntry(node, QStringLiteral("stop-list"), draft, entry,
                  {u"kind", u"order", u"text", u"rules", u"when", u"before"});
        const int kind = node.word(u"kind", {QStringLiteral("stop"), QStringLiteral("ask-prescriber")});
        entry.kind = kind == 0 ? StopEntry::Kind::Stop : StopEntry::Kind::AskPrescriber;
        entry.order = node.integer(u"order", 0, 10000).value_or(0);
        entry.text = node.localized(u"text");
        entry.rules = readRuleIds(node, u"rules", draft);
        if (entry.rules.isEmpty() && !node.has(u"when"))
            node.refuse(ProblemCode::MissingMember, Words::tr("A line needs \"rules\" or \"when\": who is told it."));
        if (node.has(u"when")) {
            auto forms = formsOf(entry.rules, draft);
            if (const QuestionnaireOutline* intake = draft.protocol.questionnaireFor(QStringLiteral("intake"));
                forms.empty() && intake)
                forms.push_back(intake);
            entry.when = readCondition(node.member(u"when"), forms);
        }
        if (entry.kind == StopEntry::Kind::Stop && !node.has(u"before"))
            node.refuse(ProblemCode::MissingMember, Words::tr("\"%1\" is missing.").arg(QStringLiteral("before")));
        entry.before = node.period(u"before").value_or(Period());
        checkAgainstRules(node, entry, draft);
        draft.protocol.stopList.push_back(std::move(entry));
    }
}

void readDayBefore(const Node& file, Draft& draft)
{
    file.allow({u"entries"});
    for (const Node& node : file.items(u"entries", true)) {
        DayBeforeEntry entry;
        readEntry(node, QStringLiteral("day-before"), draft, entry, {u"kind", u"order", u"text", u"before", u"rules"});
        const int kind =
            node.word(u"kind", {QStringLiteral("do"), QStringLiteral("dont"), QStringLiteral("ask-prescriber")});
        entry.kind = kind < 0 ? DayBeforeEntry::Kind::Do : DayBeforeEntry::Kind(kind);
        entry.order = node.integer(u"order", 0, 10000).value_or(0);
        entry.text = node.localized(u"text");
        entry.rules = readRuleIds(node, u"rules", draft);
        if (!node.has(u"before"))
            node.refuse(ProblemCode::MissingMember, Words::tr("\"%1\" is missing.").arg(QStringLiteral("before")));
        entry.before = node.period(u"before").value_or(Period());
        for (const QString& id : entry.rules) {
            const ScreeningRule* rule = draft.protocol.rule(id);
            if (entry.kind == DayBeforeEntry::Kind::Dont && rule && rule->medicine == MedicineKind::Prescribed)
                node.member(u"kind").refuse(ProblemCode::PrescribedMedicine,
                                            Words::tr("The rule \"%1\" is about a prescribed medicine: the client is "
                                                      "to ask the prescriber, not to leave it out.")
                                                .arg(id));
        }
        draft.protocol.dayBefore.push_back(std::move(entry));
    }
}

} // namespace stipple::protocol
