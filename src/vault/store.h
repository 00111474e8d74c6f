// The vault's two hands. A Writer changes records: each change with its history, its place in the outbox and its entry
// in the audit, all in one transaction that is durable when the call returns. A Reader only looks. Each is bound to the
// thread on which it was made; there is one Writer at a time.
#pragma once

#include "core/clock.h"
#include "core/ids.h"
#include "records/change.h"
#include "vault/audit.h"
#include "vault/client_keys.h"
#include "vault/database.h"
#include "vault/search_index.h"
#include "vault/slot_keys.h"

#include <functional>
#include <map>

namespace stipple::vault
{

// Statements by their text, prepared once per connection.
class StatementCache
{
public:
    explicit StatementCache(Connection& connection)
        : m_connection(connection)
    {
    }
    // The statement, reset. `sql` must be a literal: it is kept by its address.
    [[nodiscard]] Result<Statement*> get(const char* sql);

private:
    Connection& m_connection;
    std::map<const char*, Statement> m_statements;
};

struct Counts {
    qint64 clients = 0;
    qint64 records = 0;
    qint64 waiting = 0; // in the outbox
    qint64 changes = 0; // in the history
    qint64 audited = 0;
};

// One change of one record, as the history keeps it.
struct Change {
    qint64 atMs = 0;
    QUuid practitioner;
    Json fields; // { name: { "old": value, "new": value } }
};

class Reader
{
public:
    static Result<std::unique_ptr<Reader>> open(const QString& databasePath, const SecretBytes& key);

    // NotFound if there is none; deleted ones are found too.
    [[nodiscard]] Result<records::Record> record(const QUuid& id);
    // Of the given type, not deleted, newest change first; at most `limit`.
    [[nodiscard]] Result<std::vector<records::Record>> recordsOfType(const QString& type, int limit = 10'000);
    // Of the given type, not deleted, about a day from `first` to `last` (both included, UTC), by day: an appointment's
    // start, a session's day, an aftercare's day 0, a lot's expiry. Ask for a day more at both ends than your zone
    // needs.
    [[nodiscard]] Result<std::vector<records::Record>> recordsOfDays(const QString& type, QDate first, QDate last,
                                                                     int limit = 10'000);
    // With those of every client that was merged into this one; by the time they were made.
    [[nodiscard]] Result<std::vector<records::Record>> recordsOfClient(const QUuid& client);
    // The client, and whoever was merged into it (records::Merge).
    [[nodiscard]] Result<std::vector<QUuid>> clientAndAliases(const QUuid& client);
    // The client's photos, the newest first, with their thumbnails.
    [[nodiscard]] Result<std::vector<records::Record>> photosOfClient(const QUuid& client, int limit, int offset = 0);
    [[nodiscard]] Result<std::vector<Change>> history(const QUuid& record);
    // Every client's line, for a SearchIndex.
    [[nodiscard]] Result<std::vector<SearchIndex::Line>> searchLines();
    [[nodiscard]] Result<Counts> counts();
    // A page of the audit, the newest entry first, without the hashes.
    [[nodiscard]] Result<std::vector<AuditEntry>> auditPage(const AuditFilter& filter);
    [[nodiscard]] Done verifyAuditTrail() { return verifyAudit(m_connection); }
    // Calls `row` with each row of a query without parameters; `sql` must be a literal. For this library's own files.
    [[nodiscard]] Done eachRow(const char* sql, const std::function<Done(const Statement&)>& row);

private:
    explicit Reader(Connection connection)
        : m_connection(std::move(connection))
        , m_statements(m_connection)
    {
    }
    [[nodiscard]] Result<std::vector<records::Record>> collect(Statement& statement);
    Connection m_connection;
    StatementCache m_statements;
};

class Writer
{
public:
    // Who writes, and in whose name.
    struct Identity {
        QUuid device;
        QUuid practitioner;
    };
    // What it signs sealed records with, and what wraps the clients' keys.
    struct Keys {
        SigningKey device;
        SecretBytes clientWrap;
    };
    static Result<std::unique_ptr<Writer>> open(const QString& databasePath, const SecretBytes& key,
                                                const Identity& identity, Keys keys, const Clock& clock);

    // Given the record as it stands (nullptr: there is none yet) and the stamp of this write, makes the record as it
    // shall stand. An error leaves everything as it was.
    using Edit = std::function<Result<records::Record>(const records::Record* current, const records::Stamp& stamp)>;
    // Changes or makes the record `id`. A new client gets its keys; a record that is sealed gets its place among the
    // client's sealed records, and the device's signature: none is kept without. Refused for a client that was erased.
    // Returns it as it stands now; unchanged and unlogged if the edit changed nothing.
    [[nodiscard]] Result<records::Record> change(const QUuid& id, const Edit& edit);
    // Several records in one transaction: all of them or none. Keep it short, a hundred or so.
    [[nodiscard]] Done changeAll(const std::vector<std::pair<QUuid, Edit>>& edits);
    [[nodiscard]] Done audit(AuditAction action, const QUuid& record = {}, const QUuid& client = {},
                             const QString& detail = {});
    // The same after `first`, in one transaction.
    [[nodiscard]] Done changeAfter(const std::function<Done(Connection&)>& first, const QUuid& id, const Edit& edit);
    // Runs `work` in one transaction: durable when it returns without an error, and otherwise nothing of it was kept.
    [[nodiscard]] Done within(const std::function<Done(Connection&)>& work);
    // Makes the client's keys if it has none yet (a vault from before there were any).
    [[nodiscard]] Result<ClientKey> clientKey(const QUuid& client, ClientKeyUse use);
    // The last entry of the audit that is durable.
    [[nodiscard]] Result<AuditHead> auditHead() { return vault::auditHead(m_connection); }
    // Empties the write-ahead log; also done when the vault is locked.
    [[nodiscard]] Done checkpoint() { return m_connection.truncateLog(); }
    // For a back-up: empties the log, and leaves the database's file as it then is until releaseCheckpoints(); writing
    // goes on in the log meanwhile. InUse while a reader is in the middle of something.
    [[nodiscard]] Done holdCheckpoints();
    [[nodiscard]] Done releaseCheckpoints();
    QUuid newId() { return m_ids.next(); }
    const Identity& identity() const { return m_identity; }
    const SigningKey& deviceKey() const { return m_keys.device; }
    const SecretBytes& clientWrapKey() const { return m_keys.clientWrap; }
    const Clock& clock() const { return m_clock; }

private:
    Writer(Connection connection, const Identity& identity, Keys keys, const Clock& clock, const Hlc& last, qint64 n);
    [[nodiscard]] Done refuseErased(const records::Record& record);
    [[nodiscard]] Result<records::Record> changeWithin(const QUuid& id, const Edit& edit);
    [[nodiscard]] Done put(const records::Record* before, const records::Record& record, qint64 nowMs);
    [[nodiscard]] Done putHistory(const records::Record* before, const records::Record& record, qint64 nowMs);
    [[nodiscard]] Done putState();

    Connection m_connection;
    StatementCache m_statements;
    Identity m_identity;
    Keys m_keys;
    const Clock& m_clock;
    IdSource m_ids;
    HybridClock m_hybrid;
    // The number of this device's last write. Never given back, not even after a commit that failed: it might have
    // reached the disk all the same.
    qint64 m_n = 0;
};

} // namespace stipple::vault
