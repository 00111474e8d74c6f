#include "vault/migrations.h"
#include "vault/vault_text.h"

#include <QCoreApplication>

namespace stipple::vault
{

namespace
{

// `body` is the record as it travels; `shown` the values a person sees, one per field, for columns and lookups.
// `history` keeps every change for ever, `outbox` names what the server has not confirmed, `audit` who did what.
constexpr const char* steps[] = {
    R"sql(
    CREATE TABLE state (name TEXT PRIMARY KEY, value NOT NULL) WITHOUT ROWID;

    CREATE TABLE records (
        id BLOB PRIMARY KEY CHECK (length(id) = 16),
        type TEXT NOT NULL,
        client BLOB CHECK (client IS NULL OR length(client) = 16),
        body TEXT NOT NULL,
        shown TEXT NOT NULL,
        deleted INTEGER NOT NULL DEFAULT 0,
        changed_ms INTEGER NOT NULL,
        day TEXT GENERATED ALWAYS AS (substr(coalesce(shown ->> '$.start', shown ->> '$.on', shown ->> '$.expiry'), 1, 10)) VIRTUAL
    );
    CREATE INDEX records_by_type ON records (type, deleted, day);
    CREATE INDEX records_by_client ON records (client, type) WHERE client IS NOT NULL;

    CREATE TABLE history (
        seq INTEGER PRIMARY KEY,
        record BLOB NOT NULL,
        client BLOB,
        at_ms INTEGER NOT NULL,
        device BLOB NOT NULL,
        n INTEGER NOT NULL,
        practitioner BLOB,
        change TEXT NOT NULL
    );
    CREATE INDEX history_by_record ON history (record, seq);
    CREATE INDEX history_by_client ON history (client) WHERE client IS NOT NULL;

    CREATE TABLE outbox (record BLOB PRIMARY KEY, n INTEGER NOT NULL, since_ms INTEGER NOT NULL) WITHOUT ROWID;

    CREATE TABLE audit (
        seq INTEGER PRIMARY KEY,
        at_ms INTEGER NOT NULL,
        practitioner BLOB,
        action TEXT NOT NULL,
        record BLOB,
        client BLOB,
        detail TEXT NOT NULL,
        hash BLOB NOT NULL CHECK (length(hash) = 32)
    );
    CREATE INDEX audit_by_client ON audit (client) WHERE client IS NOT NULL;

    CREATE TABLE search_lines (client BLOB PRIMARY KEY, line BLOB NOT NULL);
    )sql",
    // `seals` names every sealed record by its hash; `latest` are those that none follows yet. `devices` are tablets
    // that this vault lived on before. `kept` is what an erasure had to leave, sealed under the client's must-keep key.
    R"sql(
    CREATE TABLE client_keys (
        client BLOB NOT NULL CHECK (length(client) = 16),
        use INTEGER NOT NULL,
        version INTEGER NOT NULL,
        id BLOB NOT NULL UNIQUE,
        wrapped BLOB NOT NULL,
        made_ms INTEGER NOT NULL,
        PRIMARY KEY (client, use, version)
    ) WITHOUT ROWID;

    CREATE TABLE seals (
        record BLOB PRIMARY KEY REFERENCES records (id),
        client BLOB,
        hash BLOB NOT NULL UNIQUE CHECK (length(hash) = 32),
        latest INTEGER NOT NULL
    ) WITHOUT ROWID;
    CREATE INDEX seals_latest ON seals (client) WHERE latest = 1;

    CREATE TABLE devices (id BLOB PRIMARY KEY, identity TEXT NOT NULL, until_ms INTEGER NOT NULL) WITHOUT ROWID;

    CREATE TABLE erasures (client BLOB PRIMARY KEY, at_ms INTEGER NOT NULL, tombstone TEXT NOT NULL) WITHOUT ROWID;

    CREATE TABLE kept (
        record BLOB PRIMARY KEY,
        client BLOB NOT NULL,
        type TEXT NOT NULL,
        sealed BLOB NOT NULL,
        reason TEXT NOT NULL,
        since_ms INTEGER NOT NULL
    ) WITHOUT ROWID;
    CREATE INDEX kept_by_client ON kept (client);
    )sql",
    // Local to this tablet: who holds it, under which key (NULL once closed), and what was answered so far.
    R"sql(
    CREATE TABLE handovers (
        id BLOB PRIMARY KEY CHECK (length(id) = 16),
        client BLOB NOT NULL CHECK (length(client) = 16),
        forms TEXT NOT NULL,
        since_ms INTEGER NOT NULL,
        closed_ms INTEGER,
        key BLOB
    );
    CREATE INDEX handovers_by_client ON handovers (client);

    CREATE TABLE drafts (
        handover BLOB NOT NULL REFERENCES handovers (id) ON DELETE CASCADE,
        number INTEGER NOT NULL,
        content BLOB NOT NULL,
        PRIMARY KEY (handover, number)
    ) WITHOUT ROWID;
    )sql",
    // Which day a record is about, in UTC: what calendars and lists of one day look up.
    R"sql(
    DROP INDEX records_by_type;
    ALTER TABLE records DROP COLUMN day;
    ALTER TABLE records ADD COLUMN day TEXT GENERATED ALWAYS AS (substr(coalesce(shown ->> '$.starts', shown ->> '$.day',
        shown ->> '$.dayZero', shown ->> '$.expiry'), 1, 10)) VIRTUAL;
    CREATE INDEX records_by_type ON records (type, deleted, day);
    )sql",
};

Error tooNew(qint64 found)
{
    return Error(ErrorCode::NewerFormat,
                 VaultText::tr("This vault was written by a newer version of Stipple. Nothing was changed. Update the "
                               "app to open it."),
                 QStringLiteral("schema %1, known %2").arg(found).arg(newestSchema()));
}

} // namespace

int newestSchema() { return int(std::size(steps)); }

Done migrate(Connection& connection)
{
    STIPPLE_ASSIGN(const qint64 found, connection.integer("PRAGMA user_version"));
    if (found > newestSchema())
        return failure(tooNew(found));
    for (auto step = int(found); step < newestSchema(); ++step) {
        STIPPLE_ASSIGN(Transaction transaction, Transaction::begin(connection));
        STIPPLE_TRY(connection.execute(steps[step]));
        STIPPLE_TRY(
            connection.execute(QByteArray("PRAGMA user_version = " + QByteArray::number(step + 1)).constData()));
        STIPPLE_TRY(transaction.commit());
    }
    return {};
}

Done requireNewestSchema(Connection& connection)
{
    STIPPLE_ASSIGN(const qint64 found, connection.integer("PRAGMA user_version"));
    if (found > newestSchema())
        return failure(tooNew(found));
    if (found < newestSchema())
        return failure(ErrorCode::Internal, VaultText::tr("The vault must first be opened for writing once."));
    return {};
}

} // namespace stipple::vault
