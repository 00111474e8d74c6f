#include "vault/backup_manifest.h"

#include "core/ids.h"
#include "core/json.h"
#include "vault/sealed_file.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace stipple::vault
{

namespace
{

Json fileJson(const BackupFile& file)
{
    Json json = Json::object();
    json.insert(QStringLiteral("name"), file.name);
    json.insert(QStringLiteral("sha256"), QString::fromLatin1(file.sha256));
    json.insert(QStringLiteral("size"), file.size);
    return json;
}

Json bodyOf(const BackupManifest& manifest)
{
    Json json = Json::object();
    json.insert(QStringLiteral("app"), QStringLiteral("stipple-backup"));
    json.insert(QStringLiteral("format"), BackupManifest::currentFormat);
    json.insert(QStringLiteral("vault"), idText(manifest.vault));
    json.insert(QStringLiteral("generation"), manifest.generation);
    json.insert(QStringLiteral("made"), manifest.made);
    json.insert(QStringLiteral("header"), fileJson(manifest.header));
    json.insert(QStringLiteral("database"), fileJson(manifest.database));
    if (!manifest.log.name.isEmpty())
        json.insert(QStringLiteral("log"), fileJson(manifest.log));
    if (!manifest.erasures.name.isEmpty())
        json.insert(QStringLiteral("erasures"), fileJson(manifest.erasures));
    Json media = Json::array();
    for (const auto& [id, file] : manifest.media) {
        Json entry = Json::object();
        entry.insert(QStringLiteral("id"), idText(id));
        entry.insert(QStringLiteral("sha256"), QString::fromLatin1(file.sha256));
        entry.insert(QStringLiteral("size"), file.size);
        media.append(std::move(entry));
    }
    json.insert(QStringLiteral("media"), std::move(media));
    return json;
}

// Remembers whether anything is not as we would have written it.
class Reading
{
public:
    bool isSound = true;
    void require(bool condition) { isSound = isSound && condition; }
    BackupFile file(const Json* json, const char* shape, bool required = true)
    {
        require(json || !required);
        if (!json)
            return {};
        BackupFile file = bytes(*json);
        file.name = (*json)[u"name"].toString();
        require(QRegularExpression(QStringLiteral("\\A") + QLatin1String(shape) + QStringLiteral("\\z"))
                    .match(file.name)
                    .hasMatch());
        return file;
    }
    BackupFile bytes(const Json& json)
    {
        BackupFile file;
        file.sha256 = json[u"sha256"].toString().toLatin1();
        file.size = json[u"size"].toInteger().value_or(-1);
        static const QRegularExpression hex(QStringLiteral("\\A[0-9a-f]{64}\\z"));
        require(hex.match(QString::fromLatin1(file.sha256)).hasMatch() && file.size >= 0);
        return file;
    }
};

} // namespace

QString mediaName(const QUuid& id) { return mediaPath(QString(), id).mid(1); }

QByteArray BackupManifest::signedBytes() const
{
    return "stipple backup " + bodyOf(*this).toCanonical().value_or(QByteArray());
}

QByteArray BackupManifest::toBytes(const SigningKey* key) const
{
    Json json = bodyOf(*this);
    if (key) {
        json.insert(QStringLiteral("device"), idText(device));
        json.insert(QStringLiteral("signature"), QString::fromLatin1(key->sign(signedBytes()).toBase64()));
    }
    json.insert(QStringLiteral("check"), QString::fromLatin1(hash(json.toCanonical().value_or(QByteArray())).toHex()));
    return json.toBytes() + '\n';
}

Result<BackupManifest> BackupManifest::parse(const QByteArray& bytes)
{
    const auto damaged = [] {
        return failure(ErrorCode::Damaged, QCoreApplication::translate("Vault", "The back-up's list of files "
                                                                                "(manifest.json) is damaged."));
    };
    auto parsed = Json::parse(bytes, {.bytes = mostBytes, .depth = 6, .values = 8'000'000});
    if (!parsed)
        return damaged();
    Json& json = *parsed;
    if (json[u"app"].toString() != QLatin1String("stipple-backup"))
        return failure(ErrorCode::Foreign, QCoreApplication::translate("Vault", "This is no back-up of Stipple."));
    if (json[u"format"].toInteger().value_or(0) > currentFormat)
        return failure(ErrorCode::NewerFormat,
                       QCoreApplication::translate("Vault", "This back-up was written by a newer version of Stipple. "
                                                            "Update the app to restore it."));
    const QString check = json[u"check"].toString();
    json.remove(u"check");
    if (check.toLatin1() != hash(json.toCanonical().value_or(QByteArray())).toHex() ||
        json[u"format"].toInteger() != currentFormat)
        return damaged();

    Reading reading;
    BackupManifest manifest;
    manifest.vault = idFromText(json[u"vault"].toString());
    manifest.generation = json[u"generation"].toInteger().value_or(0);
    manifest.made = json[u"made"].toString();
    reading.require(!manifest.vault.isNull() && manifest.generation > 0 && manifest.made.size() <= 40);
    manifest.header = reading.file(json.find(u"header"), "vault-[0-9]{1,18}\\.json");
    manifest.database = reading.file(json.find(u"database"), "records-[0-9]{1,18}\\.db");
    manifest.log = reading.file(json.find(u"log"), "records-[0-9]{1,18}\\.wal", false);
    manifest.erasures = reading.file(json.find(u"erasures"), "erasures-[0-9]{1,18}\\.json", false);
    reading.require(json[u"media"].isArray());
    for (const Json& entry : json[u"media"].items()) {
        const QUuid id = idFromText(entry[u"id"].toString());
        BackupFile file = reading.bytes(entry);
        file.name = mediaName(id);
        reading.require(!id.isNull() && manifest.media.emplace(id, std::move(file)).second);
    }
    if (json.find(u"signature")) {
        manifest.device = idFromText(json[u"device"].toString());
        manifest.signature = QByteArray::fromBase64(json[u"signature"].toString().toLatin1());
        reading.require(!manifest.device.isNull() && manifest.signature.size() == 64);
    }
    if (!reading.isSound)
        return damaged();
    return manifest;
}

} // namespace stipple::vault
