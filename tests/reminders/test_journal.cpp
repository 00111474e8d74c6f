// The journal of what was told: on the disk before anything is shown, one writer at a time, and no worse than silent
// where the file is not what was written.
#include "reminders/reminder_folder.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace stipple;
using namespace stipple::reminders;

namespace
{

QMap<QString, Entry> one(const char* id, Entry::State state, qint64 at = 1000)
{
    return {{QString::fromLatin1(id), {state, state == Entry::State::Telling ? 1 : 0, at}}};
}

void writeRaw(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

class TestJournal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keptAndReadAgain();
    void oneAtATime();
    void damagedOnesArePutAside_data();
    void damagedOnesArePutAside();
    void newerIsLeftAlone();
    void cannotBeWritten();
    void theOldestGo();
    void forItsOwnerAlone();
    void linksAreNotFollowed();
    void planIsReplacedAndRemoved();

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<ReminderFolder> m_folder;
};

void TestJournal::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_folder = std::make_unique<ReminderFolder>(m_dir->filePath(QStringLiteral("a/b/reminders")));
}

void TestJournal::keptAndReadAgain()
{
    {
        auto journal = m_folder->openJournal(5);
        QVERIFY(journal);
        QVERIFY(journal->entries().byId.isEmpty());
        QVERIFY(journal->put(one("c-1-day", Entry::State::Told)));
        QVERIFY(journal->put(one("c-2-day", Entry::State::Telling)));
    }
    auto journal = m_folder->openJournal(6);
    QVERIFY(journal);
    QCOMPARE(journal->entries().byId.size(), 2);
    QCOMPARE(journal->entries().byId.value(QStringLiteral("c-2-day")).attempts, 1);
    QCOMPARE(journal->entries().sinceMs, 0);
    Entries before = journal->entries();
    before.byId.remove(QStringLiteral("c-2-day"));
    QVERIFY(journal->putBack({QStringLiteral("c-2-day")}, before));
    QVERIFY(journal->entries() == before);
    const auto again = entriesFromBytes(entriesToBytes(before));
    QVERIFY(again && *again == before);
}

void TestJournal::oneAtATime()
{
    auto journal = m_folder->openJournal(5);
    QVERIFY(journal);
    const auto second = m_folder->openJournal(5);
    QVERIFY(!second);
    QCOMPARE(second.error().code(), ErrorCode::InUse);
    QVERIFY(FileLock::isHeld(m_folder->journalFile() + QStringLiteral(".lock")));
    QVERIFY(!FileLock::isHeld(m_folder->appLock()));
}

void TestJournal::damagedOnesArePutAside_data()
{
    QTest::addColumn<QByteArray>("bytes");
    Entries entries;
    entries.byId = one("c-1-day", Entry::State::Told);
    const QByteArray whole = entriesToBytes(entries);
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("zeros") << QByteArray(100, '\0');
    QTest::newRow("cut") << whole.left(whole.size() / 2);
    QTest::newRow("huge") << QByteArray(Journal::mostBytes + 1, '7');
    QTest::newRow("another state") << QByteArray(whole).replace("told", "sung");
    QTest::newRow("no since") << QByteArray(whole).replace("since", "until");
    QTest::newRow("attempts") << QByteArray(whole).replace("\"at\":1000", "\"at\":1000,\"attempts\":-1");
    QTest::newRow("no list") << QByteArray("{\"stippleReminded\":1,\"since\":0,\"entries\":{}}");
}

// Nobody knows what was told before: none of it is told again, what comes later is.
void TestJournal::damagedOnesArePutAside()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(m_folder->make());
    writeRaw(m_folder->journalFile(), bytes);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("put aside")));
    {
        const auto journal = m_folder->openJournal(777);
        QVERIFY(journal);
        QCOMPARE(journal->entries().sinceMs, 777);
        QVERIFY(QFileInfo::exists(m_folder->journalFile() + QStringLiteral(".damaged")));
    }
    const auto again = m_folder->openJournal(999);
    QVERIFY(again);
    QCOMPARE(again->entries().sinceMs, 777);
}

