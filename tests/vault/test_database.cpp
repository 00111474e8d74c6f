#include "vault/database.h"
#include "vault/migrations.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace stipple;
using namespace stipple::vault;

namespace
{

QByteArray everythingIn(const QString& folder)
{
    QByteArray all;
    for (const QFileInfo& info : QDir(folder).entryInfoList(QDir::Files)) {
        QFile file(info.filePath());
        if (file.open(QIODevice::ReadOnly))
            all += file.readAll();
    }
    return all;
}

} // namespace

class TestDatabase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isSqlCipher()
    {
        const auto version = cipherVersion();
        QVERIFY(version);
        QVERIFY2(version->startsWith(QLatin1String("4.")), qPrintable(*version));
    }

    void encryptsWhatItWrites()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.db"));
        const SecretBytes key = SecretBytes::random(32);
        auto connection = Connection::open(path, key, Connection::Mode::Create);
        QVERIFY(connection);
        QVERIFY(connection->execute("CREATE TABLE t (x); INSERT INTO t VALUES ('a marked word');"));
        QByteArray bytes = everythingIn(folder.path());
        QVERIFY(bytes.size() > 4096);
        QVERIFY(!bytes.contains("marked word"));
        QVERIFY(!bytes.contains("SQLite format 3"));
        QVERIFY(connection->truncateLog());
        QVERIFY(!everythingIn(folder.path()).contains("marked word"));
    }

    void refusesAPlainFile()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.db"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("SQLite format 3" + QByteArray(4081, '\0'));
        file.close();
        const auto connection = Connection::open(path, SecretBytes::random(32), Connection::Mode::Write);
        QVERIFY(!connection);
        QCOMPARE(connection.error().code(), ErrorCode::Unsupported);
    }

    void refusesAWrongKeyAndAMissingFile()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.db"));
        {
            auto connection = Connection::open(path, SecretBytes::random(32), Connection::Mode::Create);
            QVERIFY(connection);
            QVERIFY(migrate(*connection));
        }
        const auto other = Connection::open(path, SecretBytes::random(32), Connection::Mode::Write);
        QCOMPARE(other.error().code(), ErrorCode::Damaged); // the key slot's tag tells a wrong key before this
        const auto missing =
            Connection::open(folder.filePath(QStringLiteral("b.db")), SecretBytes::random(32), Connection::Mode::Write);
        QCOMPARE(missing.error().code(), ErrorCode::Damaged);
        QVERIFY(!QFile::exists(folder.filePath(QStringLiteral("b.db"))));
    }

    void deniesAttachAndExtensions()
    {
        QTemporaryDir folder;
        auto connection = Connection::open(folder.filePath(QStringLiteral("a.db")), SecretBytes::random(32),
                                           Connection::Mode::Create);
        QVERIFY(connection);
        const QByteArray attach =
            "ATTACH '" + folder.filePath(QStringLiteral("plain.db")).toUtf8() + "' AS plain KEY ''";
        const auto attached = connection->execute(attach.constData());
        QVERIFY(!attached);
        QCOMPARE(attached.error().code(), ErrorCode::Refused);
        QVERIFY(!QFile::exists(folder.filePath(QStringLiteral("plain.db"))));
        QVERIFY(!connection->execute("SELECT load_extension('libm.so.6')"));
        QVERIFY(!connection->prepare("SELECT \"not a column\""));
    }

    void rollsBackUnlessCommitted()
    {
        QTemporaryDir folder;
        auto connection = Connection::open(folder.filePath(QStringLiteral("a.db")), SecretBytes::random(32),
                                           Connection::Mode::Create);
        QVERIFY(connection);
        QVERIFY(connection->execute("CREATE TABLE t (x)"));
        {
            auto transaction = Transaction::begin(*connection);
            QVERIFY(transaction);
            QVERIFY(connection->execute("INSERT INTO t VALUES (1)"));
        }
        QCOMPARE(*connection->integer("SELECT count(*) FROM t"), 0);
        auto transaction = Transaction::begin(*connection);
        QVERIFY(transaction);
        QVERIFY(connection->execute("INSERT INTO t VALUES (1)"));
        QVERIFY(transaction->commit());
        QCOMPARE(*connection->integer("SELECT count(*) FROM t"), 1);
    }

    void aReaderOnlyReads()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.db"));
        const SecretBytes key = SecretBytes::random(32);
        auto writer = Connection::open(path, key, Connection::Mode::Create);
        QVERIFY(writer && migrate(*writer));
        auto reader = Connection::open(path, key, Connection::Mode::Read);
        QVERIFY(reader);
        QVERIFY(!reader->execute("INSERT INTO state VALUES ('x', 1)"));
        QVERIFY(writer->execute("INSERT INTO state VALUES ('x', 1)"));
        QCOMPARE(*reader->integer("SELECT count(*) FROM state"), 1);
    }

    void refusesANewerDatabaseUntouched()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.db"));
        const SecretBytes key = SecretBytes::random(32);
        {
            auto connection = Connection::open(path, key, Connection::Mode::Create);
            QVERIFY(connection && migrate(*connection));
            QVERIFY(migrate(*connection)); // twice does nothing
            QVERIFY(connection->execute("PRAGMA user_version = 999"));
            QVERIFY(connection->truncateLog());
        }
        auto connection = Connection::open(path, key, Connection::Mode::Write);
        QVERIFY(connection);
        const auto refused = migrate(*connection);
        QCOMPARE(refused.error().code(), ErrorCode::NewerFormat);
        QCOMPARE(*connection->integer("PRAGMA user_version"), 999);
    }

    void bindsAndReadsEveryKind()
    {
        QTemporaryDir folder;
        auto connection = Connection::open(folder.filePath(QStringLiteral("a.db")), SecretBytes::random(32),
                                           Connection::Mode::Create);
        QVERIFY(connection);
        auto statement = connection->prepare("SELECT ?, ?, ?, ?, ?");
        QVERIFY(statement);
        const QUuid id = QUuid::createUuid();
        const QString text = QStringLiteral("x\u0000y \u0639");
        const auto row =
            statement->bind(1, qint64(-5)).bind(2, text).bind(3, QByteArray()).bind(4, id).bind(5, QUuid()).step();
        QVERIFY(row && *row);
        QCOMPARE(statement->integer(0), -5);
        QCOMPARE(statement->text(1), text);
        QVERIFY(!statement->isNull(2) && statement->blob(2).isEmpty());
        QCOMPARE(statement->id(3), id);
        QVERIFY(statement->isNull(4));
        QVERIFY(!*statement->step());
        QVERIFY(!statement->bind(9, qint64(1)).step()); // no such parameter: an error, not silence
    }
};

QTEST_APPLESS_MAIN(TestDatabase)
#include "test_database.moc"
