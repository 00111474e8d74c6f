// A check-in from its answers to the record and back: nothing that was answered is lost, days are the clinic's, and
// the protocol's conditions say the same of the record as of the response.
#include "answered_form.h"
#include "forms/questionnaire_reader.h"
#include "handover/check_in.h"
#include "handover/state.h"
#include "protocol/loader.h"
#include "protocol/moment.h"

#include <QTest>

using namespace stipple;
using namespace stipple::handover;

namespace
{

const QTimeZone auckland("Pacific/Auckland");
const QDate dayZero(2026, 11, 20);

QStringList idsOf(const std::vector<const protocol::WarningSign*>& signs)
{
    QStringList ids;
    for (const auto* sign : signs)
        ids += sign->id;
    return ids;
}

QStringList idsOf(const std::vector<protocol::CareItem>& items)
{
    QStringList ids;
    for (const auto& item : items)
        ids += item.entry->id;
    return ids;
}

CheckInOf onDay(int day, QTime time = QTime(8, 30))
{
    CheckInOf of;
    of.care = QUuid::createUuid();
    of.dayZero = dayZero;
    of.zone = auckland;
    of.at = protocol::instantOf(dayZero.addDays(day), time, auckland).toUTC();
    of.by = records::ReportedBy::Client;
    of.way = records::CheckInWay::Phone;
    return of;
}

records::Stamp stampAt(qint64 ms)
{
    const QUuid device = QUuid::createUuid();
    return {{device, 1}, {ms, 0, device}, QUuid::createUuid()};
}

records::Record kept(const records::CheckIn& checkIn, qint64 ms)
{
    auto record = records::makeSealed(checkIn, QUuid::createUuid(), QUuid::createUuid(), stampAt(ms), {});
    if (!record)
        qFatal("%s", qPrintable(record.error().message()));
    return *std::move(record);
}

} // namespace

class TestCheckIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyAnswerHasItsPlace();
    void backToTheSameAnswers_data();
    void backToTheSameAnswers();
    void daysAreTheClinics();
    void beforeTheSession();
    void notAResponse();
    void warningSignsByTheDay();
    void whatWasToldThenIsTold();
    void otherQuestions();
    void whatDoesNotFitItsFieldIsKept();
    void scabsExtendTheDays();
    void correctedOnesDoNotCount();
    void scabsSeenGone();

private:
    // A completed response: everything as on a good day, with what is given otherwise.
    Json response(const handover::test::Otherwise& otherwise) const
    {
        forms::FormReplay filled(m_form, {});
        for (const Event& event : test::answering(m_form, otherwise, 0)) {
            if (const auto* step = std::get_if<FormStep>(&event.what); step && !filled.take(step->change))
                qFatal("an answer was not taken");
        }
        return filled.state().completed().toJson();
    }
    records::CheckIn checkIn(const handover::test::Otherwise& otherwise, const CheckInOf& of) const
    {
        const auto made = checkInOf(*m_protocol, response(otherwise), of);
        if (!made)
            qFatal("%s", qPrintable(made.error().message()));
        return *made;
    }

    std::shared_ptr<const protocol::Protocol> m_protocol;
    forms::QuestionnairePtr m_form;
};

void TestCheckIn::initTestCase()
{
    auto loaded = protocol::loadProtocol(protocol::builtInFiles(), {.isStrict = true, .runsTests = false});
    QVERIFY(loaded);
    m_protocol = std::make_shared<const protocol::Protocol>(*std::move(loaded));
    const auto* outline = m_protocol->questionnaireFor(QStringLiteral("check-in"));
    QVERIFY(outline);
    m_form = forms::readQuestionnaire(m_protocol->questionnaireBytes(outline->canonical()), forms::Reading::Strict)
                 .questionnaire;
    QVERIFY(m_form);
}

