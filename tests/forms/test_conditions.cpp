// Which items are enabled: the public cases, our own matrix, repeats, partial dates, and what is not evaluated.
#include "form_texts.h"

using namespace stipple;
using namespace stipple::forms;
using namespace stipple::forms::test;

namespace
{

// Three values of a type, from small to large; the condition compares with the middle one.
struct Sample {
    QByteArray itemType;
    QByteArray suffix; // of value… and answer…
    std::array<QByteArray, 3> values;
    bool ordered;
    QByteArray more; // members of the item
};

const std::vector<Sample>& samples()
{
    static const std::vector<Sample> all = {
        {"boolean", "Boolean", {"false", "true", "false"}, false, {}},
        {"integer", "Integer", {"-7", "5", "40"}, true, {}},
        {"decimal", "Decimal", {"4.99", "5.0", "5.01"}, true, {}},
        {"date", "Date", {"'2026-05-31'", "'2026-06-15'", "'2027-01-01'"}, true, {}},
        {"dateTime",
         "DateTime",
         {"'2026-06-15T12:29:59+02:00'", "'2026-06-15T10:30:00Z'", "'2026-06-15T05:30:01-05:00'"},
         true,
         {}},
        {"time", "Time", {"'09:59:59'", "'10:00:00'", "'10:00:00.5'"}, true, {}},
        {"string", "String", {"'a'", "'b'", "'c'"}, false, {}},
        {"text", "String", {"'a'", "'b'", "'c'"}, false, {}},
        {"choice",
         "Coding",
         {"{'system':'s','code':'a'}", "{'system':'s','code':'b'}", "{'system':'t','code':'b'}"},
         false,
         ",'answerOption':[{'valueCoding':{'system':'s','code':'a'}},{'valueCoding':{'system':'s','code':'b'}},"
         "{'valueCoding':{'system':'t','code':'b'}}]"},
        {"open-choice", "String", {"'a'", "'b'", "'c'"}, false, ",'answerOption':[{'valueCoding':{'code':'b'}}]"},
    };
    return all;
}

bool expected(const QByteArray& op, const std::vector<int>& answers)
{
    const auto any = [&answers](auto&& predicate) { return std::any_of(answers.begin(), answers.end(), predicate); };
    if (op == "exists")
        return !answers.empty();
    if (op == "=")
        return any([](int i) { return i == 1; });
    if (op == "!=")
        return !any([](int i) { return i == 1; });
    if (op == ">")
        return any([](int i) { return i > 1; });
    if (op == "<")
        return any([](int i) { return i < 1; });
    if (op == ">=")
        return any([](int i) { return i >= 1; });
    return any([](int i) { return i <= 1; });
}

bool enabledBy(const QuestionnairePtr& form, const QByteArray& response, QStringView path)
{
    return FormState(form, readResponse(response)).isEnabled(path);
}

QByteArray when(const QByteArray& question, const QByteArray& op, const QByteArray& answer)
{
    return "'enableWhen':[{'question':'" + question + "','operator':'" + op + "'," + answer + "}]";
}

} // namespace

