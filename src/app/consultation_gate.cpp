#include "app/consultation_gate.h"

#include "app/consultation_words.h"

#include <QCoreApplication>

namespace stipple::app
{

namespace
{

struct GateWords {
    Q_DECLARE_TR_FUNCTIONS(ConsultationGate)
};

bool isIllness(const records::Choice<records::CauseOfLoss>& cause)
{
    const auto known = cause.known();
    return known == records::CauseOfLoss::Autoimmune || known == records::CauseOfLoss::SteroidAbuse;
}

} // namespace

std::vector<GateFinding> gatesOf(const protocol::Protocol& protocol, const records::Plan& plan,
                                 const protocol::Wording& wording)
{
    QStringList rules;
    for (const QString& indication : plan.indications) {
        if (const protocol::Term* term = protocol.term(QStringLiteral("indications"), indication))
            rules += term->rules;
    }
    if (plan.wantsToGrowHairOut.value_or(false))
        rules += QStringLiteral("grow-out");
    rules.removeDuplicates();
    std::vector<GateFinding> found;
    const auto say = [&](const protocol::LocalizedText& text) {
        return text.in(wording.language, wording.fallback).text;
    };
    for (const QString& id : rules) {
        const protocol::ScreeningRule* rule = protocol.rule(id);
        if (!rule || !rule->isEnabled)
            continue;
        GateFinding gate;
        gate.id = id;
        gate.title = say(rule->title);
        gate.why = say(rule->reason);
        gate.advice = say(rule->advice);
        gate.source = sourcesOf(protocol, *rule, wording);
        gate.asksDoctor = id != QLatin1String("grow-out");
        gate.isMet = gate.asksDoctor && plan.physicianSeen.value_or(false);
        found.push_back(std::move(gate));
    }
    if (std::any_of(plan.causes.begin(), plan.causes.end(), isIllness)) {
        GateFinding gate;
        gate.id = QStringLiteral("cause");
        gate.title = GateWords::tr("The cause may be an illness");
        gate.why = GateWords::tr("Hair loss of this kind should be seen by a physician before it is covered.");
        gate.advice = GateWords::tr("Ask for a physician's letter, and note who was seen and when.");
        gate.source = protocol::say(protocol, QStringLiteral("source.common-practice"), wording).text;
        gate.isMet = plan.physicianSeen.value_or(false);
        found.push_back(std::move(gate));
    }
    return found;
}

} // namespace stipple::app
