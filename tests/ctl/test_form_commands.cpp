// stipplectl form …, as a process: its JSON to the letter, its exit statuses, and that a person gets sentences.
#include "tool.h"

using namespace stipple;

namespace
{

QByteArray json(const QByteArray& text) { return QByteArray(text).replace('\'', '"'); }

QByteArray formOf(const QByteArray& items)
{
    return json("{'resourceType':'Questionnaire','status':'active','item':[" + items + "]}");
}

QByteArray responseOf(const QByteArray& items)
{
    return json("{'resourceType':'QuestionnaireResponse','status':'in-progress','item':[" + items + "]}");
}

const QByteArray gated = "{'linkId':'a','type':'boolean','text':'A?','required':true},{'linkId':'g','type':'group',"
                         "'repeats':true,'enableWhen':[{'question':'a','operator':'=','answerBoolean':true}],'item':[{"
                         "'linkId':'n','type':'integer','text':'N?','extension':[{'url':'http://hl7.org/fhir/"
                         "StructureDefinition/minValue','valueInteger':3}]}]}";

QStringList names(const Json& object)
{
    QStringList list;
    for (const auto& [name, value] : object.members())
        list += name;
    return list;
}

} // namespace

class TestFormCommands : public QObject
{
    Q_OBJECT

private:
    Tool m_tool;

    QString write(const char* name, const QByteArray& bytes) const
    {
        const QString path = m_tool.folder.filePath(QString::fromLatin1(name));
        Tool::write(path, bytes);
        return path;
    }
    Ended form(const QStringList& arguments) const
    {
        return m_tool.run(QStringList{QStringLiteral("form")} + arguments);
    }
    QStringList both(const QByteArray& formText, const QByteArray& responseText) const
    {
        return {QStringLiteral("--form"), write("form.json", formText), QStringLiteral("--response"),
                write("response.json", responseText)};
    }

private Q_SLOTS:
    void checkAcceptsTheScreeningForm()
    {
        const QString file = QStringLiteral(STIPPLE_FIXTURES "/forms/questionnaire-smp-screening.json");
        const Ended ended = form({QStringLiteral("check"), file, QStringLiteral("--json")});
        QCOMPARE(ended.status, 0);
        const Json answer = ended.json();
        const QStringList shape = {QStringLiteral("ok"), QStringLiteral("errors"), QStringLiteral("ignored")};
        QCOMPARE(names(answer), shape);
        QVERIFY(answer[u"ok"].toBool());
        QVERIFY(answer[u"errors"].items().empty());
        QCOMPARE(answer[u"ignored"].items().size(), std::size_t(1));
        QVERIFY(ended.out.endsWith("}\n") && ended.out.count('\n') == 1);
    }

    void checkNamesEveryErrorAndItsPlace()
    {
        const QString file = write(
            "bad.json", formOf("{'linkId':'a','type':'string'},\n{'linkId':'a','type':'string','colour':'red'},\n{"
                               "'linkId':'b','type':'string','enableWhen':[{'question':'z','operator':'exists',"
                               "'answerBoolean':true}]}"));
        const Ended ended = form({QStringLiteral("check"), QStringLiteral("--json"), file});
        QCOMPARE(ended.status, 1);
        const Json answer = ended.json();
        QVERIFY(answer.find(u"ok") && !answer[u"ok"].toBool(true));
        QStringList found;
        for (const Json& error : answer[u"errors"].items()) {
            const QStringList shape = {QStringLiteral("code"), QStringLiteral("path"), QStringLiteral("message")};
            QCOMPARE(names(error), shape);
            found += error[u"code"].toString() + QLatin1Char(' ') + error[u"path"].toString();
        }
        const QStringList expected = {
            QStringLiteral("que-2 Questionnaire.item[1].linkId"),
            QStringLiteral("unknown-element Questionnaire.item[1].colour"),
            QStringLiteral("unknown-link-id Questionnaire.item[2].enableWhen[0].question"),
        };
        QCOMPARE(found, expected);
        QVERIFY(answer[u"errors"].items().front()[u"message"].toString().startsWith(QStringLiteral("Line 2, column ")));
        // For a person: the same, as lines.
        const Ended human = form({QStringLiteral("check"), file});
        QCOMPARE(human.status, 1);
        QVERIFY(human.out.startsWith("The form cannot be used.\n"));
        QVERIFY(human.out.contains("Questionnaire.item[1].linkId"));
    }

    void lenientListsWhatStrictRefuses()
    {
        const QString file = write("quantity.json", formOf("{'linkId':'a','type':'quantity'}"));
        QCOMPARE(form({QStringLiteral("check"), file, QStringLiteral("--json")}).status, 1);
        const Ended ended =
            form({QStringLiteral("check"), file, QStringLiteral("--lenient"), QStringLiteral("--json")});
        QCOMPARE(ended.status, 0);
        QCOMPARE(ended.json()[u"ignored"].items().front()[u"code"].toString(), QStringLiteral("unsupported-type"));
    }

