#include "documents/signed_document.h"

#include "core/ids.h"
#include "records/values.h"
#include "vault/slot_keys.h"
#include "vault/verify.h"

#include <QCoreApplication>

#include <algorithm>

namespace stipple::documents
{

namespace
{

struct CopyText {
    Q_DECLARE_TR_FUNCTIONS(SignedCopy)
};

constexpr qsizetype keyBytes = 32;
constexpr JsonLimits documentLimits{SignedDocument::mostBytes, 70, 2'000'000};

Json identities(const std::vector<vault::Identity>& all)
{
    Json list = Json::array();
    for (const vault::Identity& identity : all)
        list.append(vault::identityToJson(identity));
    return list;
}

} // namespace

QByteArray SignedDocument::toBytes() const
{
    Json json = Json::object();
    json.insert(QStringLiteral("format"), QString::fromLatin1(format));
    json.insert(QStringLiteral("clinic"), clinic);
    json.insert(QStringLiteral("vault"), idText(vault));
    json.insert(QStringLiteral("clinicKey"), QString::fromLatin1(clinicKey.toHex()));
    json.insert(QStringLiteral("made"), records::momentToJson(made));
    json.insert(QStringLiteral("by"), vault::identityToJson(by));
    json.insert(QStringLiteral("tablets"), identities(tablets));
    Json list = Json::array();
    // In canonical form, so that no two files say the same with other digits.
    for (const records::Record& record : records) {
        const auto canonical = record.toJson().toCanonical();
        const auto json = canonical ? Json::parse(*canonical) : Result<Json>(Json());
        list.append(json ? *json : Json());
    }
    json.insert(QStringLiteral("records"), list);
    return json.toBytes();
}

Result<SignedDocument> SignedDocument::parse(const QByteArray& bytes)
{
    STIPPLE_ASSIGN(const Json json, Json::parse(bytes, documentLimits));
    const QString said = json[u"format"].toString();
    if (said != QLatin1String(format))
        return failure(said.startsWith(QLatin1String("stipple-signed-document-")) ? ErrorCode::NewerFormat
                                                                                  : ErrorCode::InvalidInput,
                       CopyText::tr("What is embedded is no signed document that this version knows."));
    SignedDocument document;
    document.clinic = json[u"clinic"].toString();
    document.vault = idFromText(json[u"vault"].toString());
    document.clinicKey = QByteArray::fromHex(json[u"clinicKey"].toString().toLatin1());
    document.made = records::momentFromJson(json[u"made"]).value_or(QDateTime());
    if (document.vault.isNull() || document.clinicKey.size() != keyBytes || !document.made.isValid())
        return failure(ErrorCode::InvalidInput, CopyText::tr("The embedded document is not complete."));
    STIPPLE_ASSIGN(document.by, vault::vouchedIdentity(json[u"by"], document.vault, document.clinicKey));
    for (const Json& tablet : json[u"tablets"].items()) {
        STIPPLE_ASSIGN(vault::Identity identity, vault::vouchedIdentity(tablet, document.vault, document.clinicKey));
        document.tablets.push_back(std::move(identity));
    }
    for (const Json& one : json[u"records"].items()) {
        STIPPLE_ASSIGN(records::Record record, records::Record::fromJson(one));
        document.records.push_back(std::move(record));
    }
    if (document.records.empty())
        return failure(ErrorCode::InvalidInput, CopyText::tr("The embedded document holds nothing that was signed."));
    // Nothing may hide between the lines: what is read must be all that is there.
    if (document.toBytes() != bytes)
        return failure(ErrorCode::InvalidInput, CopyText::tr("The embedded document is not as it was written."));
    return document;
}

QString SignedDocument::wrongWith(const records::Record& record) const
{
    const auto bytes = record.signedBytes();
    if (!bytes || !record.seal || record.seal->signature.isEmpty())
        return CopyText::tr("Record %1 is not signed.").arg(idText(record.id));
    const auto tablet = std::find_if(tablets.begin(), tablets.end(), [&](const vault::Identity& identity) {
        return identity.device == record.author.device;
    });
    if (tablet == tablets.end())
        return CopyText::tr("Record %1 was signed by a tablet that is not vouched for.").arg(idText(record.id));
    if (!vault::isSigned(record.seal->signature, *bytes, tablet->deviceKey))
        return CopyText::tr("Record %1 was changed after it was signed.").arg(idText(record.id));
    return {};
}

QString keyText(const QByteArray& key)
{
    QStringList groups;
    const QString hex = QString::fromLatin1(key.toHex()).toUpper();
    for (qsizetype i = 0; i < hex.size(); i += 4)
        groups += hex.mid(i, 4);
    return groups.join(u' ');
}

QByteArray keyFromText(const QString& text)
{
    QString hex = text.simplified().remove(u' ').toLower();
    static const auto isHex = [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); };
    if (hex.size() != 2 * keyBytes || !std::all_of(hex.cbegin(), hex.cend(), isHex))
        return {};
    return QByteArray::fromHex(hex.toLatin1());
}

} // namespace stipple::documents
