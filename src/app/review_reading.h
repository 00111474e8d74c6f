// What a practitioner reviews of one client: the last screening, what it stood on, and what is still to be signed.
#pragma once

#include "app/client_standing.h"
#include "app/handover_offers.h"
#include "protocol/screening_decision.h"
#include "records/answers.h"

namespace stipple::app
{

struct ReviewSeen {
    records::Client client;
    QUuid screeningId; // null: nothing was screened yet
    records::Screening screening;
    QDateTime answeredAt; // when the client handed the form in
    Json intake;          // the last one's answers, as a FHIR response; null: none yet
    NextVisit next;       // the next appointment, or today without one
    HandoverOffers offers;
};

// On the reader's thread. NotFound where there is no such client.
[[nodiscard]] Result<ReviewSeen> readReview(vault::Reader& reader, const ClinicFacts& facts, const QUuid& client);

// A screening on its day as the protocol's engine reads it, and what was decided about it.
[[nodiscard]] protocol::Screening asProtocol(const records::Screening& kept);
[[nodiscard]] protocol::Decisions decisionsOf(const records::Screening& kept);

} // namespace stipple::app
