#include "made_vault.h"

#include "vault/throttle.h"

#include <QProcess>

#include <csignal>
#include <poll.h>
#include <sys/inotify.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace stipple;
using namespace stipple::vault;

namespace
{

constexpr qint64 tenYearsMs = 3'652LL * 86'400'000;

SecretBytes wrongPassphrase() { return SecretBytes::fromPassphrase(QStringLiteral("five quiet herons waiting")); }

// Tells when a file of this folder was replaced.
class Watch
{
public:
    explicit Watch(const QString& folder)
        : m_descriptor(::inotify_init1(IN_CLOEXEC))
    {
        ::inotify_add_watch(m_descriptor, QFile::encodeName(folder).constData(), IN_MOVED_TO);
    }
    Watch(const Watch&) = delete;
    Watch& operator=(const Watch&) = delete;
    ~Watch() { ::close(m_descriptor); }
    bool waitForReplacement() const
    {
        pollfd change{m_descriptor, POLLIN, 0};
        return ::poll(&change, 1, 20'000) == 1;
    }

private:
    int m_descriptor;
};

} // namespace

class TestThrottle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_made.make());
        const auto header = readHeader(m_made.path);
        QVERIFY(header);
        m_slot = header->slotOf(m_made.owner)->id;
    }
    void init() { QVERIFY(forgetTries(m_made.path, m_slot)); }

    void waitsDoubleToAnHour()
    {
        QCOMPARE(waitAfter(4), 0);
        QCOMPARE(waitAfter(5), 30'000);
        QCOMPARE(waitAfter(6), 60'000);
        QCOMPARE(waitAfter(11), 1'920'000);
        QCOMPARE(waitAfter(12), 3'600'000);
        QCOMPARE(waitAfter(10'000), 3'600'000);
    }

    // Each guess is by a new object, as after a restart; the clock is turned by ten years either way and the machine is
    // started anew in between. Only the waits let a guess through, and they never shrink.
    void aHundredWrongPassphrases()
    {
        qint64 waited = 0;
        qint64 lastWait = 0;
        int throttled = 0;
        for (int guess = 0; guess < 100; ++guess) {
            if (guess % 7 == 3)
                m_made.clock.set(m_made.clock.nowUtc().addMSecs(guess % 2 ? tenYearsMs : -tenYearsMs));
            if (guess % 11 == 5)
                m_made.clock.reboot();
            const qint64 wait = *remainingWaitMs(m_made.path, m_slot, m_made.clock);
            QVERIFY2(guess < freeTries ? wait == 0 : wait >= 30'000, qPrintable(QString::number(guess)));
            QVERIFY(wait >= lastWait);
            lastWait = wait;
            if (wait > 0) {
                m_made.clock.advance(wait - 1);
                const auto early = unlockWith(wrongPassphrase());
                QCOMPARE(early.error().code(), ErrorCode::Throttled);
                QVERIFY(early.error().message().contains(QLatin1String("Wait 1 seconds")));
                ++throttled;
                m_made.clock.advance(1);
                waited += wait;
            }
            // The key derivation itself is tried by the other tests; a hundred times it would only take long.
            if (guess < 7) {
                QCOMPARE(unlockWith(wrongPassphrase()).error().code(), ErrorCode::WrongSecret);
            } else {
                QVERIFY(takeTry(m_made.path, m_slot, m_made.clock));
            }
        }
        QCOMPARE(throttled, 95);
        QVERIFY(waited >= 88 * longestWaitMs);
        // The right one has to wait as well; and then all is forgotten.
        QCOMPARE(unlock().error().code(), ErrorCode::Throttled);
        m_made.clock.advance(longestWaitMs);
        QVERIFY(unlock());
        QCOMPARE(*remainingWaitMs(m_made.path, m_slot, m_made.clock), 0);
        QVERIFY(unlock());
    }

    void aRestartDoesNotShortenAWait()
    {
        for (int i = 0; i < freeTries; ++i)
            QVERIFY(takeTry(m_made.path, m_slot, m_made.clock));
        m_made.clock.advance(20'000);
        QCOMPARE(*remainingWaitMs(m_made.path, m_slot, m_made.clock), 10'000);
        m_made.clock.reboot();
        QCOMPARE(*remainingWaitMs(m_made.path, m_slot, m_made.clock), 30'000); // as it was last noted
        m_made.clock.advance(30'000);
        QVERIFY(takeTry(m_made.path, m_slot, m_made.clock));
        QCOMPARE(*remainingWaitMs(m_made.path, m_slot, m_made.clock), 60'000);
        // Time that ran backwards within one run of the machine cannot be, so it counts for nothing.
        const SettableClock earlier(QDateTime({1996, 1, 1}, {0, 0}, Qt::UTC));
        QCOMPARE(*remainingWaitMs(m_made.path, m_slot, earlier), 60'000);
    }

    void aMissingOrDamagedCounterWaitsLongest_data()
    {
        QTest::addColumn<QString>("how");
        for (const char* how : {"missing", "empty", "garbage", "flipped", "another slot's"})
            QTest::newRow(how) << QString::fromLatin1(how);
    }
    void aMissingOrDamagedCounterWaitsLongest()
    {
        QFETCH(QString, how);
        const QString path = m_made.path + QStringLiteral("/throttle");
        QByteArray bytes = *readWholeFile(path, 10'000);
        if (how == QLatin1String("missing"))
            QVERIFY(QFile::remove(path));
        else if (how == QLatin1String("empty"))
            QVERIFY(replaceFile(path, ""));
        else if (how == QLatin1String("garbage"))
            QVERIFY(replaceFile(path, "[1,2"));
        else if (how == QLatin1String("flipped"))
            QVERIFY(replaceFile(path, bytes.replace("\"tries\":0", "\"tries\":1")));
        else
            QVERIFY(startThrottle(m_made.path, {QUuid::createUuid()}));
        const auto refused = unlock();
        QCOMPARE(refused.error().code(), ErrorCode::Throttled);
        QVERIFY(refused.error().message().contains(QLatin1String("60 minutes")));
        QVERIFY(Vault::unlockWithRecovery(m_made.path, *RecoveryCode::fromText(m_made.recovery)));
        m_made.clock.advance(longestWaitMs - 1);
        QCOMPARE(*remainingWaitMs(m_made.path, m_slot, m_made.clock), 1);
        m_made.clock.advance(1);
        QVERIFY(unlock());
    }

    // A child that is killed as soon as its guess is taken has used it up all the same.
    void killingTheProcessSavesNoGuess()
    {
        const SystemClock clock;
        for (int guess = 1; guess <= freeTries + 1; ++guess) {
            const pid_t child = fork();
            if (child == 0) {
                const auto taken = takeTry(m_made.path, m_slot, clock);
                ::kill(::getpid(), taken ? SIGKILL : SIGTERM); // just before the key derivation
            }
            int status = 0;
            QCOMPARE(::waitpid(child, &status, 0), child);
            QVERIFY(WIFSIGNALED(status));
            QCOMPARE(WTERMSIG(status), guess <= freeTries ? SIGKILL : SIGTERM);
        }
        const qint64 wait = *remainingWaitMs(m_made.path, m_slot, clock);
        QVERIFY2(wait > 20'000 && wait <= 30'000, qPrintable(QString::number(wait)));
    }

    // A hundred guesses through the front door, each killed in the middle of its key derivation, as soon as it is
    // counted; with the clock turned, the machine started anew and the counter deleted in between. The waits never
    // shrink.
    void aHundredGuessesEachKilled()
    {
        qint64 last = 0;
        for (int guess = 0; guess < 100; ++guess) {
            if (guess % 3 == 1)
                m_made.clock.set(m_made.clock.nowUtc().addMSecs(guess % 2 ? tenYearsMs : -tenYearsMs));
            if (guess % 5 == 2)
                m_made.clock.reboot();
            if (guess == 40 || guess == 70)
                QVERIFY(QFile::remove(m_made.path + QStringLiteral("/throttle")));
            qint64 wait = *remainingWaitMs(m_made.path, m_slot, m_made.clock);
            QVERIFY2(wait >= last, qPrintable(QStringLiteral("guess %1: %2 after %3").arg(guess).arg(wait).arg(last)));
            QVERIFY(wait >= (guess < freeTries ? 0 : 30'000));
            last = wait;
            if (wait > 0) {
                // Just too early, also after another start of the machine.
                m_made.clock.advance(wait - 1);
                QCOMPARE(unlockWith(wrongPassphrase()).error().code(), ErrorCode::Throttled);
                m_made.clock.advance(1);
            }
            const Watch counter(m_made.path);
            const pid_t child = fork();
            if (child == 0)
                _exit(unlockWith(wrongPassphrase()) ? 1 : 0);
            const bool isCounted = counter.waitForReplacement();
            ::kill(child, SIGKILL);
            int status = 0;
            QCOMPARE(::waitpid(child, &status, 0), child);
            QVERIFY(isCounted);
            QVERIFY(WIFSIGNALED(status));
            QCOMPARE(WTERMSIG(status), SIGKILL);
        }
        QCOMPARE(last, longestWaitMs);
        QCOMPARE(unlock().error().code(), ErrorCode::Throttled);
        m_made.clock.advance(longestWaitMs);
        QVERIFY(unlock());
    }

    void theRecoveryCodeNeverWaits()
    {
        for (int i = 0; i < freeTries; ++i)
            QVERIFY(takeTry(m_made.path, m_slot, m_made.clock));
        for (int i = 0; i < 20; ++i)
            QCOMPARE(Vault::unlockWithRecovery(m_made.path, RecoveryCode::random()).error().code(),
                     ErrorCode::WrongSecret);
        QVERIFY(Vault::unlockWithRecovery(m_made.path, *RecoveryCode::fromText(m_made.recovery)));
    }

    void theAuditCountsWrongTries()
    {
        for (int i = 0; i < 3; ++i)
            QVERIFY(takeTry(m_made.path, m_slot, m_made.clock));
        auto vault = unlock();
        QVERIFY(vault);
        QVERIFY((*vault)->openWriter(m_made.clock));
        QVERIFY((*vault)->withDatabase([](Connection& connection) -> Done {
            STIPPLE_ASSIGN(const QString detail, connection.text("SELECT detail FROM audit WHERE action = "
                                                                 "'unlock-failed' ORDER BY seq DESC LIMIT 1"));
            if (detail != QLatin1String("3"))
                return failure(ErrorCode::Damaged, detail);
            return {};
        }));
    }

private:
    Result<std::unique_ptr<Vault>> unlockWith(const SecretBytes& secret) const
    {
        return Vault::unlock(m_made.path, m_made.owner, secret, m_made.clock);
    }
    Result<std::unique_ptr<Vault>> unlock() const { return unlockWith(SecretBytes::fromPassphrase(m_made.passphrase)); }
    MadeVault m_made;
    QUuid m_slot;
};

QTEST_APPLESS_MAIN(TestThrottle)
#include "test_throttle.moc"
