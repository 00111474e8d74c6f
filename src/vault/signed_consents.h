// Every consent that was ever signed here, of all clients: for an inspection. Read from what is shown of the records,
// not from the records themselves, so that thousands with their signatures are listed at once.
#pragma once

#include "vault/store.h"

#include <QDateTime>

namespace stipple::vault
{

struct SignedConsent {
    QUuid record;
    QUuid client;
    QString clientName; // empty where the client's record is not here
    QString kind;       // records::ConsentKind's word
    QString text;       // the text's id in the protocol
    QString version;
    QDateTime signedAt;
    QDateTime withdrawnAt;    // all of it; invalid while nobody took it back
    bool isCorrected = false; // another record puts it right
};
// The latest first.
[[nodiscard]] Result<std::vector<SignedConsent>> signedConsents(Reader& reader);

// What was used of which lot, over all sessions: the lot, what it is, and in how many sessions of how many clients.
struct LotUsed {
    QString lot;
    QString what;
    QString expiry; // as it stands in the session
    qint64 sessions = 0;
    qint64 clients = 0;
    QDate last;
};
// The last used first.
[[nodiscard]] Result<std::vector<LotUsed>> lotsUsed(Reader& reader);

} // namespace stipple::vault
