// stipplectl protocol, screen and aftercare day, as scripts and clinicians meet them.
#include "tool.h"

#include "protocol/loader.h"

using namespace stipple;

namespace
{

QStringList words(const char* text) { return QString::fromUtf8(text).split(QLatin1Char(' ')); }

QByteArray response(const char* items, const char* form = "https://stipple.example.org/Questionnaire/intake|1.0.0")
{
    return QByteArray("{\"resourceType\":\"QuestionnaireResponse\",\"status\":\"completed\",\"questionnaire\":\"") +
           form + "\",\"item\":[" + items + "]}";
}

constexpr const char* adult = "{\"linkId\":\"born\",\"answer\":[{\"valueDate\":\"1980-01-01\"}]}";

// Writes the built-in protocol's files into a folder, as a clinic would copy them.
void copyBuiltIn(const QString& folder)
{
    const protocol::ProtocolFiles files = protocol::builtInFiles();
    for (auto file = files.files.begin(); file != files.files.end(); ++file) {
        const QString path = QDir(folder).filePath(file.key());
        QDir().mkpath(QFileInfo(path).path());
        Tool::write(path, file.value());
    }
}

QStringList names(const Json& object)
{
    QStringList names;
    for (const auto& [name, value] : object.members())
        names += name;
    return names;
}

} // namespace

class TestProtocolCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsEveryEntryWithItsSources()
    {
        const Tool tool;
        const Ended shown = tool.run(words("protocol show --json"));
        QCOMPARE(shown.status, 0);
        const Json json = shown.json();
        const auto loaded = protocol::loadProtocol(protocol::builtInFiles());
        QCOMPARE(json[u"hash"].toString(), loaded->hash());
        size_t rules = 0;
        bool differs = false;
        for (const Json& entry : json[u"entries"].items()) {
            const QByteArray name = entry[u"entry"].toString().toUtf8();
            QVERIFY2(!entry[u"sources"].items().empty(), name.constData());
            QVERIFY2(!entry[u"heading"].toString().isEmpty(), name.constData());
            rules += name.startsWith("screening/") ? 1 : 0;
            for (const Json& difference : entry[u"differences"].items()) {
                differs = true;
                QVERIFY2(difference[u"alternatives"].items().size() >= 2, name.constData());
                QVERIFY2(!difference[u"chosen"].toString().isEmpty(), name.constData());
                QVERIFY2(!difference[u"why"].toString().isEmpty(), name.constData());
            }
        }
        QCOMPARE(rules, loaded->rules.size());
        QVERIFY(differs);
        QCOMPARE(json[u"sources"].items().size(), loaded->sources.size());
    }

    void showsItToReadInEachLanguage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QByteArray>("word");
        QTest::newRow("en") << QStringLiteral("en") << QByteArray("microneedling");
        QTest::newRow("es") << QStringLiteral("es") << QByteArray("microagujas");
        QTest::newRow("ar") << QStringLiteral("ar") << QByteArray("الإبر الدقيقة");
        QTest::newRow("none such") << QStringLiteral("fr") << QByteArray("[en] ");
    }
    void showsItToReadInEachLanguage()
    {
        QFETCH(QString, language);
        QFETCH(QByteArray, word);
        const Tool tool;
        const Ended shown = tool.run(words("protocol show --lang") + QStringList{language});
        QCOMPARE(shown.status, 0);
        QVERIFY(shown.out.contains(word));
        for (const char* text :
             {"screening/microneedling", "not before: 6 weeks (P42D)", "chosen:", "chosen: 6 weeks (P42D) (S1", "S1, ",
              "aftercare/", "clinician to confirm", "[mn.last]"})
            QVERIFY2(shown.out.contains(text), text);
        QVERIFY(language == u"fr" || !shown.out.contains("[en] "));
        QVERIFY(!shown.out.contains("{\"plan\"")); // a sentence, not the file
    }

    void checksFoldersAndFiles()
    {
        const Tool tool;
        const QString folder = tool.folder.filePath(QStringLiteral("own"));
        copyBuiltIn(folder);
        for (const QString& path : {folder, folder + QStringLiteral("/protocol.json")}) {
            const Ended sound = tool.run(words("protocol check --json") + QStringList{path});
            QCOMPARE(sound.status, 0);
            QVERIFY(sound.json()[u"ok"].toBool());
            QVERIFY(sound.json()[u"errors"].items().empty());
        }
        const QString rules = folder + QStringLiteral("/screening/skin.json");
        QFile file(rules);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArray bytes = file.readAll();
        bytes.replace("\"anchor\": \"mn.last\"", "\"anchor\": \"mn.never\"").replace("\"P6W\"", "\"six weeks\"");
        Tool::write(rules, bytes);
        const Ended broken = tool.run(words("protocol check --json") + QStringList{folder});
        QCOMPARE(broken.status, 1);
        const Json json = broken.json();
        QVERIFY(!json[u"ok"].toBool(true));
        QVERIFY(json[u"errors"].items().size() >= 2);
        for (const Json& error : json[u"errors"].items()) {
            QCOMPARE(names(error), words("code file line column path message"));
            QCOMPARE(error[u"file"].toString(), QStringLiteral("screening/skin.json"));
            QVERIFY(*error[u"line"].toInteger() > 1);
        }
        const Ended read = tool.run(words("protocol check") + QStringList{folder});
        QVERIFY(read.out.contains("screening/skin.json:"));
        // And nobody is screened with it.
        Tool::write(tool.folder.filePath(QStringLiteral("r.json")), response(adult));
        const Ended refused =
            tool.run(words("screen --on 2026-11-20 --response") +
                     QStringList{tool.folder.filePath(QStringLiteral("r.json")), QStringLiteral("--protocol"), folder});
        QCOMPARE(refused.status, 1);
        QVERIFY(refused.out.isEmpty());
    }

    void whatIsNoProtocolIsSaidWhere_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("no JSON") << QByteArray("{\n  \"protocol\": oops") << QByteArray("p.json:2:");
        QTest::newRow("a part") << QByteArray("{\"entries\":[]}") << QByteArray("protocol.json");
        QTest::newRow("rules without their form")
            << QByteArray("{\"questionnaire\":\"x|1\",\"rules\":[]}") << QByteArray("x|1");
        QTest::newRow("a part outside")
            << QByteArray("{\"protocol\":\"p\",\"version\":\"1\",\"format\":1,\"languages\":[{\"code\":"
                          "\"en\",\"name\":\"English\"}],\"parts\":[{\"kind\":\"sources\",\"file\":"
                          "\"../passphrase\"}]}")
            << QByteArray("missing");
    }
    void whatIsNoProtocolIsSaidWhere()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, says);
        const Tool tool;
        const QString path = tool.folder.filePath(QStringLiteral("p.json"));
        Tool::write(path, bytes);
        const Ended checked = tool.run(words("protocol check") + QStringList{path});
        QCOMPARE(checked.status, 1);
        QVERIFY2(checked.out.contains(says), checked.out.constData());
    }

    void aClinicsChangesAreShown()
    {
        const Tool tool;
        const QString path = tool.folder.filePath(QStringLiteral("ours.json"));
        Tool::write(
            path, "{\"protocol\":\"our-clinic\",\"version\":\"1\",\"base\":\"stipple-smp|2026.1\",\"language\":\"en\","
                  "\"changes\":[{\"id\":\"c1\",\"entry\":\"screening/microneedling\",\"path\":\"/window/min\","
                  "\"value\":\"P4W\",\"by\":\"Dr Reyes\",\"on\":\"2026-11-20\",\"why\":\"Four have been enough.\"}]}");
        QCOMPARE(tool.run(words("protocol check") + QStringList{path}).status, 0);
        const Ended shown = tool.run(words("protocol show --protocol") + QStringList{path});
        QCOMPARE(shown.status, 0);
        QVERIFY(shown.out.contains("Dr Reyes") && shown.out.contains("Four have been enough."));
        // The change is what counts.
        const QString answers = tool.folder.filePath(QStringLiteral("r.json"));
        Tool::write(answers,
                    response("{\"linkId\":\"mn\",\"answer\":[{\"valueBoolean\":true}]},{\"linkId\":\"mn.last\","
                             "\"answer\":[{\"valueDate\":\"2026-11-01\"}]}"));
        const auto until = [&](const QStringList& options) {
            const Json json =
                tool.run(words("screen --json --on 2026-11-20 --response") + QStringList{answers} + options).json();
            for (const Json& finding : json[u"findings"].items()) {
                if (finding[u"rule"].toString() == u"microneedling")
                    return finding[u"until"].toString() + u' ' + finding[u"version"].toString();
            }
            return QString();
        };
        QVERIFY(until({}).startsWith(QStringLiteral("2026-12-13 ")));
        QVERIFY(until({QStringLiteral("--protocol"), path}).startsWith(QStringLiteral("2026-11-29 ")));
        QVERIFY(until({QStringLiteral("--protocol"), path}).endsWith(QStringLiteral("+c1")));
    }

    void screensAsDocumented()
    {
        const Tool tool;
        const QString path = tool.folder.filePath(QStringLiteral("r.json"));
        Tool::write(path,
                    response("{\"linkId\":\"born\",\"answer\":[{\"valueDate\":\"1980-01-01\"}]},{\"linkId\":\"mn\","
                             "\"answer\":[{\"valueBoolean\":true}]},{\"linkId\":\"mn.last\",\"answer\":[{\"valueDate\":"
                             "\"2026-11-01\"}]},{\"linkId\":\"mn.healed\",\"answer\":[{\"valueBoolean\":true}]}"));
        const Ended screened =
            tool.run(words("screen --json --lang es --on 2026-11-20 --response") + QStringList{path});
        QCOMPARE(screened.status, 0);
        const Json json = screened.json();
        for (const char16_t* name : {u"outcome", u"eligible", u"advised", u"findings"})
            QVERIFY(json.find(QStringView(name)));
        QCOMPARE(json[u"asOf"].toString(), QStringLiteral("2026-11-20"));
        QVERIFY(json[u"protocol"].toString().contains(u'#'));
        bool isFound = false;
        for (const Json& finding : json[u"findings"].items()) {
            for (const char16_t* name : {u"rule", u"version", u"outcome", u"until", u"because", u"sources"})
                QVERIFY(finding.find(QStringView(name)));
            if (finding[u"rule"].toString() != u"microneedling")
                continue;
            isFound = true;
            QCOMPARE(finding[u"outcome"].toString(), QStringLiteral("defer"));
            QCOMPARE(finding[u"until"].toString(), QStringLiteral("2026-12-13"));
            QVERIFY(finding[u"because"].toString().contains(QStringLiteral("microagujas")));
            QCOMPARE(finding[u"sources"].items().front()[u"document"].toString(), QStringLiteral("S1"));
            QVERIFY(!finding.find(u"language"));
        }
        QVERIFY(isFound);
        // In a language that nobody wrote it shows which it is.
        const Ended french = tool.run(words("screen --lang fr --on 2026-11-20 --response") + QStringList{path});
        QVERIFY(french.out.contains("[en] "));
        QVERIFY(french.out.contains("until 2026-12-13"));
    }

    void answersToDisabledQuestionsDoNotCount()
    {
        const Tool tool;
        const QString path = tool.folder.filePath(QStringLiteral("r.json"));
        const auto findings = [&](const char* items) {
            Tool::write(path, response(items));
            const Json json = tool.run(words("screen --json --on 2026-11-20 --response") + QStringList{path}).json();
            QStringList rules;
            for (const Json& finding : json[u"findings"].items())
                rules += finding[u"rule"].toString();
            return rules;
        };
        const char* healed =
            "{\"linkId\":\"mn\",\"answer\":[{\"valueBoolean\":true}]},{\"linkId\":\"mn.healed\",\"answer\":[{"
            "\"valueBoolean\":false}]}";
        QVERIFY(findings(healed).contains(QStringLiteral("microneedling-not-healed")));
        const QByteArray no = QByteArray(healed).replace("\"valueBoolean\":true", "\"valueBoolean\":false");
        QVERIFY(!findings(no.constData()).contains(QStringLiteral("microneedling-not-healed")));
    }

    void wrongUse_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        QTest::newRow("screen: no response") << words("screen --on 2026-11-20") << 2;
        QTest::newRow("screen: no day") << words("screen --response r.json") << 2;
        QTest::newRow("screen: no such day") << words("screen --response r.json --on 2026-02-30") << 2;
        QTest::newRow("screen: no time") << words("screen --response r.json --on 2026-02-20 --at noon") << 2;
        QTest::newRow("screen: no zone") << words("screen --response r.json --on 2026-02-20 --zone Mars/Olympus") << 2;
        QTest::newRow("screen: no file") << words("screen --response /nowhere/r.json --on 2026-11-20") << 4;
        QTest::newRow("show: no file") << words("protocol show --protocol /nowhere/p.json") << 4;
        QTest::newRow("check: no file") << words("protocol check /nowhere/p.json") << 4;
        QTest::newRow("check: nothing named") << words("protocol check") << 2;
        QTest::newRow("aftercare: no session") << words("aftercare day --on 2026-11-20") << 2;
        QTest::newRow("aftercare: no day") << words("aftercare day --session 2026-11-20") << 2;
        QTest::newRow("aftercare: no skin type")
            << words("aftercare day --session 2026-11-20 --on 2026-11-20 --skin IX") << 2;
        QTest::newRow("aftercare: before it") << words("aftercare day --session 2026-11-20 --on 2026-11-19") << 1;
    }
    void wrongUse()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, status);
        const Tool tool;
        const Ended ended = tool.run(arguments);
        QCOMPARE(ended.status, status);
        QVERIFY(!ended.err.isEmpty());
        QVERIFY(ended.out.isEmpty());
    }

    void whatIsNotAnswersIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("no JSON") << QByteArray("hello");
        QTest::newRow("a form") << QByteArray("{\"resourceType\":\"Questionnaire\"}");
        QTest::newRow("another form's") << response(adult, "https://example.org/other|1");
        QTest::newRow("another version's") << response(adult, "https://stipple.example.org/Questionnaire/intake|0.1");
        QTest::newRow("nobody's") << QByteArray("{\"resourceType\":\"QuestionnaireResponse\",\"item\":[]}");
    }
    void whatIsNotAnswersIsRefused()
    {
        QFETCH(QByteArray, bytes);
        const Tool tool;
        const QString path = tool.folder.filePath(QStringLiteral("r.json"));
        Tool::write(path, bytes);
        const Ended refused = tool.run(words("screen --json --on 2026-11-20 --response") + QStringList{path});
        QCOMPARE(refused.status, 1);
        QCOMPARE(refused.json()[u"error"].toString(), QStringLiteral("invalid-input"));
        QVERIFY(!refused.err.isEmpty());
    }

    void tellsADay()
    {
        const Tool tool;
        const Ended told = tool.run(words("aftercare day --json --session 2026-11-20 --on 2026-11-23 --lang ar"));
        QCOMPARE(told.status, 0);
        const Json json = told.json();
        QCOMPARE(*json[u"day"].toInteger(), 3);
        for (const char16_t* name : {u"do", u"dont", u"expect", u"allowed", u"begins", u"ends"})
            QVERIFY(json[name].isArray());
        QVERIFY(!json[u"dont"].items().empty());
        QVERIFY(json[u"title"].toString().contains(QString::fromUtf8("اليوم 3")));
        const Ended read = tool.run(words("aftercare day --session 2026-11-20 --on 2026-11-23"));
        QVERIFY(read.out.contains("Day 3 of 3"));
        QVERIFY(read.out.contains("Do not\n"));
        // The day is the clinic's: late in New York is the next day in UTC.
        const Ended evening = tool.run(
            words("aftercare day --json --session 2026-11-21T02:00:00Z --on 2026-11-20 --zone America/New_York"));
        QCOMPARE(*evening.json()[u"day"].toInteger(), 0);
        // What is only for light skin.
        const auto expects = [&](const char* type) {
            return tool
                .run(words("aftercare day --json --session 2026-11-20 --on 2026-11-20 --skin") +
                     QStringList{QString::fromLatin1(type)})
                .json()[u"expect"]
                .toBytes();
        };
        QVERIFY(expects("I") != expects("VI"));
    }

    void takesRulesByThemselves()
    {
        const Tool tool;
        for (const char* name : {"questionnaire-smp-screening.json", "rules-smp-screening.json"})
            QVERIFY(QFile::copy(QStringLiteral(STIPPLE_FIXTURES "/screening/") + QLatin1String(name),
                                tool.folder.filePath(QLatin1String(name))));
        const QString rules = tool.folder.filePath(QStringLiteral("rules-smp-screening.json"));
        QCOMPARE(tool.run(words("protocol check") + QStringList{rules}).status, 0);
        const QString answers = tool.folder.filePath(QStringLiteral("r.json"));
        Tool::write(answers,
                    response("{\"linkId\":\"mn\",\"answer\":[{\"valueBoolean\":true,\"item\":[{\"linkId\":\"mn.last\","
                             "\"answer\":[{\"valueDate\":\"2026-10-01\"}]}]}]}",
                             "https://forms.example.org/Questionnaire/smp-screening|1.0.0"));
        const Ended screened = tool.run(words("screen --json --on 2026-10-10 --response") +
                                        QStringList{answers, QStringLiteral("--protocol"), rules});
        QCOMPARE(screened.status, 0);
        QCOMPARE(screened.json()[u"eligible"].toString(), QStringLiteral("2026-11-12"));
        // A mistake is told where it stands in the file as it was written.
        QFile file(rules);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArray bytes = file.readAll();
        const qsizetype at = bytes.indexOf("mn.last");
        bytes.replace(at, 7, "mn.lost");
        Tool::write(rules, bytes);
        const Json error =
            tool.run(words("protocol check --json") + QStringList{rules}).json()[u"errors"].items().front();
        QCOMPARE(*error[u"line"].toInteger(), bytes.left(at).count('\n') + 1);
        QVERIFY(error[u"path"].toString().startsWith(QStringLiteral("/rules/")));
    }
};

QTEST_GUILESS_MAIN(TestProtocolCommands)
#include "test_protocol_commands.moc"
