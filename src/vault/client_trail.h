// What the vault itself knows about one client besides the records: who did what with them, and which tablets signed.
#pragma once

#include "vault/store.h"

namespace stipple::vault
{

// The audit's entries about these clients (one, and whoever was merged into it), the oldest first.
[[nodiscard]] Result<std::vector<AuditEntry>> auditOfClients(Reader& reader, const std::vector<QUuid>& clients);
// This vault's tablets, now and before, each vouched for by its owner; the present one first.
[[nodiscard]] Result<std::vector<Identity>> vouchedTablets(Reader& reader, const Header& header);

} // namespace stipple::vault
