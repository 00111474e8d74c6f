// Every rule of the built-in protocol that has a window or an age: the day before, the day and the day after its
// boundary, taken from the protocol itself; missing, partial and coming dates; two rules at once.
#include "answering.h"
#include "built_in.h"

#include "protocol/screening.h"

using namespace answering;

namespace
{

// Counted here by the calendar's pages, not by the engine's own arithmetic.
QDate later(QDate from, const Period& period)
{
    int year = from.year();
    int month = from.month() + period.months;
    for (; month > 12; month -= 12)
        ++year;
    QDate day(year, month, std::min(from.day(), QDate(year, month, 1).daysInMonth()));
    for (int i = 0; i < period.days; ++i)
        day = day.addDays(1);
    return day;
}

const Finding* findingOf(const Screening& screening, const QString& rule, bool advice = false)
{
    for (const Finding& finding : screening.findings) {
        if (finding.rule == rule && finding.isAdvice == advice)
            return &finding;
    }
    return nullptr;
}

Screening screenFor(const ScreeningRule& rule, const Plain& plain, QDate on, std::optional<QTime> at = {})
{
    return screen(built_in::protocol(), rule.questionnaires.value(0), toAnswers(plain), {on, at, QTimeZone::utc()});
}

Json date(QDate day) { return Json(day.toString(Qt::ISODate)); }

bool isInDays(const ScreeningRule& rule)
{
    return rule.isEnabled && rule.window && rule.window->min && !rule.window->min->hasHours();
}

} // namespace

class ScreeningWindowsTest : public QObject
{
    Q_OBJECT

    void rules(bool (*wanted)(const ScreeningRule&))
    {
        QTest::addColumn<QString>("id");
        for (const ScreeningRule& rule : built_in::protocol().rules) {
            if (rule.isEnabled && wanted(rule))
                QTest::newRow(qPrintable(rule.id)) << rule.id;
        }
    }

private Q_SLOTS:
    void everyRuleCanApply_data()
    {
        rules([](const ScreeningRule&) { return true; });
    }
    void everyRuleCanApply()
    {
        QFETCH(QString, id);
        const ScreeningRule& rule = *built_in::protocol().rule(id);
        Plain plain = answersFor(rule, built_in::protocol());
        QVERIFY2(applies(rule, plain, built_in::protocol()), "the test's answers do not make it apply");
        if (rule.window && !rule.window->anchor.isEmpty())
            plain.insert(rule.window->anchor, date(QDate(2026, 11, 20)));
        if (rule.age)
            plain.insert(rule.age->anchor, date(QDate(2026, 11, 20).addYears(-rule.age->atLeast).addDays(1)));
        for (const QString& form : rule.questionnaires) {
            const Screening result =
                screen(built_in::protocol(), form, toAnswers(plain), {QDate(2026, 11, 20), {}, QTimeZone::utc()});
            const Finding* finding = findingOf(result, id);
            const bool isOnlyAdvised = rule.window && !rule.window->min && rule.window->advised;
            QVERIFY2(finding || isOnlyAdvised, qPrintable(form));
            if (finding)
                QCOMPARE(outcomeName(finding->outcome), outcomeName(rule.outcome));
            QVERIFY(result.outcome >= (isOnlyAdvised ? Outcome::Caution : rule.outcome));
        }
    }

    void boundaries_data() { rules(isInDays); }
    void boundaries()
    {
        QFETCH(QString, id);
        const ScreeningRule& rule = *built_in::protocol().rule(id);
        const QString anchor = rule.window->anchor;
        // An ordinary day, a leap day, and the ends of months that others are shorter than.
        for (const QDate& last : {QDate(2026, 3, 15), QDate(2024, 2, 29), QDate(2026, 8, 31), QDate(2025, 12, 31)}) {
            Plain plain = answersFor(rule, built_in::protocol());
            plain.insert(anchor, date(last));
            const QDate end = later(last, *rule.window->min);
            const Screening before = screenFor(rule, plain, end.addDays(-1));
            const Finding* finding = findingOf(before, id);
            QVERIFY2(finding, qPrintable(last.toString(Qt::ISODate)));
            QCOMPARE(finding->until, end);
            QCOMPARE(outcomeName(finding->outcome), outcomeName(rule.outcome));
            QVERIFY(!before.eligible || *before.eligible >= end);
            for (const QDate& day : {end, end.addDays(1)}) {
                QVERIFY(!findingOf(screenFor(rule, plain, day), id));
                if (rule.window->advised && later(last, *rule.window->advised) > day)
                    QCOMPARE(findingOf(screenFor(rule, plain, day), id, true)->outcome, Outcome::Caution);
            }
            if (rule.window->advised) {
                const QDate advised = later(last, *rule.window->advised);
                QVERIFY(!findingOf(screenFor(rule, plain, advised), id, true));
            }
        }
    }

    void hours_data()
    {
        rules(
            [](const ScreeningRule& rule) { return rule.window && rule.window->min && rule.window->min->hasHours(); });
    }
    void hours()
    {
        QFETCH(QString, id);
        const ScreeningRule& rule = *built_in::protocol().rule(id);
        Plain plain = answersFor(rule, built_in::protocol());
        plain.insert(rule.window->anchor, Json(QStringLiteral("2026-03-15T18:00:00Z")));
        const QDateTime end = QDateTime(QDate(2026, 3, 15), QTime(18, 0), Qt::UTC)
                                  .addDays(rule.window->min->days)
                                  .addSecs(rule.window->min->hours * 3600);
        const QDateTime minute = end.addSecs(-60);
        QVERIFY(findingOf(screenFor(rule, plain, minute.date(), minute.time()), id));
        QVERIFY(!findingOf(screenFor(rule, plain, end.date(), end.time()), id));
        // Without a time, the day must begin after it.
        QVERIFY(findingOf(screenFor(rule, plain, end.date()), id));
        QVERIFY(!findingOf(screenFor(rule, plain, end.date().addDays(1)), id));
    }

