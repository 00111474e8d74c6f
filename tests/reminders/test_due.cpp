// When a day's reminder is due on the client's clock, and what has been missed.
#include "small_aftercare.h"

#include "reminders/due.h"

#include <QTest>

using namespace stipple;
using namespace stipple::reminders;

namespace
{

QTimeZone zone(const char* id) { return QTimeZone(id); }

PlannedDay dayFrom(const char* from, const char* until, bool isOnlyAtHour = false)
{
    return {{QStringLiteral("c-3-day")}, utc(from).toMSecsSinceEpoch(), utc(until).toMSecsSinceEpoch(), isOnlyAtHour};
}

qint64 ms(const char* text) { return utc(text).toMSecsSinceEpoch(); }

// Three days of Madrid in November, at nine.
Plan threeDays()
{
    Plan plan;
    plan.calendar = QStringLiteral("c");
    plan.hour = QTime(9, 0);
    plan.days = {{{QStringLiteral("c-1-day"), QStringLiteral("c-1-check-in")},
                  ms("2026-11-21T23:00:00Z"),
                  ms("2026-11-22T23:00:00Z")},
                 {{QStringLiteral("c-2-day")}, ms("2026-11-22T23:00:00Z"), ms("2026-11-23T23:00:00Z")},
                 {{QStringLiteral("c-3-day")}, ms("2026-11-23T23:00:00Z"), ms("2026-11-24T23:00:00Z")}};
    plan.usefulUntilMs = plan.days.back().untilMs;
    return plan;
}

const QTimeZone madrid("Europe/Madrid");

} // namespace

class TestDue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onTheClientsClock_data();
    void onTheClientsClock();
    void notBeforeAndOnce();
    void missedOnesTogether();
    void missedUnderAClockThatRanAhead();
    void setBackDoesNotDouble();
    void whatWasDueBeforeItWasWanted();
    void atMostOnceMoreAfterAnUncertainEnd();
    void everyDayHasItsMoment();
};

void TestDue::onTheClientsClock_data()
{
    QTest::addColumn<PlannedDay>("day");
    QTest::addColumn<QTime>("hour");
    QTest::addColumn<QByteArray>("client");
    QTest::addColumn<QString>("due"); // empty: none
    const auto row = [](const char* name, const PlannedDay& day, QTime hour, const char* client, const char* due) {
        QTest::newRow(name) << day << hour << QByteArray(client) << QString::fromLatin1(due);
    };
    const PlannedDay november = dayFrom("2026-11-23T23:00:00Z", "2026-11-24T23:00:00Z"); // the 24th in Madrid
    row("at home", november, QTime(9, 0), "Europe/Madrid", "2026-11-24T08:00:00Z");
    row("far to the east, on the day's own morning", november, QTime(9, 0), "Asia/Tokyo", "2026-11-24T00:00:00Z");
    row("far to the west, where it is still the day before", november, QTime(18, 0), "America/Los_Angeles",
        "2026-11-24T02:00:00Z");
    row("just at midnight", november, QTime(0, 0), "Europe/Madrid", "2026-11-23T23:00:00Z");
    // 2026-03-29: 02:00 becomes 03:00 in Madrid.
    const PlannedDay spring = dayFrom("2026-03-28T23:00:00Z", "2026-03-29T22:00:00Z");
    row("an hour that is skipped", spring, QTime(2, 30), "Europe/Madrid", "2026-03-29T01:30:00Z");
    row("after the hour that is skipped", spring, QTime(9, 0), "Europe/Madrid", "2026-03-29T07:00:00Z");
    // The day has 23 hours, and none of them is half past eleven in the evening of a clock that was not changed.
    row("a short day without that hour", spring, QTime(0, 30), "Africa/Algiers", "2026-03-28T23:30:00Z");
    row("a short day that ends before it", spring, QTime(23, 30), "Africa/Algiers", "2026-03-28T23:00:00Z");
    // 2026-10-25: 03:00 becomes 02:00.
    const PlannedDay autumn = dayFrom("2026-10-24T22:00:00Z", "2026-10-25T23:00:00Z");
    row("an hour that comes twice", autumn, QTime(2, 30), "Europe/Madrid", "2026-10-25T00:30:00Z");
    row("after the hour that comes twice", autumn, QTime(9, 0), "Europe/Madrid", "2026-10-25T08:00:00Z");
    row("a long day that has it twice", autumn, QTime(23, 30), "Africa/Algiers", "2026-10-24T22:30:00Z");
    // The session's own day, which begins with the session.
    const PlannedDay own = dayFrom("2026-11-21T10:00:00Z", "2026-11-21T23:00:00Z", true);
    row("the session's day, later", own, QTime(18, 0), "Europe/Madrid", "2026-11-21T17:00:00Z");
    row("the session's day, gone by", own, QTime(9, 0), "Europe/Madrid", "");
    row("an unknown zone is the world's", november, QTime(9, 0), "Nowhere/Atall", "2026-11-24T09:00:00Z");
}

