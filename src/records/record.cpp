#include "records/record.h"

#include "core/ids.h"

namespace stipple::records
{

namespace
{

Json authorJson(const Author& author)
{
    Json json = Json::object();
    json.insert(QStringLiteral("device"), idText(author.device));
    json.insert(QStringLiteral("n"), Json(author.n));
    if (!author.practitioner.isNull())
        json.insert(QStringLiteral("practitioner"), idText(author.practitioner));
    json.insert(QStringLiteral("at"), author.at.toText());
    json.insert(QStringLiteral("step"), Json(author.step));
    return json;
}

Json fieldsJson(const Fields& fields)
{
    Json::Object all;
    all.reserve(fields.size());
    for (const auto& [name, writes] : fields) {
        Json::Object byDot;
        for (const auto& [dot, write] : writes) {
            Json::Object entry;
            entry.emplace_back(QStringLiteral("hlc"), Json(write.hlc.toText()));
            entry.emplace_back(QStringLiteral("value"), write.value);
            byDot.emplace_back(dot.toText(), Json(std::move(entry)));
        }
        all.emplace_back(name, Json(std::move(byDot)));
    }
    return Json(std::move(all));
}

Json sealJson(const Seal& seal)
{
    Json after = Json::array();
    for (const QByteArray& hash : seal.after)
        after.append(QString::fromLatin1(hash));
    Json json = Json::object();
    json.insert(QStringLiteral("after"), std::move(after));
    if (!seal.signature.isEmpty())
        json.insert(QStringLiteral("signature"), QString::fromLatin1(seal.signature.toBase64()));
    return json;
}

} // namespace

Json Record::toJson() const
{
    Json json = Json::object();
    json.insert(QStringLiteral("id"), idText(id));
    json.insert(QStringLiteral("type"), type);
    if (!client.isNull())
        json.insert(QStringLiteral("client"), idText(client));
    json.insert(QStringLiteral("schema"), Json(schema));
    json.insert(QStringLiteral("author"), authorJson(author));
    json.insert(QStringLiteral("fields"), fieldsJson(fields));
    json.insert(QStringLiteral("seen"), seen.toJson());
    if (deleted)
        json.insert(QStringLiteral("deleted"), deleted->toJson());
    if (seal)
        json.insert(QStringLiteral("seal"), sealJson(*seal));
    return json;
}

Result<QByteArray> Record::signedBytes() const
{
    Json json = toJson();
    if (Json* found = json.find(u"seal"))
        found->remove(u"signature");
    return json.toCanonical();
}

} // namespace stipple::records
