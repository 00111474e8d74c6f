#include "tool.h"

#include "vault/vault.h"

#include <unistd.h>

using namespace stipple;

namespace
{

QStringList words(const char* text) { return QString::fromUtf8(text).split(QLatin1Char(' ')); }

} // namespace

class TestVaultCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aClientIsFoundAgain()
    {
        const Tool tool;
        const Ended made = tool.init();
        QCOMPARE(made.status, 0);
        QCOMPARE(made.json()[u"recovery"].toString().size(), 44);
        Tool::write(tool.folder.filePath(QStringLiteral("ana.json")),
                    "{\"name\":\"Ana Qu\xc3\xadnce\",\"phone\":\"+1 202 555 0101\",\"born\":\"1988-03\"}");
        const Ended added = tool.unlocked(
            {QStringLiteral("client"), QStringLiteral("add"), tool.folder.filePath(QStringLiteral("ana.json"))});
        QCOMPARE(added.status, 0);
        const QString id = QString::fromUtf8(added.out.trimmed());
        QCOMPARE(id.size(), 36);
        for (const char* query : {"quince", "ana", "5550101", "qui an"}) {
            const Ended found = tool.unlocked(words("client search --json") + QStringList{QString::fromUtf8(query)});
            QCOMPARE(found.status, 0);
            QCOMPARE(found.json().items().size(), std::size_t(1));
            QCOMPARE(found.json().items().front()[u"id"].toString(), id);
        }
        const Ended shown = tool.unlocked(words("client show --json") + QStringList{id});
        QCOMPARE(shown.json()[u"born"].toString(), QStringLiteral("1988-03"));
        QCOMPARE(tool.unlocked(words("client search nobody --json")).json().items().size(), std::size_t(0));
    }

    void aFileIsTakenWholeOrNotAtAll()
    {
        const Tool tool;
        QVERIFY(tool.makeVault());
        const QString file = tool.folder.filePath(QStringLiteral("people.csv"));
        Tool::write(file, "\xef\xbb\xbfName;E-Mail;DOB\r\n\"Quince; Ana\";ana@example.org;1988-03\r\nBen;nomail;\r\n");
        const Ended refused = tool.unlocked(words("client add") + QStringList{file});
        QCOMPARE(refused.status, 1);
        QVERIFY2(refused.err.contains("Row 3, E-Mail"), refused.err.constData());
        QCOMPARE(tool.unlocked(words("stats --json")).json()[u"clients"].toInteger(), 0);
        Tool::write(file, "Name;E-Mail;DOB\r\n\"Quince; Ana\";ana@example.org;1988-03\r\nBen;;\r\n");
        const Ended taken = tool.unlocked(words("client add --json") + QStringList{file});
        QCOMPARE(taken.json().items().size(), std::size_t(2));
        const Ended found = tool.unlocked(words("client list --json"));
        QCOMPARE(found.json().items().back()[u"name"].toString(), QStringLiteral("Quince; Ana"));
    }

    void theSameSeedInventsTheSamePeople()
    {
        QByteArray names[2];
        for (QByteArray& list : names) {
            const Tool tool;
            QVERIFY(tool.makeVault());
            QCOMPARE(tool.unlocked(words("demo --clients 120 --seed 7")).status, 0);
            const Ended found = tool.unlocked(words("client list --json"));
            const Json clients = found.json();
            for (const Json& client : clients.items())
                list += client[u"name"].toString().toUtf8() + client[u"phone"].toString().toUtf8();
            QCOMPARE(clients.items().size(), std::size_t(120));
            QCOMPARE(tool.unlocked(words("demo --clients 5")).status, 1); // no longer empty
        }
        QCOMPARE(names[0], names[1]);
    }

    void saysWhyNotInOneSentence_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("says");
        QTest::newRow("no vault") << "none" << 1 << "There is no vault";
        QTest::newRow("wrong passphrase") << "wrong" << 3 << "not right";
        QTest::newRow("foreign folder") << "foreign" << 4 << "holds other files";
        QTest::newRow("newer vault") << "newer" << 4 << "newer version";
        QTest::newRow("newer database") << "newer database" << 4 << "newer version";
        QTest::newRow("header gone") << "header gone" << 4 << "are missing";
        QTest::newRow("database gone") << "database gone" << 4 << "database is missing";
        QTest::newRow("database damaged") << "database damaged" << 4 << "damaged";
        QTest::newRow("in use") << "in use" << 6 << "in use by another program";
        QTest::newRow("no secret") << "no secret" << 3 << "No secret was given";
        QTest::newRow("passphrase file gone") << "secret gone" << 4 << "cannot be read";
        QTest::newRow("weak passphrase") << "weak" << 1 << "could be guessed";
    }
    void saysWhyNotInOneSentence()
    {
        QFETCH(QString, what);
        QFETCH(int, status);
        QFETCH(QString, says);
        const Tool tool;
        const QString header = tool.vaultFolder + QStringLiteral("/vault.json");
        const QString copy = tool.vaultFolder + QStringLiteral("/vault.copy.json");
        const QString database = tool.vaultFolder + QStringLiteral("/records.db");
        Ended ended;
        if (what == QLatin1String("weak")) {
            Tool::write(tool.passphrase, "heron1\n");
            ended = tool.init();
        } else if (what == QLatin1String("foreign")) {
            QVERIFY(QDir().mkpath(tool.vaultFolder));
            Tool::write(tool.vaultFolder + QStringLiteral("/letter.txt"), "x");
            ended = tool.unlocked(words("stats"));
        } else {
            if (what != QLatin1String("none"))
                QVERIFY(tool.makeVault());
            std::optional<vault::FolderLock> lock;
            if (what == QLatin1String("wrong"))
                Tool::write(tool.passphrase, "five quiet herons\n");
            if (what == QLatin1String("secret gone"))
                QVERIFY(QFile::remove(tool.passphrase));
            if (what == QLatin1String("newer"))
                Tool::write(header, "{\"app\":\"stipple\",\"format\":99}");
            if (what == QLatin1String("newer database"))
                QVERIFY(makeNewer(tool));
            if (what == QLatin1String("header gone"))
                QVERIFY(QFile::remove(header) && QFile::remove(copy));
            if (what == QLatin1String("database gone"))
                QVERIFY(QFile::remove(database));
            if (what == QLatin1String("database damaged"))
                Tool::write(database, QByteArray(8192, 'x'));
            if (what == QLatin1String("in use"))
                lock = *vault::FolderLock::take(tool.vaultFolder);
            ended = what == QLatin1String("no secret") ? tool.run(words("stats")) : tool.unlocked(words("stats"));
        }
        QCOMPARE(ended.status, status);
        QVERIFY2(ended.err.contains(says.toUtf8()), ended.err.constData());
        QVERIFY2(ended.err.count('\n') == 1, ended.err.constData());
        QVERIFY(ended.out.isEmpty() || what == QLatin1String("weak")); // that one was asked for JSON
    }

    void aReadOnlyFolderIsNamed()
    {
        const Tool tool;
        QVERIFY(tool.makeVault());
        QVERIFY(QFile::setPermissions(tool.folder.path(),
                                      QFile::Permissions(0x7755))); // the outer folder may be entered
        QProcess::execute(QStringLiteral("chmod"),
                          {QStringLiteral("-R"), QStringLiteral("a+rX,a-w"), tool.vaultFolder});
        // Root writes anywhere, so this is tried as somebody else.
        const bool root = geteuid() == 0;
        const QString program = root ? QStringLiteral("setpriv") : QStringLiteral(STIPPLE_BINARIES "/stipplectl");
        QStringList arguments{QStringLiteral("--vault"), tool.vaultFolder, QStringLiteral("stats"),
                              QStringLiteral("--passphrase-file"), tool.passphrase};
        if (root) {
            arguments = QStringList{QStringLiteral("--reuid=65534"), QStringLiteral("--regid=65534"),
                                    QStringLiteral("--clear-groups"), QStringLiteral(STIPPLE_BINARIES "/stipplectl")} +
                        arguments;
        }
        const Ended ended = tool.runProgram(program, arguments);
        QProcess::execute(QStringLiteral("chmod"), {QStringLiteral("-R"), QStringLiteral("u+w"), tool.vaultFolder});
        QCOMPARE(ended.status, 4);
        QVERIFY2(ended.err.contains("cannot be written to"), ended.err.constData());
        QCOMPARE(ended.err.count('\n'), 1);
        QCOMPARE(tool.unlocked(words("stats")).status, 0);
    }

    void knowsItsOwnUsage()
    {
        const Tool tool;
        QCOMPARE(tool.run({QStringLiteral("--help")}).status, 0);
        QCOMPARE(tool.run({QStringLiteral("--version")}).status, 0);
        QCOMPARE(tool.run({}).status, 2);
        QCOMPARE(tool.run(words("nonsense")).status, 2);
        QCOMPARE(tool.run(words("client show")).status, 2);
        QCOMPARE(tool.run(words("client show a b c")).status, 2);
        QCOMPARE(tool.run(words("stats --passphrase secret")).status, 2);
        QCOMPARE(tool.run(words("init")).status, 2);
        QCOMPARE(tool.unlocked(words("demo --clients many")).status, 2);
        QVERIFY(tool.run(words("client add --help")).out.contains("FILE"));
    }

private:
    // As a later app would leave it: one migration ahead.
    static bool makeNewer(const Tool& tool)
    {
        const auto header = vault::readHeader(tool.vaultFolder);
        const auto opened =
            vault::Vault::unlock(tool.vaultFolder, header->keySlots.first().practitioner,
                                 vault::SecretBytes::fromPassphrase(QStringLiteral("five quiet herons crossing")));
        return opened && (*opened)->withDatabase([](vault::Connection& connection) {
            return connection.execute("PRAGMA user_version = 999");
        });
    }
};

QTEST_GUILESS_MAIN(TestVaultCommands)
#include "test_vault_commands.moc"
