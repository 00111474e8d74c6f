// A storage that is full or fails, at each write of the scripted day: through SQLite's own interface to it (the
// database and its log), at the system's calls (every other file), and as a limit on how long a file may grow.
#include "disk.h"
#include "scripted_day.h"
#include "shim_vfs.h"

#include "vault/erasure.h"

#include <cerrno>
#include <csignal>
#include <sqlcipher/sqlite3.h>
#include <sys/resource.h>

using namespace stipple;
using namespace stipple::vault;

namespace
{

// As long as it lives, no file of this process may grow past `bytes`: what a full storage looks like from here.
class SmallStorage
{
public:
    explicit SmallStorage(rlim_t bytes)
        : m_handler(::signal(SIGXFSZ, SIG_IGN))
    {
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit small{bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &small);
    }
    SmallStorage(const SmallStorage&) = delete;
    SmallStorage& operator=(const SmallStorage&) = delete;
    ~SmallStorage()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        ::signal(SIGXFSZ, m_handler);
    }

private:
    rlimit m_before{};
    sighandler_t m_handler;
};

} // namespace

class TestStorageFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_made.make()); }

    // For every n of the day: from its n-th write or sync on nothing works for three steps, then there is room again.
    void aFaultLosesNothingThatWasAcknowledged_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<bool>("once");
        QTest::newRow("the storage is full") << SQLITE_FULL << false;
        QTest::newRow("the storage fails") << SQLITE_IOERR_WRITE << false;
        QTest::newRow("the storage fails once") << SQLITE_IOERR_WRITE << true;
    }
    void aFaultLosesNothingThatWasAcknowledged()
    {
        QFETCH(int, code);
        QFETCH(bool, once);
        ShimVfs vfs;
        everyOperation({.arm = [&](int n) { once ? vfs.failOnceAt(n, code) : vfs.failFrom(n, code); },
                        .disarm = [&] { vfs.failFrom(0, SQLITE_OK); },
                        .counted = [&] { return vfs.counted(); }});
    }

    // The same of photos, drafts, held items, key slots, anchor and the list of erasures.
    void aFaultInAnyOtherFileLosesNothing_data()
    {
        QTest::addColumn<int>("number");
        QTest::addColumn<bool>("once");
        QTest::newRow("the storage is full") << ENOSPC << false;
        QTest::newRow("the storage fails once") << EIO << true;
    }
    void aFaultInAnyOtherFileLosesNothing()
    {
        QFETCH(int, number);
        QFETCH(bool, once);
        std::unique_ptr<Disk> disk;
        constexpr auto others = Disk::Counting::NotTheDatabase;
        everyOperation({.arm =
                            [&](int n) {
                                disk.reset();
                                disk = std::make_unique<Disk>(dayFolder());
                                once ? disk->failOnceAt(n, number, others) : disk->failFrom(n, number, others);
                            },
                        .disarm = [&] { disk->failFrom(0, 0, others); },
                        .counted = [&] { return disk->counted(); }});
    }

    // However long a file may become: from hardly anything to all that the day writes.
    void aLimitOnFilesIsAFullStorage()
    {
        int failures = 0;
        for (rlim_t bytes = 4'096; bytes < 400'000; bytes += 8'192) {
            std::unique_ptr<SmallStorage> small;
            int failed = 0;
            run({.arm = [&](int) { small = std::make_unique<SmallStorage>(bytes); },
                 .disarm = [&] { small.reset(); },
                 .counted = [] { return 0; }},
                0, failed, ErrorCode::NoSpace);
            if (QTest::currentTestFailed()) {
                qWarning("with files of %llu bytes at most", (unsigned long long)bytes);
                return;
            }
            failures += failed > 0 ? 1 : 0;
        }
        QVERIFY2(failures > 10, qPrintable(QString::number(failures)));
    }

    void aFullStorageLeavesTheSmallFilesAsTheyWere()
    {
        const QString path = m_made.folder.filePath(QStringLiteral("small-files"));
        QVERIFY(copyVault(m_made.path, path));
        auto vault = unlockQuickly(path, m_made.recovery);
        auto writer = (*vault)->openWriter(m_made.clock);
        QVERIFY(writer);
        const QByteArray header = *readWholeFile(path + QStringLiteral("/vault.json"), 1 << 20);
        {
            const SmallStorage small(100);
            QVERIFY(!(*vault)->anchorNow(**writer));
            QVERIFY(!(*vault)->renameSlot(**writer, m_made.owner, QStringLiteral("Another")));
            QCOMPARE(Vault::unlock(path, m_made.owner, SecretBytes::random(8)).error().code(), ErrorCode::InUse);
        }
        QCOMPARE(*readWholeFile(path + QStringLiteral("/vault.json"), 1 << 20), header);
        QVERIFY((*vault)->renameSlot(**writer, m_made.owner, QStringLiteral("Another")));
        QVERIFY((*vault)->lock(*std::move(writer)));
        vault->reset();
        {
            // Without room for the counter there is no try.
            const SmallStorage small(10);
            QCOMPARE(made(path).error().code(), ErrorCode::NoSpace);
        }
        QCOMPARE(whatIsWrong(path, m_made.recovery, m_made.owner, {}, m_made.clock), QString());
    }

