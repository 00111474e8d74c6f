// Whether a session can be started for a client on a day, by what is in their file: what is missing, and what its
// record would rest on. Pure.
#pragma once

#include "app/client_standing.h"

namespace stipple::app
{

struct SessionGate {
    std::vector<Missing> blocking; // the gravest first; without the photos, which are taken within the session
    std::vector<Missing> early;    // sooner after the last session than advised: with a reason that is noted
    QUuid screening;               // of that day
    std::vector<QUuid> consents;   // that hold, of the texts without which nobody is treated
    QUuid photoRefusal;            // where the client wants no photos
    int number = 1;                // of the session, and its phase in the protocol
    QString phase;
    bool mayStart() const { return blocking.empty(); }
    bool asksReason() const { return !early.empty(); }
};

// `records`: all of the client's, deleted ones left out. Errors: those of reading a record.
[[nodiscard]] Result<SessionGate> sessionGateOf(const protocol::Protocol& protocol,
                                                std::span<const records::Record> records, const VisitAsked& asked);

} // namespace stipple::app
