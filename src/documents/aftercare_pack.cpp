#include "documents/aftercare_pack.h"

#include "core/ids.h"
#include "protocol/loader.h"
#include "records/values.h"
#include "vault/verify.h"

#include <QCoreApplication>

#include <algorithm>

namespace stipple::documents
{

namespace
{

struct PackText {
    Q_DECLARE_TR_FUNCTIONS(AftercarePack)
};

constexpr qsizetype keyBytes = 32;
constexpr std::size_t mostSessions = 16;
constexpr qsizetype mostChoices = 100;
constexpr int mostDays = 1'000;
constexpr qsizetype mostLetters = 200;
constexpr qsizetype mostPhoneLetters = 60;
constexpr JsonLimits packLimits{AftercarePack::mostBytes, 6, 10'000};

QByteArray formatOf(const AftercarePack& pack)
{
    return pack.boxKey.isEmpty() ? AftercarePack::firstFormat : AftercarePack::format;
}

QByteArray signedBytesOf(const AftercarePack& pack, const QByteArray& canonical)
{
    return formatOf(pack) + '\n' + canonical;
}

Json dayToJson(const std::optional<int>& day) { return day ? Json(*day) : Json(); }

bool dayFromJson(const Json& json, std::optional<int>& day)
{
    const auto number = json.toInteger();
    if (number && *number >= 0 && *number <= mostDays)
        day = int(*number);
    return json.isNull() || day.has_value();
}

bool choicesFromJson(const Json& json, QMap<QString, protocol::CareDays>& choices)
{
    for (const auto& [entry, days] : json.members()) {
        if (!dayFromJson(days[u"from"], choices[entry].from) || !dayFromJson(days[u"to"], choices[entry].to))
            return false;
    }
    return json.isObject();
}

// Everything but the signature.
Json bodyOf(const AftercarePack& pack)
{
    Json sessions = Json::array();
    for (const QDateTime& session : pack.care.sessions)
        sessions.append(records::momentToJson(session));
    Json choices = Json::object();
    for (const auto& [entry, days] : pack.care.choices.toStdMap()) {
        Json choice = Json::object();
        choice.insert(QStringLiteral("from"), dayToJson(days.from));
        choice.insert(QStringLiteral("to"), dayToJson(days.to));
        choices.insert(entry, choice);
    }
    Json json = Json::object();
    json.insert(QStringLiteral("format"), QString::fromLatin1(formatOf(pack)));
    json.insert(QStringLiteral("clinic"), pack.clinic);
    json.insert(QStringLiteral("phone"), pack.phone);
    json.insert(QStringLiteral("vault"), idText(pack.vault));
    json.insert(QStringLiteral("clinicKey"), QString::fromLatin1(pack.clinicKey.toHex()));
    if (!pack.boxKey.isEmpty())
        json.insert(QStringLiteral("boxKey"), QString::fromLatin1(pack.boxKey.toHex()));
    json.insert(QStringLiteral("by"), vault::identityToJson(pack.by));
    json.insert(QStringLiteral("made"), records::momentToJson(pack.made));
    json.insert(QStringLiteral("session"), idText(pack.session));
    json.insert(QStringLiteral("sessions"), sessions);
    json.insert(QStringLiteral("zone"), QString::fromLatin1(pack.care.zone.id()));
    json.insert(QStringLiteral("skinType"), pack.care.skinType);
    json.insert(QStringLiteral("choices"), choices);
    json.insert(QStringLiteral("scabsGone"), pack.care.scabsGone ? records::dateToJson(*pack.care.scabsGone) : Json());
    json.insert(QStringLiteral("language"), pack.wording.language);
    json.insert(QStringLiteral("fallback"), pack.wording.fallback);
    json.insert(QStringLiteral("protocol"), pack.protocol);
    json.insert(QStringLiteral("changesName"), pack.changesName);
    json.insert(QStringLiteral("changes"), QString::fromLatin1(pack.changes.toBase64()));
    return json;
}

bool readCare(const Json& json, protocol::CareCase& care)
{
    for (const Json& session : json[u"sessions"].items())
        care.sessions.push_back(records::momentFromJson(session).value_or(QDateTime()));
    care.zone = QTimeZone(json[u"zone"].toString().toLatin1());
    care.skinType = json[u"skinType"].toString();
    if (!json[u"scabsGone"].isNull()) {
        care.scabsGone = records::dateFromJson(json[u"scabsGone"]);
        if (!care.scabsGone)
            return false;
    }
    return choicesFromJson(json[u"choices"], care.choices) && isCountable(care);
}

// What it says of itself, apart from who signed it. Nothing where something is missing or too long.
std::optional<AftercarePack> readBody(const Json& json)
{
    AftercarePack pack;
    pack.clinic = json[u"clinic"].toString();
    pack.phone = json[u"phone"].toString();
    pack.vault = idFromText(json[u"vault"].toString());
    pack.clinicKey = QByteArray::fromHex(json[u"clinicKey"].toString().toLatin1());
    pack.boxKey = QByteArray::fromHex(json[u"boxKey"].toString().toLatin1());
    pack.made = records::momentFromJson(json[u"made"]).value_or(QDateTime());
    pack.session = idFromText(json[u"session"].toString());
    pack.wording = {json[u"language"].toString(), json[u"fallback"].toString()};
    pack.protocol = json[u"protocol"].toString();
    pack.changesName = json[u"changesName"].toString();
    pack.changes = QByteArray::fromBase64(json[u"changes"].toString().toLatin1());
    const bool isShort =
        std::max({pack.clinic.size(), pack.protocol.size(), pack.changesName.size()}) <= mostLetters &&
        std::max({pack.phone.size(), pack.wording.language.size(), pack.wording.fallback.size()}) <= mostPhoneLetters;
    if (!isShort || pack.vault.isNull() || pack.clinicKey.size() != keyBytes ||
        pack.boxKey.size() != (json[u"format"].toString() == QLatin1String(AftercarePack::format) ? keyBytes : 0) ||
        !pack.made.isValid() || pack.session.isNull() || !readCare(json, pack.care))
        return {};
    return pack;
}

} // namespace

bool isCountable(const protocol::CareCase& care)
{
    const auto isShort = [](const QString& id) { return id.size() <= mostPhoneLetters; };
    const QStringList entries = care.choices.keys();
    return !care.sessions.empty() && care.sessions.size() <= mostSessions && care.zone.isValid() &&
           std::all_of(care.sessions.begin(), care.sessions.end(), [](const QDateTime& at) { return at.isValid(); }) &&
           entries.size() <= mostChoices && std::all_of(entries.begin(), entries.end(), isShort) &&
           isShort(care.skinType);
}

Result<QByteArray> AftercarePack::toBytes(const vault::SigningKey& device) const
{
    Json json = bodyOf(*this);
    STIPPLE_ASSIGN(const QByteArray canonical, json.toCanonical());
    json.insert(QStringLiteral("signature"),
                QString::fromLatin1(device.sign(signedBytesOf(*this, canonical)).toBase64()));
    STIPPLE_ASSIGN(const QByteArray bytes, json.toCanonical());
    // What no reader would open is not given to anybody.
    STIPPLE_TRY(parse(bytes, clinicKey));
    return bytes;
}

Result<AftercarePack> AftercarePack::parse(const QByteArray& bytes, const QByteArray& clinicKey)
{
    if (bytes.size() > mostBytes)
        return failure(ErrorCode::InvalidInput,
                       PackText::tr("This file is larger than an aftercare pack can be, so it was not opened."));
    const auto parsed = Json::parse(bytes, packLimits);
    if (!parsed)
        return failure(ErrorCode::Damaged,
                       PackText::tr("This file is damaged or cut off, so no aftercare was taken from it. Ask the "
                                    "clinic for it once more."),
                       parsed.error().message());
    const Json& json = *parsed;
    const QString said = json[u"format"].toString();
    if (said != QLatin1String(format) && said != QLatin1String(firstFormat)) {
        if (said.startsWith(QLatin1String("stipple-aftercare-pack-")))
            return failure(ErrorCode::NewerFormat,
                           PackText::tr("This aftercare pack was made by a newer app. Update this one, then open it "
                                        "again."));
        return failure(ErrorCode::InvalidInput, PackText::tr("This file is no aftercare pack."));
    }
    std::optional<AftercarePack> pack = readBody(json);
    if (!pack)
        return failure(ErrorCode::InvalidInput,
                       PackText::tr("This aftercare pack is not complete. Ask the clinic for it once more."));
    if (!clinicKey.isEmpty() && pack->clinicKey != clinicKey)
        return failure(ErrorCode::Foreign,
                       PackText::tr("This aftercare pack is another clinic's, so nothing was taken from it."));
    const auto by = vault::vouchedIdentity(json[u"by"], pack->vault, pack->clinicKey);
    if (!by)
        return failure(ErrorCode::Foreign,
                       PackText::tr("The clinic that this aftercare pack names does not vouch for who signed it. Do "
                                    "not go by it; ask the clinic."));
    pack->by = *by;
    // What was read must be all that is there, in the one way to write it: nothing hides between the lines.
    const QByteArray signature = QByteArray::fromBase64(json[u"signature"].toString().toLatin1());
    Json again = bodyOf(*pack);
    const auto canonical = again.toCanonical();
    again.insert(QStringLiteral("signature"), QString::fromLatin1(signature.toBase64()));
    const auto whole = again.toCanonical();
    if (!canonical || !whole || *whole != bytes ||
        !vault::isSigned(signature, signedBytesOf(*pack, *canonical), pack->by.deviceKey))
        return failure(ErrorCode::Damaged,
                       PackText::tr("This aftercare pack was changed after the clinic made it. Do not go by it; ask "
                                    "the clinic for it once more."));
    return *std::move(pack);
}

Result<PackProtocol> protocolOf(const AftercarePack& pack)
{
    // Its own tests ran where it was made.
    const protocol::LoadOptions options{.isStrict = true, .runsTests = false};
    auto loaded = pack.changes.isEmpty()
                      ? protocol::loadProtocol(protocol::builtInFiles(), options)
                      : protocol::loadProtocol(protocol::builtInFiles(), {pack.changesName, pack.changes}, options);
    if (!loaded)
        return failure(ErrorCode::NewerFormat,
                       PackText::tr("The clinic's own rules do not fit this version of the app. Update it, then open "
                                    "the aftercare pack again."));
    const bool isAsMade = loaded->identity() == pack.protocol;
    return PackProtocol{*std::move(loaded), isAsMade};
}

} // namespace stipple::documents
