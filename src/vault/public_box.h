// What anybody may seal for this vault, and only the unlocked vault opens: libsodium's sealed box (X25519,
// XSalsa20-Poly1305) to the vault's public key. It tells nothing about who sealed it. Every tablet of the clinic has
// the same pair, for it follows from the vault key.
#pragma once

#include "core/result.h"
#include "vault/secret.h"

#include <QByteArray>

namespace stipple::vault
{

inline constexpr qsizetype boxKeyBytes = 32;
inline constexpr qsizetype boxOverhead = 48; // how many bytes sealing adds

struct BoxKeys {
    QByteArray publicKey;
    SecretBytes secretKey;

    // `seed`: Vault::keyFor(KeyUse::BoxSeed).
    static BoxKeys fromSeed(const SecretBytes& seed);
};

// Damaged, where `publicKey` is no such key.
[[nodiscard]] Result<QByteArray> sealToBox(QByteArrayView plain, const QByteArray& publicKey);
// Damaged, where it was sealed for another vault, or is not what was written.
[[nodiscard]] Result<SecretBytes> openBox(QByteArrayView sealed, const BoxKeys& keys);

} // namespace stipple::vault
