// The table of the session planner: what comes next, how far apart, and why.
#include "built_in.h"

#include "protocol/session_planner.h"

using namespace stipple;
using namespace stipple::protocol;

namespace
{

// The figures of the built-in plan, written here so that this table stays readable: 3 sessions, 2 to 4; refused under 7
// days, warned about under 14, suggested after 21; a review after 24 months.
SessionPlan plan()
{
    SessionPlan plan;
    plan.count.plan = 3;
    plan.count.least = 2;
    plan.count.most = 4;
    plan.spacing.refuseUnderDays = 7;
    plan.spacing.warnUnderDays = 14;
    plan.spacing.suggestDays = 21;
    plan.longevity.reviewAfterMonths = 24;
    const auto phase = [&](const char* id, Phase::Kind kind, int number) {
        Phase one;
        one.id = QString::fromLatin1(id);
        one.kind = kind;
        one.number = number;
        plan.phases.push_back(one);
    };
    phase("foundation", Phase::Kind::Planned, 1);
    phase("shading", Phase::Kind::Planned, 2);
    phase("adjustment", Phase::Kind::Planned, 3);
    phase("refinement", Phase::Kind::Refinement, 0);
    phase("touch-up", Phase::Kind::TouchUp, 0);
    return plan;
}

const QDate first(2026, 3, 2);

Course after(int sessions)
{
    Course course;
    for (int i = 0; i < sessions; ++i)
        course.sessions.push_back({first.addDays(21 * i), {}});
    return course;
}

QStringList ids(const Spacing& spacing)
{
    QStringList ids;
    for (const SpacingReason& reason : spacing.reasons)
        ids += reason.id;
    return ids;
}

} // namespace

class SessionPlannerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBuiltInPlanHasTheseFigures()
    {
        const Loading loaded = loadProtocol(built_in::files());
        QVERIFY(loaded);
        const SessionPlan own = plan();
        QCOMPARE(loaded->plan.count.plan, own.count.plan);
        QCOMPARE(loaded->plan.count.least, own.count.least);
        QCOMPARE(loaded->plan.count.most, own.count.most);
        QCOMPARE(loaded->plan.spacing.refuseUnderDays, own.spacing.refuseUnderDays);
        QCOMPARE(loaded->plan.spacing.warnUnderDays, own.spacing.warnUnderDays);
        QCOMPARE(loaded->plan.spacing.suggestDays, own.spacing.suggestDays);
        QCOMPARE(loaded->plan.longevity.reviewAfterMonths, own.longevity.reviewAfterMonths);
        QVERIFY(loaded->plan.spacing.isRefusedWhileScabbing);
    }

    void spacing_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<int>("verdict");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<int>("from"); // days after the session that the reason names
        const auto row = [](int days, SpacingVerdict verdict, const char* reason, int from) {
            QTest::addRow("%d days", days) << days << int(verdict) << QString::fromLatin1(reason) << from;
        };
        row(0, SpacingVerdict::Refused, "plan.refused", 7);
        row(1, SpacingVerdict::Refused, "plan.refused", 7);
        row(6, SpacingVerdict::Refused, "plan.refused", 7);
        row(7, SpacingVerdict::Warned, "plan.early", 14);
        row(13, SpacingVerdict::Warned, "plan.early", 14);
        row(14, SpacingVerdict::Fine, "", 0);
        row(21, SpacingVerdict::Fine, "", 0);
        row(400, SpacingVerdict::Fine, "", 0);
    }
    void spacing()
    {
        QFETCH(int, days);
        QFETCH(int, verdict);
        QFETCH(QString, reason);
        QFETCH(int, from);
        const SessionPlan own = plan();
        const Spacing spacing = judgeDay(own, after(1), first.addDays(days), first);
        QCOMPARE(int(spacing.verdict), verdict);
        QCOMPARE(*spacing.days, days);
        QCOMPARE(ids(spacing).join(u','), reason);
        if (!reason.isEmpty()) {
            QCOMPARE(spacing.reasons.front().date, first.addDays(from));
            QCOMPARE(spacing.reasons.front().rule, &own.spacing);
        }
    }

    void theFirstSessionIsFree()
    {
        const Spacing spacing = judgeDay(plan(), {}, first, first);
        QCOMPARE(spacing.verdict, SpacingVerdict::Fine);
        QVERIFY(!spacing.days);
    }

    void scabs_data()
    {
        QTest::addColumn<QList<int>>("with"); // days after the session on which there were scabs
        QTest::addColumn<QList<int>>("without");
        QTest::addColumn<int>("today");
        QTest::addColumn<int>("proposed");
        QTest::addColumn<QString>("reasons");
        const auto row = [](const char* name, QList<int> with, QList<int> without, int today, int proposed,
                            const char* reasons) {
            QTest::newRow(name) << with << without << today << proposed << QString::fromLatin1(reasons);
        };
        row("none told", {}, {}, 20, 20, "");
        row("still there", {18}, {}, 20, 20, "plan.scabs");
        row("gone since", {18}, {19}, 20, 20, "");
        row("back again", {20}, {19}, 20, 20, "plan.scabs");
        row("both on one day", {19}, {19}, 20, 20, "plan.scabs");
        row("for a later day", {3}, {}, 5, 21, "plan.scabs-then");
        row("too soon as well", {6}, {}, 6, 6, "plan.refused,plan.scabs");
        row("from before the session", {-3}, {}, 20, 20, "");
    }
    void scabs()
    {
        QFETCH(QList<int>, with);
        QFETCH(QList<int>, without);
        QFETCH(int, today);
        QFETCH(int, proposed);
        QFETCH(QString, reasons);
        Course course = after(1);
        for (const int day : with)
            course.reports.push_back({first.addDays(day), true});
        for (const int day : without)
            course.reports.push_back({first.addDays(day), false});
        const Spacing spacing = judgeDay(plan(), course, first.addDays(proposed), first.addDays(today));
        QCOMPARE(ids(spacing).join(u','), reasons);
        const SpacingVerdict wanted = reasons.isEmpty()                              ? SpacingVerdict::Fine
                                      : reasons == QStringLiteral("plan.scabs-then") ? SpacingVerdict::Warned
                                                                                     : SpacingVerdict::Refused;
        QCOMPARE(spacing.verdict, wanted);
        // Where the clinic does not mind, neither do we.
        SessionPlan other = plan();
        other.spacing.isRefusedWhileScabbing = false;
        QVERIFY(!ids(judgeDay(other, course, first.addDays(proposed), first.addDays(today)))
                     .join(u',')
                     .contains(QStringLiteral("scabs")));
    }

    void betweenTwoSessions()
    {
        QCOMPARE(judgeDay(plan(), after(2), first.addDays(10), first.addDays(30)).verdict, SpacingVerdict::Warned);
        QCOMPARE(judgeDay(plan(), after(2), first.addDays(18), first.addDays(30)).verdict, SpacingVerdict::Refused);
        QCOMPARE(judgeDay(plan(), after(1), first.addDays(-3), first).verdict, SpacingVerdict::Refused);
    }

    void proposals_data()
    {
        QTest::addColumn<int>("done");
        QTest::addColumn<QString>("phases");
        QTest::addColumn<QString>("kinds");
        QTest::newRow("none") << 0 << QStringLiteral("foundation shading adjustment") << QStringLiteral("sss");
        QTest::newRow("one") << 1 << QStringLiteral("shading adjustment") << QStringLiteral("ss");
        QTest::newRow("two") << 2 << QStringLiteral("adjustment") << QStringLiteral("s");
        QTest::newRow("three") << 3 << QStringLiteral("refinement") << QStringLiteral("o");
        QTest::newRow("four") << 4 << QStringLiteral("touch-up") << QStringLiteral("t");
        QTest::newRow("nine") << 9 << QStringLiteral("touch-up") << QStringLiteral("t");
    }
    void proposals()
    {
        QFETCH(int, done);
        QFETCH(QString, phases);
        QFETCH(QString, kinds);
        const SessionPlan own = plan();
        const QDate last = first.addDays(21 * (done - 1));
        const QDate today = done > 0 ? last.addDays(1) : first;
        const Proposal proposal = proposeSessions(own, after(done), today);
        QCOMPARE(proposal.done, done);
        QStringList found;
        QString letters;
        QDate before = last;
        for (const ProposedVisit& visit : proposal.visits) {
            found += visit.phase->id;
            letters += QStringLiteral("sot")[int(visit.kind)];
            QCOMPARE(visit.number, done + int(found.size()));
            if (visit.kind == ProposedVisit::Kind::TouchUp)
                QCOMPARE(visit.suggested, last.addMonths(24));
            else if (visit.number > 1)
                QCOMPARE(visit.suggested, before.addDays(21));
            if (visit.number > 1) {
                QCOMPARE(visit.earliest, before.addDays(7));
                QCOMPARE(visit.comfortable, before.addDays(14));
            }
            before = visit.suggested;
            // What is proposed is fine.
            if (found.size() == 1)
                QCOMPARE(judgeDay(own, after(done), visit.suggested, today).verdict, SpacingVerdict::Fine);
        }
        QCOMPARE(found.join(u' '), phases);
        QCOMPARE(letters, kinds);
        const QDate lastPlanned = proposal.visits.back().kind == ProposedVisit::Kind::Session ? before : last;
        QCOMPARE(proposal.review, lastPlanned.addMonths(24));
    }

    void lateClientsStartToday()
    {
        const QDate today = first.addDays(200);
        const Proposal proposal = proposeSessions(plan(), after(1), today);
        QCOMPARE(proposal.visits.front().suggested, today);
        QCOMPARE(proposal.visits.front().earliest, today);
        QCOMPARE(proposal.visits.back().suggested, today.addDays(21));
        Course scabs = after(1);
        scabs.reports.push_back({today, true});
        QVERIFY(proposeSessions(plan(), scabs, today).hasScabs);
        QCOMPARE(proposeSessions(plan(), scabs, today).visits.front().earliest, today.addDays(1));
    }

    void theReviewOfALeapDay()
    {
        Course course;
        course.sessions = {{QDate(2028, 2, 29), {}}, {QDate(2028, 1, 1), {}}, {QDate(2027, 12, 1), {}}};
        QCOMPARE(proposeSessions(plan(), course, QDate(2028, 3, 1)).review, QDate(2030, 2, 28));
    }

    void explainsInEveryLanguage()
    {
        const Loading loaded = loadProtocol(built_in::files());
        for (const Language& language : loaded->languages) {
            for (const char* id : {"plan.refused", "plan.early", "plan.scabs", "plan.scabs-then", "plan.past"}) {
                const Told told = explain(*loaded, {QString::fromLatin1(id), first, nullptr}, {language.code, {}});
                QVERIFY(told.isAsked);
                QCOMPARE(told.language, language.code);
                QVERIFY2(!told.text.contains(u'{'), qPrintable(told.text));
            }
        }
        // A protocol without the phrase still explains itself, visibly in another language.
        const Told told =
            explain(Protocol(), {QStringLiteral("plan.refused"), first, nullptr}, {QStringLiteral("es"), {}});
        QCOMPARE(told.text, QStringLiteral("Not before 2 March 2026: the skin needs at least that long."));
        QVERIFY(!told.isAsked);
    }
};

QTEST_APPLESS_MAIN(SessionPlannerTest)
#include "test_session_planner.moc"
