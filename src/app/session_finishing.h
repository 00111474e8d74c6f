// How a session begins and ends in the vault: the record that is made once the gate is open, and everything that
// finishing writes in one go, all of it or nothing.
#pragma once

#include "app/clinic_service.h"
#include "app/session_reading.h"
#include "vault/store.h"

namespace stipple::app
{

using SessionEdits = std::vector<std::pair<QUuid, vault::Writer::Edit>>;

// As it is when it begins: who, when, where, and what it rests on.
[[nodiscard]] records::Session newSession(const SessionSeen& seen, const ClinicService& clinic,
                                          const QUuid& practitioner, const QString& spacingReason);
// `id`: its own, new.
[[nodiscard]] SessionEdits startingEdits(const SessionSeen& seen, const records::Session& session, const QUuid& id);

// The next one that the protocol proposes after this one; a number of 0 where none is planned any more.
struct FollowingVisit {
    int number = 0;
    QDate day;        // on which the clinic is open
    QDateTime starts; // at the hour of this one
    int minutes = 0;
    bool isOptional = false; // more than is usually planned
};
[[nodiscard]] FollowingVisit nextAfter(const SessionSeen& seen, const records::Session& session,
                                       const ClinicService& clinic);

struct SessionEnd {
    SessionSeen seen; // as it stands now
    records::Session session;
    std::optional<records::Appointment> next; // to be booked
    QString protocolVersion;
};
// Seals it, takes what was used from the stock, books the next one, and begins the aftercare; of a correction, only
// the first. `newId`: for what is made.
[[nodiscard]] SessionEdits finishingEdits(const SessionEnd& end, const std::function<QUuid()>& newId);

} // namespace stipple::app
