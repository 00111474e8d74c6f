#include "vault/header.h"

#include "core/ids.h"
#include "core/json.h"
#include "vault/files.h"
#include "vault/slot_keys.h"
#include "vault/vault_text.h"

#include <QCoreApplication>

#include <sodium.h>

namespace stipple::vault
{

namespace
{

Json base64(const QByteArray& bytes) { return Json(QString::fromLatin1(bytes.toBase64())); }

// Reads one object's members and remembers the first thing that is wrong with them.
class Fields
{
public:
    explicit Fields(const Json& json)
        : m_json(json)
    {
        if (!json.isObject())
            m_wrong = QStringLiteral("not an object");
    }
    QByteArray bytes(const char16_t* name, qsizetype size = -1)
    {
        const auto decoded =
            QByteArray::fromBase64Encoding(m_json[name].toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
        if (!decoded || (size >= 0 && decoded.decoded.size() != size) || !m_json[name].isString())
            wrong(name);
        return decoded.decoded;
    }
    QUuid id(const char16_t* name)
    {
        const QUuid id = idFromText(m_json[name].toString());
        if (id.isNull())
            wrong(name);
        return id;
    }
    QString text(const char16_t* name, qsizetype most)
    {
        const QString text = m_json[name].toString();
        if (!m_json[name].isString() || text.size() > most)
            wrong(name);
        return text;
    }
    quint64 number(const char16_t* name)
    {
        const auto value = m_json[name].toInteger();
        if (!value || *value < 0)
            wrong(name);
        return quint64(value.value_or(0));
    }
    void wrong(const char16_t* name)
    {
        if (m_wrong.isEmpty())
            m_wrong = QString::fromUtf16(name);
    }
    const QString& firstWrong() const { return m_wrong; }

private:
    const Json& m_json;
    QString m_wrong;
};

Json slotJson(const Slot& slot, bool forBinding)
{
    Json json = Json::object();
    json.insert(QStringLiteral("id"), idText(slot.id));
    if (slot.kind == Slot::Kind::Recovery) {
        json.insert(QStringLiteral("kind"), QStringLiteral("recovery"));
    } else {
        json.insert(QStringLiteral("kind"),
                    slot.kind == Slot::Kind::Pin ? QStringLiteral("pin") : QStringLiteral("passphrase"));
        json.insert(QStringLiteral("practitioner"), idText(slot.practitioner));
        json.insert(QStringLiteral("passes"), qint64(slot.cost.passes));
        json.insert(QStringLiteral("memory"), qint64(slot.cost.memoryBytes));
    }
    json.insert(QStringLiteral("salt"), base64(slot.salt));
    if (!forBinding) {
        json.insert(QStringLiteral("name"), slot.name);
        json.insert(QStringLiteral("wrapped"), base64(slot.wrapped));
        if (!slot.owner.isEmpty())
            json.insert(QStringLiteral("owner"), base64(slot.owner));
    }
    return json;
}

Result<Slot> readSlot(const Json& json)
{
    Fields fields(json);
    Slot slot;
    slot.id = fields.id(u"id");
    slot.name = fields.text(u"name", 200);
    slot.salt = fields.bytes(u"salt", qsizetype(crypto_pwhash_SALTBYTES));
    slot.wrapped = fields.bytes(u"wrapped", qsizetype(keySize) + sealOverhead);
    const QString kind = json[u"kind"].toString();
    if (kind == QLatin1String("recovery")) {
        slot.kind = Slot::Kind::Recovery;
    } else if (kind == QLatin1String("passphrase") || kind == QLatin1String("pin")) {
        slot.kind = kind == QLatin1String("pin") ? Slot::Kind::Pin : Slot::Kind::Passphrase;
        slot.practitioner = fields.id(u"practitioner");
        slot.cost = {fields.number(u"passes"), fields.number(u"memory")};
        if (!slot.cost.isWithinLimits())
            fields.wrong(u"memory");
    } else {
        fields.wrong(u"kind");
    }
    if (json.find(u"owner"))
        slot.owner = fields.bytes(u"owner", qsizetype(crypto_sign_SECRETKEYBYTES) + sealOverhead);
    if (!fields.firstWrong().isEmpty())
        return failure(ErrorCode::Damaged, VaultText::tr("A key slot in vault.json is damaged."), fields.firstWrong());
    return slot;
}

Json identityJson(const Identity& identity)
{
    Json json = Json::object();
    json.insert(QStringLiteral("device"), idText(identity.device));
    if (!identity.replaces.isNull())
        json.insert(QStringLiteral("replaces"), idText(identity.replaces));
    json.insert(QStringLiteral("root"), base64(identity.rootKey));
    json.insert(QStringLiteral("owner"), base64(identity.ownerKey));
    json.insert(QStringLiteral("ownerSignature"), base64(identity.ownerSignature));
    json.insert(QStringLiteral("deviceKey"), base64(identity.deviceKey));
    json.insert(QStringLiteral("deviceSignature"), base64(identity.deviceSignature));
    json.insert(QStringLiteral("deviceSecret"), base64(identity.deviceSecret));
    return json;
}

Identity readIdentity(const Json& json, QString& wrong)
{
    Fields fields(json);
    Identity identity;
    identity.device = fields.id(u"device");
    if (json.find(u"replaces"))
        identity.replaces = fields.id(u"replaces");
    identity.rootKey = fields.bytes(u"root", crypto_sign_PUBLICKEYBYTES);
    identity.ownerKey = fields.bytes(u"owner", crypto_sign_PUBLICKEYBYTES);
    identity.ownerSignature = fields.bytes(u"ownerSignature", crypto_sign_BYTES);
    identity.deviceKey = fields.bytes(u"deviceKey", crypto_sign_PUBLICKEYBYTES);
    identity.deviceSignature = fields.bytes(u"deviceSignature", crypto_sign_BYTES);
    identity.deviceSecret = fields.bytes(u"deviceSecret", qsizetype(crypto_sign_SECRETKEYBYTES) + sealOverhead);
    wrong = fields.firstWrong();
    return identity;
}

QString checkOf(const Json& withoutCheck)
{
    // A header that we wrote or parsed has a canonical form: it holds no floating point and no half characters.
    return QString::fromLatin1(hash(withoutCheck.toCanonical().value_or(QByteArray())).toHex());
}

} // namespace

bool KdfCost::isWithinLimits() const
{
    return passes >= leastPasses && passes <= mostPasses && memoryBytes >= leastMemoryBytes &&
           memoryBytes <= mostMemoryBytes;
}

QByteArray Slot::bound(const QUuid& vault) const
{
    return "slot " + vault.toRfc4122() + slotJson(*this, true).toCanonical().value_or(QByteArray());
}

QByteArray Identity::signedByRoot(const QUuid& vault) const { return "stipple owner " + vault.toRfc4122() + ownerKey; }

QByteArray Identity::signedByOwner(const QUuid& vault) const
{
    return "stipple device " + vault.toRfc4122() + device.toRfc4122() + deviceKey + replaces.toRfc4122();
}

bool Identity::isVouchedFor(const QUuid& vault) const
{
    return isSigned(ownerSignature, signedByRoot(vault), rootKey) &&
           isSigned(deviceSignature, signedByOwner(vault), ownerKey);
}

QByteArray Header::toBytes() const
{
    Json json = Json::object();
    json.insert(QStringLiteral("format"), qint64(currentFormat));
    json.insert(QStringLiteral("app"), QStringLiteral("stipple"));
    json.insert(QStringLiteral("vault"), idText(vault));
    json.insert(QStringLiteral("created"), created);
    Json list = Json::array();
    for (const Slot& slot : keySlots)
        list.append(slotJson(slot, false));
    json.insert(QStringLiteral("slots"), list);
    json.insert(QStringLiteral("identity"), identityJson(identity));
    json.insert(QStringLiteral("database"), base64(databaseKey));
    json.insert(QStringLiteral("box"), base64(boxKey));
    json.insert(QStringLiteral("check"), checkOf(json));
    return json.toBytes() + '\n';
}

QByteArray Header::digest() const { return hash(toBytes()); }

Result<Header> Header::parse(const QByteArray& bytes)
{
    const auto damaged = [](const QString& details) {
        return failure(ErrorCode::Damaged, VaultText::tr("vault.json is damaged: it is not what was written."),
                       details);
    };
    auto parsed = Json::parse(bytes, {.bytes = mostBytes, .depth = 8, .values = 10'000});
    if (!parsed)
        return damaged(parsed.error().message());
    Json& json = *parsed;
    if (json[u"app"].toString() != QLatin1String("stipple"))
        return failure(ErrorCode::Foreign, VaultText::tr("vault.json was not written by Stipple."));
    const auto format = json[u"format"].toInteger();
    if (format && *format > currentFormat)
        return failure(
            ErrorCode::NewerFormat,
            VaultText::tr("This vault was written by a newer version of Stipple. Nothing was changed. Update the app "
                          "to open it."));
    const QString check = json[u"check"].toString();
    json.remove(u"check");
    if (check != checkOf(json) || format != currentFormat)
        return damaged(QStringLiteral("checksum"));

    Fields fields(json);
    Header header;
    header.vault = fields.id(u"vault");
    header.created = fields.text(u"created", 40);
    header.databaseKey = fields.bytes(u"database", qsizetype(keySize) + sealOverhead);
    header.boxKey = fields.bytes(u"box", crypto_box_PUBLICKEYBYTES);
    QString wrong;
    header.identity = readIdentity(json[u"identity"], wrong);
    if (!fields.firstWrong().isEmpty() || !wrong.isEmpty())
        return damaged(fields.firstWrong() + wrong);
    if (!header.identity.isVouchedFor(header.vault))
        return damaged(QStringLiteral("identity"));
    for (const Json& item : json[u"slots"].items()) {
        STIPPLE_ASSIGN(Slot slot, readSlot(item));
        header.keySlots.append(std::move(slot));
    }
    if (header.keySlots.isEmpty())
        return damaged(QStringLiteral("no slots"));
    return header;
}

const Slot* Header::slotOf(const QUuid& practitioner) const
{
    for (const Slot& slot : keySlots) {
        if (slot.isPractitioners() && slot.practitioner == practitioner)
            return &slot;
    }
    return nullptr;
}

const Slot* Header::recoverySlot() const
{
    for (const Slot& slot : keySlots) {
        if (slot.kind == Slot::Kind::Recovery)
            return &slot;
    }
    return nullptr;
}

bool Header::hasPin() const
{
    return std::any_of(keySlots.begin(), keySlots.end(), [](const Slot& slot) { return slot.kind == Slot::Kind::Pin; });
}

Result<Header> readHeader(const QString& folder)
{
    std::optional<Error> first;
    for (const char* name : {"/vault.json", "/vault.copy.json"}) {
        auto header = readWholeFile(folder + QLatin1String(name), Header::mostBytes).and_then(Header::parse);
        if (header)
            return header;
        // A newer or foreign file is not damage: the copy must not be used in its place.
        if (header.error().code() == ErrorCode::NewerFormat || header.error().code() == ErrorCode::Foreign)
            return header;
        if (!first || first->code() == ErrorCode::NotFound)
            first = header.error();
    }
    return failure(*first);
}

Done writeHeader(const QString& folder, const Header& header)
{
    const QByteArray bytes = header.toBytes();
    STIPPLE_TRY(replaceFile(folder + QStringLiteral("/vault.json"), bytes));
    return replaceFile(folder + QStringLiteral("/vault.copy.json"), bytes);
}

} // namespace stipple::vault
