// A consultation on a real vault: every change is kept, a refused write says so and is tried again, what is sealed
// stays as it is, and gates and days follow from what was said.
#include "open_clinic.h"

#include "app/consultation_controller.h"
#include "app/consultation_fields.h"
#include "app/consultation_gate.h"
#include "app/consultation_words.h"
#include "vault/typed_edits.h"

using namespace stipple;
using namespace stipple::app;

class TestConsultation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void keepsEveryChange();
    void scarsAreDrawnOneByOne();
    void nothingIsWrittenByLooking();
    void typedTextIsKeptWhenLeaving();
    void sealedStaysAndIsPutRight();
    void lacksBeforeItCanBeFinished();
    void aRefusedWriteIsSaidAndTriedAgain();
    void quoteIsKeptWithItsPlan();
    void wrongAmountsAreNotKept();
    void gates();
    void daysFollowFromThePlan();
    void badValuesChangeNothing();
    void everyFieldGoesThereAndBack();

private:
    QUuid newClient();
    void openFor(const QUuid& client);
    std::vector<records::Record> recordsOf(const QUuid& client, records::Type type);
    records::Plan onlyPlan(const QUuid& client);

    OpenClinic m_clinic;
    std::optional<QuoteController> m_quote;
    std::optional<ConsultationController> m_consultation;
};

void TestConsultation::initTestCase()
{
    QVERIFY(m_clinic.make(2, false));
    QVERIFY(m_clinic.unlock());
    m_quote.emplace(m_clinic.vault, m_clinic.languages, m_clinic.clinic);
    m_consultation.emplace(m_clinic.vault, m_clinic.gate, m_clinic.navigator, m_clinic.languages, m_clinic.clinic,
                           *m_quote);
}

QUuid TestConsultation::newClient()
{
    records::Client client;
    client.name = QStringLiteral("Elena Marsh");
    const auto id = QCoro::waitFor(m_clinic.vault.addClient(client));
    return id ? *id : QUuid();
}

void TestConsultation::openFor(const QUuid& client)
{
    m_clinic.navigator.reset();
    m_clinic.navigator.open(Navigator::ConsultationPage, idText(client));
    QTRY_VERIFY(!m_consultation->isLoading());
    QCOMPARE(m_consultation->problem(), QString());
}

std::vector<records::Record> TestConsultation::recordsOf(const QUuid& client, records::Type type)
{
    auto all = QCoro::waitFor(m_clinic.vault.read<std::vector<records::Record>>(
        [client](vault::Reader& reader) { return reader.recordsOfClient(client); }));
    std::vector<records::Record> found;
    for (records::Record& record : all.value_or(std::vector<records::Record>())) {
        if (record.type == records::typeName(type))
            found.push_back(std::move(record));
    }
    return found;
}

records::Plan TestConsultation::onlyPlan(const QUuid& client)
{
    const auto found = recordsOf(client, records::Type::Plan);
    if (found.size() != 1)
        return {};
    return records::read<records::Plan>(found.front()).value_or(records::Plan());
}

#define SAVED() QTRY_COMPARE(m_consultation->saved(), QStringLiteral("Saved on this tablet"))

void TestConsultation::keepsEveryChange()
{
    const QUuid client = newClient();
    openFor(client);
    m_consultation->toggle(QStringLiteral("indications"), QStringLiteral("thinning"));
    m_consultation->toggle(QStringLiteral("zones"), QStringLiteral("crown"));
    m_consultation->toggle(QStringLiteral("zones"), QStringLiteral("back"));
    m_consultation->toggle(QStringLiteral("zones"), QStringLiteral("crown"));
    m_consultation->choose(QStringLiteral("norwood"), QStringLiteral("III-vertex"));
    m_consultation->choose(QStringLiteral("skinType"), QStringLiteral("IV"));
    m_consultation->addStroke(
        QStringLiteral("sketch"),
        {QVariantMap{{QStringLiteral("x"), 10.0}, {QStringLiteral("y"), 20.0}, {QStringLiteral("ms"), 0.0}},
         QVariantMap{{QStringLiteral("x"), 30.5}, {QStringLiteral("y"), 22.0}, {QStringLiteral("ms"), 16.0}}});
    SAVED();
    const records::Plan plan = onlyPlan(client);
    QCOMPARE(plan.indications, std::vector<QString>{QStringLiteral("thinning")});
    QCOMPARE(plan.zones, std::vector<records::Choice<records::Zone>>{records::Zone::Back});
    QCOMPARE(plan.norwood.known(), records::Norwood::III);
    QCOMPARE(plan.vertex, true);
    QCOMPARE(plan.hairlineSketch->strokes.front().back().x, 30.5);
    QVERIFY(plan.consultedAt.isValid());
    QCOMPARE(plan.practitioner, m_clinic.vault.practitioner());
    QCOMPARE(plan.protocolVersion, m_clinic.clinic.protocol()->identity());
    m_consultation->choose(QStringLiteral("norwood"), QStringLiteral("III-vertex")); // takes it back
    m_consultation->undoStroke(QStringLiteral("sketch"));
    SAVED();
    QVERIFY(onlyPlan(client).norwood.isNull());
    QVERIFY(!onlyPlan(client).hairlineSketch);
}

