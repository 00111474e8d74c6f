#include "vault/slot_keys.h"
#include "vault/vault_text.h"

#include "vault/device_keystore.h"
#include "vault/public_box.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>

#include <sodium.h>

namespace stipple::vault
{

namespace
{

const unsigned char* bytesOf(const QByteArray& array)
{
    return reinterpret_cast<const unsigned char*>(array.constData());
}

Done argon2id(SecretBytes& out, const SecretBytes& passphrase, const QByteArray& salt, const KdfCost& cost)
{
    initSodium();
    if (crypto_pwhash(out.data(), out.size(), reinterpret_cast<const char*>(passphrase.data()), passphrase.size(),
                      bytesOf(salt), cost.passes, std::size_t(cost.memoryBytes), crypto_pwhash_ALG_ARGON2ID13) != 0)
        return failure(
            ErrorCode::IoFailure,
            VaultText::tr(
                "There is not enough free memory to check the passphrase. Close other apps, then try again."));
    return {};
}

Result<SecretBytes> stretched(const SecretBytes& secret, const Slot& slot)
{
    if (!slot.cost.isWithinLimits() || slot.salt.size() != qsizetype(crypto_pwhash_SALTBYTES))
        return failure(ErrorCode::Damaged, VaultText::tr("A key slot in vault.json is damaged."));
    SecretBytes out(keySize);
    STIPPLE_TRY(argon2id(out, secret, slot.salt, slot.cost));
    return out;
}

} // namespace

QString wrongWithPin(const SecretBytes& secret)
{
    const QByteArrayView digits = secret.view();
    if (secret.size() != pinDigits ||
        !std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; }))
        return VaultText::tr("A PIN has six digits.");
    for (const int step : {-1, 0, 1}) {
        bool regular = true;
        for (qsizetype i = 1; i < digits.size(); ++i)
            regular = regular && digits[i] - digits[i - 1] == step;
        if (regular)
            return VaultText::tr("This PIN is the first that anybody would try. Take another one.");
    }
    return {};
}

QByteArray newSalt()
{
    initSodium();
    QByteArray salt(crypto_pwhash_SALTBYTES, Qt::Uninitialized);
    randombytes_buf(salt.data(), std::size_t(salt.size()));
    return salt;
}

Result<SecretBytes> passphraseSlotKey(const SecretBytes& passphrase, const Slot& slot)
{
    STIPPLE_ASSIGN(const SecretBytes key, stretched(passphrase, slot));
    return keyedHash(key, QByteArrayView("stipple passphrase slot"));
}

Result<SecretBytes> pinSlotKey(const SecretBytes& pin, const Slot& slot, const SecretBytes& deviceSecret)
{
    if (deviceSecret.size() != keySize)
        return failure(pinNeedsKeystore(std::nullopt));
    STIPPLE_ASSIGN(const SecretBytes key, stretched(pin, slot));
    return keyedHash(keyedHash(deviceSecret, QByteArrayView("stipple pin slot")), key.view());
}

SecretBytes recoverySlotKey(const RecoveryCode& code, const Slot& slot)
{
    return keyedHash(code.bits, QByteArray("stipple recovery slot") + slot.salt);
}

