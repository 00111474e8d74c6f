// Back-ups by the app: when they are due, how they go, how they fail, and the way back.
#include "opened_app.h"

#include "app/backup_service.h"

#include <QDir>

using namespace stipple;
using namespace stipple::app;

class TestBackup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stateIsKept();
    void aDamagedStateIsNone_data();
    void aDamagedStateIsNone();
    void due_data();
    void due();
    void nextIsTheNearest();
    void madeAndRestored();
    void aForeignFolderGetsOneOfItsOwn();
    void foldersThatWillNotDo_data();
    void foldersThatWillNotDo();
    void aVanishedFolderIsTold();
    void dueAtUnlocking();
    void lockingStopsIt();
    void restoringSaysWhatIsWrong();
};

void TestBackup::stateIsKept()
{
    QTemporaryDir folder;
    const QString vault = folder.filePath(QStringLiteral("vault"));
    QCOMPARE(readBackupState(vault), BackupState());
    BackupState state;
    state.folder = QStringLiteral("/media/stick/Stipple back-up");
    state.times = {QTime(13, 0), QTime(21, 30)};
    state.lastSuccess = QDateTime({2026, 11, 20}, {21, 30}, Qt::UTC);
    state.lastTry = state.lastSuccess.addSecs(60);
    state.photos = 120;
    state.lastProblem = QStringLiteral("It was full.");
    QVERIFY(writeBackupState(vault, state).has_value());
    QCOMPARE(readBackupState(vault), state);
    QVERIFY(!writeBackupState(folder.filePath(QStringLiteral("none/vault")), state).has_value());
}

void TestBackup::aDamagedStateIsNone_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut off") << QByteArray("{\"folder\": \"/a");
    QTest::newRow("a list") << QByteArray("[1]");
    QTest::newRow("other types") << QByteArray("{\"folder\": 3, \"times\": \"13:00\", \"lastSuccess\": false}");
    QTest::newRow("no times") << QByteArray("{\"times\": [\"25:00\", \"noon\", 13]}");
}

void TestBackup::aDamagedStateIsNone()
{
    QFETCH(QByteArray, bytes);
    QTemporaryDir folder;
    const QString vault = folder.filePath(QStringLiteral("vault"));
    QFile file(backupStateFile(vault));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    const BackupState state = readBackupState(vault);
    QVERIFY(state.folder.isEmpty() && state.times.empty() && !state.lastSuccess.isValid());
}

void TestBackup::due_data()
{
    QTest::addColumn<QString>("lastTry"); // UTC; Madrid is an hour ahead in November
    QTest::addColumn<bool>("due");
    QTest::newRow("never tried") << "" << true;
    QTest::newRow("before the last time") << "2026-11-21T11:59:00Z" << true;
    QTest::newRow("at the last time") << "2026-11-21T12:00:00Z" << false;
    QTest::newRow("after it") << "2026-11-21T12:30:00Z" << false;
    QTest::newRow("in the future, the clock was turned") << "2026-12-01T00:00:00Z" << false;
}

void TestBackup::due()
{
    QFETCH(QString, lastTry);
    QFETCH(bool, due);
    BackupState state;
    state.times = {QTime(13, 0), QTime(21, 0)};
    state.lastTry = QDateTime::fromString(lastTry, Qt::ISODate);
    const QDateTime now = QDateTime({2026, 11, 21}, {15, 0}, QTimeZone("Europe/Madrid"));
    QVERIFY(!isBackupDue(state, now)); // without a folder, never
    state.folder = QStringLiteral("/b");
    QCOMPARE(isBackupDue(state, now), due);
    state.times.clear();
    QVERIFY(!isBackupDue(state, now));
}