private:
    Result<std::unique_ptr<Vault>> made(const QString& path) const
    {
        return Vault::unlock(path, m_made.owner, SecretBytes::fromPassphrase(m_made.passphrase), m_made.clock);
    }

    // Each kind of step once, and the first two again.
    static constexpr int steps = ScriptedDay::round + 2;

    struct Fault {
        std::function<void(int)> arm; // at the n-th operation
        std::function<void()> disarm;
        std::function<int()> counted;
    };
    QString dayFolder() const { return m_made.folder.filePath(QStringLiteral("day")); }

    void everyOperation(const Fault& fault) const
    {
        int none = 0;
        const int operations = run(fault, 0, none);
        QCOMPARE(none, 0);
        QVERIFY2(operations > 50, qPrintable(QString::number(operations)));
        const int step = campaign(1'000) >= 1'000 ? 1 : 10; // every tenth where a sanitizer makes it slow
        int unreported = 0;
        for (int n = 1; n <= operations; n += step) {
            int failed = 0;
            run(fault, n, failed);
            if (QTest::currentTestFailed()) {
                qWarning("at operation %d of %d", n, operations);
                return;
            }
            unreported += failed == 0 ? 1 : 0;
        }
        // Only what nothing depends on may fail in silence: making the log shorter after a checkpoint, sweeping up.
        qInfo("%d operations, %d faults without consequence", operations, unreported);
        QVERIFY2(unreported <= operations / 10, qPrintable(QStringLiteral("%1 of %2").arg(unreported).arg(operations)));
    }

    // A day in a copy of the vault; three steps after the first that failed, the storage works again, and a few later
    // the day ends. Returns how many operations there were.
    int run(const Fault& fault, int n, int& failed, std::optional<ErrorCode> expected = {}) const
    {
        int operations = 0;
        [&] {
            const QString path = dayFolder();
            QVERIFY(copyVault(m_made.path, path));
            auto vault = unlockQuickly(path, m_made.recovery);
            QVERIFY(vault);
            auto writer = (*vault)->openWriter(m_made.clock);
            QVERIFY(writer);
            ScriptedDay day(**vault, **writer, m_made.owner, m_made.clock);
            fault.arm(n);
            int roomAfter = -1;
            for (int step = 0; step < steps && (roomAfter < 0 || step < roomAfter + 6); ++step) {
                if (step == roomAfter)
                    fault.disarm();
                const auto done = day.step(step);
                if (done)
                    continue;
                QVERIFY2(roomAfter < 0 || step < roomAfter, qPrintable(done.error().details())); // works again
                QVERIFY2(expected
                             ? done.error().code() == *expected
                             : done.error().code() == ErrorCode::NoSpace || done.error().code() == ErrorCode::IoFailure,
                         qPrintable(done.error().message() + done.error().details()));
                ++failed;
                if (roomAfter < 0)
                    roomAfter = step + 3;
            }
            if (failed > 0)
                fault.disarm();
            const auto locked = (*vault)->lock(*std::move(writer));
            failed += locked ? 0 : 1;
            if (roomAfter >= 0)
                QVERIFY2(locked, qPrintable(locked ? QString() : locked.error().details()));
            vault->reset();
            operations = fault.counted();
            fault.disarm();
            QCOMPARE(whatIsWrong(path, m_made.recovery, m_made.owner, day.told(), m_made.clock), QString());
            QVERIFY(QDir(path).removeRecursively());
            QFile::remove(erasuresBeside(path)); // outlives the vault, and would grow from day to day
        }();
        return operations;
    }

    MadeVault m_made;
};

QTEST_APPLESS_MAIN(TestStorageFaults)
#include "test_storage_faults.moc"
