#include "forms/partial_date.h"

#include <QTest>

using namespace stipple::forms;

class TestPartialDate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatPeopleRemember_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("first");
        QTest::addColumn<QDate>("last");
        QTest::newRow("year") << "2019" << QDate(2019, 1, 1) << QDate(2019, 12, 31);
        QTest::newRow("month") << "2019-05" << QDate(2019, 5, 1) << QDate(2019, 5, 31);
        QTest::newRow("day") << "2019-05-14" << QDate(2019, 5, 14) << QDate(2019, 5, 14);
        QTest::newRow("February of a leap year") << "2024-02" << QDate(2024, 2, 1) << QDate(2024, 2, 29);
        QTest::newRow("February of another") << "2100-02" << QDate(2100, 2, 1) << QDate(2100, 2, 28);
        QTest::newRow("leap day") << "2024-02-29" << QDate(2024, 2, 29) << QDate(2024, 2, 29);
        QTest::newRow("first year") << "0001" << QDate(1, 1, 1) << QDate(1, 12, 31);
    }
    void readsWhatPeopleRemember()
    {
        QFETCH(QString, text);
        const auto date = PartialDate::fromText(text);
        QVERIFY(date);
        QTEST(date->firstDay(), "first");
        QTEST(date->lastDay(), "last");
        QCOMPARE(date->toText(), text);
        QCOMPARE(date->isFull(), text.size() == 10);
    }

    void refusesWhatIsNoDate_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text :
             {"", "19", "0000", "2019-13", "2019-00", "2019-5", "2019-02-29", "2019-02-30", "2019-2-3", "14.05.2019",
              "2019/05/14", " 2019", "2019 ", "2019-05-14T", "-019", "+019", "201a", "2019-05-", "２０１９"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void refusesWhatIsNoDate()
    {
        QFETCH(QString, text);
        QVERIFY(!PartialDate::fromText(text));
    }

    void comparesByWhatBothKnow_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<QString>("order");
        QTest::newRow("years") << "2019"
                               << "2020"
                               << "<";
        QTest::newRow("year and month") << "2019"
                                        << "2020-01"
                                        << "<";
        QTest::newRow("month within the year") << "2020"
                                               << "2020-01"
                                               << "?";
        QTest::newRow("day within the month") << "2020-01"
                                              << "2020-01-31"
                                              << "?";
        QTest::newRow("day in another month") << "2020-02"
                                              << "2020-01-31"
                                              << ">";
        QTest::newRow("same day") << "2020-01-31"
                                  << "2020-01-31"
                                  << "=";
        QTest::newRow("same month") << "2020-01"
                                    << "2020-01"
                                    << "=";
    }
    void comparesByWhatBothKnow()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        const auto order = *PartialDate::fromText(a) <=> *PartialDate::fromText(b);
        const auto reverse = *PartialDate::fromText(b) <=> *PartialDate::fromText(a);
        const auto sign = [](std::partial_ordering o) { return o < 0 ? u"<" : o > 0 ? u">" : o == 0 ? u"=" : u"?"; };
        QTEST(QString::fromUtf16(sign(order)), "order");
        QCOMPARE(order<0, reverse> 0);
        QCOMPARE(order == 0, reverse == 0);
    }

    void momentsCompareAcrossZones()
    {
        const auto moment = [](const char16_t* text) { return PartialDateTime::fromText(text).value(); };
        QVERIFY(moment(u"2026-06-15T12:30:00+02:00") == moment(u"2026-06-15T10:30:00Z"));
        QVERIFY((moment(u"2026-06-15T23:30:00-05:00") <=> moment(u"2026-06-16T01:00:00Z")) > 0);
        QVERIFY((moment(u"2026-06-15T12:30:00.250Z") <=> moment(u"2026-06-15T12:30:00Z")) > 0);
        // The same day, but only one tells when.
        QVERIFY(((moment(u"2026-06-15") <=> moment(u"2026-06-15T10:30:00Z")) == std::partial_ordering::unordered));
        QVERIFY((moment(u"2026-06") <=> moment(u"2026-07-01T10:30:00Z")) < 0);
    }

    void refusesWhatIsNoMoment_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text :
             {"2026-06T10:00:00Z", "2026-06-15T10:00", "2026-06-15T10:00:00", "2026-06-15T24:00:00Z",
              "2026-06-15T10:60:00Z", "2026-06-15T10:00:00+15:00", "2026-06-15T10:00:00+0200", "2026-06-15 10:00:00Z",
              "T10:00:00Z", "2026-06-15T", "2026-06-15TZ", "2026-06-15T10:00:00.Z"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void refusesWhatIsNoMoment()
    {
        QFETCH(QString, text);
        QVERIFY(!PartialDateTime::fromText(text));
    }

    void readsTimes()
    {
        QCOMPARE(timeFromText(u"12:30:05"), QTime(12, 30, 5));
        QCOMPARE(timeFromText(u"12:30:05.5"), QTime(12, 30, 5, 500));
        QCOMPARE(timeFromText(u"23:59:60"), QTime(23, 59, 59));
        for (const QStringView text : {u"12:30", u"24:00:00", u"12:60:00", u"12:30:61", u"12:30:05.", u"1:30:05", u""})
            QVERIFY2(!timeFromText(text), qPrintable(text.toString()));
    }
};

QTEST_APPLESS_MAIN(TestPartialDate)
#include "test_partial_date.moc"
