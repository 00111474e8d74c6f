// A restored or salvaged vault takes a new device identity before its first write: otherwise two tablets would write
// the same numbers. The owner vouches for the new device (Vault::takeNewDeviceIdentity), so the owner's slot or the
// recovery code is needed.
#pragma once

#include "vault/header.h"
#include "vault/recovery_code.h"
#include "vault/slot_keys.h"

namespace stipple::vault
{

struct OwnersKeys {
    Slot slot;           // that was opened
    SecretBytes slotKey; // what opened it
    SecretBytes vaultKey;
};
// By the owner's passphrase or the recovery code; one of them is given. WrongSecret · Refused (a slot without the
// owner's key) · Damaged.
[[nodiscard]] Result<OwnersKeys> openAsOwner(const Header& header, const QUuid& practitioner,
                                             const SecretBytes* passphrase, const RecoveryCode* recovery);

// The database's key, unwrapped.
[[nodiscard]] Result<SecretBytes> databaseKeyOf(const Header& header, const SecretBytes& vaultKey);

} // namespace stipple::vault
