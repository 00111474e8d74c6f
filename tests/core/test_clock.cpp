#include "core/clock.h"

#include <QTest>

using namespace stipple;

class TestClock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void systemClockGoesOn()
    {
        const SystemClock clock;
        const qint64 boot = clock.sinceBootMs();
        QVERIFY(boot > 0);
        QVERIFY(clock.sinceBootMs() >= boot);
        QVERIFY(std::abs(clock.wallMs() - QDateTime::currentMSecsSinceEpoch()) < 5'000);
        QCOMPARE(clock.bootId(), clock.bootId());
    }

    void settableClockStandsStill()
    {
        SettableClock clock(QDateTime({2026, 3, 28}, {23, 30}, Qt::UTC));
        const qint64 before = clock.wallMs();
        QCOMPARE(clock.wallMs(), before);
        clock.advance(60 * 60 * 1000);
        QCOMPARE(clock.nowUtc().time(), QTime(0, 30));
        QCOMPARE(clock.sinceBootMs(), qint64(60'000 + 3'600'000));
        const QByteArray boot = clock.bootId();
        clock.reboot();
        QVERIFY(clock.bootId() != boot);
        QVERIFY(clock.sinceBootMs() < 60'000);
    }

    void todayIsTheZonesDate()
    {
        const SettableClock clock(QDateTime({2026, 3, 28}, {23, 30}, Qt::UTC));
        QCOMPARE(clock.today(QTimeZone::utc()), QDate(2026, 3, 28));
        QCOMPARE(clock.today(QTimeZone("Europe/Berlin")), QDate(2026, 3, 29));
        QCOMPARE(clock.today(QTimeZone("America/Los_Angeles")), QDate(2026, 3, 28));
    }
};

QTEST_APPLESS_MAIN(TestClock)
#include "test_clock.moc"
