// Reading and writing answers loses nothing.
#include "form_texts.h"

using namespace stipple;
using namespace stipple::forms;
using namespace stipple::forms::test;

class TestResponse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesOutAsItCameIn()
    {
        const QByteArray bytes = json(
            "{'resourceType':'QuestionnaireResponse','id':'r1','language':'es','subject':{'reference':'Patient/1'},"
            "'extension':[{'url':'x','valueString':'y'}],'questionnaire':'https://a|1','status':'completed','item':["
            "{'linkId':'b','text':'B','answer':[{'valueDecimal':0.010},{'valueDecimal':-1e2},{'id':'k',"
            "'valueCoding':{'userSelected':true,'code':'z'},'item':[{'linkId':'n','answer':[{'valueDate':'2026'}]}"
            "]}]},{'linkId':'a','definition':'http://d','item':[{'linkId':'c','answer':[{'_valueString':{'extension'"
            ":[{'url':'u'}]},'valueString':'ünï \\u0000'}]}]}]}");
        const auto response = Response::fromBytes(bytes);
        QVERIFY(response);
        QCOMPARE(response->toBytes(), bytes);
        QCOMPARE(Response::fromBytes(response->toBytes()).value(), *response);
        QCOMPARE(response->values(u"b").size(), std::size_t(3));
        QCOMPARE(response->values(u"n").front().toDate()->toText(), QStringLiteral("2026"));
    }

    void typedTextStandsInAnExtension()
    {
        Response response;
        response.items = {{QStringLiteral("q"), {{std::nullopt, QStringLiteral("12a"), {}, {}}}, {}, {}}};
        const QByteArray bytes = response.toBytes();
        QVERIFY(
            bytes.contains(json("'answer':[{'extension':[{'url':'urn:stipple:entered-text','valueString':'12a'}]}]")));
        QCOMPARE(Response::fromBytes(bytes).value(), response);
    }

    void otherExtensionsStandBesideIt()
    {
        const QByteArray bytes =
            json("{'resourceType':'QuestionnaireResponse','item':[{'linkId':'q','answer':[{'extension':[{'url':'u',"
                 "'valueString':'v'},{'url':'urn:stipple:entered-text','valueString':'12a'}]}]}]}");
        const auto response = Response::fromBytes(bytes);
        QVERIFY(response);
        QCOMPARE(response->items.front().answers.front().enteredText, QStringLiteral("12a"));
        QCOMPARE(response->toBytes(), bytes);
    }

    void refusesWithThePlace_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("place");
        const auto row = [](const char* name, const char* text, const char* place) {
            QTest::newRow(name) << json(text) << QString::fromLatin1(place);
        };
        row("no object", "[]", "QuestionnaireResponse");
        row("another resource", "{'resourceType':'Patient'}", "QuestionnaireResponse");
        row("status", "{'resourceType':'QuestionnaireResponse','status':5}", "QuestionnaireResponse.status");
        row("items", "{'resourceType':'QuestionnaireResponse','item':{}}", "QuestionnaireResponse.item");
        row("item", "{'resourceType':'QuestionnaireResponse','item':[5]}", "QuestionnaireResponse.item[0]");
        row("linkId", "{'resourceType':'QuestionnaireResponse','item':[{'linkId':5}]}",
            "QuestionnaireResponse.item[0]");
        row("answers", "{'resourceType':'QuestionnaireResponse','item':[{'linkId':'a','answer':true}]}",
            "QuestionnaireResponse.item[0].answer");
        row("answer", "{'resourceType':'QuestionnaireResponse','item':[{'linkId':'a','answer':[true]}]}",
            "QuestionnaireResponse.item[0].answer[0]");
        row("two values",
            "{'resourceType':'QuestionnaireResponse','item':[{'linkId':'a','answer':[{'valueString':'a','valueInteger':"
            "1"
            "}]}]}",
            "QuestionnaireResponse.item[0].answer[0]");
        row("unknown type",
            "{'resourceType':'QuestionnaireResponse','item':[{'linkId':'a','answer':[{},{'valueMoney':{}}]}]}",
            "QuestionnaireResponse.item[0].answer[1]");
        row("nested",
            "{'resourceType':'QuestionnaireResponse','item':[{'linkId':'a','answer':[{'item':[{'item':[]}]}]}]}",
            "QuestionnaireResponse.item[0].answer[0].item[0]");
    }
    void refusesWithThePlace()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, place);
        const auto response = Response::fromBytes(text);
        QVERIFY(!response);
        QCOMPARE(response.error().code(), ErrorCode::InvalidInput);
        QVERIFY2(response.error().message().contains(QStringLiteral("(%1)").arg(place)),
                 qPrintable(response.error().message()));
        QVERIFY(response.error().message().contains(QStringLiteral("Line 1, column ")));
    }

    void refusesWhatIsNoJson()
    {
        for (const QByteArray& text : {QByteArray(), QByteArray("{"), QByteArray("{\"a\":1,\"a\":2}"),
                                       QByteArray("{\"resourceType\":\"\xff\"}"), QByteArray("{\"a\":1e400}")}) {
            const auto response = Response::fromBytes(text);
            QVERIFY(!response);
            QVERIFY(response.error().message().contains(QStringLiteral("line 1")));
        }
    }
};

QTEST_APPLESS_MAIN(TestResponse)
#include "test_response.moc"
