// The nine worked cases, and the boundaries of conditions, windows and partial dates.
#include "built_in.h"

#include "protocol/screening.h"

#include <QFile>

using namespace stipple;
using namespace stipple::protocol;

namespace
{
Json read(const QString& name)
{
    QFile file(QStringLiteral(STIPPLE_FIXTURES "/screening/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return Json::parse(file.readAll()).value_or(Json());
}

// The worked example as a protocol of its own: one form and one part with rules and tests.
ProtocolFiles example()
{
    Json rules = read(QStringLiteral("rules-smp-screening.json"));
    const Json form = read(QStringLiteral("questionnaire-smp-screening.json"));
    Json part = Json::object();
    part.insert(QStringLiteral("questionnaires"), Json(Json::Array{rules[u"questionnaire"]}));
    Json entries = rules[u"rules"];
    for (size_t i = 0; i < entries.items().size(); ++i) {
        if (Json* reason = entries.item(i)->find(u"reason"))
            reason->remove(u"es");
    }
    part.insert(QStringLiteral("entries"), entries);
    part.insert(QStringLiteral("tests"), rules[u"tests"]);
    ProtocolFiles files;
    files.files = {{QStringLiteral("protocol.json"), "{\"protocol\":\"example\",\"version\":\"2026.1\",\"format\":1,"
                                                     "\"languages\":[{\"code\":\"en\",\"name\":\"English\"}],"
                                                     "\"parts\":[{\"kind\":\"sources\",\"file\":\"s\"},{\"kind\":"
                                                     "\"questionnaire\",\"role\":\"intake\",\"file\":\"q\"},"
                                                     "{\"kind\":\"screening\",\"file\":\"r\"}]}"},
                   {QStringLiteral("s"), "{\"entries\":[{\"id\":\"S1\"}]}"},
                   {QStringLiteral("q"), form.toBytes()},
                   {QStringLiteral("r"), part.toBytes()}};
    return files;
}

Answers answers(const char* json) { return Answers::fromPlain(Json::parse(json).value_or(Json())); }
const QString intake = QStringLiteral("https://stipple.example.org/Questionnaire/intake|1.0.0");
const QString sameDay = QStringLiteral("https://stipple.example.org/Questionnaire/same-day|1.0.0");
} // namespace

class ScreeningTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void workedCases()
    {
        LoadOptions options;
        options.isStrict = false;
        const ProtocolFiles files = example();
        const Loading loaded = loadProtocol(files, options);
        QVERIFY2(loaded, qPrintable(loaded ? QString() : built_in::allOf(loaded.error())));
        QCOMPARE(loaded->rules.size(), size_t(8));
        // The cases do run: a wrong expectation is found.
        ProtocolFiles wrong = files;
        wrong.files[QStringLiteral("r")].replace("2026-11-12", "2026-11-13");
        const Loading refused = loadProtocol(wrong, options);
        QVERIFY(!refused);
        QCOMPARE(refused.error().size(), size_t(1));
        QCOMPARE(refused.error().front().code, ProblemCode::FailingTest);
    }

    void screens_data()
    {
        QTest::addColumn<QByteArray>("given");
        QTest::addColumn<QDate>("on");
        QTest::addColumn<QString>("outcome");
        QTest::addColumn<QDate>("eligible"); // invalid: open
        const auto row = [](const char* name, const char* given, QDate on, const char* outcome, QDate eligible) {
            QTest::newRow(name) << QByteArray("{\"born\":\"1980-01-01\"") + given + '}' << on
                                << QString::fromLatin1(outcome) << eligible;
        };
        const QDate day(2026, 11, 20);
        row("nothing", "", day, "clear", day);
        row("day before the end", ",\"mn\":true,\"mn.last\":\"2026-10-10\"", day, "defer", QDate(2026, 11, 21));
        row("day of the end", ",\"mn\":true,\"mn.last\":\"2026-10-09\"", day, "clear", day);
        row("day after the end", ",\"mn\":true,\"mn.last\":\"2026-10-08\"", day, "clear", day);
        row("future date", ",\"mn\":true,\"mn.last\":\"2026-12-01\"", day, "defer", QDate(2027, 1, 12));
        row("partial: last day of the month", ",\"mn\":true,\"mn.last\":\"2026-09\"", day, "clear", day);
        row("partial: never after the appointment", ",\"mn\":true,\"mn.last\":\"2026\"", day, "defer",
            QDate(2027, 1, 1));
        row("not a date", ",\"mn\":true,\"mn.last\":\"lately\"", day, "unknown", {});
        row("several dates: the latest", ",\"mn\":true,\"mn.last\":[\"2026-11-01\",\"2026-10-01\"]", day, "defer",
            QDate(2026, 12, 13));
        row("the latest of two rules",
            ",\"mn\":true,\"mn.last\":\"2026-11-01\",\"fin\":\"stopped\",\"fin.stop\":\"2026-11-01\"", day, "defer",
            QDate(2026, 12, 13));
        row("no date beats a date", ",\"mn\":true,\"mn.last\":\"2026-11-01\",\"sores\":true", day, "defer", {});
        row("unknown beats defer", ",\"mn\":true,\"sores\":true", day, "unknown", {});
        row("clearance keeps the day", ",\"keloid\":true", day, "clearance", day);
        row("I do not know", ",\"fin\":\"unknown\"", day, "unknown", {});
        row("decline beats all", ",\"keloid\":true,\"born\":\"2010-02-28\"", day, "decline", QDate(2028, 2, 28));
    }
    void screens()
    {
        QFETCH(QByteArray, given);
        QFETCH(QDate, on);
        QFETCH(QString, outcome);
        QFETCH(QDate, eligible);
        given.replace("\"born\":\"1980-01-01\",\"keloid\":true,\"born\"", "\"keloid\":true,\"born\"");
        const Loading loaded = loadProtocol(built_in::files());
        QVERIFY(loaded);
        const Screening result = screen(*loaded, intake, answers(given.constData()), {on, {}, QTimeZone::utc()});
        QCOMPARE(outcomeName(result.outcome), outcome);
        QCOMPARE(result.eligible.value_or(QDate()), eligible);
    }

    void hours_data()
    {
        QTest::addColumn<QString>("drink");
        QTest::addColumn<QTime>("at"); // invalid: the day only
        QTest::addColumn<bool>("isOver");
        const auto row = [](const char* name, const char* drink, QTime at, bool isOver) {
            QTest::newRow(name) << QString::fromLatin1(drink) << at << isOver;
        };
        row("just over", "2026-11-19T14:00:00+01:00", QTime(14, 0), true);
        row("a minute short", "2026-11-19T14:01:00+01:00", QTime(14, 0), false);
        row("told in another zone", "2026-11-19T13:00:00Z", QTime(14, 0), true);
        row("no time of the appointment", "2026-11-19T14:00:00+01:00", {}, false);
        row("no time, two evenings before", "2026-11-18T23:00:00+01:00", {}, true);
        row("no time, two days before", "2026-11-18T00:00:00+01:00", {}, true);
        row("the day of the drink only", "2026-11-19", QTime(23, 0), false);
        row("the day before, only the day", "2026-11-18", QTime(0, 0), true);
    }
    void hours()
    {
        QFETCH(QString, drink);
        QFETCH(QTime, at);
        QFETCH(bool, isOver);
        const Loading loaded = loadProtocol(built_in::files());
        Answers given;
        given.add(QStringLiteral("alcohol.last"), {Json(drink), {}});
        AsOf asOf{QDate(2026, 11, 20), {}, QTimeZone("Europe/Madrid")};
        if (at.isValid())
            asOf.time = at;
        const Screening result = screen(*loaded, sameDay, given, asOf);
        QCOMPARE(result.outcome == Outcome::Clear, isOver);
    }

    void advisedIsACaution()
    {
        const ProtocolFiles files = built_in::mutated(QStringLiteral("screening/skin.json"), "\"min\": \"P6W\"",
                                                      "\"min\": \"P6W\", \"advised\": \"P8W\"");
        LoadOptions options;
        options.runsTests = false; // those in the file know of no advice
        const Loading loaded = loadProtocol(files, options);
        QVERIFY(loaded);
        const Answers given = answers("{\"born\":\"1980-01-01\",\"mn\":true,\"mn.last\":\"2026-10-01\"}");
        const Screening result = screen(*loaded, intake, given, {QDate(2026, 11, 20), {}, QTimeZone::utc()});
        QCOMPARE(result.outcome, Outcome::Caution);
        QCOMPARE(*result.eligible, QDate(2026, 11, 20));
        QCOMPARE(*result.advised, QDate(2026, 11, 26));
        QCOMPARE(result.findings.size(), size_t(1));
        QVERIFY(result.findings.front().isAdvice);
        QCOMPARE(result.findings.front().because.size(), size_t(2));
    }

    // Of a list of alternatives, the finding names the answers that it rests on, and the date once.
    void namesOnlyTheAnswersThatCount()
    {
        const Loading loaded = loadProtocol(built_in::files());
        QVERIFY(loaded);
        const Answers given = answers("{\"born\":\"1980-01-01\",\"rx\":\"no\",\"acne\":\"no\",\"anti\":\"unknown\","
                                      "\"supplements\":[\"ginger\"],\"supplements.last\":\"2026-11-19\"}");
        const Screening result = screen(*loaded, intake, given, {QDate(2026, 11, 20), {}, QTimeZone::utc()});
        QMap<QString, QStringList> because;
        for (const Finding& finding : result.findings) {
            for (const Because& one : finding.because)
                because[finding.rule] += one.linkId;
        }
        const QMap<QString, QStringList> expected{
            {QStringLiteral("prescription-unsure"), {QStringLiteral("anti")}},
            {QStringLiteral("supplements"), {QStringLiteral("supplements"), QStringLiteral("supplements.last")}}};
        QCOMPARE(because, expected);
    }

    void readsResponses()
    {
        const Json response =
            Json::parse("{\"resourceType\":\"QuestionnaireResponse\",\"item\":[{\"linkId\":\"g\",\"item\":[{\"linkId\":"
                        "\"fin\",\"answer\":[{\"valueCoding\":{\"system\":\"s\",\"code\":\"stopped\"},\"item\":[{"
                        "\"linkId\":\"fin.stop\",\"answer\":[{\"valueDate\":\"2026-01\"}]}]}]}]}]}")
                .value();
        const auto read = Answers::fromResponse(response);
        QVERIFY(read);
        QCOMPARE(read->of(QStringLiteral("fin")).front().value.toString(), QStringLiteral("stopped"));
        QCOMPARE(read->of(QStringLiteral("fin")).front().system, QStringLiteral("s"));
        QCOMPARE(read->of(QStringLiteral("fin.stop")).front().value.toString(), QStringLiteral("2026-01"));
        QCOMPARE(Answers::fromResponse(Json::object()).error().code(), ErrorCode::InvalidInput);
    }
};

QTEST_APPLESS_MAIN(ScreeningTest)
#include "test_screening.moc"
