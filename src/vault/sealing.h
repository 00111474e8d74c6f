// Sealing: XChaCha20-Poly1305 with a commitment to the key, and keys derived from keys. Sealed bytes are
//   commitment (32) · nonce (24) · ciphertext and tag.
// The commitment tells a wrong key from damaged bytes, and makes a ciphertext open under one key only.
#pragma once

#include "core/result.h"
#include "vault/secret.h"

#include <QByteArray>

namespace stipple::vault
{

inline constexpr std::size_t keySize = 32;

// `key` has keySize bytes. `bound` (associated data) must be the same when opening: it ties the bytes to their place.
[[nodiscard]] QByteArray seal(const SecretBytes& key, QByteArrayView plain, QByteArrayView bound);
// Errors: WrongSecret (sealed under another key) · Damaged (right key, but the bytes or `bound` are not the same).
[[nodiscard]] Result<SecretBytes> open(const SecretBytes& key, QByteArrayView sealed, QByteArrayView bound);
// How many bytes sealing adds.
inline constexpr qsizetype sealOverhead = 32 + 24 + 16;

// What a key may be derived for. The numbers are part of the format.
enum class KeyUse : quint64 {
    WrapDatabaseKey = 1,
    WrapClientKeys = 2,
    WrapClinicKey = 3,
    WrapBackupKey = 4,
    WrapDeviceKey = 5,
    WrapOwnerKey = 6,
    BoxSeed = 7,
    WrapSessionKey = 8,
};
[[nodiscard]] SecretBytes deriveKey(const SecretBytes& key, KeyUse use);

// BLAKE2b-256 of `bytes`; with a key, a keyed hash.
[[nodiscard]] QByteArray hash(QByteArrayView bytes);
[[nodiscard]] SecretBytes keyedHash(const SecretBytes& key, QByteArrayView bytes);

} // namespace stipple::vault
