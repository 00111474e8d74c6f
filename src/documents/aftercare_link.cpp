#include "documents/aftercare_link.h"

#include "core/json.h"
#include "records/values.h"

#include <QCoreApplication>
#include <QUrl>

namespace stipple::documents
{

namespace
{

struct LinkText {
    Q_DECLARE_TR_FUNCTIONS(AftercarePack)
};

constexpr auto scheme = "stipplecare:";
constexpr auto signedFor = "stipple-aftercare-link-1\n";
constexpr qsizetype idBytes = 16;
constexpr qsizetype keyBytes = 32;
constexpr qsizetype signatureBytes = 64;
constexpr qsizetype headBytes = 1 + 3 * idBytes + 3 * keyBytes + 2 * signatureBytes;
constexpr JsonLimits caseLimits{AftercareLink::mostLetters, 4, 400};

Json day(const std::optional<int>& day) { return day ? Json(*day) : Json(); }

constexpr auto inLetters = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

QString lettersOf(const QByteArray& bytes) { return QString::fromLatin1(bytes.toBase64(inLetters)); }

// Of exactly `size` bytes, or nothing; absent is empty.
std::optional<QByteArray> bytesOf(const Json& letters, qsizetype size)
{
    const QByteArray bytes = QByteArray::fromBase64(letters.toString().toLatin1(), inLetters);
    if (!letters.isNull() && (bytes.size() != size || lettersOf(bytes) != letters.toString()))
        return {};
    return bytes;
}

// {"s":[seconds],"z":zone,"l":language,"p":plan}, and where there is something to say "i", "b", "k", "c", "g", "n",
// "t".
Json caseOf(const AftercareLink& link)
{
    Json json = Json::object();
    for (const QDateTime& session : link.care.sessions) {
        if (!json.find(u"s"))
            json.insert(QStringLiteral("s"), Json::array());
        json.find(u"s")->append(session.toSecsSinceEpoch());
    }
    json.insert(QStringLiteral("z"), QString::fromLatin1(link.care.zone.id()));
    json.insert(QStringLiteral("l"), link.language);
    json.insert(QStringLiteral("p"), QString::fromLatin1(link.plan.toHex()));
    if (!link.session.isNull())
        json.insert(QStringLiteral("i"), lettersOf(link.session.toRfc4122()));
    if (!link.boxKey.isEmpty())
        json.insert(QStringLiteral("b"), lettersOf(link.boxKey));
    if (!link.care.skinType.isEmpty())
        json.insert(QStringLiteral("k"), link.care.skinType);
    for (const auto& [entry, days] : link.care.choices.toStdMap()) {
        if (!json.find(u"c"))
            json.insert(QStringLiteral("c"), Json::object());
        json.find(u"c")->insert(entry, Json(Json::Array{day(days.from), day(days.to)}));
    }
    if (link.care.scabsGone)
        json.insert(QStringLiteral("g"), records::dateToJson(*link.care.scabsGone));
    if (!link.clinic.isEmpty())
        json.insert(QStringLiteral("n"), link.clinic);
    if (!link.phone.isEmpty())
        json.insert(QStringLiteral("t"), link.phone);
    return json;
}

bool readDay(const Json* json, std::optional<int>& day)
{
    if (!json || json->isNull())
        return json != nullptr;
    const auto number = json->toInteger();
    if (!number || *number < 0 || *number > 1'000)
        return false;
    day = int(*number);
    return true;
}

bool readCase(Json json, AftercareLink& link)
{
    for (const Json& session : json[u"s"].items()) {
        const auto seconds = session.toInteger();
        // Before the year 2000 and after 2100 nobody is treated; what is further away no calendar can count.
        const bool isNear = seconds && *seconds > 946'684'800 && *seconds < 4'102'444'800;
        link.care.sessions.push_back(isNear ? QDateTime::fromSecsSinceEpoch(*seconds, Qt::UTC) : QDateTime());
    }
    link.care.zone = QTimeZone(json[u"z"].toString().toLatin1());
    link.language = json[u"l"].toString();
    link.plan = QByteArray::fromHex(json[u"p"].toString().toLatin1());
    link.care.skinType = json[u"k"].toString();
    link.clinic = json[u"n"].toString();
    link.phone = json[u"t"].toString();
    const auto session = bytesOf(json[u"i"], idBytes);
    const auto boxKey = bytesOf(json[u"b"], keyBytes);
    if (!session || !boxKey)
        return false;
    link.session = session->isEmpty() ? QUuid() : QUuid::fromRfc4122(*session);
    link.boxKey = *boxKey;
    if (json.find(u"g")) {
        link.care.scabsGone = records::dateFromJson(json[u"g"]);
        if (!link.care.scabsGone)
            return false;
    }
    if (Json* choices = json.find(u"c")) {
        for (const auto& [entry, days] : choices->members()) {
            Json pair = days;
            protocol::CareDays& choice = link.care.choices[entry];
            if (!readDay(pair.item(0), choice.from) || !readDay(pair.item(1), choice.to))
                return false;
        }
    }
    return isCountable(link.care);
}

Error refusal(ErrorCode code, const QString& sentence) { return {code, sentence}; }
Error cutOff()
{
    return refusal(ErrorCode::Damaged, LinkText::tr("This address is not whole, so no aftercare was taken from it. "
                                                    "Scan the clinic's code once more."));
}

} // namespace

Result<QByteArray> AftercareLink::toFragment(const vault::SigningKey& device) const
{
    STIPPLE_ASSIGN(const QByteArray said, caseOf(*this).toCanonical());
    QByteArray bytes;
    bytes += version;
    bytes += vault.toRfc4122() + clinicKey;
    bytes += by.ownerKey + by.ownerSignature;
    bytes += by.device.toRfc4122() + by.replaces.toRfc4122() + by.deviceKey + by.deviceSignature;
    bytes += said;
    bytes += device.sign(signedFor + bytes);
    const QByteArray fragment = bytes.toBase64(inLetters);
    if (fragment.size() > mostLetters)
        return failure(ErrorCode::InvalidInput,
                       LinkText::tr("So much was decided for this client alone that it does not fit into a code. Give "
                                    "the page or the file instead."));
    STIPPLE_TRY(parse(fragment, clinicKey));
    return fragment;
}

Result<AftercareLink> AftercareLink::parse(const QByteArray& fragment, const QByteArray& clinicKey)
{
    if (fragment.size() > mostLetters)
        return failure(refusal(ErrorCode::InvalidInput, LinkText::tr("This address is longer than one with aftercare "
                                                                     "in it can be, so it was not opened.")));
    const auto decoded = QByteArray::fromBase64Encoding(fragment, inLetters | QByteArray::AbortOnBase64DecodingErrors);
    const QByteArray bytes = decoded.decoded;
    if (!decoded || bytes.isEmpty() ||
        // One spelling for one content.
        bytes.toBase64(inLetters) != fragment)
        return failure(cutOff());
    if (bytes[0] > version)
        return failure(refusal(ErrorCode::NewerFormat, LinkText::tr("This code was made by a newer app. Update this "
                                                                    "one, then scan it again.")));
    if (bytes[0] != version || bytes.size() < headBytes + 2 + signatureBytes)
        return failure(cutOff());
    qsizetype at = 1;
    const auto next = [&](qsizetype length) {
        at += length;
        return bytes.mid(at - length, length);
    };
    AftercareLink link;
    link.vault = QUuid::fromRfc4122(next(idBytes));
    link.clinicKey = link.by.rootKey = next(keyBytes);
    link.by.ownerKey = next(keyBytes);
    link.by.ownerSignature = next(signatureBytes);
    link.by.device = QUuid::fromRfc4122(next(idBytes));
    link.by.replaces = QUuid::fromRfc4122(next(idBytes));
    link.by.deviceKey = next(keyBytes);
    link.by.deviceSignature = next(signatureBytes);
    const QByteArray said = next(bytes.size() - at - signatureBytes);
    if (!clinicKey.isEmpty() && link.clinicKey != clinicKey)
        return failure(refusal(ErrorCode::Foreign, LinkText::tr("This code is another clinic's, so nothing was taken "
                                                                "from it.")));
    if (!link.by.isVouchedFor(link.vault))
        return failure(refusal(ErrorCode::Foreign, LinkText::tr("The clinic that this code names does not vouch for "
                                                                "who signed it. Do not go by it; ask the clinic.")));
    if (!vault::isSigned(next(signatureBytes), signedFor + bytes.chopped(signatureBytes), link.by.deviceKey))
        return failure(refusal(ErrorCode::Damaged, LinkText::tr("This code was changed after the clinic made it. Do "
                                                                "not go by it; scan the clinic's code once more.")));
    const auto json = Json::parse(said, caseLimits);
    if (!json || !readCase(*json, link))
        return failure(refusal(ErrorCode::InvalidInput, LinkText::tr("This code is not complete, so no aftercare was "
                                                                     "taken from it. Ask the clinic for another.")));
    return link;
}

QString careAddress(const QString& page, const QByteArray& fragment)
{
    return (page.isEmpty() ? QString::fromLatin1(scheme) : page + u'#') + QString::fromLatin1(fragment);
}

QByteArray fragmentOf(const QString& address)
{
    if (address.startsWith(QLatin1String(scheme)))
        return address.mid(QLatin1String(scheme).size()).toLatin1();
    const qsizetype mark = address.indexOf(u'#');
    return mark < 0 ? QByteArray() : address.mid(mark + 1).toLatin1();
}

QString wrongWithPage(const QString& page)
{
    const QUrl url(page, QUrl::StrictMode);
    if (url.isValid() && url.scheme() == QLatin1String("https") && !url.host().isEmpty() && !url.hasFragment() &&
        url.userInfo().isEmpty())
        return {};
    return LinkText::tr("“%1” is no address of a published page. It begins with https:// and has no # in it.")
        .arg(page.left(200));
}

} // namespace stipple::documents
