// Who had something of a lot in their skin, or was numbed with it: for a recall. Looks only at what is on this tablet.
#pragma once

#include "vault/store.h"

namespace stipple::vault
{

struct LotUse {
    QUuid session;
    QUuid client;
    QString clientName; // empty where the client's record is not here
    QString phone;      // to call them; empty where none is known
    QString email;
    QDate day;
    QString what;      // "pigment Softtap Ash", as the session has it
    QStringList zones; // of the session, in the records' words ("crown", "scar 1")
    qint64 photos = 0; // of the session, on this tablet or known to it
};

// `lot`: the number on the package (case and spaces around it do not matter), or a lot record's id. By day, latest
// first; of one session, each use once.
[[nodiscard]] Result<std::vector<LotUse>> usesOfLot(Reader& reader, const QString& lot);

} // namespace stipple::vault
