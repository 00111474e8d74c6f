#include "core/hlc.h"

#include "core/ids.h"

#include <QTest>

using namespace stipple;

namespace
{
const QUuid tabletA = QUuid::fromString(QStringLiteral("017f22e2-79b0-7cc3-98c4-dc0c0c07398f"));
const QUuid tabletB = QUuid::fromString(QStringLiteral("017f22e2-79b0-7cc3-98c4-dc0c0c073990"));
} // namespace

class TestHlc : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void neverGoesBack()
    {
        SettableClock clock(QDateTime({2026, 11, 21}, {9, 0}, Qt::UTC));
        HybridClock hybrid(clock, tabletA);
        Hlc last = hybrid.tick();
        for (const qint64 step : {0LL, 5LL, -100'000LL, -315'360'000'000LL, 0LL, 315'360'000'000LL, 1LL}) {
            clock.set(clock.nowUtc().addMSecs(step));
            const Hlc next = hybrid.tick();
            QVERIFY(last < next);
            last = next;
        }
    }

    void followsOthersWithinTheBound()
    {
        SettableClock clock(QDateTime({2026, 11, 21}, {9, 0}, Qt::UTC));
        HybridClock hybrid(clock, tabletA);
        const Hlc ahead{clock.wallMs() + 60'000, 7, tabletB};
        QVERIFY(hybrid.observe(ahead));
        QVERIFY(ahead < hybrid.tick());
        const Hlc tenYears{clock.wallMs() + 315'360'000'000, 0, tabletB};
        QVERIFY(!hybrid.observe(tenYears));
        QVERIFY(hybrid.tick() < tenYears);
        const Hlc atTheBound{clock.wallMs() + HybridClock::driftBoundMs, 0, tabletB};
        QVERIFY(hybrid.observe(atTheBound));
        QVERIFY(!hybrid.observe({atTheBound.wallMs + 1, 0, tabletB}));
    }

    void ordersByDeviceLast()
    {
        QVERIFY((Hlc{1, 1, tabletA} < Hlc{1, 1, tabletB}));
        QVERIFY((Hlc{1, 2, tabletA} > Hlc{1, 1, tabletB}));
        QVERIFY((Hlc{2, 0, tabletA} > Hlc{1, 9, tabletB}));
    }

    void hasOneText()
    {
        const Hlc hlc{1'795'251'600'000, 3, tabletA};
        QCOMPARE(*Hlc::fromText(hlc.toText()), hlc);
        const Hlc before{-5, 0, tabletA};
        QCOMPARE(*Hlc::fromText(before.toText()), before);
        const QString device = idText(tabletA);
        for (const QString& bad :
             {QString(), QStringLiteral("1-2"), QStringLiteral("01-2-") + device, QStringLiteral("1--2-") + device,
              QStringLiteral("1-+2-") + device, QStringLiteral("1-4294967296-") + device,
              QStringLiteral("99999999999999999999-0-") + device, QStringLiteral("1-2-") + device.toUpper()})
            QVERIFY2(!Hlc::fromText(bad), qPrintable(bad));
    }
};

QTEST_APPLESS_MAIN(TestHlc)
#include "test_hlc.moc"
