#include "app/session_gate.h"

#include "core/ids.h"
#include "records/consent_standing.h"
#include "records/uncorrected.h"

namespace stipple::app
{

namespace
{

// The last one of that day. Where the clinic asks nothing on the day itself, any screening that counts for it.
Result<QUuid> screeningOf(const protocol::Protocol& protocol, std::span<const records::Record> all, QDate day)
{
    const bool isAskedOnTheDay = protocol.questionnaireFor(QStringLiteral("same-day")) != nullptr;
    STIPPLE_ASSIGN(const auto screenings, records::uncorrected<records::Screening>(all));
    QUuid found;
    for (const auto& screening : screenings) {
        const bool isOfTheDay = screening.fields.occasion.known() == records::Occasion::DayOfSession;
        if (screening.isSealed && screening.fields.asOf == day && isOfTheDay == isAskedOnTheDay)
            found = screening.id;
    }
    return found;
}

Done takeConsents(SessionGate& gate, const protocol::Protocol& protocol, std::span<const records::Record> all)
{
    bool isTreatmentAsked = false;
    for (const protocol::ConsentText& text : protocol.consents) {
        const auto kind = records::Choice<records::ConsentKind>::fromWord(text.purpose).known();
        const bool isTreatment = kind == records::ConsentKind::Treatment;
        if (!kind || (!isTreatment && (!text.isEnabled || !text.isRequiredForTreatment)))
            continue;
        STIPPLE_ASSIGN(const records::ConsentStanding standing, records::consentStanding(*kind, all));
        if (standing.holds()) {
            gate.consents.push_back(standing.holding.back());
            isTreatmentAsked = isTreatmentAsked || isTreatment;
        }
    }
    const bool isSaid = std::any_of(gate.blocking.begin(), gate.blocking.end(),
                                    [](const Missing& missing) { return !missing.consent.isEmpty(); });
    if (isTreatmentAsked || isSaid)
        return {};
    // Whatever a clinic's protocol says: nobody is treated without it.
    Missing& missing = gate.blocking.emplace_back();
    missing.lack = Lack::Consent;
    missing.consent = QStringLiteral("treatment");
    return {};
}

} // namespace

Result<SessionGate> sessionGateOf(const protocol::Protocol& protocol, std::span<const records::Record> records,
                                  const VisitAsked& asked)
{
    STIPPLE_ASSIGN(const ClientStanding standing, standingOf(protocol, records, asked));
    SessionGate gate;
    gate.number = standing.sessionNumber;
    gate.phase = standing.phase;
    for (const Missing& missing : standing.missing) {
        if (missing.lack == Lack::Photos)
            continue;
        (missing.lack == Lack::Early ? gate.early : gate.blocking).push_back(missing);
    }
    STIPPLE_ASSIGN(gate.screening, screeningOf(protocol, records, asked.day));
    const bool isAsked = std::any_of(gate.blocking.begin(), gate.blocking.end(),
                                     [](const Missing& missing) { return missing.lack == Lack::SameDay; });
    if (gate.screening.isNull() && !isAsked)
        gate.blocking.emplace_back().lack = Lack::SameDay;
    STIPPLE_TRY(takeConsents(gate, protocol, records));
    std::stable_sort(gate.blocking.begin(), gate.blocking.end(),
                     [](const Missing& a, const Missing& b) { return a.lack < b.lack; });
    STIPPLE_ASSIGN(const auto refused, records::consentStanding(records::ConsentKind::PhotoRefusal, records));
    STIPPLE_ASSIGN(const auto allowed, records::consentStanding(records::ConsentKind::PhotosForRecord, records));
    if (refused.holds() && !allowed.holds())
        gate.photoRefusal = refused.holding.back();
    return gate;
}

} // namespace stipple::app
