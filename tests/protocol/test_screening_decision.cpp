// Overrides, letters and read cautions; screening again on the day; what a client is told, in which language.
#include "built_in.h"

#include "protocol/screening_decision.h"
#include "protocol/screening_report.h"

using namespace stipple;
using namespace stipple::protocol;

namespace
{

Finding finding(const char* rule, Outcome outcome)
{
    Finding finding;
    finding.rule = QString::fromLatin1(rule);
    finding.outcome = outcome;
    return finding;
}

Screening screeningOf(std::vector<Finding> findings)
{
    Screening screening;
    for (const Finding& one : findings)
        screening.outcome = std::max(screening.outcome, one.outcome);
    screening.findings = std::move(findings);
    return screening;
}

const Override sound{QStringLiteral("The letter came by telephone"), QStringLiteral("Mara Osei"),
                     QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC)};

Answers answers(const char* json) { return Answers::fromPlain(Json::parse(json).value_or(Json())); }

QString form(const char* role) { return built_in::protocol().questionnaireFor(QString::fromLatin1(role))->canonical(); }

} // namespace

class ScreeningDecisionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anOverrideNamesWhyWhoAndWhen()
    {
        const Screening deferred = screeningOf({finding("a", Outcome::Defer)});
        QVERIFY(checkOverride(deferred, sound));
        Override lacking = sound;
        lacking.reason = QStringLiteral("  ");
        QCOMPARE(checkOverride(deferred, lacking).error().code(), ErrorCode::InvalidInput);
        lacking = sound;
        lacking.practitioner.clear();
        QCOMPARE(checkOverride(deferred, lacking).error().code(), ErrorCode::InvalidInput);
        lacking = sound;
        lacking.at = {};
        QCOMPARE(checkOverride(deferred, lacking).error().code(), ErrorCode::InvalidInput);
        // One that was not allowed counts for nothing.
        QCOMPARE(effectiveOutcome(deferred, {{}, {}, lacking}), Outcome::Defer);
        QCOMPARE(checkOverride(screeningOf({finding("a", Outcome::Caution)}), sound).error().code(),
                 ErrorCode::Refused);
        QCOMPARE(checkOverride(screeningOf({finding("a", Outcome::Decline)}), sound).error().code(),
                 ErrorCode::Refused);
    }

    void whatCountsIsWorkedOut_data()
    {
        QTest::addColumn<int>("found");
        QTest::addColumn<int>("letter");
        QTest::addColumn<int>("overridden");
        const auto row = [](const char* name, Outcome found, Outcome letter, Outcome overridden) {
            QTest::newRow(name) << int(found) << int(letter) << int(overridden);
        };
        row("clear", Outcome::Clear, Outcome::Clear, Outcome::Clear);
        row("caution", Outcome::Caution, Outcome::Caution, Outcome::Caution);
        row("defer", Outcome::Defer, Outcome::Defer, Outcome::Caution);
        row("unknown", Outcome::Unknown, Outcome::Unknown, Outcome::Caution);
        row("clearance", Outcome::Clearance, Outcome::Clear, Outcome::Caution);
        row("decline", Outcome::Decline, Outcome::Decline, Outcome::Decline);
    }
    void whatCountsIsWorkedOut()
    {
        QFETCH(int, found);
        QFETCH(int, letter);
        QFETCH(int, overridden);
        const Screening screening = screeningOf({finding("a", Outcome(found))});
        QCOMPARE(int(effectiveOutcome(screening, {})), found);
        QCOMPARE(int(effectiveOutcome(screening, {{}, {QStringLiteral("a")}, {}})), letter);
        QCOMPARE(int(effectiveOutcome(screening, {{}, {QStringLiteral("b")}, {}})), found);
        QCOMPARE(int(effectiveOutcome(screening, {{}, {}, sound})), overridden);
        QCOMPARE(mayBeTreated(screening, {{QStringLiteral("a")}, {}, sound}), overridden <= int(Outcome::Caution));
        QCOMPARE(int(screening.outcome), found); // what was found stays
    }

    void everyCautionIsRead()
    {
        const Screening screening = screeningOf({finding("a", Outcome::Caution), finding("b", Outcome::Caution)});
        QVERIFY(!mayBeTreated(screening, {{QStringLiteral("a")}, {}, {}}));
        QCOMPARE(unreadCautions(screening, {{QStringLiteral("a")}, {}, {}}), QStringList{QStringLiteral("b")});
        QVERIFY(mayBeTreated(screening, {{QStringLiteral("a"), QStringLiteral("b")}, {}, {}}));
    }

    void todayCountsWhereItIsAskedAgain()
    {
        const AsOf asOf{QDate(2026, 11, 20), QTime(15, 0), QTimeZone::utc()};
        const auto find = [](const Screening& screening, const char* rule) -> std::optional<Finding> {
            for (const Finding& one : screening.findings) {
                if (one.rule == QLatin1String(rule))
                    return one;
            }
            return {};
        };
        const Filled intake{form("intake"), answers("{\"born\":\"1980-01-01\",\"sores\":true}")};
        QVERIFY(find(screen(built_in::protocol(), intake.questionnaire, intake.answers, asOf), "open-sores"));
        // The sores have healed.
        const Filled healed{form("same-day"), answers("{\"sores\":false}")};
        QVERIFY(!find(screenAgain(built_in::protocol(), intake, healed, asOf), "open-sores"));
        // What today's form does not ask stays, and is counted from today.
        const Filled needled{
            form("intake"),
            answers("{\"born\":\"1980-01-01\",\"mn\":true,\"mn.last\":\"2026-11-01\",\"mn.healed\":true}")};
        QCOMPARE(find(screenAgain(built_in::protocol(), needled, healed, asOf), "microneedling")->until,
                 QDate(2026, 12, 13));
        const AsOf later{QDate(2026, 12, 13), QTime(15, 0), QTimeZone::utc()};
        QVERIFY(!find(screenAgain(built_in::protocol(), needled, healed, later), "microneedling"));
        // And today's own questions count too.
        const Filled drank{form("same-day"), answers("{\"sores\":false,\"alcohol.last\":\"2026-11-19T22:00:00Z\"}")};
        const auto alcohol = find(screenAgain(built_in::protocol(), intake, drank, asOf), "alcohol");
        QCOMPARE(alcohol->outcome, Outcome::Defer);
        QCOMPARE(*alcohol->untilTime, QTime(22, 0));
    }

    // A form that asks only for changes, and again what belongs to them.
    void whatIsNotAskedTodayStays()
    {
        const char* intakeForm =
            "{\"resourceType\":\"Questionnaire\",\"url\":\"i\",\"version\":\"1\",\"item\":[{\"linkId\":"
            "\"mn\",\"type\":\"boolean\"},{\"linkId\":\"mn.last\",\"type\":\"date\"},{\"linkId\":"
            "\"ill\",\"type\":\"choice\",\"repeats\":true}]}";
        const char* todayForm =
            "{\"resourceType\":\"Questionnaire\",\"url\":\"t\",\"version\":\"1\",\"item\":[{\"linkId\":\"changes\","
            "\"type\":"
            "\"boolean\"},{\"linkId\":\"mn\",\"type\":\"boolean\",\"enableWhen\":[{\"question\":\"changes\","
            "\"operator\":\"=\","
            "\"answerBoolean\":true}]},{\"linkId\":\"mn.last\",\"type\":\"date\",\"enableWhen\":[{\"question\":\"mn\","
            "\"operator\":\"=\",\"answerBoolean\":true}]},{\"linkId\":\"ill\",\"type\":\"choice\",\"repeats\":true,"
            "\"enableWhen\":[{\"question\":\"changes\",\"operator\":\"=\",\"answerBoolean\":true}]}]}";
        Protocol small;
        for (const auto& [file, bytes] : {std::pair{"i", intakeForm}, {"t", todayForm}}) {
            QuestionnaireOutline outline = QuestionnaireOutline::fromFhir(Json::parse(bytes).value());
            outline.file = QString::fromLatin1(file);
            small.questionnaires.push_back(outline);
            small.parts.push_back({QStringLiteral("questionnaire"), outline.file, bytes, {}});
        }
        const auto rule = [&](const char* id, const char* linkId, const Json& value) {
            ScreeningRule rule;
            rule.id = QString::fromLatin1(id);
            rule.questionnaires = {QStringLiteral("i|1")};
            rule.when.kind = Condition::Kind::Compare;
            rule.when.linkId = QString::fromLatin1(linkId);
            rule.when.value = value;
            small.rules.push_back(rule);
        };
        rule("needled", "mn", Json(true));
        small.rules.back().outcome = Outcome::Defer;
        small.rules.back().window = Window{QStringLiteral("mn.last"), Period{0, 42, 0}, {}, {}};
        rule("keloid", "ill", Json(QStringLiteral("keloid")));
        rule("diabetes", "ill", Json(QStringLiteral("diabetes")));
        const Filled intake{QStringLiteral("i|1"),
                            answers("{\"mn\":true,\"mn.last\":\"2026-11-01\",\"ill\":\"keloid\"}")};
        const auto told = [&](const char* today) {
            const Screening result = screenAgain(small, intake, {QStringLiteral("t|1"), answers(today)},
                                                 {QDate(2026, 11, 20), {}, QTimeZone::utc()});
            QStringList told;
            for (const Finding& one : result.findings)
                told += one.rule + u' ' + one.until.toString(QStringLiteral("MM-dd")) + outcomeName(one.outcome);
            return told.join(u' ');
        };
        QCOMPARE(told("{\"changes\":false}"), QStringLiteral("needled 12-13defer keloid caution"));
        QCOMPARE(told("{\"changes\":true,\"mn\":true,\"mn.last\":\"2026-11-15\"}"),
                 QStringLiteral("needled 12-27defer keloid caution"));
        // Needled again, and nobody knows when: the old date does not count for it.
        QCOMPARE(told("{\"changes\":true,\"mn\":true}"), QStringLiteral("needled unknown keloid caution"));
        QCOMPARE(told("{\"changes\":true,\"mn\":false}"), QStringLiteral("keloid caution"));
        QCOMPARE(told("{\"changes\":true,\"ill\":\"diabetes\"}"),
                 QStringLiteral("needled 12-13defer keloid caution diabetes caution"));
    }

    void reasonsAreInTheClientsLanguage()
    {
        const AsOf asOf{QDate(2026, 11, 20), {}, QTimeZone::utc()};
        const Screening screening =
            screen(built_in::protocol(), form("intake"),
                   answers("{\"born\":\"1980-01-01\",\"sores\":true,\"iso\":\"stopped\"}"), asOf);
        for (const char* code : {"en", "es", "ar", "es-MX"}) {
            const Wording wording{QString::fromLatin1(code), QStringLiteral("en")};
            for (const Finding& one : screening.findings) {
                const Told told = becauseOf(built_in::protocol(), one, wording);
                QVERIFY(told.isAsked && !told.text.isEmpty());
                QCOMPARE(told.language, wording.language.left(2));
            }
            const Json json = screeningToJson(built_in::protocol(), screening, {}, wording);
            QVERIFY(!json[u"findings"].items().front().find(u"language"));
        }
        // One that nobody wrote: the clinic's, and it says so.
        const Wording french{QStringLiteral("fr"), QStringLiteral("es")};
        const Json json = screeningToJson(built_in::protocol(), screening, {}, french);
        QCOMPARE(json[u"findings"].items().front()[u"language"].toString(), QStringLiteral("es"));
        QVERIFY(!conclusion(built_in::protocol(), screening, french).isAsked);
    }

    void theConclusionIsADateOrATalk()
    {
        const Wording english{QStringLiteral("en"), {}};
        const AsOf asOf{QDate(2026, 11, 20), {}, QTimeZone::utc()};
        const auto told = [&](const char* given) {
            return conclusion(built_in::protocol(), screen(built_in::protocol(), form("intake"), answers(given), asOf),
                              english)
                .text;
        };
        QCOMPARE(told("{\"born\":\"1980-01-01\",\"mn\":true,\"mn.last\":\"2026-11-01\",\"mn.healed\":true}"),
                 QStringLiteral("You can be treated from 13 December 2026."));
        QVERIFY(told("{\"born\":\"1980-01-01\",\"sores\":true}").contains(QStringLiteral("talk with you")));
        QVERIFY(told("{\"born\":\"1980-01-01\",\"keloid\":true}").contains(QStringLiteral("talk with you")));
    }

    void whatIsNoScreeningIsRefused_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::newRow("outcome") << QByteArray("\"outcome\":\"defer\"") << QByteArray("\"outcome\":\"maybe\"");
        QTest::newRow("date") << QByteArray("\"asOf\":\"2026-11-20\"") << QByteArray("\"asOf\":\"20 November\"");
        QTest::newRow("zone") << QByteArray("\"zone\":\"UTC\"") << QByteArray("\"zone\":\"Mars/Olympus\"");
        QTest::newRow("findings") << QByteArray("\"findings\":[") << QByteArray("\"findings\":3,\"others\":[");
    }
    void whatIsNoScreeningIsRefused()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        const AsOf asOf{QDate(2026, 11, 20), {}, QTimeZone::utc()};
        const Screening screening =
            screen(built_in::protocol(), form("intake"), answers("{\"born\":\"1980-01-01\",\"sores\":true}"), asOf);
        QByteArray bytes = screeningToJson(built_in::protocol(), screening,
                                           {built_in::protocol().identity(), {form("intake")}, asOf}, {})
                               .toBytes();
        QVERIFY(screeningFromJson(Json::parse(bytes).value()));
        QVERIFY2(bytes.contains(from), bytes.constData());
        bytes.replace(from, to);
        QCOMPARE(screeningFromJson(Json::parse(bytes).value()).error().code(), ErrorCode::InvalidInput);
    }
};

QTEST_APPLESS_MAIN(ScreeningDecisionTest)
#include "test_screening_decision.moc"
