// What is planned for whom, and what of it may lie on the disk.
#include "small_aftercare.h"

#include "reminders/plan_file.h"

#include <QTest>

using namespace stipple;
using namespace stipple::reminders;

class TestPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyDayUntilTheLast();
    void idsStayTheSame();
    void checkInsThatAreDone();
    void theNextSession();
    void aNewSession();
    void windowOf64();
    void nothingToPlan();
    void since();
    void fileHoldsNothingOfAnybody();
    void fileReadBack();
    void fileRefused_data();
    void fileRefused();

private:
    static QStringList allIds(const Plan& plan)
    {
        QStringList ids;
        for (const PlannedDay& day : plan.days)
            ids += day.ids;
        return ids;
    }
    const protocol::Protocol m_protocol = smallAftercare();
    const QDateTime m_session = utc("2026-11-21T10:00:00Z");
};

void TestPlan::everyDayUntilTheLast()
{
    const auto made = plannedFor(m_protocol, careOf(m_session), m_session.addSecs(3600));
    QVERIFY(made);
    const Plan& plan = made->plan;
    QCOMPARE(plan.days.size(), size_t(31));
    QVERIFY(plan.days[0].isOnlyAtHour);
    QCOMPARE(plan.days[0].fromMs, m_session.toMSecsSinceEpoch());
    QCOMPARE(plan.days[1].fromMs, utc("2026-11-21T23:00:00Z").toMSecsSinceEpoch());
    QCOMPARE(plan.usefulUntilMs, utc("2026-12-21T23:00:00Z").toMSecsSinceEpoch());
    const Line fifth = made->lines.value(plan.calendar + QLatin1String("-5-day"));
    QVERIFY2(fifth.title.contains(u'5'), qPrintable(fifth.title));
    QVERIFY2(fifth.body.contains(QLatin1String("TREATMENT-wash")), qPrintable(fifth.body));
    const Line fourth = made->lines.value(plan.calendar + QLatin1String("-4-day"));
    QVERIFY2(fourth.body.contains(QLatin1String("TREATMENT-dry")), qPrintable(fourth.body));
    for (const QString& id : allIds(plan))
        QVERIFY2(made->lines.contains(id), qPrintable(id));
    for (size_t day = 1; day < plan.days.size(); ++day)
        QVERIFY(plan.days[day].fromMs == plan.days[day - 1].untilMs);
}

void TestPlan::idsStayTheSame()
{
    protocol::CareCase care = careOf(m_session);
    const auto before = plannedFor(m_protocol, care, m_session.addDays(2));
    // Another hour, a report, the session's time put right, three days later.
    care.sessions = {m_session.addSecs(1800)};
    care.scabsGone = QDate(2026, 11, 30);
    const auto after = plannedFor(m_protocol, care, m_session.addDays(5), QTime(21, 15));
    QVERIFY(before && after);
    QCOMPARE(allIds(before->plan), allIds(after->plan));
    QCOMPARE(before->plan.calendar, after->plan.calendar);
    // Another clinic's are others.
    const auto other = planned({m_protocol, care, {QStringLiteral("en"), {}}, QTime(9, 0), QStringLiteral("another")},
                               m_session.addDays(5));
    QVERIFY(other->plan.calendar != after->plan.calendar);
}

void TestPlan::checkInsThatAreDone()
{
    protocol::CareCase care = careOf(m_session);
    const QString id = plannedFor(m_protocol, care, m_session.addDays(2))->plan.calendar + QLatin1String("-2-check-in");
    QVERIFY(allIds(plannedFor(m_protocol, care, m_session.addDays(2))->plan).contains(id));
    care.reports.push_back({m_session.addDays(2), {}});
    const QStringList left = allIds(plannedFor(m_protocol, care, m_session.addDays(2))->plan);
    QVERIFY(!left.contains(id));
    QCOMPARE(left.filter(QLatin1String("check-in")).size(), 14); // of days 0 to 14
}

void TestPlan::theNextSession()
{
    protocol::CareCase care = careOf(m_session);
    care.sessions.push_back(utc("2026-12-11T15:00:00Z"));
    const auto made = plannedFor(m_protocol, care, m_session.addDays(1));
    QCOMPARE(made->plan.days.size(), size_t(20)); // its own day begins another calendar
    const QString visit = made->plan.days.back().ids.back();
    QVERIFY(visit.endsWith(QLatin1String("-visit")));
    QVERIFY(made->lines.value(visit).body.contains(QLatin1String("4:00")));
    // Far away, after all else has ended: a day of its own.
    care.sessions.back() = utc("2027-02-01T15:00:00Z");
    const auto far = plannedFor(m_protocol, care, m_session.addDays(1));
    QCOMPARE(far->plan.days.size(), size_t(32));
    QCOMPARE(far->plan.days.back().ids.size(), 1);
    QCOMPARE(far->plan.days.back().untilMs, utc("2027-01-31T23:00:00Z").toMSecsSinceEpoch());
}

void TestPlan::aNewSession()
{
    protocol::CareCase care = careOf(m_session);
    const auto first = plannedFor(m_protocol, care, m_session.addDays(20));
    care.sessions.push_back(m_session.addDays(20));
    const auto second = plannedFor(m_protocol, care, m_session.addDays(20).addSecs(1));
    QVERIFY(first->plan.calendar != second->plan.calendar);
    QCOMPARE(second->plan.days.front().fromMs, m_session.addDays(20).toMSecsSinceEpoch());
    QCOMPARE(second->plan.days.size(), size_t(31));
}