quint64 freeMemoryBytes()
{
    // What could be had without anything being swapped out; the number of free pages leaves out what is only cached.
    QFile file(QStringLiteral("/proc/meminfo"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : file.readAll().split('\n')) {
        if (line.startsWith("MemAvailable:"))
            return line.mid(13).trimmed().split(' ').front().toULongLong() << 10;
    }
    return 0;
}

KdfCost calibratedCost(quint64 freeBytes)
{
    KdfCost cost;
    const SecretBytes passphrase = SecretBytes::random(16);
    const QByteArray salt(qsizetype(crypto_pwhash_SALTBYTES), 's');
    SecretBytes out(keySize);
    QElapsedTimer timer;
    timer.start();
    if (!argon2id(out, passphrase, salt, cost))
        return cost;
    // Time grows with memory; stay clearly under a second.
    const qint64 ms = std::max<qint64>(timer.elapsed(), 1);
    while (cost.memoryBytes * 2 <= std::min<quint64>(KdfCost::mostMemoryBytes, freeBytes / 4) &&
           ms * qint64(cost.memoryBytes * 2 / KdfCost::leastMemoryBytes) <= 750)
        cost.memoryBytes *= 2;
    const qint64 expected = ms * qint64(cost.memoryBytes / KdfCost::leastMemoryBytes);
    if (expected < 500)
        cost.passes = std::clamp<quint64>(quint64(3 * 700 / std::max<qint64>(expected, 1)), KdfCost::leastPasses,
                                          KdfCost::mostPasses);
    return cost;
}

void lockSlot(Slot& slot, const QUuid& vault, const SecretBytes& slotKey, const SecretBytes& vaultKey)
{
    Q_ASSERT(!slot.salt.isEmpty());
    slot.wrapped = seal(slotKey, vaultKey.view(), slot.bound(vault));
}

Result<SecretBytes> openSlot(const Slot& slot, const QUuid& vault, const SecretBytes& slotKey)
{
    auto key = open(slotKey, slot.wrapped, slot.bound(vault));
    if (key)
        return key;
    if (key.error().code() != ErrorCode::WrongSecret)
        return failure(
            ErrorCode::Damaged,
            VaultText::tr("This key slot is damaged; the passphrase may well be right. Use another practitioner's "
                          "passphrase or the recovery code."));
    return failure(ErrorCode::WrongSecret,
                   slot.kind == Slot::Kind::Recovery
                       ? VaultText::tr("This is not the recovery code of this vault. Nothing was changed.")
                   : slot.kind == Slot::Kind::Pin
                       ? VaultText::tr("That PIN is not right. Nothing was changed; try again.")
                       : VaultText::tr("That passphrase is not right. Nothing was changed; try again."));
}

SigningKey SigningKey::random()
{
    initSodium();
    SigningKey key{QByteArray(crypto_sign_PUBLICKEYBYTES, Qt::Uninitialized), SecretBytes(crypto_sign_SECRETKEYBYTES)};
    crypto_sign_keypair(reinterpret_cast<unsigned char*>(key.publicKey.data()), key.secretKey.data());
    return key;
}

SigningKey SigningKey::fromSeed(const SecretBytes& seed)
{
    initSodium();
    SigningKey key{QByteArray(crypto_sign_PUBLICKEYBYTES, Qt::Uninitialized), SecretBytes(crypto_sign_SECRETKEYBYTES)};
    crypto_sign_seed_keypair(reinterpret_cast<unsigned char*>(key.publicKey.data()), key.secretKey.data(), seed.data());
    return key;
}

SigningKey SigningKey::fromSecret(SecretBytes secret)
{
    // An Ed25519 secret key ends with its public key.
    SigningKey key{secret.view().last(crypto_sign_PUBLICKEYBYTES).toByteArray(), {}};
    key.secretKey = std::move(secret);
    return key;
}

QByteArray SigningKey::sign(const QByteArray& bytes) const
{
    QByteArray signature(crypto_sign_BYTES, Qt::Uninitialized);
    crypto_sign_detached(reinterpret_cast<unsigned char*>(signature.data()), nullptr, bytesOf(bytes),
                         quint64(bytes.size()), secretKey.data());
    return signature;
}

bool isSigned(const QByteArray& signature, const QByteArray& bytes, const QByteArray& key)
{
    initSodium();
    return signature.size() == qsizetype(crypto_sign_BYTES) && key.size() == qsizetype(crypto_sign_PUBLICKEYBYTES) &&
           crypto_sign_verify_detached(bytesOf(signature), bytesOf(bytes), quint64(bytes.size()), bytesOf(key)) == 0;
}

SigningKey rootKey(const RecoveryCode& code)
{
    return SigningKey::fromSeed(keyedHash(code.bits, QByteArrayView("stipple root signing key")));
}

QByteArray sealOwnerKey(const SigningKey& owner, const SecretBytes& slotKey, const QUuid& vault)
{
    return seal(deriveKey(slotKey, KeyUse::WrapOwnerKey), owner.secretKey.view(), "owner " + vault.toRfc4122());
}

Result<SigningKey> openOwnerKey(const Slot& slot, const SecretBytes& slotKey, const QUuid& vault)
{
    STIPPLE_ASSIGN(SecretBytes secret,
                   open(deriveKey(slotKey, KeyUse::WrapOwnerKey), slot.owner, "owner " + vault.toRfc4122()));
    return SigningKey::fromSecret(std::move(secret));
}

QByteArray sealDeviceKey(const SigningKey& device, const SecretBytes& vaultKey, const QUuid& vault, const QUuid& id)
{
    return seal(deriveKey(vaultKey, KeyUse::WrapDeviceKey), device.secretKey.view(),
                "device " + vault.toRfc4122() + id.toRfc4122());
}

Result<SigningKey> openDeviceKey(const Identity& identity, const SecretBytes& vaultKey, const QUuid& vault)
{
    STIPPLE_ASSIGN(SecretBytes secret, open(deriveKey(vaultKey, KeyUse::WrapDeviceKey), identity.deviceSecret,
                                            "device " + vault.toRfc4122() + identity.device.toRfc4122()));
    return SigningKey::fromSecret(std::move(secret));
}

QByteArray boxPublicKey(const SecretBytes& vaultKey)
{
    return BoxKeys::fromSeed(deriveKey(vaultKey, KeyUse::BoxSeed)).publicKey;
}

} // namespace stipple::vault
