#include "records/reading.h"
#include "records/types.h"
#include "vault/migrations.h"
#include "vault/seals.h"
#include "vault/store.h"
#include "vault/vault_text.h"

#include <QCoreApplication>

namespace stipple::vault
{

namespace
{

// A thumbnail or a signature's strokes: kept in the body alone, not again in lists and history.
bool isBulky(const Json& value)
{
    constexpr qsizetype bulky = 4'096;
    return value.isString() ? value.toString().size() > bulky
                            : (value.isArray() || value.isObject()) && value.toBytes().size() > bulky;
}

// A name that stands twice in an object is written without complaint, and never read again.
bool isUnreadable(const records::Record& record)
{
    return std::any_of(record.fields.begin(), record.fields.end(), [](const auto& field) {
        return std::any_of(field.second.begin(), field.second.end(),
                           [](const auto& write) { return write.second.value.hasRepeatedName(); });
    });
}

// What a person sees of each field.
Json shownValues(const records::Record& record)
{
    const bool sealed = records::isSealed(record);
    Json shown = Json::object();
    for (const auto& [name, writes] : record.fields) {
        const Json* value = records::shownValue(record, name);
        if (value && !(sealed && isBulky(*value)))
            shown.insert(name, *value);
    }
    return shown;
}

bool isDeleted(const records::Record& record) { return records::lifeOf(record).life == records::Life::Deleted; }

void insertShown(Json& entry, const QString& as, const records::Record* record, const QString& field)
{
    const Json* value = records::shownValue(*record, field);
    // A sealed record never changes, so its body tells for ever what this was.
    if (value && !(records::isSealed(*record) && isBulky(*value)))
        entry.insert(as, *value);
}

// { name: { "old": …, "new": … } } of every field whose writes are not the same.
Json difference(const records::Record* before, const records::Record& after)
{
    static const records::Fields none;
    const records::Fields& old = before ? before->fields : none;
    Json change = Json::object();
    for (const auto& [name, writes] : old) {
        if (!after.fields.contains(name)) {
            Json entry = Json::object();
            insertShown(entry, QStringLiteral("old"), before, name);
            change.insert(name, std::move(entry));
        }
    }
    for (const auto& [name, writes] : after.fields) {
        const auto found = old.find(name);
        if (found != old.end() && found->second == writes)
            continue;
        Json entry = Json::object();
        if (found != old.end())
            insertShown(entry, QStringLiteral("old"), before, name);
        insertShown(entry, QStringLiteral("new"), &after, name);
        change.insert(name, std::move(entry));
    }
    const bool wasDeleted = before && isDeleted(*before);
    if (wasDeleted != isDeleted(after)) {
        Json entry = Json::object();
        entry.insert(QStringLiteral("new"), isDeleted(after));
        change.insert(QStringLiteral("*deleted"), std::move(entry));
    }
    return change;
}

} // namespace

Writer::Writer(Connection connection, const Identity& identity, Keys keys, const Clock& clock, const Hlc& last,
               qint64 n)
    : m_connection(std::move(connection))
    , m_statements(m_connection)
    , m_identity(identity)
    , m_keys(std::move(keys))
    , m_clock(clock)
    , m_ids(clock)
    , m_hybrid(clock, identity.device, last)
    , m_n(n)
{
}

Result<std::unique_ptr<Writer>> Writer::open(const QString& databasePath, const SecretBytes& key,
                                             const Identity& identity, Keys keys, const Clock& clock)
{
    STIPPLE_ASSIGN(Connection connection, Connection::open(databasePath, key, Connection::Mode::Write));
    STIPPLE_TRY(migrate(connection));
    STIPPLE_ASSIGN(const qint64 n, connection.integer("SELECT value FROM state WHERE name = 'n'"));
    STIPPLE_ASSIGN(const QString text, connection.text("SELECT value FROM state WHERE name = 'hlc'"));
    Hlc last;
    if (!text.isEmpty()) {
        STIPPLE_ASSIGN(last, Hlc::fromText(text));
    }
    return std::unique_ptr<Writer>(new Writer(std::move(connection), identity, std::move(keys), clock, last, n));
}

Result<records::Record> Writer::change(const QUuid& id, const Edit& edit)
{
    STIPPLE_ASSIGN(Transaction transaction, Transaction::begin(m_connection));
    STIPPLE_ASSIGN(records::Record record, changeWithin(id, edit));
    STIPPLE_TRY(transaction.commit());
    return record;
}

Done Writer::changeAll(const std::vector<std::pair<QUuid, Edit>>& edits)
{
    STIPPLE_ASSIGN(Transaction transaction, Transaction::begin(m_connection));
    for (const auto& [id, edit] : edits)
        STIPPLE_TRY(changeWithin(id, edit));
    return transaction.commit();
}

Done Writer::changeAfter(const std::function<Done(Connection&)>& first, const QUuid& id, const Edit& edit)
{
    STIPPLE_ASSIGN(Transaction transaction, Transaction::begin(m_connection));
    STIPPLE_TRY(first(m_connection));
    STIPPLE_TRY(changeWithin(id, edit));
    return transaction.commit();
}

Done Writer::within(const std::function<Done(Connection&)>& work)
{
    STIPPLE_ASSIGN(Transaction transaction, Transaction::begin(m_connection));
    STIPPLE_TRY(work(m_connection));
    return transaction.commit();
}

Result<records::Record> Writer::changeWithin(const QUuid& id, const Edit& edit)
{
    STIPPLE_ASSIGN(Statement * find, m_statements.get("SELECT body FROM records WHERE id = ?"));
    STIPPLE_ASSIGN(const bool exists, find->bind(1, id).step());
    std::optional<records::Record> before;
    auto found = exists ? records::Record::fromBytes(find->blob(0)) : Result<records::Record>(records::Record());
    find->reset(); // also where it cannot be read: one left at a row would hold the log, and with it every back-up
    if (!found)
        return failure(found.error());
    if (exists)
        before = *std::move(found);

    const records::Stamp stamp{{m_identity.device, m_n + 1}, m_hybrid.tick(), m_identity.practitioner};
    STIPPLE_ASSIGN(records::Record record, edit(before ? &*before : nullptr, stamp));
    if (before && record == *before)
        return record;
    const auto wentWrong = [](const char* what) {
        return failure(ErrorCode::Internal,
                       VaultText::tr("Something in the app went wrong. This change was not "
                                     "saved; everything saved before is safe."),
                       QString::fromLatin1(what));
    };
    if (record.id != id || record.author.dot() != stamp.dot || (before && record.type != before->type))
        return wentWrong("an edit made another record than the one asked for");
    if (isUnreadable(record))
        return wentWrong("an edit made a record that could not be read back: a name stands twice");
    if (before && records::isSealed(*before))
        return failure(ErrorCode::Refused,
                       QCoreApplication::translate("Vault", "A finished record never changes. Add a correction that "
                                                            "says what it corrects, and why."));
    STIPPLE_TRY(refuseErased(record));
    ++m_n;

    const qint64 now = m_clock.wallMs();
    const bool isClient = record.type == QLatin1String("client");
    if (isClient && !before)
        STIPPLE_TRY(makeClientKeys(m_connection, id, m_keys.clientWrap, now));
    const bool isSealed = records::isSealed(record);
    if (isSealed) {
        STIPPLE_ASSIGN(record, sealedNow(m_connection, std::move(record), m_keys.device));
    }
    STIPPLE_TRY(put(before ? &*before : nullptr, record, now));
    if (isSealed)
        STIPPLE_TRY(noteSeal(m_connection, record));
    STIPPLE_TRY(putHistory(before ? &*before : nullptr, record, now));
    STIPPLE_ASSIGN(Statement * outbox, m_statements.get("INSERT INTO outbox (record, n, since_ms) VALUES (?, ?, ?) "
                                                        "ON CONFLICT (record) DO UPDATE SET n = excluded.n"));
    STIPPLE_TRY(outbox->bind(1, id).bind(2, m_n).bind(3, now).run());
    const AuditAction action = !before             ? AuditAction::RecordCreated
                               : isDeleted(record) ? AuditAction::RecordDeleted
                                                   : AuditAction::RecordChanged;
    STIPPLE_TRY(appendAudit(m_connection, {.atMs = now,
                                           .practitioner = m_identity.practitioner,
                                           .action = auditActionName(action),
                                           .record = id,
                                           .client = isClient ? id : record.client,
                                           .detail = record.type}));
    STIPPLE_TRY(putState());
    return record;
}

Done Writer::refuseErased(const records::Record& record)
{
    const QUuid& client = record.type == QLatin1String("client") ? record.id : record.client;
    if (client.isNull())
        return {};
    STIPPLE_ASSIGN(Statement * find, m_statements.get("SELECT 1 FROM erasures WHERE client = ?"));
    STIPPLE_ASSIGN(const bool erased, find->bind(1, client).step());
    find->reset();
    if (erased)
        return failure(ErrorCode::Refused, QCoreApplication::translate("Vault", "This client was erased. Nothing was "
                                                                                "saved; add them anew if they came "
                                                                                "back."));
    return {};
}

Done Writer::holdCheckpoints()
{
    STIPPLE_TRY(m_connection.execute("PRAGMA wal_autocheckpoint = 0"));
    if (auto done = m_connection.truncateLog(); !done) {
        STIPPLE_TRY(releaseCheckpoints());
        return done;
    }
    return {};
}

Done Writer::releaseCheckpoints() { return m_connection.execute("PRAGMA wal_autocheckpoint = 1000"); }

Result<ClientKey> Writer::clientKey(const QUuid& client, ClientKeyUse use)
{
    auto key = newestClientKey(m_connection, client, use, m_keys.clientWrap);
    if (key || key.error().code() != ErrorCode::NotFound)
        return key;
    STIPPLE_TRY(within([&](Connection& connection) -> Done {
        STIPPLE_ASSIGN(Statement known, connection.prepare("SELECT (SELECT count(*) FROM records WHERE id = ?1) > 0 "
                                                           "AND (SELECT count(*) FROM client_keys WHERE client = ?1) "
                                                           "= 0"));
        STIPPLE_TRY(known.bind(1, client).step());
        const bool isWithout = known.integer(0) != 0;
        known.reset();
        return isWithout ? makeClientKeys(connection, client, m_keys.clientWrap, m_clock.wallMs()) : Done();
    }));
    return newestClientKey(m_connection, client, use, m_keys.clientWrap);
}

Done Writer::put(const records::Record* before, const records::Record& record, qint64 nowMs)
{
    const Json shown = shownValues(record);
    const bool deleted = isDeleted(record);
    STIPPLE_ASSIGN(Statement * upsert,
                   m_statements.get("INSERT INTO records (id, type, client, body, shown, deleted, changed_ms) "
                                    "VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET client = "
                                    "excluded.client, body = excluded.body, shown = excluded.shown, "
                                    "deleted = excluded.deleted, changed_ms = excluded.changed_ms"));
    STIPPLE_TRY(upsert->bind(1, record.id)
                    .bind(2, record.type)
                    .bind(3, record.client)
                    .bind(4, QString::fromUtf8(record.toBytes()))
                    .bind(5, QString::fromUtf8(shown.toBytes()))
                    .bind(6, qint64(deleted))
                    .bind(7, nowMs)
                    .run());
    if (record.type != QLatin1String("client"))
        return {};
    // One that was merged into another is found by the other's name.
    const auto listed = [](const records::Record& r, const Json& values) {
        return !isDeleted(r) && values[u"merged"].isNull();
    };
    if (!listed(record, shown)) {
        STIPPLE_ASSIGN(Statement * remove, m_statements.get("DELETE FROM search_lines WHERE client = ?"));
        return remove->bind(1, record.id).run();
    }
    const auto line = [](const Json& values) {
        return searchLine(values[u"name"].toString(), values[u"phone"].toString(), values[u"email"].toString());
    };
    const QByteArray folded = line(shown);
    if (before) {
        const Json old = shownValues(*before);
        if (listed(*before, old) && line(old) == folded)
            return {};
    }
    STIPPLE_ASSIGN(Statement * keep, m_statements.get("INSERT INTO search_lines (client, line) VALUES (?, ?) "
                                                      "ON CONFLICT (client) DO UPDATE SET line = excluded.line"));
    return keep->bind(1, record.id).bind(2, folded).run();
}

Done Writer::putHistory(const records::Record* before, const records::Record& record, qint64 nowMs)
{
    STIPPLE_ASSIGN(Statement * history,
                   m_statements.get("INSERT INTO history (record, client, at_ms, device, n, practitioner, change) "
                                    "VALUES (?, ?, ?, ?, ?, ?, ?)"));
    return history->bind(1, record.id)
        .bind(2, record.type == QLatin1String("client") ? record.id : record.client)
        .bind(3, nowMs)
        .bind(4, m_identity.device)
        .bind(5, m_n)
        .bind(6, m_identity.practitioner)
        .bind(7, QString::fromUtf8(difference(before, record).toBytes()))
        .run();
}

Done Writer::putState()
{
    STIPPLE_ASSIGN(Statement * state, m_statements.get("INSERT INTO state (name, value) VALUES ('n', ?), ('hlc', ?) "
                                                       "ON CONFLICT (name) DO UPDATE SET value = excluded.value"));
    return state->bind(1, m_n).bind(2, m_hybrid.last().toText()).run();
}

Done Writer::audit(AuditAction action, const QUuid& record, const QUuid& client, const QString& detail)
{
    STIPPLE_ASSIGN(Transaction transaction, Transaction::begin(m_connection));
    STIPPLE_TRY(appendAudit(m_connection, {.atMs = m_clock.wallMs(),
                                           .practitioner = m_identity.practitioner,
                                           .action = auditActionName(action),
                                           .record = record,
                                           .client = client,
                                           .detail = detail}));
    return transaction.commit();
}

} // namespace stipple::vault
