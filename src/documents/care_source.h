// What the vault knows of one session's aftercare, as a pack is made from it.
#pragma once

#include "protocol/aftercare_calendar.h"
#include "records/aftercare.h"
#include "records/people.h"
#include "vault/store.h"

namespace stipple::documents
{

// The clinic, and the protocol that is gone by: its own of today, or the one that a record has pinned.
struct ClinicSource {
    records::Clinic clinic;
    QTimeZone zone;
    protocol::Protocol protocol;
    QString changesName; // of its own changes to the built-in protocol, and those byte for byte
    QByteArray changes;  // empty: there are none
};
// With its protocol of today. Damaged: the clinic's own protocol cannot be read.
[[nodiscard]] Result<ClinicSource> readClinicSource(vault::Reader& reader);

// Whether `source` goes by the protocol of that identity ("id|version#hash") now: today's, the built-in one, or one of
// those that the clinic's Protocol records keep. False where none of them is it any more: `source` stays as it was.
[[nodiscard]] bool goBy(vault::Reader& reader, const QString& identity, ClinicSource& source);

// What the clinic decided for this client, as the calendar takes it.
[[nodiscard]] QMap<QString, protocol::CareDays> choicesOf(const records::Care& care);

struct CareSource {
    ClinicSource clinic;   // with the protocol that the session's aftercare began with
    bool isAsBegun = true; // false: that one is gone, and today's is used
    records::Client client;
    QUuid session;
    protocol::CareCase care;               // that session first, then those since; neither answers nor check-ins
    QTime remindAt;                        // invalid: nobody decided
    std::optional<records::Record> record; // the Care, as an edit begins from; none: it was never begun
    records::Care decided;                 // what it says
};
// `session`: null means the client's latest that is finished. NotFound: no such client, or they have no such session ·
// Refused: it is not finished.
[[nodiscard]] Result<CareSource> readCareSource(vault::Reader& reader, const QUuid& client, const QUuid& session);

} // namespace stipple::documents
