#include "vault/erasure.h"

#include "records/types.h"
#include "vault/photos.h"
#include "vault/seals.h"
#include "vault/slot_keys.h"
#include "vault/vault_text.h"
#include "vault/verify.h"

#include <QCoreApplication>
#include <QSet>

namespace stipple::vault
{

namespace
{

Json idList(const std::vector<QUuid>& ids)
{
    Json list = Json::array();
    for (const QUuid& id : ids)
        list.append(idText(id));
    return list;
}

QByteArray signedBytesOf(Json tombstone, const QUuid& vault)
{
    tombstone.remove(u"signature");
    return "stipple erasure " + vault.toRfc4122() + tombstone.toCanonical().value_or(QByteArray());
}

QByteArray boundTo(const QUuid& client, const QUuid& record)
{
    return "kept " + client.toRfc4122() + record.toRfc4122();
}

struct Row {
    QUuid id;
    QString type;
    QByteArray body;
};

Result<std::vector<Row>> rowsOf(Connection& connection, const QUuid& client)
{
    STIPPLE_ASSIGN(Statement all,
                   connection.prepare("SELECT id, type, body FROM records WHERE client = ?1 OR id = ?1 ORDER BY id"));
    all.bind(1, client);
    std::vector<Row> rows;
    while (true) {
        STIPPLE_ASSIGN(const bool row, all.step());
        if (!row)
            return rows;
        rows.push_back({all.id(0), all.text(1), all.blob(2)});
    }
}

// Every table that knows clients, also those that later steps add; what must outlive an erasure is named here.
Result<QStringList> tablesWithClients(Connection& connection)
{
    STIPPLE_ASSIGN(Statement all, connection.prepare("SELECT DISTINCT m.name FROM sqlite_schema m JOIN "
                                                     "pragma_table_info(m.name) c WHERE m.type = 'table' AND c.name = "
                                                     "'client' AND m.name NOT IN ('records', 'audit', 'erasures', "
                                                     "'kept', 'client_keys')"));
    QStringList tables;
    while (true) {
        STIPPLE_ASSIGN(const bool row, all.step());
        if (!row)
            return tables;
        tables += all.text(0);
    }
}

Done deleteRows(Connection& connection, const QUuid& client)
{
    const QByteArray mine = "(SELECT id FROM records WHERE client = ?1 OR id = ?1)";
    QList<QByteArray> deletions{"DELETE FROM outbox WHERE record IN " + mine,
                                "DELETE FROM seals WHERE record IN " + mine};
    STIPPLE_ASSIGN(const QStringList tables, tablesWithClients(connection));
    for (const QString& table : tables)
        deletions += "DELETE FROM \"" + table.toUtf8() + "\" WHERE client = ?1";
    deletions += "DELETE FROM records WHERE client = ?1 OR id = ?1";
    for (const QByteArray& deletion : deletions) {
        STIPPLE_ASSIGN(Statement statement, connection.prepare(deletion));
        STIPPLE_TRY(statement.bind(1, client).run());
    }
    return {};
}

// Seals what must stay, deletes the rest, and remembers the tombstone.
Result<Erased> eraseWithin(Connection& connection, const SecretBytes& wrapKey, const Tombstone& tombstone,
                           const QString& reason, qint64 nowMs)
{
    Erased erased;
    STIPPLE_ASSIGN(const std::vector<Row> rows, rowsOf(connection, tombstone.client));
    const QSet<QUuid> kept(tombstone.kept.begin(), tombstone.kept.end());
    std::optional<ClientKey> key;
    for (const Row& row : rows) {
        ++erased.records;
        erased.photos += row.type == QLatin1String("photo") && !kept.contains(row.id);
        if (!kept.contains(row.id))
            continue;
        if (!key) {
            STIPPLE_ASSIGN(key, newestClientKey(connection, tombstone.client, ClientKeyUse::MustKeep, wrapKey));
        }
        STIPPLE_ASSIGN(Statement keep,
                       connection.prepare("INSERT OR REPLACE INTO kept (record, client, type, sealed, reason, "
                                          "since_ms) VALUES (?, ?, ?, ?, ?, ?)"));
        STIPPLE_TRY(keep.bind(1, row.id)
                        .bind(2, tombstone.client)
                        .bind(3, row.type)
                        .bind(4, seal(key->key, row.body, boundTo(tombstone.client, row.id)))
                        .bind(5, reason)
                        .bind(6, nowMs)
                        .run());
        ++erased.kept;
    }
    STIPPLE_TRY(deleteRows(connection, tombstone.client));
    STIPPLE_TRY(destroyClientKeys(connection, tombstone.client, ClientKeyUse::Erasable));
    if (erased.kept == 0)
        STIPPLE_TRY(destroyClientKeys(connection, tombstone.client, ClientKeyUse::MustKeep));
    STIPPLE_ASSIGN(Statement bury, connection.prepare("INSERT OR REPLACE INTO erasures (client, at_ms, tombstone) "
                                                      "VALUES (?, ?, ?)"));
    STIPPLE_TRY(
        bury.bind(1, tombstone.client).bind(2, nowMs).bind(3, QString::fromUtf8(tombstone.json.toBytes())).run());
    STIPPLE_ASSIGN(Statement announce,
                   connection.prepare("INSERT OR REPLACE INTO outbox (record, n, since_ms) VALUES (?, 0, ?)"));
    STIPPLE_TRY(announce.bind(1, tombstone.client).bind(2, nowMs).run());
    return erased;
}

} // namespace

Result<Tombstone> Tombstone::verified(const Json& json, const QUuid& vault, const QByteArray& root)
{
    STIPPLE_ASSIGN(const Identity by, vouchedIdentity(json[u"by"], vault, root));
    const QByteArray signature = QByteArray::fromBase64(json[u"signature"].toString().toLatin1());
    Tombstone tombstone;
    tombstone.client = idFromText(json[u"client"].toString());
    if (tombstone.client.isNull() || !isSigned(signature, signedBytesOf(json, vault), by.deviceKey))
        return failure(ErrorCode::Damaged,
                       VaultText::tr("The list of erased clients is damaged: an entry's signature does not "
                                     "fit."));
    tombstone.at = json[u"at"].toString();
    for (const Json& id : json[u"photos"].items())
        tombstone.photos.push_back(idFromText(id.toString()));
    for (const Json& id : json[u"kept"].items())
        tombstone.kept.push_back(idFromText(id.toString()));
    tombstone.json = json;
    return tombstone;
}

namespace
{

// One client's own records; those of its aliases are erased one by one, each with a tombstone of its own.
Result<Erased> eraseOne(const Vault& vault, Writer& writer, const QUuid& client, const QString& reason,
                        const QStringList& mustKeep);

} // namespace

Result<Erased> eraseClient(const Vault& vault, Writer& writer, const QUuid& client, const QString& reason,
                           const QStringList& mustKeep)
{
    if (reason.trimmed().isEmpty() || reason.size() > 400)
        return failure(ErrorCode::InvalidInput, VaultText::tr("An erasure needs a reason, of 400 characters at most."));
    for (const QString& type : mustKeep) {
        if (!records::typeFromName(type) || type == QLatin1String("client"))
            return failure(ErrorCode::InvalidInput,
                           VaultText::tr("\"%1\" is no type of record that can be kept.").arg(type));
    }
    std::vector<QUuid> ids;
    {
        STIPPLE_ASSIGN(const auto reader, vault.openReader());
        STIPPLE_ASSIGN(ids, reader->clientAndAliases(client));
    }
    // Whoever was merged into this client is the same person, and goes first: an erasure that is interrupted can be
    // begun again as long as the client itself is there.
    Erased all;
    for (auto alias = ids.rbegin(); alias != ids.rend(); ++alias) {
        const auto erased = eraseOne(vault, writer, *alias, reason, mustKeep);
        if (!erased && *alias != client && erased.error().code() == ErrorCode::NotFound)
            continue;
        if (!erased)
            return failure(erased.error());
        all.records += erased->records;
        all.photos += erased->photos;
        all.kept += erased->kept;
        all.logEmptied = erased->logEmptied;
    }
    return all;
}

namespace
{

Result<Erased> eraseOne(const Vault& vault, Writer& writer, const QUuid& client, const QString& reason,
                        const QStringList& mustKeep)
{
    const qint64 now = writer.clock().wallMs();
    const QUuid id = vault.header().vault;
    Erased erased;
    Tombstone tombstone;
    STIPPLE_TRY(writer.within([&](Connection& connection) -> Done {
        STIPPLE_ASSIGN(const std::vector<Row> rows, rowsOf(connection, client));
        if (std::none_of(rows.begin(), rows.end(),
                         [&](const Row& row) { return row.id == client && row.type == QLatin1String("client"); }))
            return failure(ErrorCode::NotFound, VaultText::tr("There is no such client. Nothing was erased."));
        // The salt dies with this function: nobody can try later what was in here.
        const SecretBytes salt = SecretBytes::random(keySize);
        QByteArray digest;
        for (const Row& row : rows) {
            digest = keyedHash(salt, digest + row.body).view().toByteArray();
            if (mustKeep.contains(row.type))
                tombstone.kept.push_back(row.id);
            else if (row.type == QLatin1String("photo"))
                tombstone.photos.push_back(row.id);
        }
        tombstone.client = client;
        tombstone.json = Json::object();
        tombstone.json.insert(QStringLiteral("client"), idText(client));
        tombstone.json.insert(QStringLiteral("at"), writer.clock().nowUtc().toString(Qt::ISODate));
        tombstone.json.insert(QStringLiteral("photos"), idList(tombstone.photos));
        tombstone.json.insert(QStringLiteral("kept"), idList(tombstone.kept));
        tombstone.json.insert(QStringLiteral("by"), identityToJson(vault.header().identity));
        const QByteArray signature = writer.deviceKey().sign(signedBytesOf(tombstone.json, id));
        tombstone.json.insert(QStringLiteral("signature"), QString::fromLatin1(signature.toBase64()));
        STIPPLE_ASSIGN(erased, eraseWithin(connection, writer.clientWrapKey(), tombstone, reason.trimmed(), now));
        return appendAudit(connection,
                           {.atMs = now,
                            .practitioner = writer.identity().practitioner,
                            .action = QStringLiteral("client-erased"),
                            .record = client,
                            .client = client,
                            .detail = QString::fromLatin1(digest.toHex()) + QLatin1Char(' ') + reason.trimmed()});
    }));
    erased.logEmptied = writer.checkpoint().has_value();
    STIPPLE_ASSIGN(const auto reader, vault.openReader());
    STIPPLE_TRY(settleErasures(*reader, vault.folder(), id));
    return erased;
}

} // namespace

Result<Erased> replayErasure(Connection& connection, const SecretBytes& clientWrapKey, const Tombstone& tombstone,
                             qint64 nowMs)
{
    STIPPLE_ASSIGN(Statement known, connection.prepare("SELECT 1 FROM erasures WHERE client = ?"));
    STIPPLE_ASSIGN(const bool before, known.bind(1, tombstone.client).step());
    known.reset();
    if (before)
        return Erased{};
    STIPPLE_ASSIGN(Erased erased, eraseWithin(connection, clientWrapKey, tombstone,
                                              VaultText::tr("Kept when the client was erased."), nowMs));
    STIPPLE_TRY(appendAudit(connection, {.atMs = nowMs,
                                         .action = QStringLiteral("client-erased"),
                                         .record = tombstone.client,
                                         .client = tombstone.client,
                                         .detail = QStringLiteral("replayed")}));
    return erased;
}

Result<std::vector<records::Record>> keptRecords(Writer& writer, const QUuid& client)
{
    std::vector<records::Record> kept;
    STIPPLE_TRY(writer.within([&](Connection& connection) -> Done {
        STIPPLE_ASSIGN(const ClientKey key,
                       newestClientKey(connection, client, ClientKeyUse::MustKeep, writer.clientWrapKey()));
        STIPPLE_ASSIGN(Statement all, connection.prepare("SELECT record, sealed FROM kept WHERE client = ? ORDER BY "
                                                         "record"));
        all.bind(1, client);
        while (true) {
            STIPPLE_ASSIGN(const bool row, all.step());
            if (!row)
                break;
            STIPPLE_ASSIGN(const SecretBytes body, open(key.key, all.blob(1), boundTo(client, all.id(0))));
            STIPPLE_ASSIGN(records::Record record, records::Record::fromBytes(body.view().toByteArray()));
            kept.push_back(std::move(record));
        }
        return appendAudit(connection, {.atMs = writer.clock().wallMs(),
                                        .practitioner = writer.identity().practitioner,
                                        .action = auditActionName(AuditAction::RecordShown),
                                        .record = client,
                                        .client = client,
                                        .detail = QStringLiteral("kept under legal hold")});
    }));
    return kept;
}

} // namespace stipple::vault
