// Each code, at its place; and what is not an issue.
#include "form_texts.h"

using namespace stipple;
using namespace stipple::forms;
using namespace stipple::forms::test;

namespace
{

QByteArray hl7Url(const char* name) { return QByteArray("http://hl7.org/fhir/StructureDefinition/") + name; }
// {'url': …, 'value…': …}
QByteArray extension(const char* name, const QByteArray& value)
{
    return "{'url':'" + hl7Url(name) + "'," + value + "}";
}

} // namespace

class TestValidation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneAnswer_data()
    {
        QTest::addColumn<QByteArray>("type"); // and members of the question
        QTest::addColumn<QByteArray>("answers");
        QTest::addColumn<QString>("codes");
        const auto row = [](const char* name, const QByteArray& type, const QByteArray& answers, const char* found) {
            QTest::newRow(name) << type << answers << QString::fromLatin1(found);
        };
        const QByteArray options =
            ",'answerOption':[{'valueCoding':{'system':'s','code':'a'}},{'valueCoding':{'system':'s','code':'b'}},"
            "{'extension':[" +
            extension("questionnaire-optionExclusive", "'valueBoolean':true") +
            "],'valueCoding':{'system':'s','code':'none','display':'None'}}]";
        const auto limited = [](const char* type, const QByteArray& extensions) {
            return QByteArray(type) + "','extension':[" + extensions + "],'prefix':'1";
        };
        row("required, missing", "string','required':true,'prefix':'1", "", "required");
        row("required, there", "string','required':true,'prefix':'1", "{'valueString':'x'}", "");
        row("not required", "string", "", "");
        row("wrong type", "integer", "{'valueString':'x'}", "invalidAnswerType");
        row("malformed", "date", "{'valueDate':'31/12/2026'}", "invalidAnswerType");
        row("a format error outranks required", "date','required':true,'prefix':'1",
            "{'extension':[{'url':'urn:stipple:entered-text','valueString':'soon'}]}", "invalidAnswerType");
        row("a format error hides the limits", limited("integer", extension("maxValue", "'valueInteger':5")),
            "{'valueInteger':1e3}", "invalidAnswerType");
        row("partial date", "date", "{'valueDate':'2026-05'}", "");
        row("empty answer", "string", "{}", "invalidAnswerType");
        row("a second answer", "string", "{'valueString':'x'},{'valueString':'y'}", "repeats");

        row("below", limited("integer", extension("minValue", "'valueInteger':5")), "{'valueInteger':4}", "minValue");
        row("at the least", limited("integer", extension("minValue", "'valueInteger':5")), "{'valueInteger':5}", "");
        row("above", limited("decimal", extension("maxValue", "'valueDecimal':0.3")), "{'valueDecimal':0.30000001}",
            "maxValue");
        row("whole limit of a decimal", limited("decimal", extension("maxValue", "'valueInteger':5")),
            "{'valueDecimal':5.0}", "");
        row("late date", limited("date", extension("maxValue", "'valueDate':'2026-06-15'")), "{'valueDate':'2026-07'}",
            "maxValue");
        row("undecided date", limited("date", extension("maxValue", "'valueDate':'2026-06-15'")),
            "{'valueDate':'2026-06'}", "");
        row("early time", limited("time", extension("minValue", "'valueTime':'09:00:00'")), "{'valueTime':'08:59:59'}",
            "minValue");
        row("decimals", limited("decimal", extension("maxDecimalPlaces", "'valueInteger':2")), "{'valueDecimal':0.125}",
            "maxDecimals");
        row("decimals that fit", limited("decimal", extension("maxDecimalPlaces", "'valueInteger':2")),
            "{'valueDecimal':0.12}", "");

        row("too long", "string','maxLength':3,'prefix':'1", "{'valueString':'abcd'}", "maxLength");
        row("characters, not code units", "string','maxLength':3,'prefix':'1",
            "{'valueString':'\xf0\x9f\x98\x80\xf0\x9f\x98\x80\xf0\x9f\x98\x80'}", "");
        row("too short", limited("string", extension("minLength", "'valueInteger':3")), "{'valueString':'ab'}",
            "minLength");
        row("pattern", limited("string", extension("regex", "'valueString':'[0-9]+'")), "{'valueString':'1a'}",
            "regex");
        row("pattern that fits", limited("string", extension("regex", "'valueString':'[0-9]+'")),
            "{'valueString':'12'}", "");
        row("several lines in one", "string", "{'valueString':'a\\nb'}", "invalidNewLine");
        row("several lines", "text", "{'valueString':'a\\nb'}", "");
        row("NUL", "text", "{'valueString':'a\\u0000b'}", "invalidCharacter");
        row("HTML is text", "text", "{'valueString':'<script>alert(1)</script>'}", "");

        row("an option", "choice'" + options + ",'prefix':'1", "{'valueCoding':{'system':'s','code':'a'}}", "");
        row("no option", "choice'" + options + ",'prefix':'1", "{'valueCoding':{'system':'s','code':'z'}}",
            "invalidAnswerOption");
        row("option of another system", "choice'" + options + ",'prefix':'1",
            "{'valueCoding':{'system':'t','code':'a'}}", "invalidAnswerOption");
        row("text where a choice is", "choice'" + options + ",'prefix':'1", "{'valueString':'a'}", "invalidAnswerType");
        row("own words", "open-choice'" + options + ",'prefix':'1", "{'valueString':'mine'}", "");
        row("own code", "open-choice'" + options + ",'prefix':'1", "{'valueCoding':{'code':'z'}}",
            "invalidAnswerOption");
        row("exclusive alone", "choice','repeats':true" + options + ",'prefix':'1",
            "{'valueCoding':{'system':'s','code':'none'}}", "");
        row("exclusive with another", "choice','repeats':true" + options + ",'prefix':'1",
            "{'valueCoding':{'system':'s','code':'a'}},{'valueCoding':{'system':'s','code':'none'}}",
            "exclusiveAnswerOption");
        row("integers to choose from", "choice','answerOption':[{'valueInteger':1},{'valueInteger':2}],'prefix':'1",
            "{'valueInteger':2}", "");
        row("another integer", "choice','answerOption':[{'valueInteger':1},{'valueInteger':2}],'prefix':'1",
            "{'valueInteger':3}", "invalidAnswerOption");

        row("too few",
            "string','repeats':true,'extension':[" + extension("questionnaire-minOccurs", "'valueInteger':2") +
                "],'prefix':'1",
            "{'valueString':'x'}", "minCount");
        row("too many",
            "string','repeats':true,'extension':[" + extension("questionnaire-maxOccurs", "'valueInteger':1") +
                "],'prefix':'1",
            "{'valueString':'x'},{'valueString':'y'}", "maxCount");

        const QByteArray photo = limited("attachment", extension("mimeType", "'valueCode':'image/jpeg'") + "," +
                                                           extension("maxSize", "'valueDecimal':0.5"));
        row("photo", photo, "{'valueAttachment':{'contentType':'image/jpeg','size':524288}}", "");
        row("large photo", photo, "{'valueAttachment':{'contentType':'image/jpeg','size':524289}}",
            "maxAttachmentSize");
        row("another kind", photo, "{'valueAttachment':{'contentType':'image/png','size':1}}", "invalidAttachmentType");
        row("size that lies", photo, "{'valueAttachment':{'contentType':'image/jpeg','size':5,'data':'AAAA'}}",
            "attachmentSizeInconsistent");
        row("no base64", photo, "{'valueAttachment':{'contentType':'image/jpeg','data':'§'}}", "invalidAnswerType");

        row("address", "url", "{'valueUri':'https://a.example/b?c'}", "");
        row("no address", "url", "{'valueUri':'not an address'}", "invalidUrlValue");
    }
    void oneAnswer()
    {
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, answers);
        QFETCH(QString, codes);
        // A row may close the type's quote to add members; the last member's quote is then still open.
        auto form = readForm("{'linkId':'q','text':'Q','type':'" + type + "'}");
        QVERIFY(form);
        const auto issues =
            validate(form, readResponse(answers.isEmpty() ? answers : "{'linkId':'q','answer':[" + answers + "]}"));
        QCOMPARE(test::codes(issues).join(QLatin1Char(' ')), codes);
        if (!issues.empty()) {
            QCOMPARE(issues.front().linkId, QStringLiteral("q"));
            QVERIFY(issues.front().path.startsWith(QStringLiteral("QuestionnaireResponse.item")));
            QVERIFY(issues.front().message.contains(QStringLiteral("\u201cQ\u201d")));
        }
    }

    void theDocumentsShape_data()
    {
        QTest::addColumn<QByteArray>("items");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("path");
        const auto row = [](const char* name, const char* items, const char* code, const char* path) {
            QTest::newRow(name) << QByteArray(items) << QString::fromLatin1(code) << QString::fromLatin1(path);
        };
        row("unknown", "{'linkId':'x'}", "invalidLinkId", "QuestionnaireResponse.item[0]");
        row("elsewhere", "{'linkId':'in','answer':[{'valueString':'a'}]}", "invalidLinkId",
            "QuestionnaireResponse.item[0]");
        row("below an answer", "{'linkId':'q','answer':[{'valueString':'a','item':[{'linkId':'in'}]}]}",
            "invalidLinkId", "QuestionnaireResponse.item[0].answer[0].item[0]");
        row("twice", "{'linkId':'q','answer':[{'valueString':'a'}]},{'linkId':'q','answer':[{'valueString':'b'}]}",
            "repeats", "QuestionnaireResponse.item[1]");
        row("answered group", "{'linkId':'g','answer':[{'valueString':'a'}]}", "groupShouldNotHaveAnswers",
            "QuestionnaireResponse.item[0]");
        row("answered text", "{'linkId':'d','answer':[{'valueString':'a'}]}", "displayAnswer",
            "QuestionnaireResponse.item[0]");
    }
    void theDocumentsShape()
    {
        QFETCH(QByteArray, items);
        const auto form = readForm("{'linkId':'q','type':'string'},{'linkId':'d','type':'display','text':'D'},"
                                   "{'linkId':'g','type':'group','item':[{'linkId':'in','type':'string'}]}");
        const auto issues = validate(form, readResponse(items));
        QCOMPARE(issues.size(), std::size_t(1));
        QTEST(issues.front().code, "code");
        QTEST(issues.front().path, "path");
    }

    void onlyWhatIsEnabledCounts()
    {
        const auto form = readQuestionnaire(fixture("questionnaire-smp-screening.json"), Reading::Strict).questionnaire;
        QVERIFY(form);
        const QByteArray coding = "'valueCoding':{'system':'https://forms.example.org/cs/use','code':";
        const QByteArray rest = "{'linkId':'iso','answer':[{" + coding +
                                "'never'}}]},"
                                "{'linkId':'mn','answer':[{'valueBoolean':false}]},"
                                "{'linkId':'ht','answer':[{'valueBoolean':false}]},"
                                "{'linkId':'keloid','answer':[{'valueBoolean':false}]}";
        const auto issuesFor = [&](const QByteArray& fin) {
            return validate(form, readResponse("{'linkId':'fin','answer':[{" + coding + fin + "]}," + rest));
        };
        QVERIFY(issuesFor("'never'}}").empty());
        // Stopped: then the date is required, below the answer.
        const auto missing = issuesFor("'stopped'}}");
        QCOMPARE(codes(missing), QStringList{QStringLiteral("required")});
        QCOMPARE(missing.front().linkId, QStringLiteral("fin.stop"));
        QCOMPARE(missing.front().path,
                 QStringLiteral("QuestionnaireResponse.item[0].answer[0].item.where(linkId='fin.stop')"));
        QCOMPARE(missing.front().statePath, QStringLiteral("fin.stop"));
        QVERIFY(issuesFor("'stopped'},'item':[{'linkId':'fin.stop','answer':[{'valueDate':'2026-07'}]}]}").empty());
        // A disabled answer is not looked at, not even at its type.
        QVERIFY(issuesFor("'never'},'item':[{'linkId':'fin.stop','answer':[{'valueDate':'x'}]}]}").empty());
    }

    void groupsAreCountedByWhatIsAnswered()
    {
        const auto form =
            readForm("{'linkId':'g','type':'group','required':true,'repeats':true,'text':'G','extension':["
                     "{'url':'http://hl7.org/fhir/StructureDefinition/questionnaire-minOccurs',"
                     "'valueInteger':2},{'url':'http://hl7.org/fhir/StructureDefinition/questionnaire-"
                     "maxOccurs','valueInteger':2}],'item':[{'linkId':'q','type':'string'}]}");
        const QByteArray one = "{'linkId':'g','item':[{'linkId':'q','answer':[{'valueString':'a'}]}]}";
        const auto codesFor = [&](const QByteArray& items) { return codes(validate(form, readResponse(items))); };
        QCOMPARE(codesFor(""), QStringList{QStringLiteral("required")});
        QCOMPARE(codesFor("{'linkId':'g'}"), QStringList{QStringLiteral("required")});
        QCOMPARE(codesFor(one), QStringList{QStringLiteral("minCount")});
        QVERIFY(codesFor(one + "," + one).isEmpty());
        QCOMPARE(codesFor(one + "," + one + "," + one), QStringList{QStringLiteral("maxCount")});
    }

    void aGroupThatMayBeLeftOutAsksOnlyOnceBegun()
    {
        const auto form = readForm("{'linkId':'g','type':'group','repeats':true,'item':[{'linkId':'a','type':'string',"
                                   "'required':true},{'linkId':'b','type':'string'}]}");
        FormState state(form);
        QVERIFY(validate(state).empty());
        QVERIFY(state.setValues(u"g[0]/b", {Value::string(QStringLiteral("x"))}));
        const auto issues = validate(state);
        QCOMPARE(codes(issues), QStringList{QStringLiteral("required")});
        QCOMPARE(issues.front().statePath, QStringLiteral("g[0]/a"));
        QCOMPARE(codes(validateNode(state, state.find(u"g[0]/a"))), QStringList{QStringLiteral("required")});
        QVERIFY(validateNode(state, state.find(u"g[0]/b")).empty());
    }

    void messagesSpeakTheLanguageAskedFor()
    {
        const auto form = readQuestionnaire(fixture("questionnaire-smp-screening.json"), Reading::Strict).questionnaire;
        const auto issues = validate(FormState(form), u"es");
        QCOMPARE(issues.front().linkId, QStringLiteral("fin"));
        QVERIFY(issues.front().message.contains(QStringLiteral("¿Toma finasterida o dutasterida?")));
    }

    void aSignatureIsNeededOnceItSaysItIsCompleted()
    {
        const auto form = readForm(
            "{'linkId':'q','type':'boolean','text':'Q','extension':[{'url':'http://hl7.org/fhir/StructureDefinition/"
            "questionnaire-signatureRequired','valueCodeableConcept':{'coding':[{'system':'s','code':'1'}]}}]}");
        const auto item = [](const QByteArray& more) {
            return "{'linkId':'q'" + more + ",'answer':[{'valueBoolean':true}]}";
        };
        const auto signedBy = [](const QByteArray& code) {
            return ",'extension':[{'url':'http://hl7.org/fhir/StructureDefinition/questionnaireresponse-signature',"
                   "'valueSignature':{'type':[{'system':'s','code':'" +
                   code + "'}],'when':'2026-11-21T10:00:00Z','who':{'display':'A'}}}]";
        };
        QVERIFY(validate(form, readResponse(item(""))).empty());
        QCOMPARE(codes(validate(form, readResponse(item(""), "completed"))),
                 QStringList{QStringLiteral("signatureRequired")});
        QCOMPARE(codes(validate(form, readResponse(item(signedBy("2")), "completed"))),
                 QStringList{QStringLiteral("signatureRequired")});
        QVERIFY(validate(form, readResponse(item(signedBy("1")), "completed")).empty());
    }

    void answersToAnotherFormAreNotAnswersToThis()
    {
        const auto form = readForm("{'linkId':'q','type':'boolean'}");
        Response response = readResponse("");
        for (const auto& [canonical, fits] :
             std::initializer_list<std::pair<const char16_t*, bool>>{{u"https://forms.example.org/f|1", true},
                                                                     {u"https://forms.example.org/f", true},
                                                                     {u"https://forms.example.org/f|2", false},
                                                                     {u"https://forms.example.org/g|1", false}}) {
            response.questionnaire = QString::fromUtf16(canonical);
            QCOMPARE(validate(form, response).empty(), fits);
        }
    }

    void whatIsNotCheckedIsSaid()
    {
        const auto form = readForm("{'linkId':'q','type':'integer','repeats':true}");
        QByteArray answers = "{'valueInteger':1}";
        for (std::size_t i = 1; i < FormState::mostAnswers; ++i)
            answers += ",{'valueInteger':1}";
        const auto codesFor = [&](const QByteArray& list) {
            return codes(validate(form, readResponse("{'linkId':'q','answer':[" + list + "]}")));
        };
        QVERIFY(codesFor(answers).isEmpty());
        QCOMPARE(codesFor(answers + ",{'valueInteger':1}"), QStringList{QStringLiteral("tooMany")});
    }

    void thousandsOfIssuesAreCutOff()
    {
        const auto form = readForm("{'linkId':'q','type':'integer','repeats':true}");
        QByteArray answers = "{'valueString':'x'}";
        for (int i = 1; i < 3000; ++i)
            answers += ",{'valueString':'x'}";
        const auto issues = validate(form, readResponse("{'linkId':'q','answer':[" + answers + "]}"));
        QVERIFY(issues.size() >= 1000 && issues.size() <= mostIssues);
    }
};

QTEST_APPLESS_MAIN(TestValidation)
#include "test_validation.moc"