void TestConsultation::scarsAreDrawnOneByOne()
{
    const QUuid client = newClient();
    openFor(client);
    QVERIFY(!m_consultation->asksScars());
    m_consultation->toggle(QStringLiteral("indications"), QStringLiteral("scar-surgery"));
    QVERIFY(m_consultation->asksScars());
    const auto line = [this](double x) {
        m_consultation->addStroke(
            QStringLiteral("scarSketch"),
            {QVariantMap{{QStringLiteral("x"), x}, {QStringLiteral("y"), 700.0}, {QStringLiteral("ms"), 0.0}},
             QVariantMap{{QStringLiteral("x"), x + 200}, {QStringLiteral("y"), 710.0}, {QStringLiteral("ms"), 16.0}}});
    };
    line(100);
    line(500);
    line(900);
    m_consultation->undoStroke(QStringLiteral("scarSketch"));
    m_consultation->type(QStringLiteral("hairCalibre"), QStringLiteral("67"));
    m_consultation->set(QStringLiteral("patchTest"), QStringLiteral("2026-11-20"));
    m_consultation->type(QStringLiteral("patchTestResult"), QStringLiteral("No reaction after 48 hours"));
    SAVED();
    const records::Plan plan = onlyPlan(client);
    QCOMPARE(plan.scarSketch->strokes.size(), std::size_t(2));
    QVERIFY(!plan.hairlineSketch); // each drawing for itself
    QCOMPARE(plan.hairCalibre, std::optional(67.0));
    QCOMPARE(plan.patchTestResult, QStringLiteral("No reaction after 48 hours"));
    m_consultation->type(QStringLiteral("hairCalibre"), QStringLiteral("900")); // no hair is that thick
    SAVED();
    QCOMPARE(onlyPlan(client).hairCalibre, std::optional(67.0));
    m_consultation->toggle(QStringLiteral("indications"), QStringLiteral("scar-surgery"));
    QVERIFY(m_consultation->asksScars()); // what is drawn stays in sight
}

void TestConsultation::nothingIsWrittenByLooking()
{
    const QUuid client = newClient();
    openFor(client);
    m_consultation->setStep(ConsultationController::Offer);
    QCOMPARE(m_consultation->standing(), QStringLiteral("New"));
    m_clinic.navigator.back();
    openFor(client);
    QVERIFY(recordsOf(client, records::Type::Plan).empty());
    QVERIFY(recordsOf(client, records::Type::Quote).empty());
}

void TestConsultation::typedTextIsKeptWhenLeaving()
{
    const QUuid client = newClient();
    openFor(client);
    m_consultation->type(QStringLiteral("expectations"), QStringLiteral("Look less tired"));
    m_clinic.navigator.back(); // before the pause after the last key is over
    QTRY_COMPARE(onlyPlan(client).expectations, QStringLiteral("Look less tired"));
}