void TestCheckIn::everyAnswerHasItsPlace()
{
    CheckInOf of = onDay(3);
    of.photos = {QUuid::createUuid()};
    const records::CheckIn made = checkIn({{QStringLiteral("scabs"), QStringLiteral("true")},
                                           {QStringLiteral("redness"), QStringLiteral("moderate")},
                                           {QStringLiteral("redness.spreads"), QStringLiteral("true")},
                                           {QStringLiteral("swelling"), QStringLiteral("mild")},
                                           {QStringLiteral("bleeding"), QStringLiteral("true")},
                                           {QStringLiteral("note"), QStringLiteral("It itches at night.")}},
                                          of);
    QCOMPARE(made.care, of.care);
    QCOMPARE(made.day, std::optional<qint64>(3));
    QCOMPARE(made.date, dayZero.addDays(3));
    QCOMPARE(made.at, of.at);
    QCOMPARE(made.by.known(), std::optional(records::ReportedBy::Client));
    QCOMPARE(made.way.known(), std::optional(records::CheckInWay::Phone));
    QCOMPARE(made.photos, of.photos);
    QCOMPARE(made.scabbing, std::optional(true));
    QCOMPARE(made.pain, std::optional<qint64>(1));
    QCOMPARE(made.redness.known(), std::optional(records::Degree::Moderate));
    QCOMPARE(made.rednessSpreads, std::optional(true));
    QCOMPARE(made.swelling.known(), std::optional(records::Degree::Mild));
    QCOMPARE(made.faceSwelling, std::optional(false));
    QCOMPARE(made.discharge, std::optional(false));
    QCOMPARE(made.bleeding, std::optional(true));
    QCOMPARE(made.fever, std::optional(false));
    QVERIFY(!made.temperature);
    QCOMPARE(made.breathing, std::optional(false));
    QCOMPARE(made.rash, std::optional(false));
    QCOMPARE(made.note, QStringLiteral("It itches at night."));
    QVERIFY(made.otherAnswers.isNull());
    // And it is a record that the vault takes and gives back.
    const auto read = records::read<records::CheckIn>(kept(made, 1));
    QVERIFY(read);
    QCOMPARE(*read, made);
}

void TestCheckIn::backToTheSameAnswers_data()
{
    QTest::addColumn<handover::test::Otherwise>("otherwise");
    QTest::newRow("a good day") << handover::test::Otherwise();
    for (const forms::Item& item : m_form->items) {
        if (item.type == forms::ItemType::Boolean)
            QTest::newRow(qPrintable(item.linkId)) << handover::test::Otherwise{
                {QStringLiteral("redness"), QStringLiteral("mild")}, {item.linkId, QStringLiteral("true")}};
        for (const forms::Option& option : item.options) {
            const QString code = option.value.toCoding().code;
            QTest::newRow(qPrintable(item.linkId + u' ' + code)) << handover::test::Otherwise{{item.linkId, code}};
        }
    }
}

void TestCheckIn::backToTheSameAnswers()
{
    QFETCH(handover::test::Otherwise, otherwise);
    const Json answered = response(otherwise);
    const auto before = protocol::Answers::fromResponse(answered);
    QVERIFY(before);
    for (const int day : {0, 2, 3, 15}) {
        const auto made = checkInOf(*m_protocol, answered, onDay(day));
        QVERIFY(made);
        const protocol::Answers after = answersOf(*made);
        QCOMPARE(after.linkIds(), before->linkIds());
        for (const QString& linkId : before->linkIds()) {
            QCOMPARE(after.of(linkId).size(), before->of(linkId).size());
            QCOMPARE(after.of(linkId).front().value.toBytes(), before->of(linkId).front().value.toBytes());
            QCOMPARE(after.of(linkId).front().system, before->of(linkId).front().system);
        }
        QCOMPARE(idsOf(protocol::warningSigns(*m_protocol, after, day)),
                 idsOf(protocol::warningSigns(*m_protocol, *before, day)));
        QCOMPARE(reportOf(*made).at, made->at);
    }
}

