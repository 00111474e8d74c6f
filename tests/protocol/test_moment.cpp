// Local times as instants on the days when the clock is changed, in zones that change it differently or never.
#include "protocol/moment.h"

#include <QtTest>

using namespace stipple::protocol;

class MomentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void instants_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QDateTime>("local"); // as if it were UTC
        QTest::addColumn<QString>("utc");
        QTest::addColumn<QString>("shown");
        const auto row = [](const char* name, const char* zone, const char* local, const char* utc, const char* shown) {
            QTest::newRow(name) << QByteArray(zone)
                                << QDateTime::fromString(QString::fromLatin1(local) + u'Z', Qt::ISODate)
                                << QString::fromLatin1(utc) << QString::fromLatin1(shown);
        };
        row("Madrid, winter", "Europe/Madrid", "2026-01-15T09:00:00", "2026-01-15T08:00:00Z", "09:00");
        row("Madrid, summer", "Europe/Madrid", "2026-07-15T09:00:00", "2026-07-15T07:00:00Z", "09:00");
        row("Madrid, the evening before", "Europe/Madrid", "2026-03-28T21:00:00", "2026-03-28T20:00:00Z", "21:00");
        row("Madrid, before the skip", "Europe/Madrid", "2026-03-29T01:59:00", "2026-03-29T00:59:00Z", "01:59");
        row("Madrid, skipped", "Europe/Madrid", "2026-03-29T02:30:00", "2026-03-29T01:30:00Z", "03:30");
        row("Madrid, after the skip", "Europe/Madrid", "2026-03-29T03:00:00", "2026-03-29T01:00:00Z", "03:00");
        row("Madrid, twice: the first", "Europe/Madrid", "2026-10-25T02:30:00", "2026-10-25T00:30:00Z", "02:30");
        row("Madrid, after the second", "Europe/Madrid", "2026-10-25T03:00:00", "2026-10-25T02:00:00Z", "03:00");
        row("New York, skipped", "America/New_York", "2026-03-08T02:30:00", "2026-03-08T07:30:00Z", "03:30");
        row("New York, twice: the first", "America/New_York", "2026-11-01T01:30:00", "2026-11-01T05:30:00Z", "01:30");
        row("Riyadh never changes it", "Asia/Riyadh", "2026-03-29T02:30:00", "2026-03-28T23:30:00Z", "02:30");
        row("Sydney, skipped in October", "Australia/Sydney", "2026-10-04T02:30:00", "2026-10-03T16:30:00Z", "03:30");
        row("Sydney, twice in April", "Australia/Sydney", "2026-04-05T02:30:00", "2026-04-04T15:30:00Z", "02:30");
        row("Santiago skips midnight", "America/Santiago", "2026-09-06T00:00:00", "2026-09-06T04:00:00Z", "01:00");
        row("29 February", "Europe/Madrid", "2028-02-29T00:00:00", "2028-02-28T23:00:00Z", "00:00");
    }
    void instants()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QDateTime, local);
        QFETCH(QString, utc);
        QFETCH(QString, shown);
        const QDateTime instant = instantOf(local.date(), local.time(), QTimeZone(zone));
        QVERIFY(instant.isValid());
        QCOMPARE(instant.toUTC().toString(Qt::ISODate), utc);
        QCOMPARE(instant.time().toString(QStringLiteral("HH:mm")), shown);
        QCOMPARE(instant.timeZone().id(), zone);
        if (local.time() == QTime(0, 0))
            QCOMPARE(beginOf(local.date(), QTimeZone(zone)), instant);
    }

    void movesByTheCalendarThenByHours()
    {
        const QTimeZone madrid("Europe/Madrid");
        const QDateTime noon = instantOf(QDate(2026, 3, 28), QTime(12, 0), madrid);
        // A day is a day of the calendar, 24 hours are 24 hours.
        QCOMPARE(movedOn(noon, Period{0, 1, 0}, madrid).time(), QTime(12, 0));
        QCOMPARE(movedOn(noon, Period{0, 0, 24}, madrid).time(), QTime(13, 0));
        QCOMPARE(movedBack(movedOn(noon, Period{0, 0, 24}, madrid), Period{0, 0, 24}, madrid), noon);
        QCOMPARE(movedOn(noon, Period{11, 1, 0}, madrid).date(), QDate(2027, 3, 1));
        // The second of two equal times stays the second.
        const QDateTime second = QDateTime(QDate(2026, 10, 25), QTime(1, 30), Qt::UTC).toTimeZone(madrid);
        QCOMPARE(movedOn(second, Period{0, 0, 1}, madrid).toUTC().time(), QTime(2, 30));
    }

    void refusesWhatIsNone()
    {
        QVERIFY(!instantOf({}, QTime(1, 0), QTimeZone::utc()).isValid());
        QVERIFY(!instantOf(QDate(2026, 1, 1), {}, QTimeZone::utc()).isValid());
        QVERIFY(!instantOf(QDate(2026, 1, 1), QTime(1, 0), QTimeZone()).isValid());
    }

    void datesInWords()
    {
        const QDate day(2026, 3, 9);
        QCOMPARE(dateInWords(day, QStringLiteral("en")), QStringLiteral("9 March 2026"));
        QCOMPARE(dateInWords(day, QStringLiteral("es-MX")), QStringLiteral("9 de marzo de 2026"));
        QCOMPARE(dateInWords(day, QStringLiteral("ar")), QString::fromUtf8("9 مارس 2026"));
    }
};

QTEST_APPLESS_MAIN(MomentTest)
#include "test_moment.moc"
