// From a secret to the key that opens a slot, and from there to the vault key (see vault.md's picture of the keys).
#pragma once

#include "vault/header.h"
#include "vault/recovery_code.h"

#include <QUuid>

namespace stipple::vault
{

// Argon2id over the passphrase, then BLAKE2b keyed by the device secret where the slot has one. Slow on purpose:
// never on the interface's thread.
[[nodiscard]] Result<SecretBytes> passphraseSlotKey(const SecretBytes& passphrase, const Slot& slot);
[[nodiscard]] SecretBytes recoverySlotKey(const RecoveryCode& code, const Slot& slot);

// Seals the vault key into the slot. Everything else of it must be set, the salt too.
void lockSlot(Slot& slot, const QUuid& vault, const SecretBytes& slotKey, const SecretBytes& vaultKey);
// WrongSecret, told for a person, if the key does not fit; Damaged if it fits, but the slot is not what was written.
[[nodiscard]] Result<SecretBytes> openSlot(const Slot& slot, const QUuid& vault, const SecretBytes& slotKey);

// An Ed25519 pair.
struct SigningKey {
    QByteArray publicKey;  // 32 bytes
    SecretBytes secretKey; // 64 bytes

    static SigningKey random();
    static SigningKey fromSeed(const SecretBytes& seed);
    QByteArray sign(const QByteArray& bytes) const;
};
// The root key, which only the paper code can make again.
[[nodiscard]] SigningKey rootKey(const RecoveryCode& code);
// Only the owner's slot holds the owner's signing key.
[[nodiscard]] QByteArray sealOwnerKey(const SigningKey& owner, const SecretBytes& slotKey, const QUuid& vault);

// The X25519 public key to which photos and notes are sealed while the tablet is locked.
[[nodiscard]] QByteArray boxPublicKey(const SecretBytes& vaultKey);

} // namespace stipple::vault