void TestDue::onTheClientsClock()
{
    QFETCH(PlannedDay, day);
    QFETCH(QTime, hour);
    QFETCH(QByteArray, client);
    QFETCH(QString, due);
    const auto at = dueMs(day, hour, QTimeZone(client));
    QCOMPARE(at ? QDateTime::fromMSecsSinceEpoch(*at, Qt::UTC).toString(Qt::ISODate) : QString(), due);
}

void TestDue::notBeforeAndOnce()
{
    const Plan plan = threeDays();
    Entries told;
    Due what = due(plan, told, madrid, ms("2026-11-22T07:59:59Z"));
    QVERIFY(what.ids.isEmpty() && what.missed.isEmpty());
    QCOMPARE(what.nextMs, std::optional(ms("2026-11-22T08:00:00Z")));
    what = due(plan, told, madrid, ms("2026-11-22T08:00:00Z"));
    QCOMPARE(what.ids, (QStringList{QStringLiteral("c-1-day"), QStringLiteral("c-1-check-in")}));
    QCOMPARE(what.nextMs, std::optional(ms("2026-11-23T08:00:00Z")));
    for (const QString& id : what.ids)
        told.byId.insert(id, {Entry::State::Told, 0, 1});
    QVERIFY(due(plan, told, madrid, ms("2026-11-22T22:59:59Z")).ids.isEmpty());
    // A plan without the check-in, since it was done, changes nothing of the rest.
    Plan without = plan;
    without.days[0].ids.removeLast();
    QVERIFY(due(without, told, madrid, ms("2026-11-22T12:00:00Z")).ids.isEmpty());
    // On a journey, the hour comes again on the same day.
    QVERIFY(due(plan, told, zone("America/Los_Angeles"), ms("2026-11-22T17:00:00Z")).ids.isEmpty());
}

void TestDue::missedOnesTogether()
{
    const Plan plan = threeDays();
    Due what = due(plan, {}, madrid, ms("2026-11-24T05:00:00Z"));
    QVERIFY(what.ids.isEmpty());
    QCOMPARE(what.missed, (QStringList{QStringLiteral("c-1-day"), QStringLiteral("c-2-day")}));
    what = due(plan, {}, madrid, ms("2026-11-24T09:00:00Z"));
    QCOMPARE(what.ids, QStringList(QStringLiteral("c-3-day")));
    QCOMPARE(what.missed.size(), 2);
    // All of it is over: of no use any more.
    what = due(plan, {}, madrid, ms("2026-11-25T00:00:00Z"));
    QVERIFY(what.ids.isEmpty() && what.missed.isEmpty() && !what.nextMs);
}

