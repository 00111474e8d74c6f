#include "core/json.h"

#include <QTest>

#include <bit>

using namespace stipple;

namespace
{

QByteArray canonical(const QByteArray& text)
{
    const auto json = Json::parse(text);
    if (!json)
        return "error: " + json.error().message().toUtf8();
    const auto bytes = json->toCanonical();
    return bytes ? *bytes : "error: " + bytes.error().message().toUtf8();
}

QByteArray fixture(const char* name)
{
    QFile file(QStringLiteral(STIPPLE_FIXTURES "/rfc8785/%1").arg(QLatin1String(name)));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsOrderAndDigits()
    {
        const QByteArray text = "{\"b\":0.010,\"a\":[1e40,-0,true,null],\"\xc3\xa9\":\"\\u0000\\t\\\"x\"}";
        const auto json = Json::parse(text);
        QVERIFY(json);
        QCOMPARE(json->toBytes(), text);
        QCOMPARE((*json)[u"b"].numberText(), "0.010");
        QCOMPARE((*json)[u"a"].items().size(), std::size_t(4));
        QVERIFY((*json)[u"missing"].isNull());
    }

    void knowsWhereItStood()
    {
        const QByteArray text = "{\n  \"a\": 12,\n  \"b\": [\n    false]\n}";
        const auto json = Json::parse(text);
        QVERIFY(json);
        const JsonPlace b = jsonPlace(text, (*json)[u"b"].offset());
        QCOMPARE(b.line, 3);
        const JsonPlace item = jsonPlace(text, (*json)[u"b"].items().front().offset());
        QCOMPARE(item.line, 4);
    }

    void knowsWhereEachValueBegins()
    {
        const QByteArray text = "[ \"a\\\"b\", \"\", \"\\\\\\\\\", -1.50, true,false , null, {\"k\" : \"v\"}, [1]]";
        const auto json = Json::parse(text);
        QVERIFY(json);
        QList<qsizetype> offsets;
        for (const Json& item : json->items())
            offsets += item.offset();
        QCOMPARE(offsets, (QList<qsizetype>{2, 10, 14, 22, 29, 34, 42, 48, 61}));
        QCOMPARE(json->items()[7][u"k"].offset(), 55);
        QCOMPARE(json->items()[8].items().front().offset(), 62);
        QCOMPARE(Json::parse(" 7")->offset(), 1);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("says");
        QTest::newRow("empty") << QByteArray() << "line 1";
        QTest::newRow("rest") << QByteArray("{} x") << "column 4";
        QTest::newRow("duplicate") << QByteArray("{\"a\":1,\"b\":2,\"a\":3}") << "stands twice";
        QTest::newRow("duplicate by escape") << QByteArray("{\"a\":1,\"\\u0061\":2}") << "stands twice";
        QTest::newRow("invalid UTF-8") << QByteArray("\"\xc3\x28\"") << "line 1";
        QTest::newRow("overlong UTF-8") << QByteArray("\"\xc0\x80\"") << "line 1";
        QTest::newRow("lone surrogate") << QByteArray("\"\\ud800\"") << "surrogate";
        QTest::newRow("comment") << QByteArray("/* */ 1") << "line 1";
        QTest::newRow("NaN") << QByteArray("NaN") << "line 1";
        QTest::newRow("beyond double") << QByteArray("[1e400]") << "line 1";
        QTest::newRow("leading zero") << QByteArray("01") << "line 1";
        QTest::newRow("NUL") << QByteArray("\0", 1) << "line 1";
        QTest::newRow("trailing comma") << QByteArray("[1,]") << "column";
        QTest::newRow("deep") << QByteArray(100'000, '[') << "deep";
    }
    void refuses()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, says);
        const auto json = Json::parse(text);
        QVERIFY(!json);
        QCOMPARE(json.error().code(), ErrorCode::InvalidInput);
        QVERIFY2(json.error().message().contains(says), qPrintable(json.error().message()));
    }

    void holdsItsLimits()
    {
        QVERIFY(!Json::parse("[1,2,3]", {.bytes = 3}));
        QVERIFY(!Json::parse("[1,2,3]", {.values = 3}));
        QVERIFY(Json::parse("[1,2,3]", {.bytes = 7, .depth = 1, .values = 4}));
    }

    // RFC 8785, 3.2.2 and 3.2.3, and its appendix B.
    void canonicalAsInTheRfc()
    {
        for (const char* name : {"sample", "sorting"}) {
            const QByteArray expected = fixture((QByteArray(name) + ".canonical").constData());
            QVERIFY(!expected.isEmpty());
            QCOMPARE(canonical(fixture((QByteArray(name) + ".json").constData())), expected);
        }
    }

    void numbersAsInTheRfc_data()
    {
        QTest::addColumn<quint64>("bits");
        QTest::addColumn<QByteArray>("text");
        const std::pair<quint64, const char*> rows[] = {
            {0x0000000000000000, "0"},
            {0x8000000000000000, "0"},
            {0x0000000000000001, "5e-324"},
            {0x8000000000000001, "-5e-324"},
            {0x7fefffffffffffff, "1.7976931348623157e+308"},
            {0xffefffffffffffff, "-1.7976931348623157e+308"},
            {0x4340000000000000, "9007199254740992"},
            {0xc340000000000000, "-9007199254740992"},
            {0x4430000000000000, "295147905179352830000"},
            {0x44b52d02c7e14af5, "9.999999999999997e+22"},
            {0x44b52d02c7e14af6, "1e+23"},
            {0x44b52d02c7e14af7, "1.0000000000000001e+23"},
            {0x444b1ae4d6e2ef4e, "999999999999999700000"},
            {0x444b1ae4d6e2ef4f, "999999999999999900000"},
            {0x444b1ae4d6e2ef50, "1e+21"},
            {0x3eb0c6f7a0b5ed8c, "9.999999999999997e-7"},
            {0x3eb0c6f7a0b5ed8d, "0.000001"},
            {0x41b3de4355555553, "333333333.3333332"},
            {0x41b3de4355555554, "333333333.33333325"},
            {0x41b3de4355555555, "333333333.3333333"},
            {0x41b3de4355555556, "333333333.3333334"},
            {0x41b3de4355555557, "333333333.33333343"},
            {0xbecbf647612f3696, "-0.0000033333333333333333"},
            {0x43143ff3c1cb0959, "1424953923781206.2"},
        };
        for (const auto& [bits, text] : rows)
            QTest::newRow(text) << bits << QByteArray(text);
    }
    void numbersAsInTheRfc()
    {
        QFETCH(quint64, bits);
        QFETCH(QByteArray, text);
        QCOMPARE(ecmaScriptNumber(std::bit_cast<double>(bits)), text);
    }

    void canonicalRefusesWhatHasNoForm()
    {
        QVERIFY(!Json::number("1e400").toCanonical());
        const Json half(QString(QChar(0xd800)));
        QVERIFY(!half.toCanonical());
    }

    void noticesANameThatStandsTwice()
    {
        const auto twice = [](const char* name) {
            return Json(Json::Object{{QStringLiteral("a"), Json(1)}, {QString::fromLatin1(name), Json(2)}});
        };
        QVERIFY(twice("a").hasRepeatedName());
        QVERIFY(!twice("b").hasRepeatedName());
        QVERIFY(Json(Json::Array{Json(1), Json(Json::Object{{QStringLiteral("in"), twice("a")}})}).hasRepeatedName());
        QVERIFY(!Json(Json::Array{twice("b"), twice("b")}).hasRepeatedName()); // in two objects
    }

    void equalInAnyOrder()
    {
        QCOMPARE(*Json::parse("{\"a\":1,\"b\":[2]}"), *Json::parse("{\"b\":[2],\"a\":1}"));
        QVERIFY(*Json::parse("1.0") != *Json::parse("1"));
        QVERIFY(*Json::parse("[1,2]") != *Json::parse("[2,1]"));
    }

    void aHundredThousandMembersInTime()
    {
        QByteArray text = "{";
        for (int i = 0; i < 100'000; ++i)
            text += (i ? ",\"" : "\"") + QByteArray::number(i) + "\":0";
        const auto json = Json::parse(text + "}");
        QVERIFY(json);
        QCOMPARE(json->members().size(), std::size_t(100'000));
    }
};

QTEST_APPLESS_MAIN(TestJson)
#include "test_json.moc"
