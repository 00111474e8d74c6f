#include "app/review_reading.h"

#include "core/ids.h"
#include "records/uncorrected.h"

namespace stipple::app
{

protocol::Screening asProtocol(const records::Screening& kept)
{
    protocol::Screening screening;
    for (const records::Finding& found : kept.findings) {
        protocol::Finding finding;
        finding.rule = found.rule;
        finding.version = found.ruleVersion;
        // A word of a newer app is a reason to look, never to go on.
        finding.outcome = protocol::outcomeFromName(found.outcome.word()).value_or(protocol::Outcome::Unknown);
        finding.until = found.eligibleFrom;
        screening.outcome = std::max(screening.outcome, finding.outcome);
        screening.findings.push_back(std::move(finding));
    }
    if (kept.eligibleFrom.isValid())
        screening.eligible = kept.eligibleFrom;
    return screening;
}

protocol::Decisions decisionsOf(const records::Screening& kept)
{
    protocol::Decisions decisions;
    for (const auto& read : kept.acknowledged)
        decisions.acknowledged += read.rule;
    for (const auto& letter : kept.clearances)
        decisions.cleared += letter.rule;
    if (kept.overridden)
        decisions.overridden =
            protocol::Override{kept.overridden->reason, idText(kept.overridden->practitioner), kept.overridden->at};
    return decisions;
}

Result<ReviewSeen> readReview(vault::Reader& reader, const ClinicFacts& facts, const QUuid& clientId)
{
    ReviewSeen seen;
    STIPPLE_ASSIGN(const records::Record own, reader.record(clientId));
    STIPPLE_ASSIGN(seen.client, records::read<records::Client>(own));
    STIPPLE_ASSIGN(const auto all, reader.recordsOfClient(clientId));
    STIPPLE_ASSIGN(auto screenings, records::uncorrected<records::Screening>(all));
    if (!screenings.empty()) {
        seen.screeningId = screenings.back().id;
        seen.screening = std::move(screenings.back().fields);
    }
    for (const records::Record& record : all) {
        if (record.id != seen.screening.response || record.type != records::typeName(records::Type::Response))
            continue;
        STIPPLE_ASSIGN(const auto response, records::read<records::Response>(record));
        seen.answeredAt = response.submittedAt;
    }
    QUuid last;
    for (const records::Record& record : all) {
        if (record.type != records::typeName(records::Type::Response))
            continue;
        STIPPLE_ASSIGN(const auto response, records::read<records::Response>(record));
        if (response.occasion.known() != records::Occasion::Intake ||
            (!last.isNull() && records::compareIds(record.id, last) < 0))
            continue;
        last = record.id;
        seen.intake = response.answers;
    }
    STIPPLE_ASSIGN(seen.next, nextVisit(all, facts));
    STIPPLE_ASSIGN(seen.offers, offersFor(reader, facts, clientId));
    return seen;
}

} // namespace stipple::app
