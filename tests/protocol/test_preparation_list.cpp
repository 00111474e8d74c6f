// The dated list of what to stop: whoever keeps to it is free of that rule on the day, and nobody is told to stop what
// was prescribed.
#include "answering.h"
#include "built_in.h"

#include "protocol/preparation_list.h"

using namespace answering;

namespace
{
const Wording english{QStringLiteral("en"), {}};
} // namespace

class PreparationListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLineFreesFromItsRules_data()
    {
        QTest::addColumn<QString>("id");
        for (const StopEntry& entry : built_in::protocol().stopList) {
            if (entry.isEnabled)
                QTest::newRow(qPrintable(entry.id)) << entry.id;
        }
    }
    void everyLineFreesFromItsRules()
    {
        QFETCH(QString, id);
        const auto entry = std::find_if(built_in::protocol().stopList.begin(), built_in::protocol().stopList.end(),
                                        [&](const StopEntry& one) { return one.id == id; });
        for (const QDate& day : {QDate(2026, 11, 20), QDate(2028, 2, 29), QDate(2026, 3, 31), QDate(2026, 8, 31)}) {
            const ProposedSession session{day, {}, QTimeZone("Europe/Madrid")};
            for (const QString& ruleId : entry->rules) {
                const ScreeningRule& rule = *built_in::protocol().rule(ruleId);
                Plain plain = answersFor(rule, built_in::protocol());
                satisfy(entry->when, built_in::protocol(), plain);
                const auto lines = stopListFor(built_in::protocol(), toAnswers(plain), session, english);
                const auto line =
                    std::find_if(lines.begin(), lines.end(), [&](const StopLine& one) { return one.entry->id == id; });
                QVERIFY2(line != lines.end(), qPrintable(ruleId));
                QVERIFY(line->text.isAsked && !line->text.text.isEmpty());
                if (rule.medicine == MedicineKind::Prescribed) {
                    QCOMPARE(int(line->kind), int(StopEntry::Kind::AskPrescriber));
                    QVERIFY(!line->by.isValid());
                    QVERIFY(line->prescriber.text.contains(QStringLiteral("ask your prescriber")));
                }
                if (!line->by.isValid() || !rule.window || !rule.window->min)
                    continue;
                plain.insert(rule.window->anchor, Json(line->by.toString(Qt::ISODate)));
                if (!applies(rule, plain, built_in::protocol()))
                    continue;
                const Screening result =
                    screen(built_in::protocol(), rule.questionnaires.value(0), toAnswers(plain), session);
                for (const Finding& finding : result.findings)
                    QVERIFY2(finding.rule != ruleId || finding.isAdvice, qPrintable(day.toString(Qt::ISODate)));
            }
        }
    }

    void isForWhomItConcerns()
    {
        const ProposedSession session{QDate(2026, 11, 20), {}, QTimeZone::utc()};
        Plain none;
        none.insert(QStringLiteral("born"), Json(QStringLiteral("1980-01-01")));
        for (const StopLine& line : stopListFor(built_in::protocol(), toAnswers(none), session, english))
            QVERIFY2(line.entry->rules.isEmpty(), qPrintable(line.entry->id));
        Plain topical = none;
        topical.insert(QStringLiteral("topical"), Json(true));
        const auto lines = stopListFor(built_in::protocol(), toAnswers(topical), session, {QStringLiteral("es"), {}});
        const auto line = std::find_if(lines.begin(), lines.end(), [](const StopLine& one) {
            return one.rules.contains(QStringLiteral("topicals"));
        });
        QVERIFY(line != lines.end());
        QCOMPARE(line->by, QDate(2026, 10, 21));
        QCOMPARE(line->text.language, QStringLiteral("es"));
    }

    void prescribedStaysOutWhateverTheLineSays()
    {
        Protocol changed = built_in::protocol();
        for (ScreeningRule& rule : changed.rules) {
            if (rule.id == u"topicals")
                rule.medicine = MedicineKind::Prescribed;
        }
        Plain topical;
        topical.insert(QStringLiteral("topical"), Json(true));
        bool isThere = false;
        for (const StopLine& line :
             stopListFor(changed, toAnswers(topical), {QDate(2026, 11, 20), {}, QTimeZone::utc()}, english)) {
            if (!line.rules.contains(QStringLiteral("topicals")))
                continue;
            isThere = true;
            QCOMPARE(int(line.kind), int(StopEntry::Kind::AskPrescriber));
            QVERIFY(!line.by.isValid());
        }
        QVERIFY(isThere);
    }

    void hoursCountBackFromTheSession()
    {
        // The clock goes forward on the night before: 24 hours earlier is an hour earlier by the clock.
        const ProposedSession session{QDate(2026, 3, 29), QTime(14, 0), QTimeZone("Europe/Madrid")};
        const auto lines = dayBeforeFor(built_in::protocol(), session, english);
        QCOMPARE(lines.size(), built_in::protocol().dayBefore.size());
        const auto alcohol = std::find_if(lines.begin(), lines.end(), [](const DayBeforeLine& one) {
            return one.entry->before == Period{0, 0, 24};
        });
        QVERIFY(alcohol != lines.end());
        QCOMPARE(alcohol->from, QDate(2026, 3, 28));
        QCOMPARE(*alcohol->fromTime, QTime(13, 0));
        // Without a time, from the beginning of the day before.
        for (const DayBeforeLine& line :
             dayBeforeFor(built_in::protocol(), {session.date, {}, session.zone}, english)) {
            QVERIFY(!line.fromTime);
            QVERIFY(line.from < session.date);
        }
    }

    void aSwitchedOffLineIsNotTold()
    {
        Protocol changed = built_in::protocol();
        for (DayBeforeEntry& entry : changed.dayBefore)
            entry.isEnabled = false;
        for (StopEntry& entry : changed.stopList)
            entry.isEnabled = false;
        Plain topical;
        topical.insert(QStringLiteral("topical"), Json(true));
        const ProposedSession session{QDate(2026, 11, 20), {}, QTimeZone::utc()};
        QVERIFY(stopListFor(changed, toAnswers(topical), session, english).empty());
        QVERIFY(dayBeforeFor(changed, session, english).empty());
    }
};

QTEST_APPLESS_MAIN(PreparationListTest)
#include "test_preparation_list.moc"
