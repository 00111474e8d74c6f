// What of an intake goes into a client's safety fields, and what must not.
#include "forms/questionnaire_reader.h"
#include "handover/safety_answers.h"
#include "protocol/loader.h"

#include <QTest>

using namespace stipple;
using namespace stipple::handover;

namespace
{

// {"allergies": ["latex"], "thinner": true, "rx.list": "A\nB"} as a completed response to the intake.
Json responseWith(const char* plain)
{
    Json::Array items;
    const auto given = Json::parse(QByteArray(plain));
    for (const auto& [linkId, value] : given->members()) {
        Json item = Json::object();
        item.insert(QStringLiteral("linkId"), Json(linkId));
        Json::Array answers;
        const auto add = [&](const Json& one, bool isCode) {
            Json answer = Json::object();
            if (one.isBool()) {
                answer.insert(QStringLiteral("valueBoolean"), one);
            } else if (isCode) {
                Json coding = Json::object();
                coding.insert(QStringLiteral("code"), one);
                coding.insert(QStringLiteral("display"), Json(QStringLiteral("as the client read it")));
                answer.insert(QStringLiteral("valueCoding"), coding);
            } else {
                answer.insert(QStringLiteral("valueString"), one);
            }
            answers.push_back(answer);
        };
        const bool isList = value.isArray();
        if (isList) {
            for (const Json& one : value.items())
                add(one, true);
        } else {
            add(value, false);
        }
        item.insert(QStringLiteral("answer"), Json(answers));
        items.push_back(item);
    }
    Json response = Json::object();
    response.insert(QStringLiteral("resourceType"), Json(QStringLiteral("QuestionnaireResponse")));
    response.insert(QStringLiteral("item"), Json(items));
    return response;
}

} // namespace

class TestSafetyAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nothingToReport();
    void whatMustBeKnown();
    void inTheClinicsLanguage();
    void askedWithoutPrejudice();
    void anotherForm();
    void nothingIsTakenOut();
    void stoppedSince();
    void whatIsDisputedIsForAPerson();

private:
    SafetyAnswers read(const char* plain, const QString& language = QStringLiteral("en")) const
    {
        return safetyAnswers(*m_intake, responseWith(plain), language);
    }
    forms::QuestionnairePtr m_intake;
    forms::QuestionnairePtr m_checkIn;
};

void TestSafetyAnswers::initTestCase()
{
    const auto readForm = [](const char* name) {
        QFile file(QStringLiteral(STIPPLE_FORMS "/") + QLatin1String(name));
        if (!file.open(QIODevice::ReadOnly))
            return forms::QuestionnairePtr();
        return forms::readQuestionnaire(file.readAll(), forms::Reading::Strict).questionnaire;
    };
    m_intake = readForm("intake.json");
    m_checkIn = readForm("check-in.json");
    QVERIFY(m_intake && m_checkIn);
}

void TestSafetyAnswers::nothingToReport()
{
    QVERIFY(read(R"({"allergies": ["none"], "conditions": ["none"], "fin": ["never"], "iso": ["unknown"],
                     "thinner": false, "keloid": false, "rx": ["no"]})")
                .isEmpty());
    QVERIFY(read(R"({"allergies": ["unknown", "other"], "allergies.other": "   ", "rx.list": " \n \n"})").isEmpty());
    QVERIFY(read("{}").isEmpty());
}

