// Databases as earlier versions left them (tests/fixtures/vaults/schema-N.sql, with a little of everything in them):
// brought up to date they hold what they held, and have the same shape as a new one.
#include "sample_photo.h"
#include "shim_vfs.h"

#include "vault/erasure.h"
#include "vault/migrations.h"

#include <sqlcipher/sqlite3.h>

using namespace stipple;
using namespace stipple::vault;

namespace
{

// Every row of a query, as text.
QStringList rowsOf(Connection& connection, const char* sql)
{
    QStringList rows;
    auto statement = connection.prepare(sql);
    while (statement) {
        const auto row = statement->step();
        if (!row || !*row)
            break;
        rows += statement->text(0).simplified(); // a table's definition may be set differently
    }
    return rows;
}

// What an older version knew, written so that it can be compared.
constexpr const char* content =
    "SELECT quote(id) || type || quote(client) || body || shown || deleted || changed_ms FROM records "
    "UNION ALL SELECT quote(record) || at_ms || n || change FROM history "
    "UNION ALL SELECT seq || at_ms || action || detail || quote(hash) FROM audit "
    "UNION ALL SELECT quote(client) || quote(line) FROM search_lines "
    "UNION ALL SELECT quote(record) || n FROM outbox "
    "UNION ALL SELECT name || quote(value) FROM state ORDER BY 1";
constexpr const char* shape = "SELECT type || ' ' || name || ' ' || coalesce(sql, '') FROM sqlite_master ORDER BY 1";

} // namespace

class TestMigrations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Whoever adds a step adds what the version before it left.
    void everyStepHasAFixture()
    {
        QCOMPARE(QDir(QStringLiteral(STIPPLE_FIXTURES "/vaults")).entryList({QStringLiteral("schema-*.sql")}).size(),
                 newestSchema() - 1);
    }

    void holdsWhatItHeld_data() { eachSchema(); }
    void holdsWhatItHeld()
    {
        QFETCH(int, schema);
        QStringList before;
        {
            auto connection = older(schema);
            QVERIFY(connection);
            before = rowsOf(*connection, content);
            QVERIFY(before.size() > 20);
        }
        {
            const auto writer = open();
            QVERIFY2(writer, qPrintable(writer ? QString() : writer.error().message() + writer.error().details()));
        }
        {
            auto connection = Connection::open(m_path, m_key, Connection::Mode::Write);
            QVERIFY(connection);
            QCOMPARE(*connection->integer("PRAGMA user_version"), qint64(newestSchema()));
            QCOMPARE(rowsOf(*connection, content), before);
            QCOMPARE(*connection->text("PRAGMA integrity_check"), QStringLiteral("ok"));
            QVERIFY(rowsOf(*connection, "SELECT quote(rowid) FROM pragma_foreign_key_check").isEmpty());
            auto fresh =
                Connection::open(m_folder.filePath(QStringLiteral("fresh.db")), m_key, Connection::Mode::Create);
            QVERIFY(fresh && migrate(*fresh));
            QCOMPARE(rowsOf(*connection, shape), rowsOf(*fresh, shape));
        }
        const auto reader = Reader::open(m_path, m_key);
        QVERIFY(reader);
        QVERIFY((*reader)->verifyAuditTrail());
        const auto visits = (*reader)->recordsOfDays(QStringLiteral("appointment"), {2026, 12, 1}, {2026, 12, 1});
        QCOMPARE(visits->size(), std::size_t(1));
        QCOMPARE(SearchIndex(*(*reader)->searchLines()).find(QStringLiteral("quince"), 5).size(), std::size_t(1));
        QCOMPARE((*reader)->counts()->clients, 2);
    }

    void andGoesOn_data() { eachSchema(); }
    void andGoesOn()
    {
        QFETCH(int, schema);
        QVERIFY(older(schema));
        const auto writer = open();
        QVERIFY(writer);
        const auto reader = Reader::open(m_path, m_key);
        const QUuid client = (*reader)->recordsOfType(QStringLiteral("client"))->front().id;
        const auto changed =
            (*writer)->change(client, setFields(QStringLiteral("client"), client,
                                                {{QStringLiteral("phone"), QStringLiteral("+34 600 000 000")}}));
        QVERIFY2(changed, qPrintable(changed ? QString() : changed.error().message() + changed.error().details()));
        // Clients that had no keys yet get them; those that had keep theirs, which only their own vault opens.
        for (const ClientKeyUse use : {ClientKeyUse::Erasable, ClientKeyUse::MustKeep})
            QCOMPARE((*writer)->clientKey(client, use).has_value(), schema == 1);
        QVERIFY((*reader)->verifyAuditTrail());
        QCOMPARE((*reader)->history(client)->size(), std::size_t(2));
    }

    // The storage fails at each write of it in turn: then it is as it was, or further on by whole steps; and it goes on
    // the next time.
    void cutOffAnywhereItGoesOnTheNextTime()
    {
        int failed = 0;
        for (int n = 1;; ++n) {
            QVERIFY(older(1));
            QStringList before;
            {
                auto connection = Connection::open(m_path, m_key, Connection::Mode::Write);
                before = rowsOf(*connection, content);
            }
            int operations = 0;
            {
                ShimVfs vfs;
                vfs.failFrom(n, SQLITE_FULL);
                const auto writer = open();
                operations = vfs.counted();
                failed += writer ? 0 : 1;
                if (!writer)
                    QVERIFY(writer.error().code() == ErrorCode::NoSpace ||
                            writer.error().code() == ErrorCode::IoFailure);
                vfs.failFrom(0, SQLITE_OK);
            }
            QVERIFY(open());
            auto connection = Connection::open(m_path, m_key, Connection::Mode::Write);
            QCOMPARE(*connection->integer("PRAGMA user_version"), qint64(newestSchema()));
            QCOMPARE(rowsOf(*connection, content), before);
            if (operations < n)
                break;
        }
        QVERIFY2(failed > 10, qPrintable(QString::number(failed)));
    }

private:
    static void eachSchema()
    {
        QTest::addColumn<int>("schema");
        for (int schema = 1; schema < newestSchema(); ++schema)
            QTest::addRow("schema %d", schema) << schema;
    }

    // A database as the version with that many steps left it.
    Result<Connection> older(int schema)
    {
        for (const char* end : {"", "-wal", "-shm"})
            QFile::remove(m_path + QLatin1String(end));
        QFile::remove(m_folder.filePath(QStringLiteral("fresh.db")));
        STIPPLE_ASSIGN(const QByteArray sql,
                       readWholeFile(QStringLiteral(STIPPLE_FIXTURES "/vaults/schema-%1.sql").arg(schema), 1 << 20));
        STIPPLE_ASSIGN(Connection connection, Connection::open(m_path, m_key, Connection::Mode::Create));
        STIPPLE_TRY(connection.execute(sql.constData()));
        STIPPLE_TRY(connection.execute(QByteArray("PRAGMA user_version = " + QByteArray::number(schema)).constData()));
        return connection;
    }
    Result<std::unique_ptr<Writer>> open() const
    {
        return Writer::open(m_path, m_key, {QUuid::createUuid(), QUuid::createUuid()},
                            {SigningKey::random(), SecretBytes::random(keySize)}, m_clock);
    }

    QTemporaryDir m_folder{quickPlace()};
    QString m_path = m_folder.filePath(QStringLiteral("records.db"));
    SecretBytes m_key = SecretBytes::random(32);
    SettableClock m_clock{QDateTime({2026, 11, 25}, {9, 0}, Qt::UTC)};
};

QTEST_APPLESS_MAIN(TestMigrations)
#include "test_migrations.moc"
