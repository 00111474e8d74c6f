// What of a client left the vault before, as the audit tells it: when, what for, and who decided it. Read for the page
// of their data, and for a release that is taken back, so that the clinic can call back what went out under it.
#pragma once

#include "app/clinic_service.h"
#include "records/consents.h"
#include "vault/store.h"

#include <QVariant>

namespace stipple::app
{

// The audit's detail where a client wanted no copy of what they signed.
inline constexpr const char* noCopyWanted = "consent copy, the client wants none";

// Those among a client's entries (vault::auditOfClients), the newest first.
[[nodiscard]] std::vector<vault::AuditEntry> exportsIn(const std::vector<vault::AuditEntry>& audit);
// Whether photos went out with it that rest on this release. What lies in the record goes out with all of it; the
// client's own copies rest on none.
[[nodiscard]] bool rests(const vault::AuditEntry& exported, records::ConsentKind release);
// {"when","what","who"}
[[nodiscard]] QVariantList exportRows(const std::vector<vault::AuditEntry>& exports, const ClinicService& clinic);

} // namespace stipple::app
