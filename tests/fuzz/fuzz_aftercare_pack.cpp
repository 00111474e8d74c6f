// An aftercare pack, and the fragment of a code. Their signatures would keep a fuzzer out, so both are signed anew
// before a second reading.
#include "core/json.h"
#include "documents/aftercare_link.h"
#include "vault/verify.h"

#include <cstdint>
#include <cstdlib>

using namespace stipple;
using namespace stipple::documents;

namespace
{

vault::SigningKey keyOf(char seed)
{
    return vault::SigningKey::fromSeed(vault::SecretBytes::fromPassphrase(QString(32, QLatin1Char(seed))));
}

const vault::SigningKey& root()
{
    static const vault::SigningKey key = keyOf('r');
    return key;
}
const vault::SigningKey& device()
{
    static const vault::SigningKey key = keyOf('d');
    return key;
}

vault::Identity tabletOf(const QUuid& vault)
{
    static const vault::SigningKey owner = keyOf('o');
    vault::Identity identity;
    identity.device = QUuid(QStringLiteral("01900000-0000-7000-8000-000000000001"));
    identity.rootKey = root().publicKey;
    identity.ownerKey = owner.publicKey;
    identity.ownerSignature = root().sign(identity.signedByRoot(vault));
    identity.deviceKey = device().publicKey;
    identity.deviceSignature = owner.sign(identity.signedByOwner(vault));
    return identity;
}

// Whatever is read, days can be counted from it, and it is written as it was read.
void use(const AftercarePack& pack, const QByteArray& bytes)
{
    const protocol::Protocol protocol;
    const QDate first = pack.care.sessions.front().toTimeZone(pack.care.zone).date();
    if (!protocol::careDay(protocol, pack.care, first.addDays(3)) && pack.care.sessions.size() == 1)
        std::abort();
    const auto again = pack.toBytes(device());
    if (!again || *again != bytes)
        std::abort();
}

void readPack(const QByteArray& bytes)
{
    auto json = Json::parse(bytes, {.bytes = AftercarePack::mostBytes, .depth = 6, .values = 10'000});
    if (!json || !json->isObject())
        return;
    const QUuid vault = idFromText((*json)[u"vault"].toString());
    json->insert(QStringLiteral("clinicKey"), QString::fromLatin1(root().publicKey.toHex()));
    json->insert(QStringLiteral("by"), vault::identityToJson(tabletOf(vault)));
    json->remove(u"signature");
    const auto canonical = json->toCanonical();
    if (!canonical)
        return;
    const QByteArray signature = device().sign((*json)[u"format"].toString().toLatin1() + '\n' + *canonical);
    json->insert(QStringLiteral("signature"), QString::fromLatin1(signature.toBase64()));
    const QByteArray whole = json->toCanonical().value_or(QByteArray());
    if (const auto pack = AftercarePack::parse(whole, root().publicKey))
        use(*pack, whole);
}

void readLink(const QByteArray& said)
{
    const QUuid vault(QStringLiteral("01900000-0000-7000-8000-000000000002"));
    const vault::Identity by = tabletOf(vault);
    QByteArray bytes(1, AftercareLink::version);
    bytes += vault.toRfc4122() + root().publicKey + by.ownerKey + by.ownerSignature + by.device.toRfc4122() +
             by.replaces.toRfc4122() + by.deviceKey + by.deviceSignature + said;
    bytes += device().sign("stipple-aftercare-link-1\n" + bytes);
    const auto link =
        AftercareLink::parse(bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
    if (link && !isCountable(link->care))
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    const auto pack = AftercarePack::parse(bytes);
    const auto link = AftercareLink::parse(bytes);
    if ((!pack && pack.error().message().isEmpty()) || (!link && link.error().message().isEmpty()))
        std::abort();
    readPack(bytes);
    readLink(bytes);
    return 0;
}
