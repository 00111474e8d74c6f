// From a secret to the key that opens a slot, and from there to the vault key (see vault.md's picture of the keys).
#pragma once

#include "vault/header.h"
#include "vault/recovery_code.h"

#include <QUuid>

namespace stipple::vault
{

inline constexpr std::size_t pinDigits = 6;
// What keeps `secret` from being a PIN, as a sentence; empty if nothing does.
[[nodiscard]] QString wrongWithPin(const SecretBytes& secret);
[[nodiscard]] QByteArray newSalt();

// Argon2id over the passphrase, then BLAKE2b. Slow on purpose: never on the interface's thread.
[[nodiscard]] Result<SecretBytes> passphraseSlotKey(const SecretBytes& passphrase, const Slot& slot);
// The same over a PIN, then BLAKE2b keyed by the device secret (keySize bytes), without which a million guesses would
// be soon done. KeystoreFailed where the device secret is missing.
[[nodiscard]] Result<SecretBytes> pinSlotKey(const SecretBytes& pin, const Slot& slot, const SecretBytes& deviceSecret);
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
    static SigningKey fromSecret(SecretBytes secret); // 64 bytes
    QByteArray sign(const QByteArray& bytes) const;
};
// Whether `signature` over `bytes` holds under that public key.
[[nodiscard]] bool isSigned(const QByteArray& signature, const QByteArray& bytes, const QByteArray& key);
// The root key, which only the paper code can make again.
[[nodiscard]] SigningKey rootKey(const RecoveryCode& code);
// The owner's signing key is held by the owner's slot, and by the recovery slot, which could make another anyway.
[[nodiscard]] QByteArray sealOwnerKey(const SigningKey& owner, const SecretBytes& slotKey, const QUuid& vault);
[[nodiscard]] Result<SigningKey> openOwnerKey(const Slot& slot, const SecretBytes& slotKey, const QUuid& vault);
// This tablet's signing key.
[[nodiscard]] QByteArray sealDeviceKey(const SigningKey& device, const SecretBytes& vaultKey, const QUuid& vault,
                                       const QUuid& id);
[[nodiscard]] Result<SigningKey> openDeviceKey(const Identity& identity, const SecretBytes& vaultKey,
                                               const QUuid& vault);

// The X25519 public key to which photos and notes are sealed while the tablet is locked.
[[nodiscard]] QByteArray boxPublicKey(const SecretBytes& vaultKey);

} // namespace stipple::vault
