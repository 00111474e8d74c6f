// What the vault knows of one session's aftercare, as a pack is made from it.
#pragma once

#include "protocol/aftercare_calendar.h"
#include "records/people.h"
#include "vault/store.h"

namespace stipple::documents
{

// The clinic as it is today, with the protocol that it goes by.
struct ClinicSource {
    records::Clinic clinic;
    QTimeZone zone;
    protocol::Protocol protocol;
    QString changesName; // of its own changes to the built-in protocol, and those byte for byte
    QByteArray changes;  // empty: there are none
};
// Damaged: the clinic's own protocol cannot be read.
[[nodiscard]] Result<ClinicSource> readClinicSource(vault::Reader& reader);

struct CareSource {
    ClinicSource clinic;
    records::Client client;
    QUuid session;
    protocol::CareCase care; // that session first, then those since; neither answers nor check-ins
    QTime remindAt;          // invalid: nobody decided
};
// `session`: null means the client's latest that is finished. NotFound: no such client, or they have no such session ·
// Refused: it is not finished.
[[nodiscard]] Result<CareSource> readCareSource(vault::Reader& reader, const QUuid& client, const QUuid& session);

} // namespace stipple::documents