void TestSafetyAnswers::whatMustBeKnown()
{
    const SafetyAnswers found =
        read(R"({"allergies": ["latex", "other"], "allergies.other": "Nickel: rash", "conditions": ["diabetes"],
                 "rx.list": "Ramipril 5 mg\n\n  Metformin  500 mg ", "thinner": true, "fin": ["stopped"],
                 "fin.stop": "2026-03", "iso": ["current"], "keloid": true, "health.other": "Asthma"})");
    QCOMPARE(found.allergies.size(), std::size_t(2));
    QCOMPARE(found.allergies.at(QStringLiteral("latex")).substance, QStringLiteral("Latex (rubber gloves)"));
    QCOMPARE(found.allergies.at(QStringLiteral("nickel: rash")).substance, QStringLiteral("Nickel: rash"));
    QCOMPARE(found.medicines.size(), std::size_t(5));
    QCOMPARE(found.medicines.at(QStringLiteral("metformin 500 mg")).name, QStringLiteral("Metformin 500 mg"));
    QCOMPARE(found.medicines.at(QStringLiteral("metformin 500 mg")).prescribed, std::optional(true));
    QCOMPARE(found.medicines.at(QStringLiteral("blood-thinner")).prescribed, std::optional(true));
    QCOMPARE(found.medicines.at(QStringLiteral("finasteride")).lastTaken.toText(), QStringLiteral("2026-03"));
    QVERIFY(found.medicines.at(QStringLiteral("isotretinoin")).lastTaken.isNull());
    QCOMPARE(found.conditions.size(), std::size_t(3));
    // All of it is what a client's record takes.
    const records::Client client = withSafetyAnswers(records::Client(), found);
    QCOMPARE(client.allergies.size(), std::size_t(2));
    QCOMPARE(client.medicines.size(), std::size_t(5));
    QCOMPARE(client.conditions.size(), std::size_t(3));
}

void TestSafetyAnswers::inTheClinicsLanguage()
{
    const char* const plain = R"({"conditions": ["epilepsy"]})";
    const QString spanish = read(plain, QStringLiteral("es")).conditions.at(QStringLiteral("epilepsy")).name;
    const QString english = read(plain).conditions.at(QStringLiteral("epilepsy")).name;
    QVERIFY(spanish != english);
    QVERIFY(spanish != QStringLiteral("as the client read it"));
    QVERIFY2(spanish.startsWith(QStringLiteral("Epilep")), qPrintable(spanish));
}

void TestSafetyAnswers::askedWithoutPrejudice()
{
    QVERIFY(read(R"({"bloodborne": ["yes"], "mood": ["yes"], "pregnant": ["yes"], "unwell": true})").isEmpty());
}

void TestSafetyAnswers::anotherForm()
{
    QVERIFY(safetyAnswers(*m_checkIn, responseWith(R"({"allergies": ["latex"]})"), QStringLiteral("en")).isEmpty());
    QVERIFY(safetyAnswers(*m_intake, Json(QStringLiteral("no response")), QStringLiteral("en")).isEmpty());
}

void TestSafetyAnswers::nothingIsTakenOut()
{
    records::Client before;
    records::Allergy latex;
    latex.substance = QStringLiteral("Latex");
    latex.reaction = QStringLiteral("blisters, as the practitioner saw");
    before.allergies[QStringLiteral("latex")] = latex;
    QCOMPARE(withSafetyAnswers(before, read(R"({"allergies": ["none"]})")), before);
    QCOMPARE(withSafetyAnswers(before, read(R"({"allergies": ["latex"]})")), before); // what is known better stays
}

void TestSafetyAnswers::stoppedSince()
{
    const records::Client takes = withSafetyAnswers(records::Client(), read(R"({"fin": ["current"]})"));
    const records::Client stopped = withSafetyAnswers(takes, read(R"({"fin": ["stopped"], "fin.stop": "2026-03-04"})"));
    QCOMPARE(stopped.medicines.at(QStringLiteral("finasteride")).latest().lastTaken.toText(),
             QStringLiteral("2026-03-04"));
}

void TestSafetyAnswers::whatIsDisputedIsForAPerson()
{
    records::Client client;
    records::Medicine one;
    one.name = QStringLiteral("Finasteride 1 mg");
    records::Medicine other;
    other.name = QStringLiteral("Finasteride 5 mg");
    client.medicines[QStringLiteral("finasteride")].values = {one, other};
    QCOMPARE(withSafetyAnswers(client, read(R"({"fin": ["stopped"], "fin.stop": "2026-03-04"})")), client);
}

QTEST_GUILESS_MAIN(TestSafetyAnswers)
#include "test_safety_answers.moc"
