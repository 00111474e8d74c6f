#include "records/scalp.h"
#include "records/types.h"
#include "records/values.h"

#include <QTest>

using namespace stipple;
using namespace stipple::records;

namespace
{
Json text(const char* value) { return Json(QString::fromUtf8(value)); }
} // namespace

class TestValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsDatesAsFarAsTheyAreKnown()
    {
        const auto day = PartialDate::fromText(u"2024-02-29");
        QCOMPARE(day->earliest(), QDate(2024, 2, 29));
        QCOMPARE(day->latest(), QDate(2024, 2, 29));
        const auto month = PartialDate::fromText(u"2024-02");
        QCOMPARE(month->earliest(), QDate(2024, 2, 1));
        QCOMPARE(month->latest(), QDate(2024, 2, 29));
        const auto year = PartialDate::fromText(u"1990");
        QCOMPARE(year->earliest(), QDate(1990, 1, 1));
        QCOMPARE(year->latest(), QDate(1990, 12, 31));
        for (const QString& good : {QStringLiteral("0001"), QStringLiteral("9999-12-31"), QStringLiteral("1990-01")})
            QCOMPARE(PartialDate::fromText(good)->toText(), good);
        for (const char* bad : {"", "199", "19900", "1990-", "1990-13", "1990-00", "1990-1", "2023-02-29", "2023-02-00",
                                "2023-2-01", "2023-02-1", "0000", "-001", "2023-02-29 ", "２０２３"})
            QVERIFY2(!PartialDate::fromText(QString::fromUtf8(bad)), bad);
        QVERIFY(PartialDate().latest().isNull());
        QVERIFY(!dateFromJson(text("2024-02")));
        QCOMPARE(*dateFromJson(dateToJson(QDate(2024, 2, 29))), QDate(2024, 2, 29));
    }

    void hasOneFormForMoments()
    {
        const QDateTime moment({2026, 11, 21}, {9, 30, 0, 5}, Qt::UTC);
        QCOMPARE(momentToJson(moment).toString(), QStringLiteral("2026-11-21T09:30:00.005Z"));
        QCOMPARE(*momentFromJson(momentToJson(moment)), moment);
        for (const char* bad : {"2026-11-21T09:30:00Z", "2026-11-21T09:30:00.005", "2026-11-21T24:30:00.005Z",
                                "2026-11-21 09:30:00.005Z", "2026-02-30T09:30:00.005Z", ""})
            QVERIFY2(!momentFromJson(text(bad)), bad);
        QVERIFY(!momentFromJson(Json(5)));
        QCOMPARE(*dayTimeFromJson(text("09:05")), QTime(9, 5));
        QCOMPARE(dayTimeToJson(QTime(9, 5)).toString(), QStringLiteral("09:05"));
        for (const char* bad : {"9:05", "24:00", "09:60", "09.05", "09:05:00"})
            QVERIFY2(!dayTimeFromJson(text(bad)), bad);
    }

    void hasOneFormForBytes()
    {
        for (const QByteArray& bytes : {QByteArray("a"), QByteArray("\0\xff", 2), QByteArray(1000, 'x')})
            QCOMPARE(*bytesFromJson(bytesToJson(bytes)), bytes);
        for (const char* bad : {"YQ", "YQ=", "YR==", "Y Q=", "é"})
            QVERIFY2(!bytesFromJson(text(bad)), bad);
        QVERIFY(!bytesFromJson(Json(1)));
    }

    void keepsStrokesWithTheirTiming()
    {
        const Strokes strokes{{{1.5, 2, 0}, {3, 4.25, 16}}, {{0, 0, 400}}};
        QCOMPARE(strokesToJson(strokes).toBytes(), QByteArray("[[1.5,2,0,3,4.25,16],[0,0,400]]"));
        QVERIFY(*strokesFromJson(strokesToJson(strokes)) == strokes);
        for (const char* bad : {"1", "{}", "[1]", "[[]]", "[[1,2]]", "[[1,2,0.5]]", "[[1,\"2\",3]]"})
            QVERIFY2(!strokesFromJson(*Json::parse(bad)), bad);
    }

    void keepsWordsItDoesNotKnow()
    {
        const Choice<Zone> crown = Zone::Crown;
        QCOMPARE(crown.word(), QStringLiteral("crown"));
        QVERIFY(Choice<Zone>::fromWord(QStringLiteral("crown")) == crown);
        QCOMPARE(crown.known(), Zone::Crown);
        const auto beard = Choice<Zone>::fromWord(QStringLiteral("beard"));
        QVERIFY(!beard.known());
        QCOMPARE(beard.word(), QStringLiteral("beard"));
        QVERIFY(Choice<Zone>().isNull());
    }

    void namesEveryType()
    {
        QCOMPARE(allTypes().size(), std::size_t(21));
        for (const Type type : allTypes())
            QCOMPARE(typeFromName(typeName(type)), type);
        QVERIFY(!typeFromName(u"Client"));
        QCOMPARE(typeName(Type::CheckIn), QStringLiteral("checkin"));
        QCOMPARE(sealing(Type::Session), Sealing::WhenFinished);
        Record unknown;
        unknown.type = QStringLiteral("newer");
        QVERIFY(!isSealed(unknown));
        unknown.seal = Seal();
        QVERIFY(isSealed(unknown));
    }
};

QTEST_APPLESS_MAIN(TestValues)
#include "test_values.moc"