    void enabledNamesEveryOccurrence()
    {
        const Ended shut = form(QStringList{QStringLiteral("enabled"), QStringLiteral("--json")} +
                                both(formOf(gated), responseOf("{'linkId':'a','answer':[{'valueBoolean':false}]}")));
        QCOMPARE(shut.status, 0);
        QCOMPARE(shut.out, json("{'a':true,'g[0]':false,'g[0]/n':false}\n"));
        const Ended open = form(QStringList{QStringLiteral("enabled"), QStringLiteral("--json")} +
                                both(formOf(gated), responseOf("{'linkId':'a','answer':[{'valueBoolean':true}]},{"
                                                               "'linkId':'g'},{'linkId':'g'}")));
        QCOMPARE(open.out, json("{'a':true,'g[0]':true,'g[0]/n':true,'g[1]':true,'g[1]/n':true}\n"));
    }

    void enabledAgreesWithThePublicCases()
    {
        QFile file(QStringLiteral(STIPPLE_FIXTURES "/forms/enable-when.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const Json all = Json::parse(file.readAll()).value();
        for (const std::size_t i : {1U, 7U, 20U}) {
            const Json& each = all[u"cases"].items()[i];
            const Ended ended = form(QStringList{QStringLiteral("enabled"), QStringLiteral("--json")} +
                                     both(all[u"questionnaire"].toBytes(), each[u"response"].toBytes()));
            QCOMPARE(ended.status, 0);
            const Json answer = ended.json();
            for (const auto& [linkId, enabled] : each[u"enabled"].members())
                QCOMPARE(answer[linkId], enabled);
        }
    }

    void validateAnswersWithEveryIssue()
    {
        const Ended ended = form(QStringList{QStringLiteral("validate"), QStringLiteral("--json")} +
                                 both(formOf(gated), responseOf("{'linkId':'a','answer':[{'valueBoolean':true}]},{"
                                                                "'linkId':'g','item':[{'linkId':'n','answer':[{"
                                                                "'valueInteger':2}]}]}")));
        QCOMPARE(ended.status, 1);
        const Json answer = ended.json();
        const QStringList shape = {QStringLiteral("valid"), QStringLiteral("issues")};
        QCOMPARE(names(answer), shape);
        QVERIFY(answer.find(u"valid") && !answer[u"valid"].toBool(true));
        QCOMPARE(answer[u"issues"].items().size(), std::size_t(1));
        Json issue = answer[u"issues"].items().front();
        QVERIFY(!issue[u"message"].toString().isEmpty());
        issue.remove(u"message");
        QCOMPARE(issue.toBytes(),
                 json("{'code':'minValue','linkId':'n','path':'QuestionnaireResponse.item[1].item[0].answer[0]'}"));
    }

    void validateSaysYes()
    {
        const QStringList files = both(formOf(gated), responseOf("{'linkId':'a','answer':[{'valueBoolean':false}]}"));
        const Ended ended = form(QStringList{QStringLiteral("validate"), QStringLiteral("--json")} + files);
        QCOMPARE(ended.status, 0);
        QCOMPARE(ended.out, json("{'valid':true,'issues':[]}\n"));
        const Ended human = form(QStringList{QStringLiteral("validate")} + files);
        QCOMPARE(human.out, QByteArray("The answers fit the form.\n"));
        QVERIFY(human.err.isEmpty());
    }

    void endsAsDocumented_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        const QString good = write("good.json", formOf("{'linkId':'a','type':'string'}"));
        const QString noJson = write("broken.json", "{");
        const QString missing = m_tool.folder.filePath(QStringLiteral("missing.json"));
        const QString answers = write("answers.json", responseOf(""));
        const auto row = [](const char* name, const QStringList& arguments, int status) {
            QTest::newRow(name) << arguments << status;
        };
        const auto with = [](const char* command, const QString& form, const QString& response) {
            return QStringList{QString::fromLatin1(command), QStringLiteral("--form"), form,
                               QStringLiteral("--response"), response};
        };
        row("no file", {QStringLiteral("check")}, 2);
        row("two files", {QStringLiteral("check"), good, good}, 2);
        row("unknown option", {QStringLiteral("check"), good, QStringLiteral("--gentle")}, 2);
        row("no form", {QStringLiteral("enabled"), QStringLiteral("--response"), answers}, 2);
        row("no response", {QStringLiteral("validate"), QStringLiteral("--form"), good}, 2);
        row("unknown command", {QStringLiteral("paint")}, 2);
        row("missing form", {QStringLiteral("check"), missing}, 4);
        row("a folder", {QStringLiteral("check"), m_tool.folder.path()}, 4);
        row("missing response", with("enabled", good, missing), 4);
        row("no JSON", {QStringLiteral("check"), noJson}, 1);
        row("form is no JSON", with("enabled", noJson, answers), 1);
        row("response is no JSON", with("validate", good, noJson), 1);
        row("response is a form", with("validate", good, good), 1);
    }
    void endsAsDocumented()
    {
        QFETCH(QStringList, arguments);
        const Ended ended = form(arguments);
        QTEST(ended.status, "status");
        // It says why: what was asked for on standard output, everything else on standard error.
        QVERIFY(!ended.err.trimmed().isEmpty() || !ended.out.trimmed().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestFormCommands)
#include "test_form_commands.moc"
