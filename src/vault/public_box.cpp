#include "vault/public_box.h"
#include "vault/vault_text.h"

#include <QCoreApplication>

#include <sodium.h>

namespace stipple::vault
{

namespace
{

static_assert(boxKeyBytes == crypto_box_PUBLICKEYBYTES && boxOverhead == crypto_box_SEALBYTES);

const unsigned char* boxBytes(QByteArrayView view) { return reinterpret_cast<const unsigned char*>(view.data()); }

} // namespace

BoxKeys BoxKeys::fromSeed(const SecretBytes& seed)
{
    initSodium();
    BoxKeys keys{QByteArray(boxKeyBytes, Qt::Uninitialized), SecretBytes(crypto_box_SECRETKEYBYTES)};
    crypto_box_seed_keypair(reinterpret_cast<unsigned char*>(keys.publicKey.data()), keys.secretKey.data(),
                            seed.data());
    return keys;
}

Result<QByteArray> sealToBox(QByteArrayView plain, const QByteArray& publicKey)
{
    initSodium();
    QByteArray sealed(plain.size() + boxOverhead, Qt::Uninitialized);
    if (publicKey.size() != boxKeyBytes ||
        crypto_box_seal(reinterpret_cast<unsigned char*>(sealed.data()), boxBytes(plain), quint64(plain.size()),
                        boxBytes(publicKey)) != 0)
        return failure(ErrorCode::Damaged, VaultText::tr("The vault's public key is damaged. This was not saved."));
    return sealed;
}

Result<SecretBytes> openBox(QByteArrayView sealed, const BoxKeys& keys)
{
    initSodium();
    const auto damaged = [] {
        return failure(ErrorCode::Damaged, VaultText::tr("Something that was sealed is not what was written."));
    };
    if (sealed.size() < boxOverhead)
        return damaged();
    SecretBytes plain(std::size_t(sealed.size() - boxOverhead));
    unsigned char nothing = 0;
    if (crypto_box_seal_open(plain.isEmpty() ? &nothing : plain.data(), boxBytes(sealed), quint64(sealed.size()),
                             boxBytes(keys.publicKey), keys.secretKey.data()) != 0)
        return damaged();
    return plain;
}

} // namespace stipple::vault
