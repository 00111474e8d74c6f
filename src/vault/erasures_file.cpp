#include "vault/erasure.h"
#include "vault/files.h"
#include "vault/photos.h"

#include <QCoreApplication>
#include <QFile>

namespace stipple::vault
{

namespace
{

constexpr qint64 mostBytes = 64LL * 1024 * 1024;

QString inside(const QString& folder) { return folder + QStringLiteral("/erasures.json"); }

Result<std::vector<QByteArray>> entriesOf(const QString& path)
{
    std::vector<QByteArray> entries;
    auto bytes = readWholeFile(path, mostBytes);
    if (!bytes && bytes.error().code() == ErrorCode::NotFound)
        return entries;
    STIPPLE_ASSIGN(const Json json, std::move(bytes).and_then([](const QByteArray& all) { return Json::parse(all); }));
    for (const Json& entry : json[u"erasures"].items())
        entries.push_back(entry.toBytes());
    return entries;
}

} // namespace

QString erasuresBeside(const QString& vaultFolder) { return vaultFolder + QStringLiteral(".erasures.json"); }

Done settleErasures(Reader& reader, const QString& vaultFolder, const QUuid& vault, bool beside)
{
    Json list = Json::array();
    QStringList photos;
    STIPPLE_TRY(
        reader.eachRow("SELECT tombstone FROM erasures ORDER BY at_ms, client", [&](const Statement& row) -> Done {
            STIPPLE_ASSIGN(const Json tombstone, Json::parse(row.blob(0)));
            for (const Json& photo : tombstone[u"photos"].items())
                photos += mediaPath(vaultFolder, idFromText(photo.toString()));
            list.append(tombstone);
            return {};
        }));
    if (list.items().empty())
        return {};
    QStringList paths{inside(vaultFolder)};
    if (beside)
        paths += erasuresBeside(vaultFolder);
    for (const QString& path : std::as_const(paths)) {
        // What stands there of clients that this database does not know as erased stays: it may have gone back in time.
        Json all = list;
        if (const auto entries = entriesOf(path)) {
            bool complete = true;
            for (const Json& mine : list.items())
                complete = complete && std::find(entries->begin(), entries->end(), mine.toBytes()) != entries->end();
            if (complete)
                continue;
            for (const QByteArray& entry : *entries) {
                STIPPLE_ASSIGN(Json other, Json::parse(entry));
                const bool known = std::any_of(list.items().begin(), list.items().end(),
                                               [&](const Json& mine) { return mine[u"client"] == other[u"client"]; });
                if (!known)
                    all.append(std::move(other));
            }
        }
        Json json = Json::object();
        json.insert(QStringLiteral("app"), QStringLiteral("stipple-erasures"));
        json.insert(QStringLiteral("vault"), idText(vault));
        json.insert(QStringLiteral("erasures"), all);
        const auto written = replaceFile(path, json.toBytes() + '\n');
        // Beside the folder it may not be allowed; inside, it must be.
        if (!written && path == inside(vaultFolder))
            return written;
    }
    for (const QString& photo : photos) {
        if (QFile::exists(photo) && !QFile::remove(photo))
            return failure(ErrorCode::IoFailure,
                           QCoreApplication::translate("Vault", "A photo of an erased client could not be deleted; its "
                                                                "key is gone, so nobody can open it."));
    }
    return {};
}

Result<std::vector<Tombstone>> readErasures(const QString& path, const QUuid& vault, const QByteArray& root)
{
    const auto damaged = [] {
        return failure(ErrorCode::Damaged,
                       QCoreApplication::translate("Vault", "The list of erased clients is damaged."));
    };
    std::vector<Tombstone> tombstones;
    const auto bytes = readWholeFile(path, mostBytes);
    if (!bytes && bytes.error().code() == ErrorCode::NotFound)
        return tombstones;
    if (!bytes)
        return failure(bytes.error());
    const auto json = Json::parse(*bytes);
    if (!json || (*json)[u"app"].toString() != QLatin1String("stipple-erasures"))
        return damaged();
    if ((*json)[u"vault"].toString() != idText(vault))
        return failure(ErrorCode::Foreign, QCoreApplication::translate("Vault", "The list of erased clients is another "
                                                                                "clinic's."));
    if (!(*json)[u"erasures"].isArray())
        return damaged();
    for (const Json& entry : (*json)[u"erasures"].items()) {
        STIPPLE_ASSIGN(Tombstone tombstone, Tombstone::verified(entry, vault, root));
        tombstones.push_back(std::move(tombstone));
    }
    return tombstones;
}

} // namespace stipple::vault
