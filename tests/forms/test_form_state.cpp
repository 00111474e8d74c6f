// A form being answered: paths, occurrences, what is kept when something is switched off, typed text.
#include "form_texts.h"

using namespace stipple;
using namespace stipple::forms;
using namespace stipple::forms::test;

namespace
{

QuestionnairePtr drugs()
{
    return readForm("{'linkId':'any','type':'boolean','text':'Any?'},"
                    "{'linkId':'drug','type':'group','repeats':true,'text':'Drug','enableWhen':[{'question':'any',"
                    "'operator':'=','answerBoolean':true}],'item':["
                    "{'linkId':'name','type':'string','text':'Name'},"
                    "{'linkId':'side','type':'choice','repeats':true,'answerOption':[{'valueCoding':{'code':'a'}},"
                    "{'valueCoding':{'code':'b'}},{'valueCoding':{'code':'c'}}],'item':["
                    "{'linkId':'since','type':'date'}]}]},"
                    "{'linkId':'end','type':'decimal','repeats':true}");
}

Value text(const char16_t* value) { return Value::string(QString::fromUtf16(value)); }
Value code(const char16_t* value) { return Value::coding({{}, QString::fromUtf16(value)}); }
Value yes() { return Value::boolean(true); }
Value no() { return Value::boolean(false); }

QByteArray items(const Response& response) { return response.toJson()[u"item"].toBytes(); }

} // namespace

