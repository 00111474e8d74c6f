// Steps of filling in a form: kept, read again, played again.
#include "form_texts.h"
#include "forms/form_change.h"

using namespace stipple;
using namespace stipple::forms;
using namespace stipple::forms::test;

class TestFormChange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWas();
    void playedAgain();
    void whatDoesNotFitChangesNothing();
    void noStep_data();
    void noStep();
};

namespace
{

const QByteArray form = "{'linkId':'a','type':'decimal','repeats':true},"
                        "{'linkId':'drug','type':'group','repeats':true,'item':[{'linkId':'name','type':'string'},"
                        "{'linkId':'part','type':'group','repeats':true,'item':[{'linkId':'x','type':'integer'}]}]}";

FormState::Cell value(const Value& value) { return {value, {}, {}}; }

void take(FormReplay& replay, const FormChange& change)
{
    const Done taken = replay.take(change);
    QVERIFY2(taken, taken ? "" : qPrintable(taken.error().message()));
}

} // namespace

void TestFormChange::comesBackAsItWas()
{
    const FormChange changes[] = {
        AnswersGiven{QStringLiteral("a"),
                     QStringLiteral("a"),
                     {value(Value::decimal("0.010")), {std::nullopt, QStringLiteral("0,0"), {}}}},
        AnswersGiven{QStringLiteral("a"), QStringLiteral("a"), {}},
        OccurrenceAdded{QStringLiteral("drug[1]")},
        OccurrenceRemoved{QStringLiteral("drug[0]")},
        PlaceReached{QStringLiteral("drug[1]/name")},
        SectionUnchanged{QStringLiteral("drug")},
    };
    for (const FormChange& change : changes) {
        const QByteArray bytes = toJson(change).toBytes();
        const auto json = Json::parse(bytes);
        QVERIFY(json);
        const auto read = changeFromJson(*json);
        QVERIFY(read);
        QCOMPARE(read->index(), change.index());
        QCOMPARE(toJson(*read).toBytes(), bytes);
    }
}

void TestFormChange::playedAgain()
{
    const auto questionnaire = readForm(form);
    FormReplay replay(questionnaire);
    take(replay, AnswersGiven{QStringLiteral("a"), QStringLiteral("a"), {value(Value::decimal("1.50"))}});
    take(replay, OccurrenceAdded{QStringLiteral("drug[1]")});
    take(replay, OccurrenceAdded{QStringLiteral("drug[1]/part[1]")});
    take(replay, AnswersGiven{QStringLiteral("drug[1]/part[1]/x"),
                              QStringLiteral("x"),
                              {{std::nullopt, QStringLiteral("seven"), {}}}});
    take(replay, OccurrenceRemoved{QStringLiteral("drug[0]")});
    take(replay, PlaceReached{QStringLiteral("drug[0]/name")});
    take(replay, SectionUnchanged{QStringLiteral("s")});
    take(replay, SectionUnchanged{QStringLiteral("s")});
    QCOMPARE(replay.state().values(u"a").front().numberText(), QByteArray("1.50"));
    const int node = replay.state().find(u"drug[0]/part[1]/x");
    QVERIFY(node >= 0);
    QCOMPARE(replay.state().node(node).cells.front().enteredText, QStringLiteral("seven"));
    QCOMPARE(replay.place(), QStringLiteral("drug[0]/name"));
    QCOMPARE(replay.unchanged(), each("s"));
}

void TestFormChange::whatDoesNotFitChangesNothing()
{
    const auto questionnaire = readForm(form);
    FormReplay replay(questionnaire);
    const QByteArray before = replay.state().draft().toBytes();
    QVERIFY(!replay.take(AnswersGiven{QStringLiteral("zzz"), QStringLiteral("zzz"), {}}));
    QVERIFY(!replay.take(OccurrenceAdded{QStringLiteral("drug[5]")}));
    QVERIFY(!replay.take(OccurrenceAdded{QStringLiteral("a")}));
    QVERIFY(!replay.take(OccurrenceRemoved{QStringLiteral("drug[5]")}));
    QCOMPARE(replay.state().draft().toBytes(), before);
}

void TestFormChange::noStep_data()
{
    QTest::addColumn<QByteArray>("bytes");
    for (const char* bytes :
         {"{}", "[]", "null", "{'do':'answers','path':'a'}", "{'do':'add'}", "{'do':'add','path':3}",
          "{'do':'dance','path':'a'}", "{'do':'answers','path':'a','given':{'resourceType':'QuestionnaireResponse'}}",
          "{'do':'answers','path':'a','given':{'resourceType':'QuestionnaireResponse','item':[{'linkId':'a','item':[{"
          "'linkId':'b'}]}]}}"})
        QTest::newRow(bytes) << json(bytes);
}

void TestFormChange::noStep()
{
    QFETCH(QByteArray, bytes);
    const auto json = Json::parse(bytes);
    QVERIFY(json);
    QVERIFY(!changeFromJson(*json));
}

QTEST_GUILESS_MAIN(TestFormChange)
#include "test_form_change.moc"
