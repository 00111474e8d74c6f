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
    SecretBytes slotKey;
    if (recovery) {
        slotKey = recoverySlotKey(*recovery, *slot);
    } else {
        STIPPLE_ASSIGN(slotKey, passphraseSlotKey(*passphrase, *slot));
    }
    OwnersKeys keys;
    STIPPLE_ASSIGN(keys.vaultKey, openSlot(*slot, header.vault, slotKey));
    auto owner = open(deriveKey(slotKey, KeyUse::WrapOwnerKey), slot->owner, "owner " + header.vault.toRfc4122());
    if (!owner || owner->size() != 64)
        return failure(ErrorCode::Damaged,
                       VaultText::tr("The owner's signing key in vault.json is damaged. Nothing was written."));
    keys.owner = SigningKey{header.identity.ownerKey, *std::move(owner)};
    return keys;
}

Header withNewDevice(Header header, const OwnersKeys& keys, const QUuid& device)
{
    const SigningKey key = SigningKey::random();
    header.identity.device = device;
    header.identity.deviceKey = key.publicKey;
    header.identity.deviceSignature = keys.owner.sign(header.identity.signedByOwner(header.vault));
    header.identity.deviceSecret = seal(deriveKey(keys.vaultKey, KeyUse::WrapDeviceKey), key.secretKey.view(),
                                        "device " + header.vault.toRfc4122() + device.toRfc4122());
    return header;
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
