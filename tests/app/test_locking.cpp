// Locked without being asked: when nobody touches the tablet, and before it sleeps. Nothing that was written is lost,
// and the system is let sleep only when the vault is closed.
#include "opened_app.h"

#include <QMouseEvent>

using namespace stipple;
using namespace stipple::app;

namespace
{

// A system that sleeps when the test says so.
class FakeSleep : public SystemSleep
{
public:
    void holdOff() override { isHeldOff = true; }
    void letSleep() override
    {
        isHeldOff = false;
        ++letTimes;
    }
    bool isHeldOff = false;
    int letTimes = 0;
};

struct SleepingApp : OpenedApp {
    FakeSleep sleep;
    SleepingApp() { gate.watch(sleep); }
};

} // namespace

class TestLocking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void untouched();
    void aTouchGivesTimeAgain();
    void aTouchTooLateOpensNothing();
    void aShorterLimitHoldsAtOnce();
    void theTimerRings();
    void beforeSleep();
    void whatWasWrittenIsKept_data();
    void whatWasWrittenIsKept();
    void sleepHoldsOnlyWhileOpen();
    void wokeTooLate();

private:
    static void touch()
    {
        QMouseEvent press(QEvent::MouseButtonPress, QPointF(1, 1), QPointF(1, 1), Qt::LeftButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(qApp, &press);
    }
};

void TestLocking::untouched()
{
    OpenedApp app;
    QVERIFY(app.open());
    app.letPass(5 * 60'000 - 1);
    QCOMPARE(app.gate.state(), GateController::Open);
    app.letPass(1);
    QVERIFY(app.waitForState(GateController::Locked));
    QVERIFY(!app.vault.isOpen());
    QCOMPARE(app.gate.note(), QStringLiteral("It was locked because nobody touched the tablet."));
}

void TestLocking::aTouchGivesTimeAgain()
{
    OpenedApp app;
    QVERIFY(app.open());
    app.letPass(4 * 60'000);
    touch();
    app.letPass(4 * 60'000);
    QCOMPARE(app.gate.state(), GateController::Open);
    app.letPass(60'000);
    QVERIFY(app.waitForState(GateController::Locked));
}

void TestLocking::aTouchTooLateOpensNothing()
{
    OpenedApp app;
    QVERIFY(app.open());
    app.made.clock.advance(3'600'000); // as after a sleep that nobody announced: no timer has rung yet
    touch();
    QVERIFY(app.gate.state() != GateController::Open);
    QVERIFY(app.waitForState(GateController::Locked));
}

void TestLocking::aShorterLimitHoldsAtOnce()
{
    OpenedApp app;
    QVERIFY(app.open());
    app.letPass(2 * 60'000);
    app.preferences.setIdleMinutes(1);
    QVERIFY(app.waitForState(GateController::Locked));
}

void TestLocking::theTimerRings()
{
    BootTimer timer;
    QSignalSpy rang(&timer, &BootTimer::rang);
    timer.start(20);
    QVERIFY(timer.isActive());
    QVERIFY(rang.wait(10'000));
    QVERIFY(!timer.isActive());
    timer.start(1);
    timer.stop();
    timer.start(60'000);
    BootTimer later;
    QSignalSpy later_(&later, &BootTimer::rang);
    later.start(30);
    QVERIFY(later_.wait(10'000));
    QCOMPARE(rang.count(), 1); // what was stopped does not ring
}

void TestLocking::beforeSleep()
{
    SleepingApp app;
    QVERIFY(!app.sleep.isHeldOff);
    QVERIFY(app.open());
    QVERIFY(app.sleep.isHeldOff);
    Q_EMIT app.sleep.fallsAsleep();
    QVERIFY(app.sleep.isHeldOff); // not before the keys are gone
    QVERIFY(app.gate.state() != GateController::Open);
    QVERIFY(OpenedApp::until([&] { return !app.sleep.isHeldOff; }));
    QVERIFY(!app.vault.isOpen());
    QVERIFY(app.waitForState(GateController::Locked));
    QCOMPARE(app.gate.note(), QStringLiteral("It was locked because the tablet went to sleep."));
    Q_EMIT app.sleep.woke();
    QVERIFY(app.unlock(app.made.owner, app.made.passphrase));
    QVERIFY(app.sleep.isHeldOff);
}

void TestLocking::whatWasWrittenIsKept_data()
{
    QTest::addColumn<int>("kept");
    QTest::addColumn<QString>("end");
    QTest::newRow("nothing was written") << int(GateController::Kept::Nothing) << "went to sleep.";
    QTest::newRow("saved") << int(GateController::Kept::Saved) << "What was entered is saved.";
    QTest::newRow("refused") << int(GateController::Kept::Lost) << "Everything saved before is still there.";
}

void TestLocking::whatWasWrittenIsKept()
{
    QFETCH(int, kept);
    QFETCH(QString, end);
    SleepingApp app;
    bool wasOpen = false;
    app.gate.addKeeper([&]() -> QCoro::Task<GateController::Kept> {
        wasOpen = app.vault.isOpen() && app.sleep.isHeldOff;
        co_return GateController::Kept(kept);
    });
    QVERIFY(app.open());
    Q_EMIT app.sleep.fallsAsleep();
    QVERIFY(app.waitForState(GateController::Locked));
    QVERIFY(wasOpen);
    QVERIFY2(app.gate.note().endsWith(end), qPrintable(app.gate.note()));
}

void TestLocking::sleepHoldsOnlyWhileOpen()
{
    SleepingApp app;
    QVERIFY(app.open());
    QVERIFY(app.lock());
    QVERIFY(!app.sleep.isHeldOff);
    const int before = app.sleep.letTimes;
    Q_EMIT app.sleep.fallsAsleep(); // there is nothing to wait for
    QCOMPARE(app.sleep.letTimes, before + 1);
    QCOMPARE(app.gate.note(), QString());
}

// Where the announcement never came, waking is early enough to look at the clock.
void TestLocking::wokeTooLate()
{
    SleepingApp app;
    QVERIFY(app.open());
    app.made.clock.advance(3'600'000);
    Q_EMIT app.sleep.woke();
    QVERIFY(app.waitForState(GateController::Locked));
    QCOMPARE(app.gate.note(), QStringLiteral("It was locked because nobody touched the tablet."));
}

QTEST_MAIN(TestLocking)
#include "test_locking.moc"