void TestPlan::windowOf64()
{
    const protocol::Protocol longOne = smallAftercare(300);
    const auto start = plannedFor(longOne, careOf(m_session), m_session);
    QCOMPARE(start->plan.days.size(), Plan::mostAhead);
    const auto later = plannedFor(longOne, careOf(m_session), m_session.addDays(200));
    QCOMPARE(later->plan.days.size(), Plan::mostAhead + Plan::mostPast);
    QVERIFY(later->plan.days[Plan::mostPast].untilMs > m_session.addDays(200).toMSecsSinceEpoch());
    QVERIFY(later->plan.days[Plan::mostPast - 1].untilMs <= m_session.addDays(200).toMSecsSinceEpoch());
    QVERIFY(planToBytes(later->plan).size() < mostPlanBytes);
    QVERIFY(planFromBytes(planToBytes(later->plan)));
}

void TestPlan::nothingToPlan()
{
    QVERIFY(!plannedFor(m_protocol, careOf(m_session), m_session.addSecs(-1)));
    QVERIFY(!plannedFor(m_protocol, careOf(m_session), m_session, QTime()));
    QVERIFY(!plannedFor(m_protocol, careOf(m_session, "Nowhere/Atall"), m_session));
    QVERIFY(!plannedFor(m_protocol, {}, m_session));
}

void TestPlan::since()
{
    Plan plan = plannedFor(m_protocol, careOf(m_session), m_session)->plan;
    const QDateTime opened = m_session.addDays(5);
    carryOn(plan, {}, opened);
    QCOMPARE(plan.sinceMs, opened.toMSecsSinceEpoch());
    Plan again = plan;
    carryOn(again, plan, opened.addDays(3));
    QCOMPARE(again.sinceMs, opened.toMSecsSinceEpoch());
    carryOn(again, plan, opened.addDays(-1)); // the clock was ahead when the first was made
    QCOMPARE(again.sinceMs, opened.addDays(-1).toMSecsSinceEpoch());
    again.calendar = QStringLiteral("other");
    carryOn(again, plan, opened.addDays(3));
    QCOMPARE(again.sinceMs, opened.addDays(3).toMSecsSinceEpoch());
}

void TestPlan::fileHoldsNothingOfAnybody()
{
    protocol::CareCase care = careOf(m_session);
    care.skinType = QStringLiteral("SKIN-MARKED");
    care.sessions.push_back(m_session.addDays(15));
    const QByteArray bytes = planToBytes(plannedFor(m_protocol, care, m_session)->plan);
    QVERIFY(bytes.size() > 1000);
    for (const char* marked : {"MARKED", "TREATMENT", "CLINIC", "Madrid", "dry", "wash", "scalp", "session", "2026"})
        QVERIFY2(!bytes.contains(marked), marked);
}

void TestPlan::fileReadBack()
{
    Plan plan = plannedFor(m_protocol, careOf(m_session), m_session)->plan;
    carryOn(plan, {}, m_session);
    const auto read = planFromBytes(planToBytes(plan));
    QVERIFY(read);
    QVERIFY(*read == plan);
}

void TestPlan::fileRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    const Plan plan = plannedFor(m_protocol, careOf(m_session), m_session)->plan;
    const QByteArray whole = planToBytes(plan);
    QTest::newRow("empty") << QByteArray() << QStringLiteral("damaged");
    QTest::newRow("nothing but zeros") << QByteArray(4096, '\0') << QStringLiteral("damaged");
    QTest::newRow("huge") << QByteArray(mostPlanBytes + 1, ' ') << QStringLiteral("damaged");
    QTest::newRow("a list") << QByteArray("[]") << QStringLiteral("damaged");
    for (qsizetype cut = 1; cut < whole.size() - 2; cut += whole.size() / 20)
        QTest::addRow("cut at %d", int(cut)) << whole.left(cut) << QStringLiteral("damaged");
    const auto with = [&](const char* name, const char* from, const char* to, const char* code) {
        QByteArray changed = whole;
        QVERIFY(changed.contains(from));
        QTest::newRow(name) << changed.replace(from, to) << QString::fromLatin1(code);
    };
    with("newer", "\"stippleReminders\":1", "\"stippleReminders\":2", "newer-format");
    with("hour", "\"09:00\"", "\"99:00\"", "damaged");
    with("since", "\"since\":0", "\"since\":-5", "damaged");
    with("from", "\"from\":", "\"from\":9", "damaged");
    with("title", "\"title\":\"", "\"title\":[],\"x\":\"", "damaged");
    with("id", "-3-day\"", "-3-DAY<b>\"", "damaged");
    with("no words", "\"missed\":[", "\"missed\":[],\"y\":[", "damaged");
    Plan none = plan;
    none.days.clear();
    QTest::newRow("no days") << planToBytes(none) << QStringLiteral("damaged");
    Plan backwards = plan;
    std::swap(backwards.days[3], backwards.days[4]);
    QTest::newRow("out of order") << planToBytes(backwards) << QStringLiteral("damaged");
    Plan tooMany = plan;
    while (tooMany.days.size() <= Plan::mostAhead + Plan::mostPast) {
        PlannedDay next = tooMany.days.back();
        next.fromMs = next.untilMs;
        next.untilMs += 1000;
        tooMany.days.push_back(next);
    }
    QTest::newRow("too many days") << planToBytes(tooMany) << QStringLiteral("damaged");
}

void TestPlan::fileRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, code);
    const auto plan = planFromBytes(bytes);
    QVERIFY(!plan);
    QCOMPARE(errorCodeName(plan.error().code()), code);
    QVERIFY(!plan.error().message().isEmpty());
}

QTEST_GUILESS_MAIN(TestPlan)
#include "test_plan.moc"
