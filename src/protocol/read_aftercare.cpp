#include "protocol/reading.h"

#include <algorithm>

namespace stipple::protocol
{

namespace
{
constexpr int lastDay = 730;

std::vector<const QuestionnaireOutline*> checkIn(const Node& node, const QString& canonical, const Draft& draft)
{
    const QuestionnaireOutline* form = draft.protocol.questionnaire(canonical);
    if (form)
        return {form};
    if (!canonical.isEmpty())
        node.member(u"checkIn")
            .refuse(ProblemCode::UnknownQuestionnaire, Words::tr("No form of this protocol is %1.").arg(canonical));
    return {};
}

AftercareEntry readAftercareEntry(const Node& node, Draft& draft)
{
    AftercareEntry entry;
    readEntry(node, QStringLiteral("aftercare"), draft, entry,
              {u"kind", u"order", u"from", u"to", u"whileScabbing", u"notWhileScabbing", u"skinTypes", u"rules",
               u"onlyFor", u"clinicChoice", u"title", u"text"});
    const int kind = node.word(
        u"kind", {QStringLiteral("do"), QStringLiteral("dont"), QStringLiteral("expect"), QStringLiteral("allowed")});
    entry.kind = kind < 0 ? AftercareEntry::Kind::Do : AftercareEntry::Kind(kind);
    entry.order = node.integer(u"order", 0, 10000).value_or(0);
    entry.from = node.integer(u"from", 0, lastDay).value_or(0);
    entry.to = node.integer(u"to", 0, lastDay, false);
    if (entry.to && *entry.to < entry.from)
        node.member(u"to").refuse(ProblemCode::Contradiction, Words::tr("It ends before it begins."));
    entry.isWhileScabbing = node.flag(u"whileScabbing", false);
    if (entry.isWhileScabbing && !entry.to)
        node.member(u"whileScabbing")
            .refuse(ProblemCode::Contradiction,
                    Words::tr("What has no end cannot be made longer by scabs: give it a \"to\"."));
    entry.isNotWhileScabbing = node.flag(u"notWhileScabbing", false);
    if (entry.isNotWhileScabbing && entry.isWhileScabbing)
        node.member(u"notWhileScabbing")
            .refuse(ProblemCode::Contradiction, Words::tr("Scabs cannot both make it longer and make it wait."));
    entry.skinTypes = node.texts(u"skinTypes");
    for (const Node& item : node.items(u"skinTypes")) {
        if (!draft.protocol.term(QStringLiteral("fitzpatrick"), item.json().toString()))
            item.refuse(ProblemCode::UnknownReference,
                        Words::tr("There is no skin type \"%1\".").arg(item.json().toString()));
    }
    entry.rules = readRuleIds(node, u"rules", draft);
    entry.onlyFor = readRuleIds(node, u"onlyFor", draft);
    entry.isClinicChoice = node.flag(u"clinicChoice", false);
    entry.title = node.localized(u"title");
    entry.text = node.localized(u"text");
    return entry;
}
} // namespace

void readAftercare(const Node& file, Draft& draft)
{
    file.allow({u"checkIn", u"scabbing", u"entries"});
    Aftercare& aftercare = draft.protocol.aftercare;
    aftercare.checkIn = file.text(u"checkIn");
    if (file.has(u"scabbing"))
        aftercare.scabbing = readCondition(file.member(u"scabbing"), checkIn(file, aftercare.checkIn, draft));
    else
        file.refuse(ProblemCode::MissingMember, Words::tr("\"%1\" is missing.").arg(QStringLiteral("scabbing")));
    for (const Node& node : file.items(u"entries", true))
        aftercare.entries.push_back(readAftercareEntry(node, draft));
}

void finishAftercare(const Node& manifest, Draft& draft)
{
    if (!manifest.reading().isStrict)
        return; // rules by themselves
    const std::vector<Node>& places = draft.places[QStringLiteral("screening")];
    for (size_t i = 0; i < draft.protocol.rules.size(); ++i) {
        const ScreeningRule& rule = draft.protocol.rules[i];
        if (!rule.isEnabled || !rule.window || !rule.window->after)
            continue;
        // The restriction holds on the days 0 to after: an entry must tell so for as long.
        const double days = rule.window->after->approximateDays();
        const auto tells = [&](const AftercareEntry& entry) {
            return entry.isEnabled && entry.kind == AftercareEntry::Kind::Dont && entry.rules.contains(rule.id) &&
                   entry.from == 0 && (!entry.to || *entry.to >= days);
        };
        const auto& entries = draft.protocol.aftercare.entries;
        if (std::none_of(entries.begin(), entries.end(), tells))
            places[i].member(u"window").member(u"after").refuse(
                ProblemCode::Contradiction,
                Words::tr(
                    "No aftercare entry forbids for so long what the rule \"%1\" is about (kind \"dont\", from day 0, "
                    "this rule among its \"rules\").")
                    .arg(rule.id));
    }
    if (draft.protocol.aftercare.entries.empty())
        manifest.refuse(ProblemCode::MissingMember,
                        Words::tr("The protocol has no part \"%1\".").arg(QStringLiteral("aftercare")));
}

void readWarningSigns(const Node& file, Draft& draft)
{
    file.allow({u"entries"});
    const auto forms = checkIn(file, draft.protocol.aftercare.checkIn, draft);
    for (const Node& node : file.items(u"entries", true)) {
        WarningSign sign;
        readEntry(node, QStringLiteral("warning-signs"), draft, sign,
                  {u"urgency", u"order", u"fromDay", u"when", u"text", u"action"});
        const int urgency = node.word(
            u"urgency", {QStringLiteral("contact-clinic"), QStringLiteral("see-doctor"), QStringLiteral("emergency")});
        sign.urgency = urgency < 0 ? WarningSign::Urgency::ContactClinic : WarningSign::Urgency(urgency);
        sign.order = node.integer(u"order", 0, 10000).value_or(0);
        sign.fromDay = node.integer(u"fromDay", 0, lastDay, false).value_or(0);
        if (node.has(u"when"))
            sign.when = readCondition(node.member(u"when"), forms);
        else
            node.refuse(ProblemCode::MissingMember, Words::tr("\"%1\" is missing.").arg(QStringLiteral("when")));
        sign.text = node.localized(u"text");
        sign.action = node.localized(u"action");
        draft.protocol.warningSigns.push_back(std::move(sign));
    }
}

} // namespace stipple::protocol