void TestJournal::newerIsLeftAlone()
{
    QVERIFY(m_folder->make());
    const QByteArray newer("{\"stippleReminded\":2}");
    writeRaw(m_folder->journalFile(), newer);
    const auto journal = m_folder->openJournal(5);
    QVERIFY(!journal);
    QCOMPARE(journal.error().code(), ErrorCode::NewerFormat);
    QCOMPARE(readSmallFile(m_folder->journalFile(), 100).value(), newer);
}

// The disk is a folder that is gone: a stand-in that also stops root.
void TestJournal::cannotBeWritten()
{
    auto journal = m_folder->openJournal(5);
    QVERIFY(journal);
    QVERIFY(journal->put(one("c-1-day", Entry::State::Told)));
    QVERIFY(QDir(m_folder->path()).removeRecursively());
    const auto written = journal->put(one("c-2-day", Entry::State::Told));
    QVERIFY(!written);
    QVERIFY(!written.error().message().isEmpty());
    QVERIFY(!journal->entries().byId.contains(QStringLiteral("c-2-day")));
    // A file stands where the folder ought to be.
    writeRaw(m_folder->path(), "no folder");
    QVERIFY(!m_folder->make());
    QVERIFY(!m_folder->openJournal(5));
    QVERIFY(!m_folder->writePlan({}));
}

void TestJournal::theOldestGo()
{
    auto journal = m_folder->openJournal(5);
    QVERIFY(journal);
    Entries many;
    for (int i = 0; i < Journal::mostEntries + 10; ++i)
        many.byId.insert(QStringLiteral("c-%1-day").arg(i), {Entry::State::Told, 0, i});
    QVERIFY(journal->write(many));
    QCOMPARE(journal->entries().byId.size(), Journal::mostEntries);
    QVERIFY(!journal->entries().byId.contains(QStringLiteral("c-9-day")));
    QVERIFY(journal->entries().byId.contains(QStringLiteral("c-10-day")));
    QVERIFY(QFileInfo(m_folder->journalFile()).size() < Journal::mostBytes);
}

void TestJournal::forItsOwnerAlone()
{
    auto journal = m_folder->openJournal(5);
    QVERIFY(journal && journal->put(one("c-1-day", Entry::State::Told)));
    const auto others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QVERIFY(!(QFile::permissions(m_folder->path()) & others));
    const QStringList files = QDir(m_folder->path()).entryList(QDir::Files);
    QVERIFY(files.size() >= 2);
    for (const QString& file : files)
        QVERIFY2(!(QFile::permissions(m_folder->path() + QLatin1Char('/') + file) & others), qPrintable(file));
}

void TestJournal::linksAreNotFollowed()
{
    QVERIFY(m_folder->make());
    const QString elsewhere = m_dir->filePath(QStringLiteral("elsewhere"));
    writeRaw(elsewhere, "{}");
    QVERIFY(QFile::link(elsewhere, m_folder->planFile()));
    const auto plan = m_folder->readPlan();
    QVERIFY(!plan);
    QCOMPARE(plan.error().code(), ErrorCode::Damaged);
    QVERIFY(QFile::remove(m_folder->planFile()));
    QVERIFY(QDir().mkdir(m_folder->planFile()));
    QCOMPARE(m_folder->readPlan().error().code(), ErrorCode::Damaged);
}

void TestJournal::planIsReplacedAndRemoved()
{
    QCOMPARE(m_folder->readPlan().error().code(), ErrorCode::NotFound);
    Plan plan;
    plan.calendar = QStringLiteral("c");
    plan.hour = QTime(9, 0);
    plan.days = {{{QStringLiteral("c-1-day")}, 1000, 2000, false}};
    plan.words = {QStringLiteral("t"), QStringLiteral("b"), {QStringLiteral("m")}, QStringLiteral("o")};
    QVERIFY(m_folder->writePlan(plan));
    QVERIFY(m_folder->readPlan().value() == plan);
    plan.hour = QTime(10, 0);
    QVERIFY(m_folder->writePlan(plan));
    QVERIFY(m_folder->readPlan().value() == plan);
    QVERIFY(m_folder->removePlan());
    QVERIFY(m_folder->removePlan());
    QCOMPARE(m_folder->readPlan().error().code(), ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(TestJournal)
#include "test_journal.moc"
