// The alarm on the system's own clock. That clock cannot be set in a test; the kernel's word for it, ECANCELED, is.
#include "core/clock.h"
#include "reminders/system_alarm.h"

#include <QSignalSpy>
#include <QTest>

using namespace stipple;
using namespace stipple::reminders;

class TestSystemAlarm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wakesWhenItIsTime()
    {
        const SystemClock clock;
        SystemAlarm alarm;
        QSignalSpy woke(&alarm, &WallAlarm::woke);
        const qint64 at = clock.wallMs() + 150;
        alarm.wakeAt(at);
        QVERIFY(woke.wait(20'000));
        QVERIFY(clock.wallMs() >= at);
    }

    void theLatestWishHolds()
    {
        const SystemClock clock;
        SystemAlarm alarm;
        QSignalSpy woke(&alarm, &WallAlarm::woke);
        alarm.wakeAt(clock.wallMs() + 3'600'000);
        alarm.wakeAt({});
        alarm.wakeAt(clock.wallMs() + 50);
        QVERIFY(woke.wait(20'000));
    }

    void whatIsPastWakesAtOnce()
    {
        const SystemClock clock;
        SystemAlarm alarm;
        QSignalSpy woke(&alarm, &WallAlarm::woke);
        alarm.wakeAt(clock.wallMs() - 86'400'000);
        QVERIFY(woke.wait(20'000));
        alarm.wakeAt(-5);
        QVERIFY(woke.wait(20'000));
    }
};

QTEST_GUILESS_MAIN(TestSystemAlarm)
#include "test_system_alarm.moc"
