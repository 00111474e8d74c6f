#include "scripted_session.h"
#include "shim_vfs.h"

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
    void initTestCase()
    {
        QVERIFY(m_made.make());
        ShimVfs vfs;
        int failed = 0;
        run(
            vfs, QStringLiteral("all-well"), [&] { vfs.failFrom(0, SQLITE_OK); }, failed);
        QCOMPARE(failed, 0);
        QVERIFY(m_operations > 60);
    }

    // For every n of the session: from its n-th write or sync on nothing works for three steps, then there is room
    // again.
    void aFaultLosesNothingThatWasAcknowledged_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<bool>("once");
        QTest::addColumn<int>("every"); // n-th; with STIPPLE_CAMPAIGN each of them
        QTest::newRow("the storage is full") << SQLITE_FULL << false << 1;
        QTest::newRow("the storage fails") << SQLITE_IOERR_WRITE << false << 3;
        QTest::newRow("the storage fails once") << SQLITE_IOERR_WRITE << true << 3;
    }
    void aFaultLosesNothingThatWasAcknowledged()
    {
        QFETCH(int, code);
        QFETCH(bool, once);
        QFETCH(int, every);
        if (qEnvironmentVariableIsSet("STIPPLE_CAMPAIGN"))
            every = 1;
        ShimVfs vfs;
        int unreported = 0;
        for (int n = 1; n <= m_operations; n += every) {
            int failed = 0;
            run(
                vfs, QStringLiteral("%1-%2-%3").arg(code).arg(int(once)).arg(n),
                [&] { once ? vfs.failOnceAt(n, code) : vfs.failFrom(n, code); }, failed);
            if (QTest::currentTestFailed()) {
                qWarning("at operation %d of %d", n, m_operations);
                return;
            }
            unreported += failed == 0 ? 1 : 0;
        }
        // Only making the log shorter after a checkpoint may fail in silence: nothing depends on it.
        QVERIFY2(unreported <= 6, qPrintable(QStringLiteral("%1 of %2").arg(unreported).arg(m_operations)));
    }

    void aLimitOnFilesIsAFullStorage()
    {
        const QString path = m_made.folder.filePath(QStringLiteral("limit"));
        QVERIFY(copyVault(m_made.path, path));
        auto vault = unlockQuickly(path, m_made.recovery);
        QVERIFY(vault);
        auto writer = (*vault)->openWriter(m_made.clock);
        QVERIFY(writer);
        ScriptedSession session(**vault, **writer, m_made.clock);
        int failed = 0;
        {
            const SmallStorage small(150'000);
            for (int n = 0; n < ScriptedSession::steps; ++n) {
                if (const auto done = session.step(n); !done) {
                    QVERIFY2(done.error().code() == ErrorCode::NoSpace, qPrintable(done.error().details()));
                    ++failed;
                }
            }
        }
        QVERIFY(failed > 2);
        for (int n = 0; n < ScriptedSession::steps; ++n) {
            const auto done = session.step(n);
            QVERIFY2(done, qPrintable(done ? QString() : done.error().details()));
        }
        QVERIFY((*vault)->lock(*std::move(writer)));
        vault->reset();
        QCOMPARE(whatIsWrong(path, m_made.recovery, session.work()), QString());
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
        QCOMPARE(whatIsWrong(path, m_made.recovery, {}), QString());
    }

private:
    Result<std::unique_ptr<Vault>> made(const QString& path) const
    {
        return Vault::unlock(path, m_made.owner, SecretBytes::fromPassphrase(m_made.passphrase), m_made.clock);
    }

    // A whole session in a copy of the vault; three steps after the first that failed, the storage works again.
    void run(ShimVfs& vfs, const QString& name, const std::function<void()>& arm, int& failed) const
    {
        const QString path = m_quick.filePath(name);
        QVERIFY(copyVault(m_made.path, path));
        auto vault = unlockQuickly(path, m_made.recovery);
        QVERIFY(vault);
        auto writer = (*vault)->openWriter(m_made.clock);
        QVERIFY(writer);
        ScriptedSession session(**vault, **writer, m_made.clock);
        arm();
        int roomAfter = -1;
        for (int n = 0; n < ScriptedSession::steps; ++n) {
            if (n == roomAfter)
                vfs.failFrom(0, SQLITE_OK);
            const auto done = session.step(n);
            if (done)
                continue;
            QVERIFY2(roomAfter < 0 || n < roomAfter, qPrintable(done.error().details())); // works again
            QVERIFY2(done.error().code() == ErrorCode::NoSpace || done.error().code() == ErrorCode::IoFailure,
                     qPrintable(done.error().details()));
            ++failed;
            if (roomAfter < 0)
                roomAfter = n + 3;
        }
        if (failed > 0)
            vfs.failFrom(0, SQLITE_OK);
        const auto locked = (*vault)->lock(*std::move(writer));
        if (!locked)
            ++failed;
        if (roomAfter >= 0)
            QVERIFY2(locked, qPrintable(locked ? QString() : locked.error().details()));
        vault->reset();
        const int counted = vfs.counted();
        vfs.failFrom(0, SQLITE_OK);
        QCOMPARE(whatIsWrong(path, m_made.recovery, session.work()), QString());
        QVERIFY(QDir(path).removeRecursively());
        if (m_operations == 0)
            m_operations = counted;
    }

    MadeVault m_made;
    // Hundreds of sessions, in memory where there is such a place: syncing is not what is tried here.
    QTemporaryDir m_quick{QFile::exists(QStringLiteral("/dev/shm"))
                              ? QStringLiteral("/dev/shm/stipple-XXXXXX")
                              : QDir::tempPath() + QStringLiteral("/stipple-XXXXXX")};
    mutable int m_operations = 0; // writes, truncations and syncs of a whole session
};

QTEST_APPLESS_MAIN(TestStorageFaults)
#include "test_storage_faults.moc"
