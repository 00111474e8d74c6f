#include "records/reading.h"
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
        auto record = records::Record::fromBytes(statement.blob(0));
        if (!record) {
            statement.reset(); // one left at a row would hold the log, and with it every back-up
            return failure(record.error());
        }
        found.push_back(*std::move(record));
    }
}

Result<std::vector<records::Record>> Reader::recordsOfType(const QString& type, int limit)
{
    STIPPLE_ASSIGN(Statement * statement, m_statements.get("SELECT body FROM records WHERE type = ? AND deleted = 0 "
                                                           "ORDER BY changed_ms DESC, id DESC LIMIT ?"));
    return collect(statement->bind(1, type).bind(2, qint64(limit)));
}

Result<std::vector<records::Record>> Reader::recordsOfDays(const QString& type, QDate first, QDate last, int limit)
{
    STIPPLE_ASSIGN(Statement * statement,
                   m_statements.get("SELECT body FROM records WHERE type = ? AND deleted = 0 AND day BETWEEN ? AND ? "
                                    "ORDER BY day, id LIMIT ?"));
    return collect(statement->bind(1, type)
                       .bind(2, first.toString(Qt::ISODate))
                       .bind(3, last.toString(Qt::ISODate))
                       .bind(4, qint64(limit)));
}

Result<std::vector<QUuid>> Reader::clientAndAliases(const QUuid& client)
{
    std::vector<QUuid> ids{client};
    for (std::size_t i = 0; i < ids.size(); ++i) {
        const auto found = record(ids[i]);
        if (!found && found.error().code() == ErrorCode::NotFound)
            continue; // not on this tablet, or erased
        if (!found)
            return failure(found.error());
        for (const QString& alias : records::elements(*found, QStringLiteral("aliases"))) {
            const QUuid id = idFromText(alias);
            // Two tablets may have merged the same two the other way round.
            if (!id.isNull() && std::find(ids.begin(), ids.end(), id) == ids.end())
                ids.push_back(id);
        }
    }
    return ids;
}

Result<std::vector<AuditEntry>> Reader::auditPage(const AuditFilter& filter)
{
    STIPPLE_ASSIGN(Statement * page,
                   m_statements.get("SELECT seq, at_ms, practitioner, action, record, client, detail FROM audit "
                                    "WHERE seq < ?1 AND at_ms >= ?2 AND at_ms < ?3 "
                                    "AND (?4 IS NULL OR practitioner = ?4) "
                                    "AND (?5 = '' OR instr(?5, ',' || action || ',') > 0) "
                                    "ORDER BY seq DESC LIMIT ?6"));
    const QString actions = filter.actions.isEmpty()
                                ? QStringLiteral("")
                                : QLatin1Char(',') + filter.actions.join(QLatin1Char(',')) + QLatin1Char(',');
    page->bind(1, filter.beforeSeq)
        .bind(2, filter.fromMs)
        .bind(3, filter.untilMs)
        .bind(4, filter.practitioner)
        .bind(5, actions)
        .bind(6, qint64(filter.limit));
    std::vector<AuditEntry> entries;
    while (true) {
        STIPPLE_ASSIGN(const bool row, page->step());
        if (!row)
            return entries;
        entries.push_back({page->integer(0),
                           page->integer(1),
                           page->id(2),
                           page->text(3),
                           page->id(4),
                           page->id(5),
                           page->text(6),
                           {}});
    }
}

Result<std::vector<records::Record>> Reader::recordsOfClient(const QUuid& client)
{
    STIPPLE_ASSIGN(const std::vector<QUuid> ids, clientAndAliases(client));
    std::vector<records::Record> all;
    for (const QUuid& id : ids) {
        STIPPLE_ASSIGN(Statement * statement,
                       m_statements.get("SELECT body FROM records WHERE client = ? AND deleted = 0 ORDER BY id"));
        STIPPLE_ASSIGN(std::vector<records::Record> found, collect(statement->bind(1, id)));
        std::move(found.begin(), found.end(), std::back_inserter(all));
    }
    if (ids.size() > 1)
        std::sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.id < b.id; });
    return all;
}

Result<std::vector<records::Record>> Reader::photosOfClient(const QUuid& client, int limit, int offset)
{
    STIPPLE_ASSIGN(Statement * statement,
                   m_statements.get("SELECT body FROM records WHERE client = ? AND type = 'photo' AND deleted = 0 "
                                    "ORDER BY id DESC LIMIT ? OFFSET ?"));
    STIPPLE_ASSIGN(const std::vector<QUuid> ids, clientAndAliases(client));
    if (ids.size() == 1)
        return collect(statement->bind(1, client).bind(2, qint64(limit)).bind(3, qint64(offset)));
    std::vector<records::Record> all;
    for (const QUuid& id : ids) {
        statement->reset();
        statement->bind(1, id).bind(2, qint64(limit) + offset).bind(3, qint64(0));
        STIPPLE_ASSIGN(std::vector<records::Record> found, collect(*statement));
        std::move(found.begin(), found.end(), std::back_inserter(all));
    }
    std::sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.id > b.id; });
    all.erase(all.begin(), all.begin() + std::min<qsizetype>(offset, qsizetype(all.size())));
    all.resize(std::min<std::size_t>(all.size(), std::size_t(limit)));
    return all;
}

Done Reader::eachRow(const char* sql, const std::function<Done(const Statement&)>& row)
{
    STIPPLE_ASSIGN(Statement statement, m_connection.prepare(sql));
    while (true) {
        STIPPLE_ASSIGN(const bool any, statement.step());
        if (!any)
            return {};
        STIPPLE_TRY(row(statement));
    }
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
        auto fields = Json::parse(statement->blob(2));
        if (!fields) {
            statement->reset();
            return failure(fields.error());
        }
        changes.push_back({statement->integer(0), statement->id(1), *std::move(fields)});
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
