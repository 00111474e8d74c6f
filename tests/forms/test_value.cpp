#include "forms/value.h"

#include <QTest>

#include <rapidcheck.h>

using namespace stipple;
using namespace stipple::forms;

namespace
{

Value read(const QByteArray& member)
{
    const auto json = Json::parse("{" + QByteArray(member).replace('\'', '"') + "}");
    return Value::fromMember(u"value", json->members().front()).value();
}

QChar sign(std::partial_ordering order) { return order < 0 ? u'<' : order > 0 ? u'>' : order == 0 ? u'=' : u'?'; }

} // namespace

class TestValue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decimalsCompareExactly_data()
    {
        QTest::addColumn<QByteArray>("a");
        QTest::addColumn<QByteArray>("b");
        QTest::addColumn<QChar>("order");
        const auto row = [](const char* a, const char* b, char order) {
            QTest::addRow("%s %c %s", a, order, b) << QByteArray(a) << QByteArray(b) << QChar::fromLatin1(order);
        };
        row("0.010", "0.01", '=');
        row("1e3", "1000", '=');
        row("-0", "0", '=');
        row("0e99", "0.000", '=');
        row("-1", "1", '<');
        row("-2", "-1", '<');
        row("0.1", "0.10000000000000000000001", '<');
        row("9007199254740993", "9007199254740992", '>');
        row("1e308", "1e307", '>');
        row("-1e308", "-1e307", '<');
        row("1e-999999999999999999999", "0", '>');
        row("1e999999999999999999999", "1e5", '>');
        row("12", "9", '>');
        row("0.5", "0.45", '>');
    }
    void decimalsCompareExactly()
    {
        QFETCH(QByteArray, a);
        QFETCH(QByteArray, b);
        QTEST(sign(compareDecimals(a, b)), "order");
        QCOMPARE(sign(0 <=> compareDecimals(b, a)), sign(compareDecimals(a, b)));
    }

    void decimalsCompareAsIntegersDo()
    {
        QVERIFY(rc::check("scaled integers keep their order", [](int a, int b) {
            const int scale = *rc::gen::inRange(0, 9);
            const QByteArray exponent = "e-" + QByteArray::number(scale);
            RC_ASSERT(compareDecimals(QByteArray::number(a) + exponent, QByteArray::number(b) + exponent) == (a <=> b));
        }));
    }

    void countsDecimalPlaces()
    {
        QCOMPARE(decimalPlaces("1"), 0);
        QCOMPARE(decimalPlaces("1.50"), 2);
        QCOMPARE(decimalPlaces("1e-3"), 3);
        QCOMPARE(decimalPlaces("1.5E+1"), 0);
        QCOMPARE(decimalPlaces("1.25e1"), 1);
    }

    void knowsWhatFitsItsType_data()
    {
        QTest::addColumn<QByteArray>("member");
        QTest::addColumn<bool>("fits");
        const auto row = [](const char* member, bool fits) { QTest::newRow(member) << QByteArray(member) << fits; };
        row("'valueBoolean':true", true);
        row("'valueBoolean':'true'", false);
        row("'valueInteger':5", true);
        row("'valueInteger':5.0", false);
        row("'valueInteger':2147483647", true);
        row("'valueInteger':2147483648", false);
        row("'valueDecimal':0.010", true);
        row("'valueDecimal':'0.010'", false);
        row("'valueString':'a'", true);
        row("'valueString':''", false);
        row("'valueUri':'https://a.example'", true);
        row("'valueDate':'2026-05'", true);
        row("'valueDate':'2026-05-32'", false);
        row("'valueDate':20260505", false);
        row("'valueDateTime':'2026-05-14T10:00:00Z'", true);
        row("'valueDateTime':'2026-05-14T10:00'", false);
        row("'valueTime':'10:00:00'", true);
        row("'valueTime':'25:00:00'", false);
        row("'valueCoding':{'code':'a'}", true);
        row("'valueCoding':{'display':'a'}", true);
        row("'valueCoding':{'code':5}", false);
        row("'valueCoding':{}", false);
        row("'valueCoding':'a'", false);
        row("'valueAttachment':{'url':'x'}", true);
        row("'valueAttachment':[]", false);
        row("'valueQuantity':{'value':1}", true);
    }
    void knowsWhatFitsItsType()
    {
        QFETCH(QByteArray, member);
        QTEST(read(member).isWellFormed(), "fits");
    }

    void knowsNoOtherMembers()
    {
        QVERIFY(!Value::fromMember(u"value", {QStringLiteral("valueMoney"), Json::object()}));
        QVERIFY(!Value::fromMember(u"value", {QStringLiteral("value"), Json::object()}));
        QVERIFY(!Value::fromMember(u"answer", {QStringLiteral("valueDate"), Json(QStringLiteral("2026"))}));
    }

    void codingsMatchByCodeAndSystem()
    {
        const Value answer = read("'valueCoding':{'system':'http://a','code':'x','display':'Ex'}");
        QVERIFY(
            answer.matches(Value::coding({QStringLiteral("http://a"), QStringLiteral("x"), QStringLiteral("Other")})));
        QVERIFY(answer.matches(Value::coding({{}, QStringLiteral("x")})));
        QVERIFY(!answer.matches(Value::coding({QStringLiteral("http://b"), QStringLiteral("x")})));
        QVERIFY(!answer.matches(Value::coding({QStringLiteral("http://a"), QStringLiteral("y")})));
        QVERIFY(!read("'valueCoding':{'code':'x'}")
                     .matches(Value::coding({QStringLiteral("http://a"), QStringLiteral("x")})));
        // Two Codings without a code have nothing in common.
        QVERIFY(!read("'valueCoding':{'display':'a'}").matches(read("'valueCoding':{'display':'a'}")));
    }

    void numbersMatchBySizeAndTextsByCharacters()
    {
        QVERIFY(read("'valueDecimal':5.0").matches(read("'valueInteger':5")));
        QVERIFY(read("'valueString':'a'").matches(read("'valueUri':'a'")));
        QVERIFY(!read("'valueString':'a'").matches(read("'valueString':'A'")));
        QVERIFY(!read("'valueString':'5'").matches(read("'valueInteger':5")));
        QVERIFY(!read("'valueBoolean':true").matches(read("'valueString':'true'")));
    }

    void aDateTimeAndADateCompareByTheDate()
    {
        const Value moment = read("'valueDateTime':'2026-06-15T23:30:00-05:00'");
        QCOMPARE(sign(moment.compare(read("'valueDate':'2026-06-15'"))), QChar(u'='));
        QCOMPARE(sign(moment.compare(read("'valueDate':'2026-06-16'"))), QChar(u'<'));
        QCOMPARE(sign(read("'valueString':'a'").compare(read("'valueString':'b'"))), QChar(u'?'));
    }

    void keepsWhatItDoesNotRead()
    {
        const Value value = read("'valueCoding':{'userSelected':true,'code':'x'}");
        QCOMPARE(value.json().toBytes(), QByteArray(R"({"userSelected":true,"code":"x"})"));
        QCOMPARE(read("'valueDecimal':0.010").numberText(), QByteArray("0.010"));
    }
};

QTEST_APPLESS_MAIN(TestValue)
#include "test_value.moc"
