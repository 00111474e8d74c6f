#include "vault/migrations.h"
#include "vault/store.h"
#include "vault/vault_text.h"

#include <QCoreApplication>

namespace stipple::vault
{

Result<Statement*> StatementCache::get(const char* sql)
{
    if (const auto found = m_statements.find(sql); found != m_statements.end()) {
        found->second.reset();
        return &found->second;
    }
    STIPPLE_ASSIGN(Statement statement, m_connection.prepare(sql));
    return &m_statements.emplace(sql, std::move(statement)).first->second;
}

Result<std::unique_ptr<Reader>> Reader::open(const QString& databasePath, const SecretBytes& key)
{
    STIPPLE_ASSIGN(Connection connection, Connection::open(databasePath, key, Connection::Mode::Read));
    STIPPLE_TRY(requireNewestSchema(connection));
    return std::unique_ptr<Reader>(new Reader(std::move(connection)));
}

Result<records::Record> Reader::record(const QUuid& id)
{
    STIPPLE_ASSIGN(Statement * statement, m_statements.get("SELECT body FROM records WHERE id = ?"));
    STIPPLE_ASSIGN(const bool row, statement->bind(1, id).step());
    if (!row)
        return failure(ErrorCode::NotFound, VaultText::tr("There is no such record."));
    auto record = records::Record::fromBytes(statement->blob(0));
    statement->reset();
    return record;
}

Result<std::vector<records::Record>> Reader::collect(Statement& statement)
{
    std::vector<records::Record> found;
    while (true) {
        STIPPLE_ASSIGN(const bool row, statement.step());
        if (!row)
            return found;
        STIPPLE_ASSIGN(records::Record record, records::Record::fromBytes(statement.blob(0)));
        found.push_back(std::move(record));
    }
}

Result<std::vector<records::Record>> Reader::recordsOfType(const QString& type, int limit)
{
    STIPPLE_ASSIGN(Statement * statement, m_statements.get("SELECT body FROM records WHERE type = ? AND deleted = 0 "
                                                           "ORDER BY changed_ms DESC, id DESC LIMIT ?"));
    return collect(statement->bind(1, type).bind(2, qint64(limit)));
}

Result<std::vector<records::Record>> Reader::recordsOfClient(const QUuid& client)
{
    STIPPLE_ASSIGN(Statement * statement,
                   m_statements.get("SELECT body FROM records WHERE client = ? AND deleted = 0 ORDER BY id"));
    return collect(statement->bind(1, client));
}

Result<std::vector<Change>> Reader::history(const QUuid& record)
{
    STIPPLE_ASSIGN(Statement * statement,
                   m_statements.get("SELECT at_ms, practitioner, change FROM history WHERE record = ? ORDER BY seq"));
    statement->bind(1, record);
    std::vector<Change> changes;
    while (true) {
        STIPPLE_ASSIGN(const bool row, statement->step());
        if (!row)
            return changes;
        STIPPLE_ASSIGN(Json fields, Json::parse(statement->blob(2)));
        changes.push_back({statement->integer(0), statement->id(1), std::move(fields)});
    }
}

Result<std::vector<SearchIndex::Line>> Reader::searchLines()
{
    STIPPLE_ASSIGN(Statement * statement, m_statements.get("SELECT client, line FROM search_lines"));
    std::vector<SearchIndex::Line> lines;
    while (true) {
        STIPPLE_ASSIGN(const bool row, statement->step());
        if (!row)
            return lines;
        lines.push_back({statement->id(0), statement->blob(1)});
    }
}

Result<Counts> Reader::counts()
{
    STIPPLE_ASSIGN(Statement * statement,
                   m_statements.get("SELECT (SELECT count(*) FROM search_lines), (SELECT count(*) FROM records), "
                                    "(SELECT count(*) FROM outbox), (SELECT count(*) FROM history), "
                                    "(SELECT count(*) FROM audit)"));
    STIPPLE_TRY(statement->step());
    const Counts counts{statement->integer(0), statement->integer(1), statement->integer(2), statement->integer(3),
                        statement->integer(4)};
    statement->reset();
    return counts;
}

} // namespace stipple::vault
