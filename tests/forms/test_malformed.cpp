// Forms and answers from anywhere: a clear error, or the form, within a second and 64 MB.
#include "form_texts.h"

#include <QElapsedTimer>

#include <malloc.h>

// g++ says it by a macro, clang by a feature.
#ifdef __has_feature
#if __has_feature(address_sanitizer)
#define STIPPLE_ADDRESS_SANITIZED
#endif
#endif
#ifdef __SANITIZE_ADDRESS__
#define STIPPLE_ADDRESS_SANITIZED
#endif

using namespace stipple;
using namespace stipple::forms;
using namespace stipple::forms::test;

namespace
{

#ifdef STIPPLE_ADDRESS_SANITIZED
constexpr bool isMeasured = false; // sanitizers take more of both
#else
constexpr bool isMeasured = true;
#endif
#if defined(__OPTIMIZE__)
constexpr qint64 mostMs = 1000;
#else
constexpr qint64 mostMs = 5000; // the promise is of the build that is shipped
#endif

// The most memory this process ever had, in KB.
qint64 peakKb()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').front().toLongLong();
    }
    return 0;
}

// What is done while it lives must take less than a second and 64 MB.
class Budget
{
public:
    Budget()
    {
        malloc_trim(0); // or freed memory of an earlier test would count as free
        QFile refs(QStringLiteral("/proc/self/clear_refs"));
        if (refs.open(QIODevice::WriteOnly))
            refs.write("5"); // the peak begins anew
        refs.close();
        m_before = peakKb();
        m_timer.start();
    }
    QString excess() const
    {
        const qint64 took = m_timer.elapsed();
        const qint64 more = peakKb() - m_before;
        return isMeasured && (took >= mostMs || more >= 64 * 1024) ? QStringLiteral("%1 ms, %2 KB").arg(took).arg(more)
                                                                   : QString();
    }

private:
    qint64 m_before;
    QElapsedTimer m_timer;
};

QByteArray repeated(int count, const std::function<QByteArray(int)>& item)
{
    QByteArray all;
    for (int i = 0; i < count; ++i)
        all += (i ? "," : "") + item(i);
    return all;
}

QByteArray number(int i) { return QByteArray::number(i); }

} // namespace

