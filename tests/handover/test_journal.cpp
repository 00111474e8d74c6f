#include "random_events.h"

using namespace stipple;
using namespace stipple::handover;
using namespace stipple::handover::test;

class TestJournal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyEventComesOutAsItWentIn()
    {
        QVERIFY(rc::check("fromBytes(toBytes(x)) = x", [] {
            Event one = randomEvent();
            if (std::holds_alternative<UnknownEvent>(one.what))
                one.atMs = 1'795'000'000'000; // it says so itself
            const auto read = Event::fromBytes(one.toBytes());
            RC_ASSERT(read.has_value());
            RC_ASSERT(*read == one);
            RC_ASSERT(read->toBytes() == one.toBytes());
        }));
    }

    void isWrittenAsTheFormatSays()
    {
        QCOMPARE(
            happened(answered(QStringLiteral("f|2"), QStringLiteral("drug[1]/dose"), {forms::Value::decimal("0.010")}),
                     7)
                .toBytes(),
            QByteArray(R"({"v":1,"kind":"form","at":7,"form":"f|2","change":{"do":"answers","path":"drug[1]/dose",)"
                       R"("given":{"resourceType":"QuestionnaireResponse","item":[{"linkId":"dose","answer":[)"
                       R"({"valueDecimal":0.010}]}]}}})"));
        QCOMPARE(
            happened(
                StrokeAdded{
                    {QStringLiteral("treatment"), QStringLiteral("client"), {}}, 500, 200, {{1.5, 2, 0}, {3, 4, 8}}},
                7)
                .toBytes(),
            QByteArray(
                R"({"v":1,"kind":"stroke","at":7,"where":{"text":"treatment","role":"client"},"width":500,"height":200,"points":[1.5,2,0,3,4,8]})"));
    }

    void refusesWhatIsNoEvent_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("{");
        QTest::newRow("no object") << QByteArray("[1]");
        QTest::newRow("no kind") << QByteArray(R"({"v":1,"at":7})");
        QTest::newRow("no time") << QByteArray(R"({"v":1,"kind":"language","language":"es"})");
        QTest::newRow("no version") << QByteArray(R"({"kind":"language","at":7,"language":"es"})");
        QTest::newRow("a member is missing") << QByteArray(R"({"v":1,"kind":"language","at":7})");
        QTest::newRow("a member of another type") << QByteArray(R"({"v":1,"kind":"language","at":7,"language":3})");
        QTest::newRow("no step of a form")
            << QByteArray(R"({"v":1,"kind":"form","at":7,"form":"f","change":{"do":"sing","path":"p"}})");
        QTest::newRow("answers that are none")
            << QByteArray(R"({"v":1,"kind":"form","at":7,"form":"f","change":{"do":"answers","path":"p","given":{}}})");
        QTest::newRow("half a point") << QByteArray(
            R"({"v":1,"kind":"stroke","at":7,"where":{"text":"t","role":"client"},"width":5,"height":5,"points":[1,2]})");
        QTest::newRow("an end of no kind")
            << QByteArray(R"({"v":1,"kind":"consent","at":7,"text":"t","how":"perhaps"})");
    }
    void refusesWhatIsNoEvent()
    {
        QFETCH(QByteArray, bytes);
        const auto read = Event::fromBytes(bytes);
        QVERIFY(!read);
        QCOMPARE(read.error().code(), ErrorCode::InvalidInput);
    }

    void whatANewerAppWroteIsKept()
    {
        const QByteArray bytes(R"({"v":1,"kind":"photo","at":7,"size":0.10,"more":{"b":1,"a":2}})");
        const auto read = Event::fromBytes(bytes);
        QVERIFY(read && std::holds_alternative<UnknownEvent>(read->what));
        QCOMPARE(read->toBytes(), bytes);
    }
};

QTEST_APPLESS_MAIN(TestJournal)
#include "test_journal.moc"