    void ages_data()
    {
        rules([](const ScreeningRule& rule) { return rule.age.has_value(); });
    }
    void ages()
    {
        QFETCH(QString, id);
        const ScreeningRule& rule = *built_in::protocol().rule(id);
        for (const QDate& born : {QDate(2008, 11, 20), QDate(2008, 2, 29), QDate(2007, 12, 31)}) {
            Plain plain = answersFor(rule, built_in::protocol());
            plain.insert(rule.age->anchor, date(born));
            const QDate birthday = later(born, Period{rule.age->atLeast * 12, 0, 0});
            QCOMPARE(findingOf(screenFor(rule, plain, birthday.addDays(-1)), id)->until, birthday);
            QVERIFY(!findingOf(screenFor(rule, plain, birthday), id));
            QVERIFY(!findingOf(screenFor(rule, plain, birthday.addDays(1)), id));
        }
        Plain plain = answersFor(rule, built_in::protocol());
        plain.remove(rule.age->anchor);
        QCOMPARE(findingOf(screenFor(rule, plain, QDate(2026, 1, 1)), id)->outcome, Outcome::Unknown);
    }

    void missingPartialAndComing_data() { rules(isInDays); }
    void missingPartialAndComing()
    {
        QFETCH(QString, id);
        const ScreeningRule& rule = *built_in::protocol().rule(id);
        const QString anchor = rule.window->anchor;
        const QDate on(2026, 11, 20);
        Plain plain = answersFor(rule, built_in::protocol());

        plain.remove(anchor);
        if (applies(rule, plain, built_in::protocol())) {
            const Screening unknown = screenFor(rule, plain, on);
            QCOMPARE(findingOf(unknown, id)->outcome, Outcome::Unknown);
            QVERIFY(unknown.outcome >= Outcome::Unknown);
            QVERIFY(!unknown.eligible && !unknown.advised);
            QVERIFY(unknown.missing.contains(anchor));
        }
        for (const char* nonsense : {"soon", "2026-02-30", "2026-13", "0000", "2026-11-19Tlate", ""}) {
            plain.insert(anchor, Json(QString::fromLatin1(nonsense)));
            if (applies(rule, plain, built_in::protocol()))
                QCOMPARE(findingOf(screenFor(rule, plain, on), id)->outcome, Outcome::Unknown);
        }
        // A month counts as its last day, this month and this year only up to today.
        plain.insert(anchor, Json(QStringLiteral("2026-02")));
        const QDate end = later(QDate(2026, 2, 28), *rule.window->min);
        QVERIFY(findingOf(screenFor(rule, plain, end.addDays(-1)), id));
        QVERIFY(!findingOf(screenFor(rule, plain, end), id));
        for (const char* partial : {"2026-11", "2026"}) {
            plain.insert(anchor, Json(QString::fromLatin1(partial)));
            QCOMPARE(findingOf(screenFor(rule, plain, on), id)->until, later(on, *rule.window->min));
        }
        // What is still to come counts from its own day.
        plain.insert(anchor, date(QDate(2026, 12, 24)));
        QCOMPARE(findingOf(screenFor(rule, plain, on), id)->until, later(QDate(2026, 12, 24), *rule.window->min));
    }

    void twoRulesAtOnce_data() { rules(isInDays); }
    void twoRulesAtOnce()
    {
        QFETCH(QString, id);
        const ScreeningRule& rule = *built_in::protocol().rule(id);
        const QDate on(2026, 11, 20);
        for (const ScreeningRule& other : built_in::protocol().rules) {
            if (other.id == id || !isInDays(other) || other.questionnaires.value(0) != rule.questionnaires.value(0))
                continue;
            Plain both = answersFor(rule, built_in::protocol());
            both.insert(rule.window->anchor, date(on.addDays(-1)));
            satisfy(other.when, built_in::protocol(), both);
            if (rule.window->anchor != other.window->anchor)
                both.insert(other.window->anchor, date(on));
            if (!applies(rule, both, built_in::protocol()) || !applies(other, both, built_in::protocol()))
                continue; // the two cannot be at once: stopped and not stopped
            const Screening result = screenFor(rule, both, on);
            const QDate first = later(on.addDays(-1), *rule.window->min);
            const QDate second =
                later(rule.window->anchor == other.window->anchor ? on.addDays(-1) : on, *other.window->min);
            if (first > on)
                QCOMPARE(findingOf(result, id)->until, first);
            if (second > on)
                QCOMPARE(findingOf(result, other.id)->until, second);
            QVERIFY2(!result.eligible || *result.eligible >= std::max(first, second), qPrintable(other.id));
            QVERIFY(result.outcome >=
                    std::max(first > on ? rule.outcome : Outcome::Clear, second > on ? other.outcome : Outcome::Clear));
        }
    }
};

QTEST_APPLESS_MAIN(ScreeningWindowsTest)
#include "test_screening_windows.moc"
