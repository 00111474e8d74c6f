// Which lots may be used on which day: a month lasts to its last day, and what is recalled or used up is neither.
#include "records/lot_standing.h"

#include <QTest>

using namespace stipple::records;

class TestLotStanding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onItsLastDaysAndAfter_data()
    {
        QTest::addColumn<QString>("expiry");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<LotStanding>("standing");
        QTest::newRow("long before") << "2027-03" << QDate(2026, 11, 29) << LotStanding::Unopened;
        QTest::newRow("a month's 31 days before") << "2027-03" << QDate(2027, 2, 28) << LotStanding::Unopened;
        QTest::newRow("30 days before") << "2027-03" << QDate(2027, 3, 1) << LotStanding::ExpiresSoon;
        QTest::newRow("the month's last day") << "2027-03" << QDate(2027, 3, 31) << LotStanding::ExpiresSoon;
        QTest::newRow("the day after") << "2027-03" << QDate(2027, 4, 1) << LotStanding::Expired;
        QTest::newRow("a day, on it") << "2027-03-10" << QDate(2027, 3, 10) << LotStanding::ExpiresSoon;
        QTest::newRow("a day, after it") << "2027-03-10" << QDate(2027, 3, 11) << LotStanding::Expired;
        QTest::newRow("a leap month") << "2028-02" << QDate(2028, 2, 29) << LotStanding::ExpiresSoon;
        QTest::newRow("a year's last day") << "2026" << QDate(2026, 12, 31) << LotStanding::ExpiresSoon;
        QTest::newRow("not known") << "" << QDate(2026, 11, 29) << LotStanding::Expired;
    }
    void onItsLastDaysAndAfter()
    {
        QFETCH(QString, expiry);
        QFETCH(QDate, day);
        QFETCH(LotStanding, standing);
        Lot lot;
        lot.expiry = PartialDate::fromText(expiry).value_or(PartialDate());
        QCOMPARE(standingOf(lot, day), standing);
        QCOMPARE(mayBeUsed(standing), standing != LotStanding::Expired);
    }

    void whatIsRecalledOrUsedUpMayNotBeUsed()
    {
        const QDate day(2026, 11, 29);
        Lot lot;
        lot.expiry = {2029, 1, 0};
        lot.opened = day;
        QCOMPARE(standingOf(lot, day), LotStanding::InUse);
        QCOMPARE(standingOf(lot, day.addDays(-1)), LotStanding::Unopened);
        lot.usedUp = day;
        QCOMPARE(standingOf(lot, day), LotStanding::UsedUp);
        QCOMPARE(standingOf(lot, day.addDays(-1)), LotStanding::Unopened);
        QVERIFY(!mayBeUsed(standingOf(lot, day)));
        lot.recall = Recall();
        QCOMPARE(standingOf(lot, day), LotStanding::Recalled);
        QVERIFY(!mayBeUsed(standingOf(lot, day)));
    }
};

QTEST_GUILESS_MAIN(TestLotStanding)
#include "test_lot_standing.moc"