void TestBackup::nextIsTheNearest()
{
    BackupState state;
    const QTimeZone madrid("Europe/Madrid");
    QVERIFY(!nextBackup(state, QDateTime({2026, 11, 21}, {15, 0}, madrid)));
    state.times = {QTime(13, 0), QTime(21, 0)};
    QCOMPARE(nextBackup(state, QDateTime({2026, 11, 21}, {15, 0}, madrid))->time(), QTime(21, 0));
    const auto tomorrow = nextBackup(state, QDateTime({2026, 11, 21}, {21, 0}, madrid));
    QCOMPARE(tomorrow->date(), QDate(2026, 11, 22));
    QCOMPARE(tomorrow->time(), QTime(13, 0));
}

void TestBackup::madeAndRestored()
{
    OpenedApp app;
    BackupService backup(app.vault, app.gate, app.languages, app.clinic);
    QVERIFY(app.open());
    QCOMPARE(backup.ageDays(), -1);
    records::Client client;
    client.name = QStringLiteral("Noor Half");
    QVERIFY(answerOf(app.vault.addClient(client)).has_value());
    backup.chooseFolder(app.made.folder.filePath(QStringLiteral("stick")));
    backup.start();
    QVERIFY(backup.running());
    QTRY_VERIFY(!backup.running());
    QVERIFY2(backup.problem().isEmpty(), qPrintable(backup.problem()));
    QCOMPARE(backup.ageDays(), 0);
    app.made.clock.advance(3 * 24 * 3'600'000LL);
    QCOMPARE(backup.ageDays(), 3);
    // Writing goes on as before.
    QVERIFY(answerOf(app.vault.addClient(client)).has_value());

    const QString target = app.made.folder.filePath(QStringLiteral("restored"));
    backup.restore(backup.folder(), target, app.made.recovery, true);
    QTRY_VERIFY(!backup.restoring());
    QVERIFY2(!backup.restored().isEmpty(), qPrintable(backup.restoreProblem()));
    const auto again =
        vault::Vault::unlock(target, app.made.owner, vault::SecretBytes::fromPassphrase(app.made.passphrase));
    QVERIFY(again.has_value());
    const auto reader = (*again)->openReader();
    QVERIFY(reader.has_value());
    QCOMPARE((*reader)->counts()->clients, 1); // as it was then
}

void TestBackup::aForeignFolderGetsOneOfItsOwn()
{
    OpenedApp app;
    BackupService backup(app.vault, app.gate, app.languages, app.clinic);
    QVERIFY(app.open());
    QDir(app.made.folder.path()).mkdir(QStringLiteral("stick"));
    QFile other(app.made.folder.filePath(QStringLiteral("stick/holiday.txt")));
    QVERIFY(other.open(QIODevice::WriteOnly));
    backup.chooseFolder(app.made.folder.filePath(QStringLiteral("stick")));
    QVERIFY(backup.folder().startsWith(app.made.folder.filePath(QStringLiteral("stick/"))));
    backup.start();
    QTRY_VERIFY(!backup.running());
    QVERIFY2(backup.problem().isEmpty(), qPrintable(backup.problem()));
    QVERIFY(other.exists());
    // Chosen again, it is known as our own.
    const QString own = backup.folder();
    backup.chooseFolder(own);
    QCOMPARE(backup.folder(), own);
}

void TestBackup::foldersThatWillNotDo_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("none") << "";
    QTest::newRow("not whole") << "backups";
    QTest::newRow("the vault itself") << "VAULT";
    QTest::newRow("within the vault") << "VAULT/media/../copy";
}

void TestBackup::foldersThatWillNotDo()
{
    QFETCH(QString, path);
    OpenedApp app;
    BackupService backup(app.vault, app.gate, app.languages, app.clinic);
    QVERIFY(app.open());
    backup.chooseFolder(path.replace(QLatin1String("VAULT"), app.made.path));
    QVERIFY(!backup.folderProblem().isEmpty());
    QVERIFY(backup.folder().isEmpty());
}