void TestDue::missedUnderAClockThatRanAhead()
{
    const Plan plan = threeDays();
    Entries told;
    told.byId.insert(QStringLiteral("c-1-day"), {Entry::State::Missed, 0, ms("2026-11-24T05:00:00Z")});
    QVERIFY(!due(plan, told, madrid, ms("2026-11-24T05:00:00Z")).missed.contains(QStringLiteral("c-1-day")));
    QVERIFY(due(plan, told, madrid, ms("2026-11-22T09:00:00Z")).ids.contains(QStringLiteral("c-1-day")));
}

void TestDue::setBackDoesNotDouble()
{
    const Plan plan = threeDays();
    Entries told;
    for (const char* id : {"c-1-day", "c-1-check-in", "c-2-day"})
        told.byId.insert(QString::fromLatin1(id), {Entry::State::Told, 0, ms("2026-11-23T08:00:00Z")});
    for (qint64 now = ms("2026-11-20T00:00:00Z"); now < ms("2026-11-24T08:00:00Z"); now += 600'000) {
        const Due what = due(plan, told, madrid, now);
        QVERIFY2(what.ids.isEmpty() && what.missed.isEmpty(), qPrintable(QString::number(now)));
        QCOMPARE(what.nextMs, std::optional(ms("2026-11-24T08:00:00Z")));
    }
    QCOMPARE(due(plan, told, madrid, ms("2026-11-24T08:00:00Z")).ids, QStringList(QStringLiteral("c-3-day")));
}

void TestDue::whatWasDueBeforeItWasWanted()
{
    Plan plan = threeDays();
    plan.sinceMs = ms("2026-11-23T12:00:00Z"); // the pack was opened then
    QVERIFY(due(plan, {}, madrid, ms("2026-11-23T12:00:01Z")).ids.isEmpty());
    const Due what = due(plan, {}, madrid, ms("2026-11-24T08:00:00Z"));
    QCOMPARE(what.ids, QStringList(QStringLiteral("c-3-day")));
    QVERIFY(what.missed.isEmpty());
    // Written while the clock was a year ahead: since is not believed, and nothing of these days is lost by it.
    plan.sinceMs = ms("2027-11-23T12:00:00Z");
    QCOMPARE(due(plan, {}, madrid, ms("2026-11-23T08:00:00Z")).ids, QStringList(QStringLiteral("c-2-day")));
}

void TestDue::atMostOnceMoreAfterAnUncertainEnd()
{
    const Plan plan = threeDays();
    Entries told;
    told.byId.insert(QStringLiteral("c-3-day"), {Entry::State::Telling, 1, 1});
    QVERIFY(due(plan, told, madrid, ms("2026-11-24T08:00:00Z")).ids.contains(QStringLiteral("c-3-day")));
    told.byId[QStringLiteral("c-3-day")].attempts = 2;
    QVERIFY(!due(plan, told, madrid, ms("2026-11-24T08:00:00Z")).ids.contains(QStringLiteral("c-3-day")));
}

// Sixty days, whatever the clinic's zone, the client's, and the hour: each day has one moment, and it is within it.
void TestDue::everyDayHasItsMoment()
{
    for (const char* clinic : {"Europe/Madrid", "America/New_York", "Asia/Kolkata", "Australia/Lord_Howe"}) {
        for (const char* client : {"Europe/Madrid", "Africa/Algiers", "America/Los_Angeles", "Pacific/Auckland"}) {
            for (const QTime hour : {QTime(0, 0), QTime(2, 30), QTime(9, 0), QTime(23, 30)}) {
                for (const char* begin : {"2026-03-01T10:00:00Z", "2026-09-20T10:00:00Z"}) {
                    const auto plan = plannedFor(smallAftercare(60), careOf(utc(begin), clinic), utc(begin), hour);
                    QVERIFY(plan);
                    QCOMPARE(plan->plan.days.size(), size_t(61));
                    for (const PlannedDay& day : plan->plan.days) {
                        const auto at = dueMs(day, hour, zone(client));
                        QVERIFY(at || day.isOnlyAtHour);
                        if (at)
                            QVERIFY(*at >= day.fromMs && *at < day.untilMs);
                    }
                }
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestDue)
#include "test_due.moc"
