// A client's consultation as it stands: the draft, or the last that was finished; the quote; and what the plan's days
// follow from. Read in one pass on the vault's reading thread.
#pragma once

#include "app/client_standing.h"
#include "protocol/session_planner.h"
#include "records/visits.h"
#include "vault/store.h"

namespace stipple::app
{

struct ConsultationSeen {
    QUuid client;
    QString name;
    std::optional<records::Record> record; // none: nothing has been written yet
    records::Plan plan;
    bool isSealed = false;
    int earlier = 0; // finished ones before it
    std::optional<records::Record> quoteRecord;
    records::Quote quote;
    protocol::Course course; // sessions done, and scabs told of
    QDate treatableFrom;     // today, or the day on which what stands in the way has passed; invalid: nobody can say
    QString lack;            // what stands most in the way, in short; empty for nothing
};

struct ConsultationAsked {
    std::shared_ptr<const protocol::Protocol> protocol;
    QTimeZone zone; // the clinic's
    QDate day;      // there
    QUuid client;
};

[[nodiscard]] Result<ConsultationSeen> readConsultation(vault::Reader& reader, const ConsultationAsked& asked);

} // namespace stipple::app