// Half past one at night in Auckland is still the day before in UTC.
void TestCheckIn::daysAreTheClinics()
{
    const CheckInOf of = onDay(4, QTime(1, 30));
    QCOMPARE(of.at.date(), dayZero.addDays(3));
    const records::CheckIn made = checkIn({}, of);
    QCOMPARE(made.date, dayZero.addDays(4));
    QCOMPARE(made.day, std::optional<qint64>(4));
    QCOMPARE(checkIn({}, onDay(0, QTime(23, 59))).day, std::optional<qint64>(0));
}

void TestCheckIn::beforeTheSession()
{
    const auto made = checkInOf(*m_protocol, response({}), onDay(-1));
    QVERIFY(!made);
    QCOMPARE(made.error().code(), ErrorCode::InvalidInput);
    CheckInOf never = onDay(3);
    never.at = {};
    QVERIFY(!checkInOf(*m_protocol, response({}), never));
}

void TestCheckIn::notAResponse()
{
    const auto made = checkInOf(*m_protocol, Json(QStringLiteral("no response")), onDay(3));
    QVERIFY(!made);
    QCOMPARE(made.error().code(), ErrorCode::InvalidInput);
}

void TestCheckIn::warningSignsByTheDay()
{
    const handover::test::Otherwise red{{QStringLiteral("redness"), QStringLiteral("moderate")}};
    QVERIFY(checkIn(red, onDay(1)).warnings.empty()); // it is part of healing then
    QCOMPARE(checkIn(red, onDay(5)).warnings, std::vector{QStringLiteral("lasting-redness")});
    // The most urgent first.
    const auto many = checkIn({{QStringLiteral("rash"), QStringLiteral("true")},
                               {QStringLiteral("breathing"), QStringLiteral("true")},
                               {QStringLiteral("fever"), QStringLiteral("true")}},
                              onDay(1));
    QCOMPARE(many.warnings.size(), std::size_t(3));
    const auto signs = signsOf(*m_protocol, many);
    QCOMPARE(signs.size(), std::size_t(3));
    QCOMPARE(signs.front()->urgency, protocol::WarningSign::Urgency::Emergency);
    QCOMPARE(signs.back()->id, QStringLiteral("rash"));
}

void TestCheckIn::whatWasToldThenIsTold()
{
    records::CheckIn told;
    told.day = 1;
    told.warnings = {QStringLiteral("rash"), QStringLiteral("of-a-newer-protocol")};
    QCOMPARE(idsOf(signsOf(*m_protocol, told)), QStringList(QStringLiteral("rash")));
    told.warnings.clear();
    QVERIFY(signsOf(*m_protocol, told).empty());
    told.fever = true; // nobody noted a sign, but the answers show one
    QCOMPARE(idsOf(signsOf(*m_protocol, told)), QStringList(QStringLiteral("fever")));
}

void TestCheckIn::otherQuestions()
{
    const auto given = Json::parse(R"({"resourceType": "QuestionnaireResponse", "item": [
        {"linkId": "scabs", "answer": [{"valueBoolean": true}]},
        {"linkId": "sleep", "answer": [{"valueCoding": {"system": "https://clinic.example", "code": "badly"}}]},
        {"linkId": "washed-with", "answer": [{"valueString": "water"}, {"valueString": "soap"}]},
        {"linkId": "photo", "answer": [{"valueAttachment": {"contentType": "image/jpeg"}}]}]})");
    QVERIFY(given);
    const auto made = checkInOf(*m_protocol, *given, onDay(2));
    QVERIFY(made);
    QCOMPARE(made->otherAnswers.toBytes(), QByteArray(R"({"sleep":"badly","washed-with":["water","soap"]})"));
    const protocol::Answers answers = answersOf(*made);
    QCOMPARE(answers.of(QStringLiteral("washed-with")).size(), std::size_t(2));
    QCOMPARE(answers.of(QStringLiteral("scabs")).front().value, Json(true));
    const auto read = records::read<records::CheckIn>(kept(*made, 1));
    QVERIFY(read);
    QCOMPARE(*read, *made);
}

