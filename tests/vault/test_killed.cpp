// A child works through the scripted day, telling what it was told is durable, and is killed with SIGKILL: as it makes
// its n-th change of a file, in the middle of a write, or whenever the parent feels like it. What it told must be
// there. 300 times; STIPPLE_CAMPAIGN says how often otherwise.
#include "disk.h"
#include "scripted_day.h"

#include "vault/verify.h"

#include <QRandomGenerator>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace stipple;
using namespace stipple::vault;

namespace
{

// What the child does until it is killed, a new day each time; or to the day's end.
[[noreturn]] void workUntilKilled(const MadeVault& made, const QString& path, int dieAt, int first, int to)
{
    Disk disk(path);
    disk.dieAt(dieAt);
    const auto vault = unlockQuickly(path, made.recovery);
    if (!vault)
        _exit(2);
    auto writer = (*vault)->openWriter(made.clock);
    if (!writer)
        _exit(3);
    ScriptedDay day(**vault, **writer, made.owner, made.clock, first);
    day.tell = [to](const QByteArray& line) {
        if (::write(to, (line + '\n').constData(), std::size_t(line.size() + 1)) != line.size() + 1)
            _exit(4);
    };
    for (int n = 0; n < ScriptedDay::steps; ++n) {
        if (!day.step(n))
            _exit(5);
    }
    _exit((*vault)->lock(*std::move(writer)) ? 0 : 6);
}

} // namespace

class TestKilled : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasToldIsThere()
    {
        MadeVault made;
        QVERIFY(made.make());
        const int changes = changesOfADay(made);
        QVERIFY2(changes > 150, qPrintable(QString::number(changes)));
        const int rounds = campaign(300);
        constexpr int daysOfAVault = 20;
        QRandomGenerator random(20'261'121);
        qint64 told = 0;
        int killed = 0;
        for (int round = 0; round < rounds; ++round) {
            const QString path = made.folder.filePath(QStringLiteral("vault-%1").arg(round / daysOfAVault));
            if (round % daysOfAVault == 0) {
                QVERIFY(copyVault(made.path, path));
                m_told.clear();
            }
            // Most die at a change of a file; every sixth by the parent's hand, after so many lines.
            const bool byHand = round % 6 == 5;
            const int dieAt = byHand ? 0 : 1 + int(random.bounded(changes));
            const auto lines = live(made, path, dieAt, round * 1'000, byHand ? int(random.bounded(40)) : -1, killed);
            if (QTest::currentTestFailed())
                return;
            told += lines.size();
            const QString wrong = whatIsWrong(path, made.recovery, made.owner, lines, made.clock);
            QVERIFY2(wrong.isEmpty(),
                     qPrintable(QStringLiteral("round %1, killed at %2: %3").arg(round).arg(dieAt).arg(wrong)));
            m_told += lines;
            if (round % daysOfAVault == daysOfAVault - 1 || round + 1 == rounds) {
                QCOMPARE(whatIsWrong(path, made.recovery, made.owner, m_told, made.clock), QString());
                const auto vault = unlockQuickly(path, made.recovery);
                QVERIFY(vault);
                const auto verified = verifyVault(**vault);
                QVERIFY(verified);
                QVERIFY2(verified->isSound(), verified->isSound() ? "" : qPrintable(verified->findings.front().what));
                QVERIFY(QDir(path).removeRecursively());
            }
        }
        qInfo("%d rounds, %d killed, %lld things told and found, %d changes a day", rounds, killed, (long long)told,
              changes);
        QVERIFY(killed >= rounds * 9 / 10);
        QVERIFY(told > rounds);
    }

private:
    static int changesOfADay(const MadeVault& made)
    {
        const QString path = made.folder.filePath(QStringLiteral("quiet-day"));
        if (!copyVault(made.path, path))
            return 0;
        const Disk disk(path);
        auto vault = unlockQuickly(path, made.recovery);
        auto writer = (*vault)->openWriter(made.clock);
        ScriptedDay day(**vault, **writer, made.owner, made.clock);
        for (int n = 0; n < ScriptedDay::steps; ++n) {
            if (!day.step(n))
                return 0;
        }
        return (*vault)->lock(*std::move(writer)) ? disk.counted() : 0;
    }

    // One life of the child; all that it told.
    static QByteArrayList live(const MadeVault& made, const QString& path, int dieAt, int first, int killAfter,
                               int& killed)
    {
        int ends[2];
        if (::pipe(ends) != 0)
            return {};
        const pid_t child = ::fork();
        if (child == 0) {
            ::close(ends[0]);
            workUntilKilled(made, path, dieAt, first, ends[1]);
        }
        ::close(ends[1]);
        QByteArray told;
        char buffer[4096];
        while (true) {
            if (killAfter >= 0 && told.count('\n') >= killAfter)
                ::kill(child, SIGKILL);
            const ssize_t count = ::read(ends[0], buffer, sizeof buffer);
            if (count <= 0)
                break;
            told.append(buffer, count);
        }
        ::close(ends[0]);
        int status = 0;
        ::waitpid(child, &status, 0);
        killed += WIFSIGNALED(status) ? 1 : 0;
        if (!WIFSIGNALED(status) && WEXITSTATUS(status) != 0)
            QTest::qFail(qPrintable(QStringLiteral("the child ended with %1").arg(WEXITSTATUS(status))), __FILE__,
                         __LINE__);
        QByteArrayList lines = told.split('\n');
        lines.removeLast(); // nothing, or a line that was cut off
        return lines;
    }

    QByteArrayList m_told;
};

QTEST_APPLESS_MAIN(TestKilled)
#include "test_killed.moc"
