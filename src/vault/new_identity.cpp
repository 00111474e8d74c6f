#include "vault/new_identity.h"
#include "vault/vault_text.h"

#include <QCoreApplication>

namespace stipple::vault
{

Result<OwnersKeys> openAsOwner(const Header& header, const QUuid& practitioner, const SecretBytes* passphrase,
                               const RecoveryCode* recovery)
{
    const Slot* slot = recovery ? header.recoverySlot() : header.slotOf(practitioner);
    if (!slot || (!recovery && !passphrase))
        return failure(ErrorCode::WrongSecret, VaultText::tr("This practitioner has no passphrase in this vault."));
    // Before the slow derivation: it could only be refused afterwards.
    if (slot->owner.isEmpty())
        return failure(ErrorCode::Refused,
                       VaultText::tr("Only the owner's passphrase, or the recovery code, can vouch for a new "
                                     "tablet. Nothing was written."));
    if (slot->kind == Slot::Kind::Pin) // its other half lies in another tablet's keystore, or nowhere any more
        return failure(
            ErrorCode::KeystoreFailed,
            VaultText::tr("A PIN opens only the vault it was set for, not a copy of it. Nothing was written. "
                          "Use the recovery code."));
    SecretBytes slotKey;
    if (recovery) {
        slotKey = recoverySlotKey(*recovery, *slot);
    } else {
        STIPPLE_ASSIGN(slotKey, passphraseSlotKey(*passphrase, *slot));
    }
    OwnersKeys keys;
    STIPPLE_ASSIGN(keys.vaultKey, openSlot(*slot, header.vault, slotKey));
    keys.slot = *slot;
    keys.slotKey = std::move(slotKey);
    return keys;
}

Result<SecretBytes> databaseKeyOf(const Header& header, const SecretBytes& vaultKey)
{
    auto key =
        open(deriveKey(vaultKey, KeyUse::WrapDatabaseKey), header.databaseKey, "database " + header.vault.toRfc4122());
    if (!key)
        return failure(ErrorCode::Damaged,
                       VaultText::tr("The database's key in vault.json is damaged. Nothing was written."));
    return key;
}

} // namespace stipple::vault
