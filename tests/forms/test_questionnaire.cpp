// What is read from a form, what is refused, and what is only listed.
#include "form_texts.h"

using namespace stipple;
using namespace stipple::forms;
using namespace stipple::forms::test;

namespace
{

QStringList codesOf(const std::vector<ReadingNote>& notes)
{
    QStringList list;
    for (const ReadingNote& note : notes)
        list += note.code;
    return list;
}

const QByteArray hl7Base = "http://hl7.org/fhir/StructureDefinition/";

QByteArray extension(const char* name, const QByteArray& value)
{
    return "{'url':'" + hl7Base + name + "'," + value + "}";
}
QByteArray control(const char* code)
{
    return extension("questionnaire-itemControl",
                     "'valueCodeableConcept':{'coding':[{'code':'" + QByteArray(code) + "'}]}");
}

} // namespace

class TestQuestionnaire : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheScreeningForm()
    {
        const QByteArray bytes = fixture("questionnaire-smp-screening.json");
        const auto reading = readQuestionnaire(bytes, Reading::Strict);
        QVERIFY(reading.questionnaire);
        const Questionnaire& form = *reading.questionnaire;
        QCOMPARE(form.canonical(), QStringLiteral("https://forms.example.org/Questionnaire/smp-screening|1.0.0"));
        QCOMPARE(form.items.size(), std::size_t(14));
        QCOMPARE(form.bytes, bytes);
        QCOMPARE(form.sha256.size(), 64);
        QCOMPARE(form.signatureRequired.front().code, QStringLiteral("1.2.840.10065.1.12.1.7"));
        QCOMPARE(codesOf(reading.ignored), QStringList{QStringLiteral("unknown-extension")});
        const Item& fin = *form.find(QStringLiteral("fin"));
        QCOMPARE(fin.control, Control::RadioButton);
        QCOMPARE(fin.options.size(), std::size_t(3));
        QCOMPARE(fin.options[1].label.text, QStringLiteral("I have stopped"));
        QCOMPARE(form.items[std::size_t(fin.children.front())].entryFormat.text,
                 QStringLiteral("YYYY-MM-DD or YYYY-MM"));
        const Item& photo = *form.find(QStringLiteral("ht.photo"));
        QCOMPARE(photo.limits.maxSizeMb, QByteArray("8"));
        QCOMPARE(photo.limits.mimeTypes, QStringList{QStringLiteral("image/jpeg")});
        QCOMPARE(photo.limits.maxOccurs, 4);
    }

    void readsEveryExtensionThatActs()
    {
        const auto form = readForm(
            "{'linkId':'s','type':'decimal','prefix':'1.','text':'Size','_text':{'extension':[" +
            extension("rendering-markdown", "'valueMarkdown':'**Size** <b>'") + "]},'readOnly':true,'extension':[" +
            control("slider") + "," + extension("questionnaire-sliderStepValue", "'valueInteger':5") + "," +
            extension("questionnaire-unit", "'valueCoding':{'code':'mm','display':'mm'}") + "," +
            extension("minValue", "'valueDecimal':0.010") + "," + extension("maxValue", "'valueDecimal':9") + "," +
            extension("maxDecimalPlaces", "'valueInteger':3") + "," +
            extension("questionnaire-hidden", "'valueBoolean':true") +
            "]},"
            "{'linkId':'c','type':'open-choice','extension':[" +
            control("check-box") + "," + extension("questionnaire-choiceOrientation", "'valueCode':'horizontal'") +
            "," +
            "{'url':'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-openLabel','valueString':'Other'}"
            "],'answerOption':[{'extension':[" +
            extension("ordinalValue", "'valueDecimal':1.50") +
            "],'valueCoding':{'code':'a'}}]},"
            "{'linkId':'d','type':'display','text':'Read','extension':[" +
            extension("questionnaire-displayCategory", "'valueCodeableConcept':{'coding':[{'code':'security'}]}") +
            "," + control("help") + "]}");
        QVERIFY(form);
        const Item& s = form->items[0];
        QCOMPARE(s.control, Control::Slider);
        QCOMPARE(s.sliderStep, QByteArray("5"));
        QCOMPARE(s.unit->code, QStringLiteral("mm"));
        QCOMPARE(s.limits.minValue->numberText(), QByteArray("0.010"));
        QCOMPARE(s.limits.maxDecimalPlaces, 3);
        QCOMPARE(s.markdown, QStringLiteral("**Size** <b>"));
        QCOMPARE(s.prefix.text, QStringLiteral("1."));
        QVERIFY(s.hidden && s.readOnly);
        const Item& c = form->items[1];
        QVERIFY(c.horizontal);
        QCOMPARE(c.openLabel.text, QStringLiteral("Other"));
        QCOMPARE(c.options.front().ordinal, QByteArray("1.50"));
        QCOMPARE(c.options.front().label.text, QStringLiteral("a"));
        QCOMPARE(form->items[2].displayCategory, QStringLiteral("security"));
        QCOMPARE(form->items[2].control, Control::Help);
    }

    void readsContainedValueSets()
    {
        const QByteArray text = json(
            "{'resourceType':'Questionnaire','status':'active','contained':[{'resourceType':'ValueSet','id':'vs',"
            "'compose':{'include':[{'system':'s','concept':[{'code':'a','display':'A','designation':[{'language':'es',"
            "'value':'Á'}]},{'code':'b'}]}]}},{'resourceType':'ValueSet','id':'ex','expansion':{'contains':[{'system':"
            "'s','code':'top','abstract':true,'contains':[{'system':'s','code':'in'}]}]}}],'item':[{'linkId':'q','type'"
            ":"
            "'choice','answerValueSet':'#vs'},{'linkId':'r','type':'choice','answerValueSet':'#ex'}]}");
        const auto reading = readQuestionnaire(text, Reading::Strict);
        QVERIFY(reading.questionnaire);
        const auto& options = reading.questionnaire->items[0].options;
        QCOMPARE(options.size(), std::size_t(2));
        QCOMPARE(options[0].value.toCoding().system, QStringLiteral("s"));
        QCOMPARE(options[0].label.in(u"es"), QStringLiteral("Á"));
        QCOMPARE(reading.questionnaire->items[1].options.size(), std::size_t(1));
        QCOMPARE(reading.questionnaire->items[1].options[0].value.toCoding().code, QStringLiteral("in"));
    }

    void refusedEitherWay_data()
    {
        QTest::addColumn<QByteArray>("items");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("path");
        const auto row = [](const char* name, const QByteArray& items, const char* code, const char* path) {
            QTest::newRow(name) << items << QString::fromLatin1(code) << QString::fromLatin1(path);
        };
        const QByteArray a = "{'linkId':'a','type':'boolean'},";
        const auto when = [&a](const QByteArray& condition) {
            return a + "{'linkId':'b','type':'string','enableWhen':[{" + condition + "}]}";
        };
        const char* const place = "Questionnaire.item[1].enableWhen[0]";
        row("duplicate linkId", a + "{'linkId':'a','type':'string'}", "que-2", "Questionnaire.item[1].linkId");
        row("nested duplicate", a + "{'linkId':'g','type':'group','item':[{'linkId':'a','type':'string'}]}", "que-2",
            "Questionnaire.item[1].item[0].linkId");
        row("no linkId", "{'type':'string'}", "link-id", "Questionnaire.item[0].linkId");
        row("blank linkId", "{'linkId':' ','type':'string'}", "link-id", "Questionnaire.item[0].linkId");
        row("linkId with NUL", "{'linkId':'a\\u0000','type':'string'}", "link-id", "Questionnaire.item[0].linkId");
        row("linkId that turns", "{'linkId':'a\\u202eb','type':'string'}", "link-id", "Questionnaire.item[0].linkId");
        row("item of another type", "5", "wrong-type", "Questionnaire.item[0]");
        row("linkId like an occurrence",
            "{'linkId':'g','type':'group','repeats':true,'item':[{'linkId':'q','type':'string'}]},{'linkId':'g[1]/q',"
            "'type':'string'}",
            "link-id", "Questionnaire");
        row("unknown question", when("'question':'x','operator':'exists','answerBoolean':true"), "unknown-link-id",
            "Questionnaire.item[1].enableWhen[0].question");
        row("no question", when("'operator':'exists','answerBoolean':true"), "unknown-link-id",
            "Questionnaire.item[1].enableWhen[0].question");
        row("a group",
            "{'linkId':'g','type':'group','item':[{'linkId':'a','type':'boolean'}]},{'linkId':'b','type':"
            "'string','enableWhen':[{'question':'g','operator':'exists','answerBoolean':true}]}",
            "unknown-link-id", "Questionnaire.item[1].enableWhen[0].question");
        row("no operator", when("'question':'a','answerBoolean':true"), "operator",
            "Questionnaire.item[1].enableWhen[0].operator");
        row("unknown operator", when("'question':'a','operator':'~','answerBoolean':true"), "operator",
            "Questionnaire.item[1].enableWhen[0].operator");
        row("no value", when("'question':'a','operator':'='"), "condition-value", place);
        row("two values", when("'question':'a','operator':'=','answerBoolean':true,'answerInteger':1"),
            "condition-value", place);
        row("malformed value", when("'question':'a','operator':'=','answerDate':'2026-13'"), "condition-value", place);
        row("quantity", when("'question':'a','operator':'=','answerQuantity':{'value':1}"), "condition-value", place);
        row("exists without a boolean", when("'question':'a','operator':'exists','answerInteger':1"), "que-7", place);
        row("behaviour", a + "{'linkId':'b','type':'string','enableBehavior':'some'}", "enable-behavior",
            "Questionnaire.item[1].enableBehavior");
        row("itself",
            "{'linkId':'a','type':'boolean','enableWhen':[{'question':'a','operator':'exists','answerBoolean'"
            ":true}]}",
            "cycle", "Questionnaire.item[0].enableWhen[0]");
        row("each other",
            "{'linkId':'a','type':'boolean','enableWhen':[{'question':'b','operator':'exists',"
            "'answerBoolean':true}]},{'linkId':'b','type':'boolean','enableWhen':[{'question':'a',"
            "'operator':'exists','answerBoolean':true}]}",
            "cycle", "Questionnaire.item[0].enableWhen[0]");
        row("its own contents",
            "{'linkId':'g','type':'group','enableWhen':[{'question':'a','operator':'exists',"
            "'answerBoolean':true}],'item':[{'linkId':'a','type':'boolean'}]}",
            "cycle", "Questionnaire.item[0].enableWhen[0]");
        row("modifier", "{'linkId':'a','type':'boolean','modifierExtension':[{'url':'u'}]}", "modifier-extension",
            "Questionnaire.item[0].modifierExtension");
        row("regex", "{'linkId':'a','type':'string','extension':[" + extension("regex", "'valueString':'('") + "]}",
            "regex", "Questionnaire.item[0].extension[0]");
    }
    void refusedEitherWay()
    {
        QFETCH(QByteArray, items);
        QFETCH(QString, code);
        QFETCH(QString, path);
        for (const Reading reading : {Reading::Strict, Reading::Lenient}) {
            const auto result = readQuestionnaire(formOf(items), reading);
            QVERIFY(!result.questionnaire);
            const auto found = std::find_if(result.errors.begin(), result.errors.end(), [&](const ReadingNote& note) {
                return note.code == code && note.path == path;
            });
            QVERIFY2(found != result.errors.end(), qPrintable(codesOf(result.errors).join(QLatin1Char(' '))));
            QVERIFY(found->message.startsWith(QStringLiteral("Line 1, column ")));
            QVERIFY(found->message.endsWith(QLatin1Char('.')));
            QCOMPARE(result.toResult().error().code(), ErrorCode::InvalidInput);
        }
    }

    void strictRefusesWhatLenientLists_data()
    {
        QTest::addColumn<QByteArray>("items");
        QTest::addColumn<QString>("code");
        const auto row = [](const char* name, const QByteArray& items, const char* code) {
            QTest::newRow(name) << items << QString::fromLatin1(code);
        };
        const QByteArray options = "'answerOption':[{'valueCoding':{'code':'x'}},{'valueCoding':{'code':'y'}}]";
        row("empty group", "{'linkId':'a','type':'group'}", "que-1");
        row("text with items", "{'linkId':'a','type':'display','item':[{'linkId':'b','type':'string'}]}", "que-1");
        row("text with a code", "{'linkId':'a','type':'display','code':[{'code':'x'}]}", "que-3");
        row("options and value set", "{'linkId':'a','type':'choice'," + options + ",'answerValueSet':'http://v'}",
            "que-4");
        row("options of a boolean", "{'linkId':'a','type':'boolean'," + options + "}", "que-5");
        row("required text", "{'linkId':'a','type':'display','required':true}", "que-6");
        row("repeating text", "{'linkId':'a','type':'display','repeats':false}", "que-6");
        row("initial of a text", "{'linkId':'a','type':'display','initial':[{'valueString':'x'}]}", "que-8");
        row("read-only text", "{'linkId':'a','type':'display','readOnly':true}", "que-9");
        row("length of a date", "{'linkId':'a','type':'date','maxLength':3}", "que-10");
        row("initial beside options",
            "{'linkId':'a','type':'choice'," + options + ",'initial':[{'valueCoding':{'code':'x'}}]}", "que-11");
        row("all or any",
            "{'linkId':'b','type':'boolean'},{'linkId':'a','type':'string','enableWhen':[{'question':'b',"
            "'operator':'exists','answerBoolean':true},{'question':'b','operator':'=','answerBoolean':"
            "true}]}",
            "que-12");
        row("two initial", "{'linkId':'a','type':'string','initial':[{'valueString':'x'},{'valueString':'y'}]}",
            "que-13");
        row("type", "{'linkId':'a','type':'quantity'}", "unsupported-type");
        row("no type", "{'linkId':'a'}", "unsupported-type");
        row("unknown element", "{'linkId':'a','type':'string','colour':'red'}", "unknown-element");
        row("type of a member", "{'linkId':'a','type':'string','required':'yes'}", "wrong-type");
        row("text of another type", "{'linkId':'a','type':'string','text':5}", "wrong-type");
        row("empty text", "{'linkId':'a','type':'string','text':''}", "empty-element");
        row("null", "{'linkId':'a','type':'string','text':null}", "wrong-type");
        row("empty list", "{'linkId':'a','type':'string','code':[]}", "empty-element");
        row("text that turns", "{'linkId':'a','type':'string','text':'safe \\u202eelbisiv'}", "control-character");
        row("NUL", "{'linkId':'a','type':'string','text':'a\\u0000b'}", "control-character");
        row("no options", "{'linkId':'a','type':'choice'}", "no-options");
        row("value set elsewhere", "{'linkId':'a','type':'choice','answerValueSet':'http://v'}",
            "unsupported-value-set");
        row("value of an extension",
            "{'linkId':'a','type':'string','extension':[" + extension("minLength", "'valueInteger':-1") + "]}",
            "extension-value");
        row("limit of another type",
            "{'linkId':'a','type':'date','extension':[" + extension("minValue", "'valueInteger':1") + "]}",
            "extension-value");
        row("extension without url", "{'linkId':'a','type':'string','extension':[{'valueInteger':1}]}",
            "extension-value");
        row("initial of another type", "{'linkId':'a','type':'string','initial':[{'valueInteger':1}]}", "wrong-type");
        row("types that never meet",
            "{'linkId':'b','type':'boolean'},{'linkId':'a','type':'string','enableWhen':[{"
            "'question':'b','operator':'=','answerInteger':1}]}",
            "condition-type");
    }
    void strictRefusesWhatLenientLists()
    {
        QFETCH(QByteArray, items);
        QFETCH(QString, code);
        const auto strict = readQuestionnaire(formOf(items), Reading::Strict);
        QVERIFY(!strict.questionnaire);
        QVERIFY2(codesOf(strict.errors).contains(code), qPrintable(codesOf(strict.errors).join(QLatin1Char(' '))));
        const auto lenient = readQuestionnaire(formOf(items), Reading::Lenient);
        QVERIFY2(lenient.questionnaire, qPrintable(codesOf(lenient.errors).join(QLatin1Char(' '))));
        QVERIFY(codesOf(lenient.ignored).contains(code));
        QCOMPARE(lenient.questionnaire->bytes, formOf(items)); // kept as it was
    }

    void theFormItselfIsChecked()
    {
        const auto codesFor = [](const QByteArray& members) {
            return codesOf(
                readQuestionnaire(json("{'resourceType':'Questionnaire'" + members + "}"), Reading::Strict).errors);
        };
        QVERIFY(codesFor(",'status':'active'").isEmpty());
        QCOMPARE(codesFor(""), QStringList{QStringLiteral("status")});
        QCOMPARE(codesFor(",'status':'new'"), QStringList{QStringLiteral("status")});
        QCOMPARE(codesFor(",'status':'active','name':'not an identifier'"), QStringList{QStringLiteral("que-0")});
        QCOMPARE(codesFor(",'status':'active','implicitRules':'http://r'"),
                 QStringList{QStringLiteral("implicit-rules")});
        QCOMPARE(codesFor(",'status':'active','item':{}").first(), QStringLiteral("wrong-type"));
        QCOMPARE(codesOf(readQuestionnaire("[]", Reading::Lenient).errors),
                 QStringList{QStringLiteral("resource-type")});
        QCOMPARE(codesOf(readQuestionnaire("{", Reading::Lenient).errors), QStringList{QStringLiteral("json")});
    }

    void unknownExtensionsAreListedEitherWay()
    {
        const QByteArray items = "{'linkId':'a','type':'string','extension':[{'url':'http://x/calculated',"
                                 "'valueString':'today()'}],'_text':{'extension':[{'url':'http://x/style',"
                                 "'valueString':'color:red'}]},'text':'A'}";
        for (const Reading reading : {Reading::Strict, Reading::Lenient}) {
            const auto result = readQuestionnaire(formOf(items), reading);
            QVERIFY(result.questionnaire);
            QCOMPARE(result.ignored.size(), std::size_t(2));
            QCOMPARE(result.ignored.front().path, QStringLiteral("Questionnaire.item[0].extension[0]"));
            QVERIFY(result.ignored.front().message.contains(QStringLiteral("http://x/calculated")));
        }
    }

    void lenientMakesTextsPlain()
    {
        const auto form = readForm("{'linkId':'a','type':'string','text':'a\\u202eb\\u0000'}", Reading::Lenient);
        QCOMPARE(form->items.front().text.text, QStringLiteral("a\ufffdb\ufffd"));
    }

    void htmlIsText()
    {
        const auto form = readForm("{'linkId':'a','type':'string','text':'<img src=x onerror=alert(1)>'}");
        QCOMPARE(form->items.front().text.text, QStringLiteral("<img src=x onerror=alert(1)>"));
    }

    void namesLineAndColumn()
    {
        const QByteArray text = json("{'resourceType':'Questionnaire',\n 'status':'active',\n 'item':[\n"
                                     "  {'linkId':'a','type':'string'},\n  {'linkId':'b','type':'string',\n"
                                     "   'enableWhen':[{'question':'x','operator':'exists','answerBoolean':true}]}]}");
        const auto reading = readQuestionnaire(text, Reading::Strict);
        QVERIFY(reading.errors.front().message.startsWith(QStringLiteral("Line 6, column 18: ")));
    }

    void ranksFollowTheConditions()
    {
        const auto form = readForm("{'linkId':'t','type':'string','enableWhen':[{'question':'q','operator':'exists',"
                                   "'answerBoolean':true}]},{'linkId':'g','type':'group','item':[{'linkId':'q','type':"
                                   "'boolean'}]}");
        const auto rank = [&](const char16_t* id) { return form->find(QString::fromUtf16(id))->rank; };
        QVERIFY(rank(u"g") < rank(u"q") && rank(u"q") < rank(u"t"));
    }
};

QTEST_APPLESS_MAIN(TestQuestionnaire)
#include "test_questionnaire.moc"