void TestBackup::aVanishedFolderIsTold()
{
    OpenedApp app;
    BackupService backup(app.vault, app.gate, app.languages, app.clinic);
    QVERIFY(app.open());
    QDir(app.made.folder.path()).mkdir(QStringLiteral("stick"));
    backup.chooseFolder(app.made.folder.filePath(QStringLiteral("stick/copy")));
    backup.start();
    QTRY_VERIFY(!backup.running());
    QCOMPARE(backup.ageDays(), 0);
    QVERIFY(QDir(app.made.folder.filePath(QStringLiteral("stick"))).removeRecursively()); // pulled out
    app.made.clock.advance(24 * 3'600'000LL);
    backup.start();
    QTRY_VERIFY(!backup.running());
    QVERIFY(!backup.problem().isEmpty());
    QCOMPARE(backup.ageDays(), 1); // still the one that succeeded
    QCOMPARE(readBackupState(app.made.path).lastProblem, backup.problem());
    // The vault itself is not held up.
    records::Client client;
    client.name = QStringLiteral("Noor Half");
    QVERIFY(answerOf(app.vault.addClient(client)).has_value());
    QVERIFY(app.lock());
}

void TestBackup::dueAtUnlocking()
{
    OpenedApp app;
    BackupService backup(app.vault, app.gate, app.languages, app.clinic);
    QVERIFY(app.open());
    backup.chooseFolder(app.made.folder.filePath(QStringLiteral("stick")));
    QSignalSpy ended(&backup, &BackupService::ended);
    backup.addTime(QStringLiteral("08:00")); // it is nine, and none was made yet
    QTRY_COMPARE(ended.count(), 1);
    QVERIFY(app.lock());
    app.made.clock.advance(3'600'000);
    QVERIFY(app.unlock(app.made.owner, app.made.passphrase));
    QVERIFY(!backup.running()); // today's is made
    QVERIFY(app.lock());
    app.made.clock.advance(24 * 3'600'000LL);
    QVERIFY(app.unlock(app.made.owner, app.made.passphrase));
    QTRY_COMPARE(ended.count(), 2);
    backup.removeTime(0);
    QVERIFY(readBackupState(app.made.path).times.empty());
}

void TestBackup::lockingStopsIt()
{
    OpenedApp app;
    BackupService backup(app.vault, app.gate, app.languages, app.clinic);
    QVERIFY(app.open());
    backup.chooseFolder(app.made.folder.filePath(QStringLiteral("stick")));
    backup.start();
    QVERIFY(app.lock()); // at once, whatever the back-up is at
    QTRY_VERIFY(!backup.running());
    QVERIFY(app.unlock(app.made.owner, app.made.passphrase));
    QVERIFY(!app.vault.alarm());
    backup.start();
    QTRY_VERIFY(!backup.running());
    QVERIFY2(backup.problem().isEmpty(), qPrintable(backup.problem()));
}

void TestBackup::restoringSaysWhatIsWrong()
{
    OpenedApp app;
    BackupService backup(app.vault, app.gate, app.languages, app.clinic);
    QVERIFY(app.open());
    const QString target = app.made.folder.filePath(QStringLiteral("restored"));
    backup.restore(QStringLiteral("stick"), target, QStringLiteral("x"), false);
    QVERIFY(!backup.restoreProblem().isEmpty());
    backup.restore(app.made.folder.filePath(QStringLiteral("none")), target, QStringLiteral("x"), false);
    QTRY_VERIFY(!backup.restoring());
    QVERIFY(!backup.restoreProblem().isEmpty());
    backup.restore(app.made.folder.path(), target, QStringLiteral("not a code"), true);
    QTRY_VERIFY(!backup.restoring());
    QVERIFY(!backup.restoreProblem().isEmpty());
    QVERIFY(!QFileInfo::exists(target));
    backup.forgetRestore();
    QVERIFY(backup.restoreProblem().isEmpty());
}

QTEST_MAIN(TestBackup)
#include "test_backup.moc"
