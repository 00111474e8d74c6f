// The vault's two hands. A Writer changes records: each change with its history, its place in the outbox and its entry
// in the audit, all in one transaction that is durable when the call returns. A Reader only looks. Each is bound to the
// thread on which it was made; there is one Writer at a time.
#pragma once

#include "core/clock.h"
#include "core/ids.h"
#include "records/change.h"
#include "vault/audit.h"
#include "vault/database.h"
#include "vault/search_index.h"

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
    [[nodiscard]] Result<std::vector<records::Record>> recordsOfClient(const QUuid& client);
    [[nodiscard]] Result<std::vector<Change>> history(const QUuid& record);
    // Every client's line, for a SearchIndex.
    [[nodiscard]] Result<std::vector<SearchIndex::Line>> searchLines();
    [[nodiscard]] Result<Counts> counts();
    [[nodiscard]] Done verifyAuditTrail() { return verifyAudit(m_connection); }

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
    static Result<std::unique_ptr<Writer>> open(const QString& databasePath, const SecretBytes& key,
                                                const Identity& identity, const Clock& clock);

    // Given the record as it stands (nullptr: there is none yet) and the stamp of this write, makes the record as it
    // shall stand. An error leaves everything as it was.
    using Edit = std::function<Result<records::Record>(const records::Record* current, const records::Stamp& stamp)>;
    // Changes or makes the record `id`. Returns it as it stands now; unchanged and unlogged if the edit changed
    // nothing.
    [[nodiscard]] Result<records::Record> change(const QUuid& id, const Edit& edit);
    // Several records in one transaction: all of them or none. Keep it short, a hundred or so.
    [[nodiscard]] Done changeAll(const std::vector<std::pair<QUuid, Edit>>& edits);
    [[nodiscard]] Done audit(AuditAction action, const QUuid& record = {}, const QUuid& client = {},
                             const QString& detail = {});
    // Runs `work` in one transaction: durable when it returns without an error, and otherwise nothing of it was kept.
    [[nodiscard]] Done within(const std::function<Done(Connection&)>& work);
    // The last entry of the audit that is durable.
    [[nodiscard]] Result<AuditHead> auditHead() { return vault::auditHead(m_connection); }
    // Empties the write-ahead log; also done when the vault is locked.
    [[nodiscard]] Done checkpoint() { return m_connection.truncateLog(); }
    QUuid newId() { return m_ids.next(); }
    const Identity& identity() const { return m_identity; }

private:
    Writer(Connection connection, const Identity& identity, const Clock& clock, const Hlc& last, qint64 n);
    [[nodiscard]] Result<records::Record> changeWithin(const QUuid& id, const Edit& edit);
    [[nodiscard]] Done put(const records::Record* before, const records::Record& record, qint64 nowMs);
    [[nodiscard]] Done putHistory(const records::Record* before, const records::Record& record, qint64 nowMs);
    [[nodiscard]] Done putState();

    Connection m_connection;
    StatementCache m_statements;
    Identity m_identity;
    const Clock& m_clock;
    IdSource m_ids;
    HybridClock m_hybrid;
    // The number of this device's last write. Never given back, not even after a commit that failed: it might have
    // reached the disk all the same.
    qint64 m_n = 0;
};

} // namespace stipple::vault
