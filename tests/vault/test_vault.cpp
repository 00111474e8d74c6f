#include "made_vault.h"

#include <QDirIterator>

using namespace stipple;
using namespace stipple::vault;

namespace
{

void touch(const QString& path)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("x");
}

} // namespace

class TestVault : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isMadeAndOpened()
    {
        MadeVault made;
        QVERIFY(inspectVault(made.path)->isFresh);
        QVERIFY(made.make());
        QVERIFY(!inspectVault(made.path)->isFresh);
        QCOMPARE(QFile::permissions(made.path) & (QFile::ReadGroup | QFile::ReadOther | QFile::ExeOther),
                 QFile::Permissions());
        auto vault = made.unlock();
        QVERIFY(vault);
        QCOMPARE((*vault)->practitioner(), made.owner);
        auto reader = (*vault)->openReader();
        QVERIFY(reader);
        QCOMPARE((*reader)->recordsOfType(QStringLiteral("clinic"))->size(), std::size_t(1));
        QCOMPARE((*reader)->recordsOfType(QStringLiteral("practitioner"))->front().id, made.owner);
        QVERIFY((*reader)->verifyAuditTrail());
    }

    void opensWithTheRecoveryCode()
    {
        MadeVault made;
        QVERIFY(made.make());
        const auto code = RecoveryCode::fromText(made.recovery);
        QVERIFY(code);
        QVERIFY(Vault::unlockWithRecovery(made.path, *code));
        const auto wrong = Vault::unlockWithRecovery(made.path, RecoveryCode::random());
        QCOMPARE(wrong.error().code(), ErrorCode::WrongSecret);
    }

    void refusesAWrongPassphrase()
    {
        MadeVault made;
        QVERIFY(made.make());
        const auto wrong =
            Vault::unlock(made.path, made.owner, SecretBytes::fromPassphrase(QStringLiteral("five quiet heron")));
        QCOMPARE(wrong.error().code(), ErrorCode::WrongSecret);
        QVERIFY(!wrong.error().message().isEmpty());
        QVERIFY(made.unlock()); // and lets the right one in afterwards
    }

    void keepsASecondOneOut()
    {
        MadeVault made;
        QVERIFY(made.make());
        {
            const auto first = made.unlock();
            QVERIFY(first);
            QCOMPARE(made.unlock().error().code(), ErrorCode::InUse);
        }
        QVERIFY(made.unlock());
    }

    void neverTakesAFolderThatHoldsAnything()
    {
        MadeVault made;
        QVERIFY(QDir().mkpath(made.path));
        touch(made.path + QStringLiteral("/holiday.jpg"));
        QCOMPARE(inspectVault(made.path).error().code(), ErrorCode::Foreign);
        const auto refused = made.make();
        QCOMPARE(refused.error().code(), ErrorCode::Foreign);
        QVERIFY(QFile::exists(made.path + QStringLiteral("/holiday.jpg")));
        QCOMPARE(QDir(made.path).entryList(QDir::Files).size(), 1);
        touch(made.folder.filePath(QStringLiteral("file")));
        QCOMPARE(inspectVault(made.folder.filePath(QStringLiteral("file"))).error().code(), ErrorCode::Foreign);
    }

    void neverMakesANewVaultOverData()
    {
        MadeVault made;
        QVERIFY(made.make());
        QVERIFY(!made.make());
        QVERIFY(QFile::remove(made.path + QStringLiteral("/vault.json")));
        QVERIFY(QFile::remove(made.path + QStringLiteral("/vault.copy.json")));
        QCOMPARE(inspectVault(made.path).error().code(), ErrorCode::Damaged);
        QCOMPARE(made.make().error().code(), ErrorCode::Damaged);
        QVERIFY(QFile::exists(made.path + QStringLiteral("/records.db")));
    }

    void startsAgainAfterAnAttemptThatWasCutOff()
    {
        MadeVault made;
        QVERIFY(QDir().mkpath(made.path + QStringLiteral(".being-made/media")));
        touch(made.path + QStringLiteral(".being-made/records.db"));
        QVERIFY(inspectVault(made.path)->isFresh);
        QVERIFY(made.make());
        QVERIFY(made.unlock());
        QVERIFY(!QFile::exists(made.path + QStringLiteral(".being-made")));
        // An empty folder that is there already is filled.
        MadeVault second;
        QVERIFY(QDir().mkpath(second.path));
        QVERIFY(second.make());
        QVERIFY(second.unlock());
    }

    void asksForWhatIsMissing_data()
    {
        QTest::addColumn<QString>("clinic");
        QTest::addColumn<QString>("owner");
        QTest::addColumn<QString>("passphrase");
        QTest::newRow("clinic") << " "
                                << "Mara"
                                << "long enough words";
        QTest::newRow("owner") << "Heron"
                               << ""
                               << "long enough words";
        QTest::newRow("passphrase") << "Heron"
                                    << "Mara"
                                    << "";
        QTest::newRow("long") << QString(300, QLatin1Char('x')) << "Mara"
                              << "long enough words";
    }
    void asksForWhatIsMissing()
    {
        QFETCH(QString, clinic);
        QFETCH(QString, owner);
        QFETCH(QString, passphrase);
        MadeVault made;
        NewVault wanted;
        wanted.clinic = clinic;
        wanted.owner = owner;
        wanted.passphrase = SecretBytes::fromPassphrase(passphrase);
        const auto refused = createVault(made.path, wanted, made.clock);
        QCOMPARE(refused.error().code(), ErrorCode::InvalidInput);
        QVERIFY(!QFile::exists(made.path));
        QVERIFY(!QFile::exists(made.path + QStringLiteral(".being-made")));
    }

    void judgesPassphrasesHonestly()
    {
        QVERIFY(!passphraseStrength(QString()).isEnough());
        QVERIFY(!passphraseStrength(QStringLiteral("password1")).isEnough());
        QVERIFY(!passphraseStrength(QStringLiteral("Passw0rd!")).isEnough());
        QVERIFY(
            !passphraseStrength(QStringLiteral("quietheron"), {QStringLiteral("Quiet Heron quietheron")}).isEnough());
        QVERIFY(passphraseStrength(QStringLiteral("five quiet herons crossing")).isEnough());
        QVERIFY(passphraseStrength(QString(5'000, QLatin1Char('z'))).score <= 4); // and in time
    }

    void writesNoMarkedWord()
    {
        MadeVault made;
        QVERIFY(made.make());
        {
            auto vault = made.unlock();
            QVERIFY(vault);
            auto writer = (*vault)->openWriter(made.clock);
            QVERIFY(writer);
            const QUuid id = (*writer)->newId();
            QVERIFY((*writer)->change(
                id, setFields(QStringLiteral("client"), id,
                              {{QStringLiteral("name"), QStringLiteral("Zyxomarked Quillfeather")}})));
            search(made);
            QVERIFY((*writer)->checkpoint());
        }
        search(made);
    }

private:
    static void search(const MadeVault& made)
    {
        int files = 0;
        QDirIterator all(made.folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (all.hasNext()) {
            QFile file(all.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll().toLower();
            for (const char* word : {"zyxomarked", "quillfeather", "five quiet herons", "sqlite format"})
                QVERIFY2(!bytes.contains(word), qPrintable(file.fileName()));
            ++files;
        }
        QVERIFY(files >= 4);
    }
};

QTEST_APPLESS_MAIN(TestVault)
#include "test_vault.moc"