void TestConsultation::sealedStaysAndIsPutRight()
{
    const QUuid client = newClient();
    openFor(client);
    m_consultation->toggle(QStringLiteral("indications"), QStringLiteral("crown-loss"));
    m_consultation->toggle(QStringLiteral("zones"), QStringLiteral("crown"));
    m_consultation->type(QStringLiteral("explained"), QStringLiteral("It fades"));
    m_consultation->finish();
    QTRY_VERIFY(m_consultation->isSealed());
    const auto sealed = recordsOf(client, records::Type::Plan);
    QCOMPARE(sealed.size(), std::size_t(1));
    QVERIFY(sealed.front().seal);
    QCOMPARE(onlyPlan(client).explained, QStringLiteral("It fades"));
    QCOMPARE(onlyPlan(client).sessions, std::optional<qint64>(3));
    QVERIFY(m_consultation->standing().contains(QStringLiteral("Maya Okonkwo")));

    m_consultation->toggle(QStringLiteral("zones"), QStringLiteral("back"));
    QCOMPARE(m_consultation->values().value(QStringLiteral("zones")).toStringList(),
             QStringList(QStringLiteral("crown")));
    m_consultation->amend(QStringLiteral("  "));
    QVERIFY(m_consultation->isSealed());

    m_consultation->amend(QStringLiteral("The back was forgotten"));
    QVERIFY(!m_consultation->isSealed());
    m_consultation->toggle(QStringLiteral("zones"), QStringLiteral("back"));
    SAVED();
    m_consultation->finish();
    QTRY_VERIFY(m_consultation->isSealed());
    const auto both = recordsOf(client, records::Type::Plan);
    QCOMPARE(both.size(), std::size_t(2));
    const auto later = records::read<records::Plan>(both.back());
    QCOMPARE(later->amends, both.front().id);
    QCOMPARE(later->amendReason, QStringLiteral("The back was forgotten"));
    QCOMPARE(records::read<records::Plan>(both.front())->zones.size(), std::size_t(1));
    openFor(client);
    QCOMPARE(m_consultation->values().value(QStringLiteral("zones")).toStringList().size(), 2);
    m_consultation->beginAnew();
    QVERIFY(!m_consultation->isSealed());
    QCOMPARE(recordsOf(client, records::Type::Plan).size(), std::size_t(2));
}

void TestConsultation::lacksBeforeItCanBeFinished()
{
    openFor(newClient());
    QVERIFY(!m_consultation->lacking().isEmpty());
    m_consultation->toggle(QStringLiteral("indications"), QStringLiteral("thinning"));
    QVERIFY(!m_consultation->lacking().isEmpty());
    m_consultation->finish();
    SAVED();
    QVERIFY(!m_consultation->isSealed());
    m_consultation->toggle(QStringLiteral("zones"), QStringLiteral("crown"));
    QCOMPARE(m_consultation->lacking(), QString());
}

void TestConsultation::aRefusedWriteIsSaidAndTriedAgain()
{
    bool refuses = true;
    int tries = 0;
    DraftSaver saver([&]() -> QCoro::Task<Done> {
        ++tries;
        co_return refuses ? Done(failure(ErrorCode::NoSpace, QStringLiteral("The disk is full."))) : Done();
    });
    saver.put();
    QTRY_COMPARE(int(saver.state()), int(DraftSaver::State::NotSaved));
    QCOMPARE(saver.error()->code(), ErrorCode::NoSpace);
    QVERIFY(!QCoro::waitFor(saver.flush()));
    refuses = false;
    QVERIFY(QCoro::waitFor(saver.flush()));
    QCOMPARE(int(saver.state()), int(DraftSaver::State::Saved));
    QCOMPARE(tries, 3);
}

