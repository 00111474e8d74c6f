#include "vault/sealing.h"
#include "vault/vault_text.h"

#include <QCoreApplication>

#include <sodium.h>

namespace stipple::vault
{

namespace
{

constexpr std::size_t nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr std::size_t tagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr std::size_t commitmentSize = 32;
static_assert(commitmentSize + nonceSize + tagSize == std::size_t(sealOverhead));
constexpr char kdfContext[crypto_kdf_CONTEXTBYTES + 1] = "Stipple1";

const unsigned char* bytesOf(QByteArrayView view) { return reinterpret_cast<const unsigned char*>(view.data()); }
unsigned char* bytesOf(QByteArray& array) { return reinterpret_cast<unsigned char*>(array.data()); }

// From the key and the nonce: 32 bytes that encrypt, 32 that commit.
SecretBytes expand(const SecretBytes& key, QByteArrayView nonce)
{
    static constexpr char label[] = "Stipple seal 1";
    SecretBytes out(2 * keySize);
    crypto_generichash_state state;
    crypto_generichash_init(&state, key.data(), key.size(), out.size());
    crypto_generichash_update(&state, reinterpret_cast<const unsigned char*>(label), sizeof label);
    crypto_generichash_update(&state, bytesOf(nonce), std::size_t(nonce.size()));
    crypto_generichash_final(&state, out.data(), out.size());
    sodium_memzero(&state, sizeof state);
    return out;
}

} // namespace

QByteArray seal(const SecretBytes& key, QByteArrayView plain, QByteArrayView bound)
{
    initSodium();
    Q_ASSERT(key.size() == keySize);
    QByteArray nonce(qsizetype(nonceSize), Qt::Uninitialized);
    randombytes_buf(nonce.data(), nonceSize);
    const SecretBytes keys = expand(key, nonce);
    QByteArray sealed(reinterpret_cast<const char*>(keys.data()) + keySize, qsizetype(commitmentSize));
    sealed += nonce;
    const qsizetype head = sealed.size();
    sealed.resize(head + plain.size() + qsizetype(tagSize));
    unsigned long long written = 0;
    crypto_aead_xchacha20poly1305_ietf_encrypt(bytesOf(sealed) + head, &written, bytesOf(plain), quint64(plain.size()),
                                               bytesOf(bound), quint64(bound.size()), nullptr,
                                               bytesOf(QByteArrayView(nonce)), keys.data());
    return sealed;
}

Result<SecretBytes> open(const SecretBytes& key, QByteArrayView sealed, QByteArrayView bound)
{
    initSodium();
    const auto damaged = [] {
        return failure(ErrorCode::Damaged, VaultText::tr("Something that was sealed is not what was written."));
    };
    if (key.size() != keySize || sealed.size() < sealOverhead)
        return damaged();
    const QByteArrayView nonce = sealed.sliced(qsizetype(commitmentSize), qsizetype(nonceSize));
    const SecretBytes keys = expand(key, nonce);
    if (sodium_memcmp(keys.data() + keySize, sealed.data(), commitmentSize) != 0)
        return failure(ErrorCode::WrongSecret, VaultText::tr("This key does not open what was sealed."));
    const QByteArrayView body = sealed.sliced(qsizetype(commitmentSize + nonceSize));
    SecretBytes plain(std::size_t(body.size()) - tagSize);
    unsigned long long written = 0;
    unsigned char empty = 0;
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(plain.isEmpty() ? &empty : plain.data(), &written, nullptr,
                                                   bytesOf(body), quint64(body.size()), bytesOf(bound),
                                                   quint64(bound.size()), bytesOf(nonce), keys.data()) != 0)
        return damaged();
    return plain;
}

SecretBytes deriveKey(const SecretBytes& key, KeyUse use)
{
    initSodium();
    Q_ASSERT(key.size() == crypto_kdf_KEYBYTES);
    SecretBytes derived(keySize);
    crypto_kdf_derive_from_key(derived.data(), derived.size(), quint64(use), kdfContext, key.data());
    return derived;
}

QByteArray hash(QByteArrayView bytes)
{
    initSodium();
    QByteArray digest(32, Qt::Uninitialized);
    crypto_generichash(bytesOf(digest), std::size_t(digest.size()), bytesOf(bytes), quint64(bytes.size()), nullptr, 0);
    return digest;
}

SecretBytes keyedHash(const SecretBytes& key, QByteArrayView bytes)
{
    initSodium();
    SecretBytes digest(keySize);
    crypto_generichash(digest.data(), digest.size(), bytesOf(bytes), quint64(bytes.size()), key.data(), key.size());
    return digest;
}

} // namespace stipple::vault
