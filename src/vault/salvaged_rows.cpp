#include "vault/salvaged_rows.h"

#include "vault/audit.h"
#include "vault/migrations.h"
#include "vault/vault_text.h"

#include <QCoreApplication>

namespace stipple::vault
{

namespace
{

// How many row numbers in a row may be unreadable before it is taken for the end, where the end is unknown.
constexpr qint64 longestGap = 5'000;

struct Table {
    QByteArray name;
    bool hasRowNumbers = true;
    QByteArrayList columns;
    QByteArray columnList() const { return '"' + columns.join("\", \"") + '"'; }
};

class RowSalvage
{
public:
    RowSalvage(const QString& from, const SecretBytes& key, Connection& target)
        : m_from(from)
        , m_key(key)
        , m_target(target)
    {
    }

    Result<QStringList> run()
    {
        STIPPLE_TRY(reopen());
        STIPPLE_ASSIGN(const std::vector<Table> tables, tablesOfTarget());
        STIPPLE_TRY(m_target.execute("PRAGMA foreign_keys = OFF"));
        for (const Table& table : tables) {
            STIPPLE_ASSIGN(Transaction transaction, Transaction::begin(m_target));
            STIPPLE_TRY(table.hasRowNumbers ? copyNumbered(table) : copyFromBothEnds(table));
            STIPPLE_TRY(transaction.commit());
        }
        STIPPLE_TRY(m_target.execute("PRAGMA foreign_keys = ON"));
        return m_lost;
    }

private:
    // After one unreadable page a connection answers nothing any more.
    Done reopen()
    {
        m_source.reset();
        STIPPLE_ASSIGN(m_source, Connection::open(m_from, m_key, Connection::Mode::Write));
        return {};
    }

    Result<std::vector<Table>> tablesOfTarget()
    {
        std::vector<Table> tables;
        STIPPLE_ASSIGN(Statement all, m_target.prepare("SELECT name, sql NOT LIKE '%WITHOUT ROWID%' FROM sqlite_schema "
                                                       "WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"));
        while (true) {
            STIPPLE_ASSIGN(const bool row, all.step());
            if (!row)
                return tables;
            Table table{all.blob(0), all.integer(1) != 0, {}};
            // Without the columns that are computed from others.
            STIPPLE_ASSIGN(Statement columns, m_target.prepare("SELECT name FROM pragma_table_info(?)"));
            columns.bind(1, QString::fromUtf8(table.name));
            while (true) {
                STIPPLE_ASSIGN(const bool column, columns.step());
                if (!column)
                    break;
                table.columns += columns.blob(0);
            }
            tables.push_back(std::move(table));
        }
    }

    Done insert(const Table& table, const Statement& row, int first)
    {
        QByteArrayList marks;
        for (qsizetype i = 0; i < table.columns.size(); ++i)
            marks += "?";
        const QByteArray sql = "INSERT OR IGNORE INTO \"" + table.name + "\" (" + table.columnList() + ") VALUES (" +
                               marks.join(", ") + ')';
        STIPPLE_ASSIGN(Statement statement, m_target.prepare(sql));
        for (int i = 0; i < int(table.columns.size()); ++i)
            statement.bindColumn(i + 1, row, first + i);
        return statement.run();
    }

    // Rows above `last`; false where an unreadable one ended it. `last` becomes the last number read.
    Result<bool> copyAbove(const Table& table, qint64& last)
    {
        auto rows = m_source->prepare("SELECT rowid, " + table.columnList() + " FROM \"" + table.name +
                                      "\" NOT INDEXED WHERE rowid > ? ORDER BY rowid");
        if (!rows)
            return false;
        rows->bind(1, last);
        while (true) {
            const auto row = rows->step();
            if (!row)
                return false;
            if (!*row)
                return true;
            STIPPLE_TRY(insert(table, *rows, 1));
            last = rows->integer(0);
        }
    }

    Done copyNumbered(const Table& table)
    {
        const auto most = m_source->integer(("SELECT max(rowid) FROM \"" + table.name + '"').constData());
        if (!most)
            STIPPLE_TRY(reopen());
        qint64 last = 0;
        qint64 gap = 0;
        qint64 lost = 0;
        while (true) {
            const qint64 before = last;
            STIPPLE_ASSIGN(const bool ended, copyAbove(table, last));
            if (ended)
                break;
            STIPPLE_TRY(reopen());
            gap = last > before ? 1 : gap + 1;
            ++last; // this one cannot be read
            ++lost;
            if (most ? last >= *most : gap > longestGap)
                break;
        }
        if (!most && gap > longestGap)
            lost -= gap;
        if (lost > 0 || !most)
            m_lost += VaultText::tr("%1 rows of %2 that cannot be read.").arg(lost).arg(QString::fromUtf8(table.name));
        return {};
    }

    // By the key, which is the first column; false where an unreadable page ended it.
    Result<bool> copyInOrder(const Table& table, const char* order)
    {
        auto rows = m_source->prepare("SELECT " + table.columnList() + " FROM \"" + table.name + "\" ORDER BY \"" +
                                      table.columns.first() + '"' + order);
        while (rows) {
            const auto row = rows->step();
            if (!row)
                return false;
            if (!*row)
                return true;
            STIPPLE_TRY(insert(table, *rows, 0));
        }
        return false;
    }

    Done copyFromBothEnds(const Table& table)
    {
        for (const char* order : {"", " DESC"}) {
            STIPPLE_ASSIGN(const bool isWhole, copyInOrder(table, order));
            if (isWhole)
                return {};
            STIPPLE_TRY(reopen());
        }
        m_lost += VaultText::tr("Rows of %1 that cannot be read.").arg(QString::fromUtf8(table.name));
        return {};
    }

    QString m_from;
    const SecretBytes& m_key;
    Connection& m_target;
    std::optional<Connection> m_source;
    QStringList m_lost;
};

} // namespace

Result<QStringList> salvageRows(const QString& from, const SecretBytes& key, Connection& target)
{
    return RowSalvage(from, key, target).run();
}

Result<qint64> cutAuditAtItsBreak(Connection& target)
{
    qint64 sound = 0;
    {
        STIPPLE_ASSIGN(Statement all, target.prepare("SELECT seq, at_ms, practitioner, action, record, client, detail, "
                                                     "hash FROM audit ORDER BY seq"));
        QByteArray before;
        while (true) {
            STIPPLE_ASSIGN(const bool row, all.step());
            if (!row)
                return 0;
            const AuditEntry entry{all.integer(0), all.integer(1), all.id(2),   all.text(3),
                                   all.id(4),      all.id(5),      all.text(6), all.blob(7)};
            if (entry.seq != sound + 1 || entry.chained(before) != entry.hash)
                break;
            before = entry.hash;
            sound = entry.seq;
        }
    }
    STIPPLE_ASSIGN(Statement count, target.prepare("SELECT count(*) FROM audit WHERE seq > ?"));
    STIPPLE_TRY(count.bind(1, sound).step());
    const qint64 cut = count.integer(0);
    count.reset();
    STIPPLE_ASSIGN(Statement remove, target.prepare("DELETE FROM audit WHERE seq > ?"));
    STIPPLE_TRY(remove.bind(1, sound).run());
    return cut;
}

} // namespace stipple::vault