void TestConsultation::quoteIsKeptWithItsPlan()
{
    const QUuid client = newClient();
    openFor(client);
    m_consultation->toggle(QStringLiteral("indications"), QStringLiteral("thinning"));
    m_consultation->toggle(QStringLiteral("zones"), QStringLiteral("crown"));
    m_quote->setCurrency(int(m_quote->currencies().indexOf(QStringLiteral("EUR"))));
    m_quote->setPrice(QStringLiteral("1,950.50"));
    m_quote->setTaxRate(QStringLiteral("21"));
    m_quote->addFee();
    const QString fee = m_quote->fees()->value(0, "feeId").toString();
    m_quote->setFeeName(fee, QStringLiteral("Materials"));
    m_quote->setFeePrice(fee, QStringLiteral("49.50"));
    SAVED();
    QCOMPARE(m_quote->total(), QStringLiteral("2,420.00 EUR"));
    QCOMPARE(m_quote->tax(), QStringLiteral("420.00 EUR"));
    QVERIFY(m_quote->canOffer());
    m_quote->setState(int(records::QuoteState::Offered));
    SAVED();
    const auto quotes = recordsOf(client, records::Type::Quote);
    QCOMPARE(quotes.size(), std::size_t(1));
    const auto quote = records::read<records::Quote>(quotes.front());
    QCOMPARE(quote->price, std::optional<qint64>(195'050));
    QCOMPARE(quote->fees.front().price, std::optional<qint64>(4'950));
    QCOMPARE(quote->plan, recordsOf(client, records::Type::Plan).front().id);
    QCOMPARE(quote->validUntil, m_clinic.clinic.today().addDays(30));
    openFor(client);
    QCOMPARE(m_quote->total(), QStringLiteral("2,420.00 EUR"));
    QVERIFY(!m_quote->isDraft());
}

void TestConsultation::wrongAmountsAreNotKept()
{
    const QUuid client = newClient();
    openFor(client);
    m_quote->setPrice(QStringLiteral("100"));
    m_quote->setPrice(QStringLiteral("100x"));
    QVERIFY(!m_quote->priceProblem().isEmpty());
    QVERIFY(!m_quote->canOffer());
    m_quote->setState(int(records::QuoteState::Offered));
    QVERIFY(m_quote->isDraft());
    m_quote->setTaxRate(QStringLiteral("101"));
    QVERIFY(!m_quote->taxProblem().isEmpty());
    QTRY_COMPARE(int(m_quote->saver().state()), int(DraftSaver::State::Saved));
    const auto quote = records::read<records::Quote>(recordsOf(client, records::Type::Quote).front());
    QCOMPARE(quote->price, std::optional<qint64>(10'000)); // what was last understood
    QVERIFY(!quote->taxRate);
}

void TestConsultation::gates()
{
    const auto protocol = builtInProtocol();
    const protocol::Wording words{QStringLiteral("en"), QStringLiteral("en")};
    records::Plan plan;
    QVERIFY(gatesOf(*protocol, plan, words).empty());
    plan.indications = {QStringLiteral("female-thinning"), QStringLiteral("trichotillomania")};
    plan.wantsToGrowHairOut = true;
    plan.causes = {records::CauseOfLoss::Autoimmune, records::CauseOfLoss::Diet};
    auto found = gatesOf(*protocol, plan, words);
    QStringList ids;
    for (const GateFinding& gate : found) {
        ids += gate.id;
        QVERIFY(!gate.isMet);
        QVERIFY2(!gate.why.isEmpty() && !gate.source.isEmpty(), qPrintable(gate.id));
    }
    QCOMPARE(ids, (QStringList{QStringLiteral("female-thinning"), QStringLiteral("trichotillomania"),
                               QStringLiteral("grow-out"), QStringLiteral("cause")}));
    plan.physicianSeen = true;
    for (const GateFinding& gate : gatesOf(*protocol, plan, words))
        QCOMPARE(gate.isMet, gate.asksDoctor); // a physician does not answer for long hair
    plan = {};
    plan.causes = {records::CauseOfLoss::SevereStress, records::CauseOfLoss::Hereditary};
    QVERIFY(gatesOf(*protocol, plan, words).empty());
    plan.indications = {QStringLiteral("something of a newer protocol")};
    QVERIFY(gatesOf(*protocol, plan, words).empty());
}

void TestConsultation::daysFollowFromThePlan()
{
    ConsultationSeen seen;
    const QDate today = m_clinic.clinic.today();
    seen.treatableFrom = today.addDays(9);
    seen.lack = QStringLiteral("Treatable from 4 December");
    records::Plan plan;
    plan.sessions = 2;
    plan.spacing = 28;
    const QVariantList rows = visitsOf(m_clinic.clinic, seen, plan);
    const auto at = [&](qsizetype i, const char* key) {
        return rows.at(i).toMap().value(QLatin1String(key)).toString();
    };
    QCOMPARE(rows.size(), 3); // two sessions and the review
    QVERIFY(at(0, "day").contains(QStringLiteral("4 December")));
    QCOMPARE(at(0, "detail"), seen.lack);
    QVERIFY(at(1, "day").contains(QStringLiteral("1 January 2027")));
    QVERIFY(at(1, "detail").contains(QStringLiteral("11 December")));
    QCOMPARE(at(2, "id"), QStringLiteral("review"));
    seen.treatableFrom = {};
    QCOMPARE(visitsOf(m_clinic.clinic, seen, plan).front().toMap().value(QStringLiteral("id")).toString(),
             QStringLiteral("wait"));
    QCOMPARE(planWarning(m_clinic.clinic, plan), QString());
    plan.spacing = 8;
    QVERIFY(planWarning(m_clinic.clinic, plan).contains(QStringLiteral("14")));
    plan.spacing = 30;
    plan.sessions = 9;
    QVERIFY(planWarning(m_clinic.clinic, plan).contains(QStringLiteral("2 to 4")));
    const QVariantList told = expectationsOf(m_clinic.clinic);
    QVERIFY(told.size() > 4);
    for (const QVariant& row : told)
        QVERIFY2(!row.toMap().value(QStringLiteral("detail")).toString().isEmpty(),
                 qPrintable(row.toMap().value(QStringLiteral("id")).toString())); // each with its source
}

void TestConsultation::badValuesChangeNothing()
{
    const std::pair<const char*, QVariant> wrong[] = {{"norwood", QStringLiteral("VIII")},
                                                      {"skinType", QStringLiteral("VII")},
                                                      {"sessions", QStringLiteral("0")},
                                                      {"sessions", QStringLiteral("21")},
                                                      {"sessions", QStringLiteral("three")},
                                                      {"spacing", QStringLiteral("6")},
                                                      {"physicianSeenOn", QStringLiteral("2026-02-30")},
                                                      {"area", QStringLiteral("-1")},
                                                      {"area", QStringLiteral("x")},
                                                      {"nothing of that name", true},
                                                      {"amends", QStringLiteral("017f22e2")}};
    for (const auto& [field, value] : wrong) {
        records::Plan plan;
        plan.sessions = 3;
        const records::Plan before = plan;
        QVERIFY2(!setValue(plan, QLatin1String(field), value), field);
        QVERIFY(plan == before);
    }
    records::Plan plan;
    QVERIFY(!toggle(plan, QStringLiteral("zones"), QStringLiteral("ear")));
    QVERIFY(!toggle(plan, QStringLiteral("norwood"), QStringLiteral("I")));
    QVERIFY(plan == records::Plan());
}

void TestConsultation::everyFieldGoesThereAndBack()
{
    records::Plan plan;
    const std::pair<const char*, QVariant> values[] = {{"physicianSeen", true},
                                                       {"physicianSeenOn", QStringLiteral("2026-11-03")},
                                                       {"physician", QStringLiteral("Dr Roth")},
                                                       {"wantsToGrowHairOut", false},
                                                       {"transplantPlanned", true},
                                                       {"norwood", QStringLiteral("III-vertex")},
                                                       {"ludwig", QStringLiteral("II")},
                                                       {"skinType", QStringLiteral("VI")},
                                                       {"area", QStringLiteral("120.5")},
                                                       {"mayExtend", true},
                                                       {"hairline", QStringLiteral("soft")},
                                                       {"finish", QStringLiteral("density")},
                                                       {"expectations", QStringLiteral("a\nb")},
                                                       {"explained", QStringLiteral("c")},
                                                       {"sessions", 4},
                                                       {"spacing", 30},
                                                       {"patchTest", QStringLiteral("2026-12-01")},
                                                       {"patchTestResult", QStringLiteral("calm")}};
    for (const auto& [field, value] : values) {
        QVERIFY2(setValue(plan, QLatin1String(field), value), field);
        QCOMPARE(valuesOf(plan).value(QLatin1String(field)).toString(), value.toString());
    }
    QVERIFY(setValue(plan, QStringLiteral("norwood"), QString()));
    QVERIFY(plan.norwood.isNull() && !plan.vertex);
    QVERIFY(setValue(plan, QStringLiteral("sessions"), QString()));
    QVERIFY(!plan.sessions);
}

QTEST_MAIN(TestConsultation)
#include "test_consultation.moc"