class TestMalformed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void forms_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("code"); // of the first error; empty: it can be read leniently
        const auto row = [](const char* name, const QByteArray& text, const char* code) {
            QTest::newRow(name) << text << QString::fromLatin1(code);
        };
        row("100,000 items",
            formOf(repeated(100'000,
                            [](int i) { return "{'linkId':'q" + number(i) + "','text':'Question','type':'string'}"; })),
            "too-large");
        row("15,000 items",
            formOf(repeated(15'000,
                            [](int i) { return "{'linkId':'q" + number(i) + "','text':'Question','type':'string'}"; })),
            "");
        row("100,000 options",
            formOf("{'linkId':'q','type':'choice','answerOption':[" +
                   repeated(100'000, [](int i) { return "{'valueCoding':{'code':'" + number(i) + "'}}"; }) + "]}"),
            "too-large");
        row("50,000 options",
            formOf("{'linkId':'q','type':'choice','answerOption':[" +
                   repeated(50'000, [](int i) { return "{'valueCoding':{'code':'" + number(i) + "'}}"; }) + "]}"),
            "");
        row("a value set for everyone",
            json("{'resourceType':'Questionnaire','status':'active','contained':[{'resourceType':'ValueSet','id':'v',"
                 "'compose':{'include':[{'system':'s','concept':[" +
                 repeated(10'000, [](int i) { return "{'code':'" + number(i) + "'}"; }) + "]}]}}],'item':[" +
                 repeated(
                     5'000,
                     [](int i) { return "{'linkId':'q" + number(i) + "','type':'choice','answerValueSet':'#v'}"; }) +
                 "]}"),
            "too-large");
        QByteArray deep = "{'linkId':'q','type':'string'}";
        for (int i = 0; i < 10'000; ++i)
            deep = "{'linkId':'g" + number(i) + "','type':'group','item':[" + deep + "]}";
        row("10,000 deep", formOf(deep), "json");
        row("1,000,000 brackets", QByteArray(1'000'000, '['), "json");
        row("cycle of 15,000",
            formOf(repeated(15'000,
                            [](int i) {
                                return "{'linkId':'q" + number(i) + "','type':'boolean','enableWhen':[{'question':'q" +
                                       number((i + 1) % 15'000) + "','operator':'exists','answerBoolean':true}]}";
                            })),
            "cycle");
        row("a chain of 15,000",
            formOf(repeated(15'000,
                            [](int i) {
                                const QByteArray condition = i == 14'999
                                                                 ? QByteArray()
                                                                 : ",'enableWhen':[{'question':'q" + number(i + 1) +
                                                                       "','operator':'exists','answerBoolean':true}]";
                                return "{'linkId':'q" + number(i) + "','type':'boolean'" + condition + "}";
                            })),
            "");
        row("15,000 on one",
            formOf("{'linkId':'q','type':'boolean'}," +
                   repeated(14'999,
                            [](int i) {
                                return "{'linkId':'t" + number(i) +
                                       "','type':'boolean','enableWhen':[{'question':'q','operator':'exists','"
                                       "answerBoolean':true}]}";
                            })),
            "");
        row("15,000 conditions",
            formOf("{'linkId':'q','type':'boolean'},{'linkId':'t','type':'string','enableBehavior':"
                   "'any','enableWhen':[" +
                   repeated(15'000,
                            [](int) {
                                return QByteArray("{'question':'q','operator':'exists',"
                                                  "'answerBoolean':true}");
                            }) +
                   "]}"),
            "");
        row("15,000 of one linkId",
            formOf(repeated(15'000, [](int) { return QByteArray("{'linkId':'q','type':'string'}"); })), "que-2");
        row("invalid UTF-8", formOf("{'linkId':'q','type':'string','text':'\xc3\x28'}"), "json");
        row("half a character", formOf("{'linkId':'q','type':'string','text':'\\ud800'}"), "json");
        row("NUL byte", formOf(QByteArray("{'linkId':'q','type':'string','text':'a") + '\0' + "b'}"), "json");
        row("1e400", formOf("{'linkId':'q','type':'decimal','initial':[{'valueDecimal':1e400}]}"), "json");
        row("names twice", formOf("{'linkId':'q','linkId':'r','type':'string'}"), "json");
        row("cut off", formOf("{'linkId':'q'").left(120), "json");
        row("a text of 7 MB", formOf("{'linkId':'q','type':'string','text':'" + QByteArray(7'000'000, 'a') + "'}"), "");
        row("more than 8 MB", QByteArray(9 * 1024 * 1024, ' '), "json");
        row("a linkId of 1 MB", formOf("{'linkId':'" + QByteArray(1'000'000, 'a') + "','type':'string'}"), "link-id");
        row("300,000 numbers",
            json("{'resourceType':'Questionnaire','status':'active','item':[") + QByteArray("1,").repeated(300'000) +
                "1]}",
            "wrong-type");
        row("exploding expression",
            formOf("{'linkId':'q','type':'string','extension':[{'url':'http://hl7.org/fhir/StructureDefinition/regex',"
                   "'valueString':'((((a{1,500}){1,500}){1,500}){1,500})'}]}"),
            "regex");
    }
    void forms()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, code);
        const Budget budget;
        {
            const auto reading = readQuestionnaire(text, Reading::Lenient);
            if (code.isEmpty()) {
                QVERIFY(reading.questionnaire);
                const FormState state(reading.questionnaire);
                QVERIFY(!state.nodes().empty());
            } else {
                QVERIFY(!reading.questionnaire);
                QCOMPARE(reading.errors.front().code, code);
                QVERIFY(reading.errors.front().message.size() < 1000);
                QVERIFY(reading.errors.size() <= 101);
            }
        }
        QCOMPARE(budget.excess(), QString());
    }

    void responses_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("readable");
        const auto responseOf = [](const QByteArray& items) {
            return json("{'resourceType':'QuestionnaireResponse','status':'in-progress','item':[" + items + "]}");
        };
        const QByteArray one = "{'linkId':'g','item':[{'linkId':'q','answer':[{'valueString':'a'}]}]}";
        QTest::newRow("100,000 items") << responseOf(repeated(100'000, [&](int) { return one; })) << false;
        QTest::newRow("15,000 occurrences") << responseOf(repeated(15'000, [&](int) { return one; })) << true;
        QTest::newRow("occurrences that look at each other")
            << responseOf(repeated(12'000, [&](int) { return one; }) + "," +
                          repeated(12'000,
                                   [](int) {
                                       return QByteArray(
                                           "{'linkId':'h','item':[{'linkId':'r','answer':[{'valueString':'b'}]}]}");
                                   }))
            << true;
        QTest::newRow("50,000 answers")
            << responseOf("{'linkId':'m','answer':[" +
                          repeated(50'000, [](int i) { return "{'valueInteger':" + number(i) + "}"; }) + "]}")
            << true;
        QByteArray deep;
        for (int i = 0; i < 10'000; ++i)
            deep = "{'linkId':'q','answer':[{'item':[" + deep + "]}]}";
        QTest::newRow("10,000 deep") << responseOf(deep) << false;
        QTest::newRow("1e400") << responseOf("{'linkId':'q','answer':[{'valueDecimal':1e400}]}") << false;
        QTest::newRow("invalid UTF-8") << responseOf("{'linkId':'q','answer':[{'valueString':'\xff'}]}") << false;
        QTest::newRow("a large file") << responseOf("{'linkId':'q','answer':[{'valueAttachment':{'data':'" +
                                                    QByteArray(8'000'000, 'A') + "'}}]}")
                                      << true;
        QTest::newRow("nothing but numbers") << "[" + QByteArray("1,").repeated(500'000) + "1]" << false;
    }
    void responses()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, readable);
        const auto form =
            readForm("{'linkId':'g','type':'group','repeats':true,'item':[{'linkId':'q','type':'string'}]"
                     "},{'linkId':'m','type':'integer','repeats':true},{'linkId':'h','type':'group','repeats':true,'"
                     "item':[{'linkId':'r',"
                     "'type':'string','enableWhen':[{'question':'q','operator':'=','answerString':'b'}]}]}");
        const Budget budget;
        {
            const auto response = Response::fromBytes(text);
            QCOMPARE(response.has_value(), readable);
            if (response)
                QVERIFY(validate(form, *response).size() <= mostIssues);
            else
                QCOMPARE(response.error().code(), ErrorCode::InvalidInput);
        }
        QCOMPARE(budget.excess(), QString());
    }
};

QTEST_APPLESS_MAIN(TestMalformed)
#include "test_malformed.moc"