class TestFormState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyOccurrenceHasAPath()
    {
        FormState state(drugs());
        QVERIFY(state.setValues(u"any", {yes()}));
        QCOMPARE(state.addOccurrence(u"drug[0]").value(), QStringLiteral("drug[1]"));
        QVERIFY(state.setValues(u"drug[1]/side", {code(u"a"), code(u"b")}));
        QStringList paths;
        for (const int node : state.nodes()) {
            paths += state.path(node);
            QCOMPARE(state.find(state.path(node)), node);
        }
        const QStringList all = {QStringLiteral("any"),
                                 QStringLiteral("drug[0]"),
                                 QStringLiteral("drug[0]/name"),
                                 QStringLiteral("drug[0]/side"),
                                 QStringLiteral("drug[0]/side[0]/since"),
                                 QStringLiteral("drug[1]"),
                                 QStringLiteral("drug[1]/name"),
                                 QStringLiteral("drug[1]/side"),
                                 QStringLiteral("drug[1]/side[0]/since"),
                                 QStringLiteral("drug[1]/side[1]/since"),
                                 QStringLiteral("end")};
        QCOMPARE(paths, all);
        for (const QStringView path : {u"drug", u"drug[2]", u"name", u"drug[0]/nothing", u"", u"drug[0]/name[0]"})
            QCOMPARE(state.find(path), -1);
    }

    void answersOfWhatIsSwitchedOffComeBack()
    {
        FormState state(drugs());
        QVERIFY(state.setValues(u"any", {yes()}));
        QVERIFY(state.setValues(u"drug[0]/name", {text(u"Minoxidil")}));
        const auto change = state.setValues(u"any", {no()});
        QVERIFY(change);
        QCOMPARE(change->disabled.front(), QStringLiteral("drug[0]"));
        QVERIFY(!state.isEnabled(u"drug[0]/name"));
        QCOMPARE(state.setAside(), std::vector<QString>{QStringLiteral("drug[0]/name")});
        QVERIFY(items(state.draft()).contains("Minoxidil"));
        QVERIFY(!items(state.completed()).contains("Minoxidil"));
        // Also after the tablet was put away in between.
        FormState resumed(drugs(), state.draft());
        QVERIFY(resumed.setValues(u"any", {yes()}));
        QVERIFY(resumed.setAside().empty());
        QVERIFY(items(resumed.completed()).contains("Minoxidil"));
    }

    void completedHasTheTextsAndTheVersion()
    {
        FormState state(drugs());
        QVERIFY(state.setValues(u"any", {no()}));
        const Response response = state.completed(u"es");
        QCOMPARE(response.status, QStringLiteral("completed"));
        QCOMPARE(response.questionnaire, QStringLiteral("https://forms.example.org/f|1"));
        QCOMPARE(items(response), json("[{'linkId':'any','text':'Any?','answer':[{'valueBoolean':false}]}]"));
    }

    void whatStandsBelowAnAnswerStaysWithIt()
    {
        FormState state(drugs());
        QVERIFY(state.setValues(u"any", {yes()}));
        QVERIFY(state.setValues(u"drug[0]/side", {code(u"a"), code(u"b"), code(u"c")}));
        const auto date = [](const char16_t* value) { return Value::date(*PartialDate::fromText(value)); };
        QVERIFY(state.setValues(u"drug[0]/side[0]/since", {date(u"2020")}));
        QVERIFY(state.setValues(u"drug[0]/side[2]/since", {date(u"2022")}));
        QVERIFY(state.setValues(u"drug[0]/side", {code(u"c"), code(u"a")}));
        QCOMPARE(state.values(u"drug[0]/side[0]/since"), std::vector<Value>{date(u"2022")});
        QCOMPARE(state.values(u"drug[0]/side[1]/since"), std::vector<Value>{date(u"2020")});
        QCOMPARE(state.find(u"drug[0]/side[2]/since"), -1);
        // Corrected in place.
        QVERIFY(state.setValues(u"drug[0]/side", {code(u"b"), code(u"a")}));
        QCOMPARE(state.values(u"drug[0]/side[0]/since"), std::vector<Value>{date(u"2022")});
        QVERIFY(state.setValues(u"drug[0]/side", {}));
        QVERIFY(state.values(u"drug[0]/side[0]/since").empty());
    }

    void occurrencesComeAndGo()
    {
        FormState state(drugs());
        QVERIFY(state.setValues(u"any", {yes()}));
        QVERIFY(state.addOccurrence(u"drug[0]"));
        QVERIFY(state.addOccurrence(u"drug[0]"));
        QVERIFY(state.isEnabled(u"drug[2]/name"));
        for (const QStringView path : {u"drug[0]/name", u"drug[1]/name", u"drug[2]/name"})
            QVERIFY(state.setValues(path, {Value::string(path.toString())}));
        QVERIFY(state.removeOccurrence(u"drug[1]"));
        QCOMPARE(state.values(u"drug[1]/name"), std::vector<Value>{text(u"drug[2]/name")});
        QCOMPARE(state.find(u"drug[2]"), -1);
        QVERIFY(state.removeOccurrence(u"drug[0]"));
        QVERIFY(state.removeOccurrence(u"drug[0]"));
        // One is always there, to be filled in.
        QVERIFY(state.isEnabled(u"drug[0]/name"));
        QVERIFY(state.values(u"drug[0]/name").empty());
    }

    void removingAnOccurrenceAsksAgainWhoLookedIntoIt()
    {
        FormState state(
            readForm("{'linkId':'g','type':'group','repeats':true,'item':[{'linkId':'q','type':'boolean'}]},"
                     "{'linkId':'t','type':'string','enableWhen':[{'question':'q','operator':'=',"
                     "'answerBoolean':true}]}"));
        QVERIFY(state.addOccurrence(u"g[0]"));
        QVERIFY(state.setValues(u"g[1]/q", {yes()}));
        QVERIFY(state.isEnabled(u"t"));
        const auto change = state.removeOccurrence(u"g[1]");
        QVERIFY(change);
        QCOMPARE(change->disabled, std::vector<QString>{QStringLiteral("t")});
    }

    void anEmptyOccurrenceKeepsItsPlace()
    {
        FormState state(drugs());
        QVERIFY(state.setValues(u"any", {yes()}));
        QVERIFY(state.addOccurrence(u"drug[0]"));
        QVERIFY(state.setValues(u"drug[1]/name", {text(u"x")}));
        const FormState resumed(drugs(), state.draft());
        QCOMPARE(resumed.values(u"drug[1]/name"), std::vector<Value>{text(u"x")});
        QCOMPARE(state.completed().values(u"name").size(), std::size_t(1));
    }

    void initialValuesAreThereOnceOnly()
    {
        const auto form =
            readForm("{'linkId':'a','type':'boolean','initial':[{'valueBoolean':true}]},{'linkId':'b',"
                     "'type':'choice','answerOption':[{'valueCoding':{'code':'x'},'initialSelected':true},"
                     "{'valueCoding':{'code':'y'}}]},{'linkId':'t','type':'string','enableWhen':[{"
                     "'question':'a','operator':'=','answerBoolean':true}]},{'linkId':'g','type':'group',"
                     "'repeats':true,'item':[{'linkId':'n','type':'integer','initial':[{'valueInteger':3"
                     "}]}]}");
        FormState state(form);
        QCOMPARE(state.values(u"a"), std::vector<Value>{yes()});
        QCOMPARE(state.values(u"b"), std::vector<Value>{code(u"x")});
        QVERIFY(state.isEnabled(u"t"));
        QVERIFY(state.addOccurrence(u"g[0]"));
        QCOMPARE(state.values(u"g[1]/n"), std::vector<Value>{Value::integer(3)});
        QVERIFY(state.setValues(u"a", {}));
        QVERIFY(FormState(form, state.draft()).values(u"a").empty());
    }

    void typedTextStaysUntilItIsValid_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QByteArray>("value"); // empty: not valid
        const auto row = [](const char* type, const char* typed, const char* value) {
            QTest::addRow("%s %s", type, typed) << QByteArray(type) << QString::fromUtf8(typed) << QByteArray(value);
        };
        row("integer", "12", "12");
        row("integer", " -007 ", "-7");
        row("integer", "٤٢", "42");
        row("integer", "12a", "");
        row("integer", "1.5", "");
        row("integer", "99999999999", "");
        row("decimal", "0,50", "0.50");
        row("decimal", "00.010", "0.010");
        row("decimal", "٣٫٥", "3.5");
        row("decimal", "1.", "");
        row("decimal", "1e400", "");
        row("date", "2026-05", "'2026-05'");
        row("date", "31.12.2026", "");
        row("time", "14:30", "'14:30:00'");
        row("time", "25:30", "");
        row("dateTime", "2026-05-14", "'2026-05-14'");
        row("url", "https://a.example/x", "'https://a.example/x'");
        row("string", "<b>", "'<b>'");
        row("string", "a\u202eb", "");
    }
    void typedTextStaysUntilItIsValid()
    {
        QFETCH(QByteArray, type);
        QFETCH(QString, typed);
        QFETCH(QByteArray, value);
        const auto form = readForm("{'linkId':'q','type':'" + type + "'}");
        FormState state(form);
        QVERIFY(state.setText(u"q", 0, typed));
        const auto values = state.values(u"q");
        if (value.isEmpty()) {
            QVERIFY(values.empty());
            QCOMPARE(state.node(0).cells.front().enteredText, typed);
            const FormState resumed(form, Response::fromBytes(state.draft().toBytes()).value());
            QCOMPARE(resumed.node(0).cells.front().enteredText, typed);
            QVERIFY(state.completed().items.empty());
        } else {
            QCOMPARE(values.size(), std::size_t(1));
            QCOMPARE(values.front().json().toBytes(), json(value));
            QVERIFY(state.node(0).cells.front().enteredText.isEmpty());
        }
        QVERIFY(state.setText(u"q", 0, {}));
        QVERIFY(state.node(0).cells.empty());
    }

    void refusesWhatCannotBeAnsweredAndChangesNothing()
    {
        FormState state(readForm("{'linkId':'g','type':'group','item':[{'linkId':'d','type':'display','text':'d'},"
                                 "{'linkId':'r','type':'string','readOnly':true},{'linkId':'s','type':'string'}]}"));
        const QByteArray before = state.draft().toBytes();
        QCOMPARE(state.setValues(u"nothing", {yes()}).error().code(), ErrorCode::NotFound);
        QCOMPARE(state.setValues(u"g", {yes()}).error().code(), ErrorCode::InvalidInput);
        QCOMPARE(state.setValues(u"d", {yes()}).error().code(), ErrorCode::InvalidInput);
        QCOMPARE(state.setValues(u"r", {text(u"x")}).error().code(), ErrorCode::Refused);
        QCOMPARE(state.setValues(u"s", {text(u"x"), text(u"y")}).error().code(), ErrorCode::InvalidInput);
        QCOMPARE(state.setText(u"s", 1, QStringLiteral("x")).error().code(), ErrorCode::InvalidInput);
        QCOMPARE(state.setText(u"s", -1, QStringLiteral("x")).error().code(), ErrorCode::InvalidInput);
        QCOMPARE(state.addOccurrence(u"g").error().code(), ErrorCode::NotFound);
        QCOMPARE(state.removeOccurrence(u"g").error().code(), ErrorCode::NotFound);
        QCOMPARE(state.draft().toBytes(), before);
    }

    void aGroupIsNotRepeatedBeyondItsLimit()
    {
        FormState state(readForm("{'linkId':'g','type':'group','repeats':true,'extension':[{'url':"
                                 "'http://hl7.org/fhir/StructureDefinition/questionnaire-maxOccurs','valueInteger':2}],"
                                 "'item':[{'linkId':'q','type':'string'}]}"));
        QVERIFY(state.addOccurrence(u"g[0]"));
        QCOMPARE(state.addOccurrence(u"g[0]").error().code(), ErrorCode::Refused);
    }

    void saysWhatItHasNoPlaceFor()
    {
        const FormState state(drugs(), readResponse("{'linkId':'gone','answer':[{'valueBoolean':true}]},{'linkId':"
                                                    "'name','answer':[{'valueString':'x'}]},{'linkId':'any','answer':[{"
                                                    "'valueBoolean':true}]},{'linkId':'any','answer':[{'valueBoolean':"
                                                    "false}]}"));
        const std::vector<QString> places = {QStringLiteral("QuestionnaireResponse.item[0]"),
                                             QStringLiteral("QuestionnaireResponse.item[1]"),
                                             QStringLiteral("QuestionnaireResponse.item[3]")};
        QCOMPARE(state.unplaced(), places);
        QCOMPARE(state.values(u"any"), std::vector<Value>{yes()});
    }

    void aSecondAnswerTooManyHasItsOwnPath()
    {
        const FormState state(readForm("{'linkId':'q','type':'boolean','item':[{'linkId':'n','type':'string'}]}"),
                              readResponse("{'linkId':'q','answer':[{'valueBoolean':true},{'valueBoolean':false}]}"));
        QVERIFY(state.find(u"n") >= 0);
        QVERIFY(state.find(u"q[1]/n") >= 0);
        QVERIFY(state.find(u"n") != state.find(u"q[1]/n"));
    }

    void nestingGoesDeep()
    {
        QByteArray form = "{'linkId':'q12','type':'string'}";
        for (int i = 11; i >= 0; --i)
            form = "{'linkId':'q" + QByteArray::number(i) + "','type':'" + (i % 2 ? "group" : "boolean") +
                   "','item':[" + form + "]}";
        FormState state(readForm(form));
        for (int i = 0; i < 12; i += 2)
            QVERIFY(state.setValues(QStringLiteral("q%1").arg(i), {yes()}));
        QVERIFY(state.setValues(u"q12", {text(u"deep")}));
        const auto resumed = Response::fromBytes(state.completed().toBytes());
        QVERIFY(resumed);
        QCOMPARE(resumed->values(u"q12"), std::vector<Value>{text(u"deep")});
    }
};

QTEST_APPLESS_MAIN(TestFormState)
#include "test_form_state.moc"
