#include "core/ids.h"
#include "records/change.h"
#include "records/record.h"
#include "records/refusal.h"

namespace stipple::records
{

namespace
{

// Refuses members that are not in `known`: dropping one would break a signature, keeping one would need a rule for it.
Done onlyMembers(const Json& json, const QString& place, std::initializer_list<QStringView> known)
{
    for (const auto& [name, value] : json.members()) {
        if (std::find(known.begin(), known.end(), QStringView(name)) == known.end())
            return newerShape(place.isEmpty() ? name : place + u'.' + name);
    }
    return {};
}

Result<QUuid> readId(const Json& json, const QString& place)
{
    const QUuid id = json.isString() ? idFromText(json.toString()) : QUuid();
    if (id.isNull())
        return refusal(place, QCoreApplication::translate("Records", "it is no id"));
    return id;
}

Result<qint64> readNumber(const Json& json, const QString& place)
{
    const std::optional<qint64> n = json.toInteger();
    if (!n || *n < 1 || *n > Dot::greatest)
        return refusal(place, QCoreApplication::translate("Records", "a change number must be whole, from 1 up"));
    return *n;
}

Result<Hlc> readTime(const Json& json, const QUuid& device, const QString& place)
{
    if (!json.isString())
        return refusal(place, QCoreApplication::translate("Records", "the time stamp is missing"));
    const auto hlc = Hlc::fromText(json.toString());
    if (!hlc)
        return refusal(place, QCoreApplication::translate("Records", "the time stamp cannot be read"));
    if (hlc->wallMs < earliestMs || hlc->wallMs > latestMs)
        return refusal(place,
                       QCoreApplication::translate("Records", "the time stamp lies outside the years 1 to 9999"));
    if (hlc->device != device)
        return refusal(place, QCoreApplication::translate("Records", "the time stamp is another device's"));
    return *hlc;
}

Result<Author> readAuthor(const Json& json)
{
    const QString place = QStringLiteral("author");
    if (!json.isObject())
        return refusal(place, QCoreApplication::translate("Records", "it is missing"));
    STIPPLE_TRY(onlyMembers(json, place, {u"device", u"n", u"practitioner", u"at", u"step"}));
    Author author;
    STIPPLE_ASSIGN(author.device, readId(json[u"device"], QStringLiteral("author.device")));
    STIPPLE_ASSIGN(author.n, readNumber(json[u"n"], QStringLiteral("author.n")));
    if (const Json* practitioner = json.find(u"practitioner")) {
        STIPPLE_ASSIGN(author.practitioner, readId(*practitioner, QStringLiteral("author.practitioner")));
    }
    STIPPLE_ASSIGN(author.step, readNumber(json[u"step"], QStringLiteral("author.step")));
    STIPPLE_ASSIGN(author.at, readTime(json[u"at"], author.device, QStringLiteral("author.at")));
    return author;
}

Result<FieldWrites> readWrites(const Json& json, const QString& place)
{
    if (!json.isObject() || json.members().empty())
        return refusal(place, QCoreApplication::translate("Records", "it holds no write"));
    FieldWrites writes;
    for (const auto& [name, entry] : json.members()) {
        const auto dot = Dot::fromText(name);
        if (!dot)
            return refusal(place, QCoreApplication::translate("Records", "the name of a change cannot be read"));
        if (!entry.isObject() || !entry.find(u"value"))
            return refusal(place, QCoreApplication::translate("Records", "a write has no value"));
        STIPPLE_TRY(onlyMembers(entry, place, {u"hlc", u"value"}));
        Write write;
        STIPPLE_ASSIGN(write.hlc, readTime(entry[u"hlc"], dot->device, place));
        write.value = entry[u"value"];
        writes.emplace(*dot, std::move(write));
    }
    return writes;
}

bool isHash(const QString& text)
{
    return text.size() == 64 && std::all_of(text.begin(), text.end(), [](QChar c) {
               return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
           });
}

Result<Seal> readSeal(const Json& json)
{
    const QString place = QStringLiteral("seal");
    if (!json.isObject() || !json[u"after"].isArray())
        return refusal(place, QCoreApplication::translate("Records", "it does not name what it follows"));
    STIPPLE_TRY(onlyMembers(json, place, {u"after", u"signature"}));
    Seal seal;
    for (const Json& item : json[u"after"].items()) {
        if (!item.isString() || !isHash(item.toString()))
            return refusal(place, QCoreApplication::translate("Records", "a hash is not 64 hexadecimal digits"));
        seal.after.push_back(item.toString().toLatin1());
    }
    if (std::adjacent_find(seal.after.begin(), seal.after.end(), std::greater_equal<>()) != seal.after.end())
        return refusal(place, QCoreApplication::translate("Records", "its hashes are not sorted, or stand twice"));
    if (const Json* signature = json.find(u"signature")) {
        const auto decoded =
            QByteArray::fromBase64Encoding(signature->toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
        if (!decoded || (*decoded).size() != 64 || QString::fromLatin1((*decoded).toBase64()) != signature->toString())
            return refusal(place, QCoreApplication::translate("Records", "the signature is not one"));
        seal.signature = *decoded;
    }
    return seal;
}

bool isTypeName(const QString& type)
{
    return !type.isEmpty() && type.size() <= 40 && type[0] >= u'a' && type[0] <= u'z' &&
           std::all_of(type.begin(), type.end(),
                       [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-'; });
}

// Every dot in here must be one that the record says it has seen, or merging could not tell "never known" from
// "replaced".
Done checkSeen(const Record& record)
{
    const QString reason = QCoreApplication::translate("Records", "it holds a change which the record has not seen");
    if (!record.seen.covers(record.author.dot()))
        return refusal(QStringLiteral("author"), reason);
    if (record.deleted && !record.seen.covers(*record.deleted))
        return refusal(QStringLiteral("deleted"), reason);
    for (const auto& [name, writes] : record.fields) {
        for (const auto& [dot, write] : writes) {
            if (!record.seen.covers(dot))
                return refusal(QStringLiteral("fields.") + name, reason);
        }
    }
    return {};
}

} // namespace

Result<Record> Record::fromJson(const Json& json)
{
    if (!json.isObject())
        return refusal(QStringLiteral("record"), QCoreApplication::translate("Records", "it is no JSON object"));
    STIPPLE_TRY(onlyMembers(
        json, {}, {u"id", u"type", u"client", u"schema", u"author", u"fields", u"seen", u"deleted", u"seal"}));
    Record record;
    STIPPLE_ASSIGN(record.id, readId(json[u"id"], QStringLiteral("id")));
    record.type = json[u"type"].toString();
    if (!isTypeName(record.type))
        return refusal(QStringLiteral("type"), QCoreApplication::translate("Records", "it names no type"));
    if (const Json* client = json.find(u"client")) {
        STIPPLE_ASSIGN(record.client, readId(*client, QStringLiteral("client")));
    }
    const std::optional<qint64> schema = json[u"schema"].toInteger();
    if (!schema || *schema < 1 || *schema > 1'000'000)
        return refusal(QStringLiteral("schema"),
                       QCoreApplication::translate("Records", "it must be a whole number from 1 up"));
    record.schema = int(*schema);
    STIPPLE_ASSIGN(record.author, readAuthor(json[u"author"]));
    if (!json[u"fields"].isObject())
        return refusal(QStringLiteral("fields"), QCoreApplication::translate("Records", "they are missing"));
    for (const auto& [name, value] : json[u"fields"].members()) {
        const QString place = QStringLiteral("fields.") + name;
        if (!isFieldName(name))
            return refusal(place, QCoreApplication::translate("Records", "it is no name for a field"));
        STIPPLE_ASSIGN(record.fields[name], readWrites(value, place));
    }
    STIPPLE_ASSIGN(record.seen, Seen::fromJson(json[u"seen"], QStringLiteral("seen")));
    if (const Json* deleted = json.find(u"deleted")) {
        STIPPLE_ASSIGN(record.deleted, Seen::fromJson(*deleted, QStringLiteral("deleted")));
    }
    if (const Json* seal = json.find(u"seal")) {
        STIPPLE_ASSIGN(record.seal, readSeal(*seal));
    }
    STIPPLE_TRY(checkSeen(record));
    return record;
}

Result<Record> Record::fromBytes(const QByteArray& bytes)
{
    STIPPLE_ASSIGN(const Json json, Json::parse(bytes, bodyLimits));
    return fromJson(json);
}

} // namespace stipple::records
