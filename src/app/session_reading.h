// A client's session as it stands: the one asked for, the one that is open, or none yet, with all that its page needs:
// what the gate says, the plan, the last session's values, the stock, the photos. Read in one pass on the vault's
// reading thread.
#pragma once

#include "app/session_gate.h"
#include "protocol/session_planner.h"
#include "records/treatment.h"
#include "vault/store.h"

#include <set>

namespace stipple::app
{

struct SessionAsked {
    std::shared_ptr<const protocol::Protocol> protocol;
    QTimeZone zone; // the clinic's
    QDate today;    // there
    QUuid client;
    QUuid session; // null: the open one, or a new one
};

struct LotSeen {
    records::Record record;
    records::Lot lot;
};

struct SessionSeen {
    QUuid client;
    QString name;
    std::optional<records::Record> record; // none: not started, or an amendment that nothing was written of yet
    records::Session session;
    bool isSealed = false;
    SessionGate gate;                     // for one today
    std::optional<records::Record> visit; // today's appointment, or the one it was started from
    records::Appointment appointment;     // the same
    std::optional<records::Plan> plan;    // of the consultation
    QUuid planId;                         // its record
    std::optional<records::Session> last; // the one before, as it was finished
    protocol::Course course;              // finished ones before it, and scabs told of
    std::vector<LotSeen> lots;            // of what goes into or onto skin, without what is used up
    std::map<QString, std::set<QUuid>>
        photos;                         // with this session, by moment and view ("before/left-45", "after/scar/scar 1")
    std::vector<records::Record> cares; // aftercare that no later session has begun anew
    bool isStarted() const { return record.has_value() || !session.amends.isNull(); }
};

[[nodiscard]] Result<SessionSeen> readSession(vault::Reader& reader, const SessionAsked& asked);

// A session that somebody began here and that is not finished; not what a newer app or a test wrote without anybody.
[[nodiscard]] bool isOpenSession(const records::Record& record, const records::Session& session);

} // namespace stipple::app