class TestConditions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void publicCases()
    {
        const auto json = Json::parse(fixture("enable-when.json"));
        QVERIFY(json);
        const auto reading = readQuestionnaire((*json)[u"questionnaire"].toBytes(), Reading::Strict);
        QVERIFY(reading.questionnaire);
        int states = 0;
        const auto& cases = (*json)[u"cases"].items();
        QCOMPARE(cases.size(), std::size_t(21));
        for (const Json& each : cases) {
            const Json& given = each[u"response"];
            const auto response = given.isNull() ? Response() : Response::fromJson(given).value();
            const FormState state(reading.questionnaire, response);
            for (const auto& [linkId, enabled] : each[u"enabled"].members()) {
                QVERIFY2(state.isEnabled(linkId) == enabled.toBool(),
                         qPrintable(linkId + QStringLiteral(" in ") + QString::fromUtf8(given.toBytes())));
                ++states;
            }
        }
        QVERIFY(states > 1000);
    }

    void everyOperatorOnEveryType_data()
    {
        QTest::addColumn<int>("sample");
        QTest::addColumn<QByteArray>("op");
        for (std::size_t i = 0; i < samples().size(); ++i) {
            for (const char* op : {"exists", "=", "!=", ">", "<", ">=", "<="}) {
                if (samples()[i].ordered || QByteArray(op) == "exists" || QByteArray(op) == "=" ||
                    QByteArray(op) == "!=")
                    QTest::addRow("%s %s", samples()[i].itemType.constData(), op) << int(i) << QByteArray(op);
            }
        }
    }
    void everyOperatorOnEveryType()
    {
        QFETCH(int, sample);
        QFETCH(QByteArray, op);
        const Sample& s = samples()[std::size_t(sample)];
        const QByteArray wanted = op == "exists" ? "'answerBoolean':true" : "'answer" + s.suffix + "':" + s.values[1];
        const auto form = readForm("{'linkId':'gate','type':'boolean'},{'linkId':'q','type':'" + s.itemType +
                                   "','repeats':true," + when("gate", "=", "'answerBoolean':true") + s.more +
                                   "},{'linkId':'t','type':'string'," + when("q", op, wanted) + "}");
        QVERIFY(form);
        for (const std::vector<int>& answers : std::vector<std::vector<int>>{
                 {}, {0}, {1}, {2}, {0, 2}, {2, 0}, {1, 2}, {0, 1}, {0, 1, 2}, {0, 0}, {1, 1}}) {
            QByteArray list;
            for (const int i : answers)
                list += (list.isEmpty() ? "{'value" : ",{'value") + s.suffix + "':" + s.values[std::size_t(i)] + "}";
            const QByteArray item = answers.empty() ? QByteArray() : ",{'linkId':'q','answer':[" + list + "]}";
            const QByteArray open = "{'linkId':'gate','answer':[{'valueBoolean':true}]}";
            const QByteArray shut = "{'linkId':'gate','answer':[{'valueBoolean':false}]}";
            QVERIFY2(enabledBy(form, open + item, u"t") == expected(op, answers), list.constData());
            // A disabled question has no answers that count.
            QVERIFY2(enabledBy(form, shut + item, u"t") == expected(op, {}), list.constData());
        }
    }

    void existsFalseIsTheOpposite()
    {
        const auto form = readForm("{'linkId':'q','type':'string'},{'linkId':'t','type':'string'," +
                                   when("q", "exists", "'answerBoolean':false") + "}");
        QVERIFY(enabledBy(form, "", u"t"));
        QVERIFY(!enabledBy(form, "{'linkId':'q','answer':[{'valueString':'a'}]}", u"t"));
    }

    void aTypedTextThatIsNotValidIsNoAnswer()
    {
        const auto form = readForm("{'linkId':'q','type':'integer'},{'linkId':'t','type':'string'," +
                                   when("q", "exists", "'answerBoolean':true") + "}");
        FormState state(form);
        QVERIFY(state.setText(u"q", 0, QStringLiteral("12a")));
        QVERIFY(!state.isEnabled(u"t"));
        QVERIFY(state.setText(u"q", 0, QStringLiteral("12")));
        QVERIFY(state.isEnabled(u"t"));
    }

    void partialDatesCompareByWhatTheyShare_data()
    {
        QTest::addColumn<QByteArray>("op");
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<bool>("enabled");
        const auto row = [](const char* op, const char* answer, bool enabled) {
            QTest::addRow("%s %s", answer, op) << QByteArray(op) << QByteArray(answer) << enabled;
        };
        // Compared with 2026-06-15.
        row(">", "2027", true);
        row(">", "2026", false);
        row("<", "2026", false);
        row(">=", "2026", false);
        row("<=", "2026", false);
        row("=", "2026", false);
        row("!=", "2026", true);
        row("<", "2026-05", true);
        row(">", "2026-07", true);
        row(">=", "2026-06", false);
        row("<", "2025", true);
        row("=", "2026-06-15", true);
    }
    void partialDatesCompareByWhatTheyShare()
    {
        QFETCH(QByteArray, op);
        QFETCH(QByteArray, answer);
        const auto form = readForm("{'linkId':'q','type':'date'},{'linkId':'t','type':'string'," +
                                   when("q", op, "'answerDate':'2026-06-15'") + "}");
        QTEST(enabledBy(form, "{'linkId':'q','answer':[{'valueDate':'" + answer + "'}]}", u"t"), "enabled");
    }

    void aCodingWithoutSystemMatchesAny()
    {
        const auto form = readForm("{'linkId':'q','type':'choice','answerOption':[{'valueCoding':{'system':'s','code':"
                                   "'a'}}]},{'linkId':'t','type':'string'," +
                                   when("q", "=", "'answerCoding':{'code':'a'}") + "},{'linkId':'u','type':'string'," +
                                   when("q", "=", "'answerCoding':{'system':'other','code':'a'}") + "}");
        const QByteArray answer = "{'linkId':'q','answer':[{'valueCoding':{'system':'s','code':'a'}}]}";
        QVERIFY(enabledBy(form, answer, u"t"));
        QVERIFY(!enabledBy(form, answer, u"u"));
    }

    void eachOccurrenceLooksAtItsOwn()
    {
        const auto form =
            readForm("{'linkId':'drug','type':'group','repeats':true,'item':[{'linkId':'stopped','type':"
                     "'boolean'},{'linkId':'more','type':'group','item':[{'linkId':'when','type':'date'," +
                     when("stopped", "=", "'answerBoolean':true") + "}]}]},{'linkId':'any','type':'string'," +
                     when("stopped", "=", "'answerBoolean':true") + "}");
        const FormState state(form, readResponse("{'linkId':'drug','item':[{'linkId':'stopped','answer':[{"
                                                 "'valueBoolean':false}]}]},{'linkId':'drug','item':[{'linkId':"
                                                 "'stopped','answer':[{'valueBoolean':true}]}]}"));
        QVERIFY(!state.isEnabled(u"drug[0]/when"));
        QVERIFY(state.isEnabled(u"drug[1]/when"));
        QVERIFY(state.isEnabled(u"any")); // from outside, one of them is enough
    }

    void whatHangsOnAnAnswerLooksAtThatAnswer()
    {
        const auto form =
            readForm("{'linkId':'zone','type':'choice','repeats':true,'answerOption':[{'valueCoding':{"
                     "'code':'a'}},{'valueCoding':{'code':'b'}}],'item':[{'linkId':'note','type':'string'," +
                     when("zone", "=", "'answerCoding':{'code':'b'}") + "}]}");
        const FormState state(form,
                              readResponse("{'linkId':'zone','answer':[{'valueCoding':{'code':'a'}},{'valueCoding'"
                                           ":{'code':'b'}}]}"));
        QVERIFY(!state.isEnabled(u"zone[0]/note"));
        QVERIFY(state.isEnabled(u"zone[1]/note"));
        QCOMPARE(state.find(u"note"), -1);
    }

    void theOrderInTheDocumentDoesNotMatter()
    {
        // t looks at q, which stands behind it and itself waits for a.
        const auto form = readForm("{'linkId':'t','type':'string'," + when("q", "=", "'answerBoolean':true") +
                                   "},{'linkId':'q','type':'boolean'," + when("a", "=", "'answerBoolean':true") +
                                   "},{'linkId':'a','type':'boolean'}");
        FormState state(form);
        QVERIFY(state.setValues(u"q", {Value::boolean(true)}));
        QVERIFY(!state.isEnabled(u"t"));
        const auto change = state.setValues(u"a", {Value::boolean(true)});
        QVERIFY(change);
        QCOMPARE(change->enabled, (std::vector<QString>{QStringLiteral("q"), QStringLiteral("t")}));
        QVERIFY(state.isEnabled(u"t"));
    }

    void anAnswerEvaluatesOnlyWhatDependsOnIt()
    {
        QByteArray items = "{'linkId':'a','type':'boolean'},{'linkId':'b','type':'boolean'}";
        for (int i = 0; i < 300; ++i)
            items += ",{'linkId':'b" + QByteArray::number(i) + "','type':'string'," +
                     when("b", "=", "'answerBoolean':true") + "}";
        for (int i = 0; i < 3; ++i)
            items += ",{'linkId':'a" + QByteArray::number(i) + "','type':'string'," +
                     when(i ? "a" + QByteArray::number(i - 1) : QByteArray("a"), "exists", "'answerBoolean':true") +
                     "}";
        FormState state(readForm(items));
        QCOMPARE(state.evaluations(), 305);
        QVERIFY(state.setValues(u"a", {Value::boolean(true)}));
        // a0, which is enabled now; a1 is looked at because a0 changed, and stays.
        QCOMPARE(state.evaluations(), 305 + 2);
        QVERIFY(state.setValues(u"a2", {Value::string(QStringLiteral("nobody looks"))}));
        QCOMPARE(state.evaluations(), 305 + 2);
    }

    void whatCannotBeComparedNeverHolds()
    {
        const QByteArray items = "{'linkId':'q','type':'boolean'},{'linkId':'t','type':'string'," +
                                 when("q", ">", "'answerBoolean':false") + "}";
        QVERIFY(!readForm(items));
        const auto form = readForm(items, Reading::Lenient);
        QVERIFY(form);
        QVERIFY(!enabledBy(form, "{'linkId':'q','answer':[{'valueBoolean':true}]}", u"t"));
    }
};

QTEST_APPLESS_MAIN(TestConditions)
#include "test_conditions.moc"