// A clinic's own form may ask the same in another way; what the field cannot hold stays beside it.
void TestCheckIn::whatDoesNotFitItsFieldIsKept()
{
    const auto given = Json::parse(R"({"resourceType": "QuestionnaireResponse", "item": [
        {"linkId": "pain", "answer": [{"valueInteger": 70}]},
        {"linkId": "temperature", "answer": [{"valueDecimal": 101.5}]},
        {"linkId": "fever", "answer": [{"valueCoding": {"code": "a-little"}}]}]})");
    QVERIFY(given);
    const auto made = checkInOf(*m_protocol, *given, onDay(2));
    QVERIFY(made);
    QVERIFY(!made->pain && !made->temperature && !made->fever);
    QCOMPARE(made->otherAnswers.toBytes(), QByteArray(R"({"fever":"a-little","pain":70,"temperature":101.5})"));
    QVERIFY(records::read<records::CheckIn>(kept(*made, 1)));
}

void TestCheckIn::scabsExtendTheDays()
{
    protocol::CareCase care;
    care.zone = auckland;
    care.sessions = {protocol::instantOf(dayZero, QTime(10, 0), auckland)};
    const QDate later = dayZero.addDays(10);
    const auto plain = protocol::careDay(*m_protocol, care, later);
    QVERIFY(plain);
    const std::vector<KeptCheckIn> scabs{
        {QUuid::createUuid(), checkIn({{QStringLiteral("scabs"), QStringLiteral("true")}}, onDay(9))}};
    care.reports = careReports(scabs);
    const auto longer = protocol::careDay(*m_protocol, care, later);
    QVERIFY(longer);
    QVERIFY(!plain->hasScabs && longer->hasScabs);
    QVERIFY(longer->donts.size() > plain->donts.size());
    const bool isLonger = std::any_of(longer->donts.begin(), longer->donts.end(),
                                      [](const protocol::CareItem& item) { return item.isExtended; });
    QVERIFY(isLonger);
    const std::vector<KeptCheckIn> gone{scabs.front(), {QUuid::createUuid(), checkIn({}, onDay(10, QTime(6, 0)))}};
    care.reports = careReports(gone);
    QCOMPARE(idsOf(protocol::careDay(*m_protocol, care, later)->donts), idsOf(plain->donts));
}

void TestCheckIn::correctedOnesDoNotCount()
{
    const CheckInOf of = onDay(6);
    const records::Record wrong = kept(checkIn({{QStringLiteral("scabs"), QStringLiteral("true")}}, of), 1);
    records::CheckIn right = checkIn({}, of);
    right.amends = wrong.id;
    right.amendReason = QStringLiteral("Heard wrong on the phone");
    const records::Record other = kept(checkIn({}, onDay(2)), 2);
    const std::vector all{wrong, kept(right, 3), other};
    const auto own = checkInsIn(all, of.care);
    QCOMPARE(own.size(), std::size_t(1));
    QCOMPARE(own.front().fields.scabbing, std::optional(false));
    const auto every = checkInsIn(all);
    QCOMPARE(every.size(), std::size_t(2));
    QCOMPARE(every.front().id, other.id); // the earliest first
    for (const protocol::ScabsReport& report : scabsReports(all))
        QVERIFY(!report.areThere);
}

void TestCheckIn::scabsSeenGone()
{
    records::Care care;
    care.session = QUuid::createUuid();
    care.dayZero = dayZero;
    care.zone = QStringLiteral("Pacific/Auckland");
    care.protocolVersion = QStringLiteral("x");
    care.scabsGone = dayZero.addDays(6);
    const auto record = records::make(care, QUuid::createUuid(), QUuid::createUuid(), stampAt(1));
    QVERIFY(record);
    const std::vector all{*record, kept(checkIn({{QStringLiteral("scabs"), QStringLiteral("true")}}, onDay(6)), 2)};
    const auto reports = scabsReports(all);
    QCOMPARE(reports.size(), std::size_t(1)); // of the same day, what was seen counts
    QVERIFY(!reports.front().areThere);
    QCOMPARE(reports.front().day, care.scabsGone);
}

QTEST_GUILESS_MAIN(TestCheckIn)
#include "test_check_in.moc"
