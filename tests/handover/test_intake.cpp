// From the frames of a draft to records in a real vault.
#include "answered_form.h"
#include "forms/questionnaire_reader.h"
#include "handover/consent_words.h"
#include "handover/intake.h"
#include "handover/made_records.h"
#include "protocol/loader.h"
#include "records/aftercare.h"
#include "records/people.h"
#include "vault/made_vault.h"
#include "vault/typed_edits.h"

#include <QCryptographicHash>

using namespace stipple;
using namespace stipple::handover;
using namespace stipple::handover::test;
using stipple::records::ConsentKind;

namespace
{

const QString healthData = QStringLiteral("health-data");
const QString treatment = QStringLiteral("treatment");

std::shared_ptr<const protocol::Protocol> builtIn()
{
    static const auto loaded = [] {
        auto loading = protocol::loadProtocol(protocol::builtInFiles(), protocol::LoadOptions{true, false});
        if (!loading)
            qFatal("the built-in protocol cannot be read");
        return std::make_shared<const protocol::Protocol>(*std::move(loading));
    }();
    return loaded;
}

Step consentStep(const QString& text)
{
    Step step;
    step.kind = Step::Kind::Consent;
    step.text = text;
    step.version = builtIn()->consent(text)->version;
    return step;
}

} // namespace

class TestIntake : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_made.make()); }
    void init()
    {
        QVERIFY(open());
        records::Client ana;
        ana.name = QStringLiteral("Ana Ruiz");
        m_client = m_writer->newId();
        QVERIFY(m_writer->change(m_client, vault::creating(m_client, QUuid(), ana)));
    }
    void cleanup()
    {
        const auto open = vault::unsettledHandovers(*m_vault, *m_writer);
        for (const auto& one : *open)
            QVERIFY(giveUp(*m_vault, *m_writer, one.id, m_made.clock));
        m_reader.reset();
        m_writer.reset();
        m_vault.reset();
    }

    void aCompletedFormBecomesAResponseAndItsScreening()
    {
        const Pack pack = packOf({form(QStringLiteral("intake"))});
        const auto handover = beginIt(pack);
        // A recent microneedling: six weeks, and the transplant six months.
        draw(handover, answers(pack, QStringLiteral("intake"),
                               {{QStringLiteral("fin"), QStringLiteral("stopped")},
                                {QStringLiteral("fin.stop"), QStringLiteral("2026-11-10")},
                                {QStringLiteral("ht"), QStringLiteral("true")},
                                {QStringLiteral("ht.date"), QStringLiteral("2026-09-14")},
                                {QStringLiteral("ht.healed"), QStringLiteral("true")},
                                {QStringLiteral("mn.last"), QStringLiteral("2026-11-01")}}));
        const Intake intake = takeItIn();
        QCOMPARE(intake.standings.size(), std::size_t(1));
        const Standing& standing = intake.standings.front();
        QVERIFY2(standing.problems.isEmpty(), qPrintable(standing.problems.join(u' ')));
        QVERIFY(standing.isSettled() && !standing.isOpen);
        QCOMPARE(standing.made.size(), std::size_t(2));

        const auto response = read<records::Response>(standing.made[0]);
        QCOMPARE(response.questionnaire, intakeForm().questionnaire);
        QCOMPARE(response.questionnaireHash, intakeForm().sha256);
        QCOMPARE(response.occasion.known(), records::Occasion::Intake);
        QCOMPARE(response.language, QStringLiteral("es"));
        QCOMPARE(response.answeredBy.known(), records::AnsweredBy::Client);
        QCOMPARE(response.answers[u"status"].toString(), QStringLiteral("completed"));
        QCOMPARE(response.answers[u"id"].toString(), idText(standing.made[0]));
        // Microneedling was dated, but not said to have happened: kept aside, and not among the answers.
        QCOMPARE(response.leftOut.items().size(), std::size_t(1));
        QCOMPARE(response.leftOut.items()[0][u"path"].toString(), QStringLiteral("mn.last"));
        QVERIFY(!response.answers.toBytes().contains("mn.last"));

        const auto screening = read<records::Screening>(standing.made[1]);
        QCOMPARE(screening.response, standing.made[0]);
        QCOMPARE(screening.outcome.known(), records::Outcome::Defer);
        QCOMPARE(screening.asOf, pack.on);
        QCOMPARE(screening.zone, pack.clinic.zone);
        QCOMPARE(screening.protocolVersion, builtIn()->identity());
        QCOMPARE(screening.eligibleFrom, QDate(2027, 3, 14)); // the transplant and six months
        const auto transplant = std::find_if(screening.findings.begin(), screening.findings.end(),
                                             [](const auto& one) { return one.eligibleFrom == QDate(2027, 3, 14); });
        QVERIFY(transplant != screening.findings.end());
        QVERIFY(!transplant->reason.isEmpty() && !transplant->sources.empty());
        QVERIFY(transplant->answers == std::vector<QString>{QStringLiteral("ht")} || transplant->answers.size() > 1);
        // Nothing is left behind: no frame, no file, no key.
        QVERIFY(vault::framesOf(*m_writer, handover.id)->empty());
        QVERIFY(!QFile::exists(vault::draftPath(m_made.path, handover.id)));
        QVERIFY(vault::findHandover(*m_vault, *m_writer, handover.id)->key.isEmpty());
        QVERIFY(takeItIn().standings.empty());
    }

    void whatWasCopiedFromPaperSaysSo()
    {
        Pack pack = packOf({form(QStringLiteral("intake"))});
        pack.copiedBy = QStringLiteral("Mara Osei");
        const auto handover = beginIt(pack);
        draw(handover, answers(pack, QStringLiteral("intake"), {}));
        const Intake intake = takeItIn();
        QCOMPARE(intake.standings.size(), std::size_t(1));
        QCOMPARE(intake.standings.front().made.size(), std::size_t(2)); // what the answers mean is seen all the same
        const auto response = read<records::Response>(intake.standings.front().made[0]);
        QCOMPARE(response.answeredBy.known(), records::AnsweredBy::FromPaper);
    }

    void aCheckInBecomesOneOfItsAftercare()
    {
        const Pack pack = carePack();
        const auto handover = beginIt(pack);
        draw(handover, answers(pack, QStringLiteral("check-in"),
                               {{QStringLiteral("scabs"), QStringLiteral("true")},
                                {QStringLiteral("fever"), QStringLiteral("true")}}));
        const Intake intake = takeItIn();
        const Standing& standing = intake.standings.front();
        QVERIFY2(standing.problems.isEmpty(), qPrintable(standing.problems.join(u' ')));
        QVERIFY(standing.isSettled() && !standing.isOpen);
        QCOMPARE(standing.made.size(), std::size_t(1));
        const auto said = read<records::CheckIn>(standing.made.front());
        QCOMPARE(said.care, pack.aftercare.care);
        QCOMPARE(said.day, std::optional<qint64>(3));
        QCOMPARE(said.by.known(), std::optional(records::ReportedBy::Client));
        QCOMPARE(said.way.known(), std::optional(records::CheckInWay::Tablet));
        QCOMPARE(said.scabbing, std::optional(true));
        QCOMPARE(said.warnings, std::vector{QStringLiteral("fever")});
        QVERIFY(said.amends.isNull());
        QVERIFY(takeItIn().standings.empty()); // and not twice
    }

    void aCheckInMayBeLeftOut()
    {
        const Pack pack = carePack();
        const auto handover = beginIt(pack);
        draw(handover, {{m_ms += 1'000, StepReached{QStringLiteral("aftercare")}}, {m_ms += 1'000, HandedBack{}}});
        const Standing standing = takeItIn().standings.front();
        QVERIFY(standing.isSettled() && standing.made.empty() && !standing.isOpen);
    }

    void aCheckInThatWasBegunIsGoneOnWith()
    {
        const Pack pack = carePack();
        const auto handover = beginIt(pack);
        auto events = answers(pack, QStringLiteral("check-in"), {{QStringLiteral("scabs"), QStringLiteral("true")}});
        events.resize(2);
        draw(handover, events);
        const Standing standing = takeItIn().standings.front();
        QCOMPARE(standing.unfinished, QStringList(QStringLiteral("form/check-in")));
        QVERIFY(standing.isOpen && standing.made.empty());
        // What staff began is theirs to finish, also before the first answer.
        Pack copied = carePack();
        copied.copiedBy = QStringLiteral("Mara Osei");
        beginIt(copied);
        const Intake both = takeItIn();
        QCOMPARE(both.standings.size(), std::size_t(2));
        QCOMPARE(both.standings.back().unfinished, QStringList(QStringLiteral("form/check-in")));
    }

    void aCheckInWithoutItsAftercareIsKeptAsItStands()
    {
        Pack pack = carePack();
        pack.aftercare.care = {};
        const auto handover = beginIt(pack);
        draw(handover, answers(pack, QStringLiteral("check-in"), {}));
        const Standing standing = takeItIn().standings.front();
        QCOMPARE(standing.problems.size(), 1);
        QVERIFY(standing.made.empty() && !standing.isSettled());
        QVERIFY(!vault::framesOf(*m_writer, handover.id)->empty());
    }

    void takenInTwiceMakesNothingTwice()
    {
        const Pack pack = packOf({form(QStringLiteral("intake")), consentStep(healthData)});
        const auto handover = beginIt(pack);
        draw(handover, answers(pack, QStringLiteral("intake"), {}));
        QCOMPARE(takeItIn().standings.front().made.size(), std::size_t(2));
        const qint64 records = m_reader->counts()->records;
        for (int i = 0; i < 3; ++i) {
            const Intake again = takeItIn();
            QCOMPARE(again.standings.front().made.size(), std::size_t(0));
            QCOMPARE(again.standings.front().unfinished, QStringList{QStringLiteral("consent/health-data")});
            QVERIFY(again.standings.front().isOpen);
            QVERIFY(open()); // another unlocking
        }
        QCOMPARE(m_reader->counts()->records, records);
        // The client goes on in the same hand-over, where they were.
        const auto resumed = packToGoOn(*m_vault, *m_writer, handover.id);
        QVERIFY(resumed);
        QVERIFY(!resumed->frames.empty());
        QVERIFY(replay(*resumed, resumed->frames)->state.form(intakeForm().questionnaire)->completedAt.isValid());
    }

    void changedAnswersAmendWhatWasTakenIn()
    {
        const Pack pack = packOf({form(QStringLiteral("intake")), consentStep(healthData)});
        const auto handover = beginIt(pack);
        draw(handover, answers(pack, QStringLiteral("intake"), {}));
        const QUuid first = takeItIn().standings.front().made.front();
        draw(handover, {{m_ms += 1'000, Resumed{}},
                        {m_ms += 1'000,
                         answered(intakeForm().questionnaire, QStringLiteral("keloid"), {forms::Value::boolean(true)})},
                        {m_ms += 1'000, FormCompleted{intakeForm().questionnaire}}});
        const auto made = takeItIn().standings.front().made;
        QCOMPARE(made.size(), std::size_t(2));
        const auto second = read<records::Response>(made.front());
        QCOMPARE(second.amends, first);
        QVERIFY(!second.amendReason.isEmpty());
        QCOMPARE(read<records::Screening>(made.back()).outcome.known(), records::Outcome::Clearance);
    }

    void aConsentWaitsForThePractitioner()
    {
        const Pack pack = packOf({consentStep(treatment)});
        const auto handover = beginIt(pack);
        draw(handover, signing(pack, treatment));
        Intake intake = takeItIn();
        QCOMPARE(intake.standings.front().waiting, QStringList{treatment});
        QVERIFY(intake.standings.front().made.empty());
        QVERIFY(!intake.standings.front().isOpen); // the client has finished; no key is kept
        QVERIFY(!vault::framesOf(*m_writer, handover.id)->empty());
        QVERIFY(open()); // it waits over a locking too
        QCOMPARE(takeItIn().standings.front().waiting, QStringList{treatment});

        CounterSignature signature;
        signature.practitioner = m_made.owner;
        signature.name = QStringLiteral("Mara Osei");
        signature.answers = {QStringLiteral("A little, and there is cream.")};
        const auto unsignedTry =
            counterSign(*m_vault, *m_writer, protocolOf(), handover.id, treatment, signature, m_made.clock);
        QCOMPARE(unsignedTry.error().code(), ErrorCode::Refused);
        signature.typed = QStringLiteral("Mara Osei");
        const auto id = counterSign(*m_vault, *m_writer, protocolOf(), handover.id, treatment, signature, m_made.clock);
        QVERIFY2(id, qPrintable(id ? QString() : id.error().message()));
        const auto consent = read<records::Consent>(*id);
        QCOMPARE(consent.kind.known(), ConsentKind::Treatment);
        QCOMPARE(consent.statements.size(), builtIn()->consent(treatment)->statements.size());
        QCOMPARE(consent.signers.size(), std::size_t(2));
        QCOMPARE(consent.signers[0].role.known(), records::SignerRole::Client);
        QCOMPARE(consent.signers[0].name, QStringLiteral("Ana Ruiz"));
        QCOMPARE(consent.signers[0].drawn->strokes.size(), std::size_t(2));
        QCOMPARE(consent.signers[1].typed, QStringLiteral("Mara Osei"));
        QVERIFY(!consent.signers[0].meaning.isEmpty() && !consent.signers[1].meaning.isEmpty());
        QCOMPARE(consent.questions[0].question, QStringLiteral("Does it hurt?"));
        QCOMPARE(consent.questions[0].answer, signature.answers.front());
        QCOMPARE(consent.screening, pack.screening);
        // Spanish is a translation that nobody qualified has read, so the clinic's English stood beside it.
        QCOMPARE(consent.language, QStringLiteral("es"));
        QCOMPARE(consent.translationReviewed, false);
        QCOMPARE(consent.besideLanguage, QStringLiteral("en"));
        QVERIFY(takeItIn().standings.empty());
        QVERIFY(vault::framesOf(*m_writer, handover.id)->empty());
        QVERIFY(!counterSign(*m_vault, *m_writer, protocolOf(), handover.id, treatment, signature, m_made.clock));
    }

    void whatIsNotWholeIsNotTakenIn_data()
    {
        QTest::addColumn<int>("leaveOut");
        QTest::newRow("a statement") << 0;
        QTest::newRow("the signature") << 1;
        QTest::newRow("the same text") << 2;
    }
    void whatIsNotWholeIsNotTakenIn()
    {
        QFETCH(int, leaveOut);
        const Pack pack = packOf({consentStep(treatment)});
        auto handover = beginIt(pack);
        std::vector<Event> events = signing(pack, treatment);
        if (leaveOut == 0)
            events.erase(events.begin());
        else if (leaveOut == 1)
            events.erase(std::remove_if(events.begin(), events.end(),
                                        [](const Event& one) { return std::holds_alternative<StrokeAdded>(one.what); }),
                         events.end());
        else
            std::get<ConsentEnded>(events.back().what).textHash = QStringLiteral("0123");
        draw(handover, events);
        const Standing standing = takeItIn().standings.front();
        QVERIFY(standing.made.empty());
        CounterSignature signature;
        signature.practitioner = m_made.owner;
        signature.typed = signature.name = QStringLiteral("Mara Osei");
        const auto id = counterSign(*m_vault, *m_writer, protocolOf(), handover.id, treatment, signature, m_made.clock);
        QVERIFY(!id);
        QVERIFY(!vault::framesOf(*m_writer, handover.id)->empty()); // what the client did is kept
    }

    void aRefusalIsToldUntilItIsNoted()
    {
        const Pack pack = packOf({consentStep(treatment)});
        const auto handover = beginIt(pack);
        draw(handover,
             {{m_ms += 1'000, ConsentEnded{treatment, ConsentEnded::How::Declined, QStringLiteral("es"), {}}}});
        QCOMPARE(takeItIn().standings.front().declined, QStringList{treatment});
        QCOMPARE(takeItIn().standings.front().declined, QStringList{treatment});
        QVERIFY(giveUp(*m_vault, *m_writer, handover.id, m_made.clock));
        QVERIFY(takeItIn().standings.empty());
    }

    // Of the treatment and of the electronic records it is noted, once; of an optional use of photos it is not.
    void aRefusalThatHasToBeShownIsNoted()
    {
        const QString teaching = QStringLiteral("photos-teaching");
        const Pack pack = packOf({consentStep(healthData), consentStep(treatment), consentStep(teaching)});
        const auto handover = beginIt(pack);
        std::vector<Event> events;
        for (const QString& text : {healthData, treatment, teaching})
            events.push_back(
                {m_ms += 1'000, ConsentEnded{text, ConsentEnded::How::Declined, QStringLiteral("es"), {}}});
        draw(handover, events);
        // Unlocked with the recovery code nobody is there who could note it.
        for (int times = 0; times < 3; ++times) {
            const Standing standing = takeItIn().standings.front();
            QVERIFY2(standing.problems.isEmpty(), qPrintable(standing.problems.join(u' ')));
            QCOMPARE(standing.declined.size(), 3);
            const auto client = records::read<records::Client>(*m_reader->record(pack.client));
            QVERIFY(client);
            QCOMPARE(client->notes.size(), times == 0 ? 0u : 2u);
            if (times == 0) {
                close();
                QVERIFY(open(m_made.unlock()));
            }
        }
        const auto client = records::read<records::Client>(*m_reader->record(pack.client));
        QCOMPARE(client->notes.size(), 2u);
        QStringList said;
        for (const auto& [id, note] : client->notes) {
            QCOMPARE(note.practitioner, m_made.owner);
            said += note.text;
        }
        for (const QString& text : {healthData, treatment}) {
            const QString title = builtIn()->consent(text)->title.in(QStringLiteral("en"), QStringLiteral("en")).text;
            QCOMPARE(said.filter(title).size(), 1);
        }
        QCOMPARE(said.filter(QStringLiteral("español")).size(), 2);
    }

    void onPaperWaitsToo()
    {
        const Pack pack = packOf({consentStep(healthData)});
        const auto handover = beginIt(pack);
        draw(handover,
             {{m_ms += 1'000, ConsentEnded{healthData, ConsentEnded::How::OnPaper, QStringLiteral("en"), {}}}});
        QCOMPARE(takeItIn().standings.front().waiting, QStringList{healthData});
        CounterSignature signature;
        signature.practitioner = m_made.owner;
        signature.typed = signature.name = QStringLiteral("Mara Osei");
        const auto id =
            counterSign(*m_vault, *m_writer, protocolOf(), handover.id, healthData, signature, m_made.clock);
        QVERIFY2(id, qPrintable(id ? QString() : id.error().message()));
        QCOMPARE(read<records::Consent>(*id).onPaper, true);
    }

    // The day of the session sees today's answers together with the intake.
    void sameDayCountsFromThatDay()
    {
        const Pack first = packOf({form(QStringLiteral("intake"))});
        draw(beginIt(first), answers(first, QStringLiteral("intake"),
                                     {{QStringLiteral("ht"), QStringLiteral("true")},
                                      {QStringLiteral("ht.date"), QStringLiteral("2026-09-14")},
                                      {QStringLiteral("ht.healed"), QStringLiteral("true")}}));
        const QUuid intake = takeItIn().standings.front().made.front();
        for (const QDate& day : {QDate(2027, 3, 13), QDate(2027, 3, 14)}) {
            Pack pack = packOf({form(QStringLiteral("same-day"))});
            pack.on = day;
            pack.at = {10, 0};
            pack.answers = {
                {intakeForm().questionnaire, intake, QDate(2026, 11, 21), read<records::Response>(intake).answers}};
            draw(beginIt(pack),
                 answers(pack, QStringLiteral("same-day"), {{QStringLiteral("healed"), QStringLiteral("first")}}));
            const Standing standing = takeItIn().standings.front();
            QCOMPARE(standing.made.size(), std::size_t(2));
            const auto screening = read<records::Screening>(standing.made.back());
            QCOMPARE(screening.occasion.known(), records::Occasion::DayOfSession);
            QCOMPARE(screening.asOf, day);
            const bool isOver = day == QDate(2027, 3, 14);
            QCOMPARE(screening.outcome.known() == records::Outcome::Defer, !isOver);
        }
    }

    // A form that began from earlier answers is a response of its own: its own id and day, each once.
    void answeredAgainIsAResponseOfItsOwn()
    {
        const Pack first = packOf({form(QStringLiteral("intake"))});
        draw(beginIt(first), answers(first, QStringLiteral("intake"), {}));
        const QUuid before = takeItIn().standings.front().made.front();
        Pack again = packOf({form(QStringLiteral("intake"))});
        again.answers = {
            {intakeForm().questionnaire, before, QDate(2026, 11, 21), read<records::Response>(before).answers}};
        draw(beginIt(again), answers(again, QStringLiteral("intake"), {}));
        const QUuid after = takeItIn().standings.front().made.front();
        QVERIFY(after != before);
        const Json kept = read<records::Response>(after).answers;
        QVERIFY(!kept.hasRepeatedName());
        QCOMPARE(kept[u"id"].toString(), idText(after));
        QCOMPARE(kept[u"item"], read<records::Response>(before).answers[u"item"]);
    }

    void tamperedFramesAreRefusedAndToldAndNothingIsSealedFromThem()
    {
        const Pack pack = packOf({form(QStringLiteral("intake"))});
        const auto handover = beginIt(pack);
        draw(handover, answers(pack, QStringLiteral("intake"), {}));
        const QString path = vault::draftPath(m_made.path, handover.id);
        auto bytes = vault::readWholeFile(path, 64 << 20);
        const qsizetype third = bytes->indexOf("SDF1", bytes->indexOf("SDF1", bytes->indexOf("SDF1") + 1) + 1);
        (*bytes)[third + 60] = char((*bytes)[third + 60] ^ 1);
        QVERIFY(vault::replaceFile(path, *bytes));
        const auto taken = vault::takeInDrafts(*m_vault, *m_writer);
        QVERIFY(taken && !taken->problems.isEmpty());
        const auto intake = takeIn(*m_vault, *m_writer, protocolOf(), m_made.clock);
        const Standing& standing = intake->standings.front();
        QVERIFY(standing.made.empty());
        QVERIFY(standing.isOpen);
        QVERIFY(!standing.problems.isEmpty());
        QCOMPARE(standing.unfinished, QStringList{QStringLiteral("form/intake")});
        // All but that one answer are still there for the client to go on with.
        QCOMPARE(packToGoOn(*m_vault, *m_writer, handover.id)->frames.size(), std::size_t(taken->frames));
    }

    void whereTheProtocolCannotBeReadNothingIsMadeAndNothingLost()
    {
        const Pack pack = packOf({form(QStringLiteral("intake"))});
        const auto handover = beginIt(pack);
        draw(handover, answers(pack, QStringLiteral("intake"), {}));
        QVERIFY(vault::takeInDrafts(*m_vault, *m_writer));
        const qint64 before = m_reader->counts()->records;
        const auto broken = [](const ProtocolPin&) -> Result<std::shared_ptr<const protocol::Protocol>> {
            return failure(ErrorCode::Damaged, QStringLiteral("The protocol cannot be read."));
        };
        const auto intake = takeIn(*m_vault, *m_writer, broken, m_made.clock);
        QVERIFY(intake && intake->standings.empty());
        QCOMPARE(intake->problems.size(), 1);
        QCOMPARE(m_reader->counts()->records, before);
        QVERIFY(!vault::framesOf(*m_writer, handover.id)->empty());
        QCOMPARE(takeItIn().standings.front().made.size(), std::size_t(2)); // nothing was lost
    }

    void aPackThatDoesNotHoldBeginsNothing()
    {
        Pack pack = packOf({form(QStringLiteral("intake"))});
        pack.forms[0].bytes += ' ';
        QVERIFY(!begin(*m_vault, *m_writer, pack, m_made.clock));
        QVERIFY(vault::unsettledHandovers(*m_vault, *m_writer)->empty());
    }

    void theKiosksPackIsTheWholePack()
    {
        const Pack pack = packOf({form(QStringLiteral("intake"))});
        const auto handover = beginIt(pack);
        const vault::SecretBytes bytes = forKiosk(handover, pack).toBytes();
        const auto packed = vault::HandoverPack::parse(bytes.view());
        QVERIFY(packed);
        QCOMPARE(packed->handover, handover.id);
        QVERIFY(packed->key.equals(handover.key));
        QVERIFY(*Pack::fromBytes(packed->content.view()) == pack);
    }

    void derivedIdsAreStableAndDistinct()
    {
        const QUuid handover = QUuid::createUuid();
        const QDateTime at = QDateTime({2026, 11, 21}, {9, 0}, Qt::UTC);
        const QUuid id = derivedId(handover, QStringLiteral("response/form/intake"), 7, at);
        QCOMPARE(derivedId(handover, QStringLiteral("response/form/intake"), 7, at), id);
        QVERIFY(derivedId(handover, QStringLiteral("screening/form/intake"), 7, at) != id);
        QVERIFY(derivedId(handover, QStringLiteral("response/form/intake"), 8, at) != id);
        QVERIFY(derivedId(QUuid::createUuid(), QStringLiteral("response/form/intake"), 7, at) != id);
        QCOMPARE(id.toRfc4122()[6] & 0xf0, 0x70);
        QCOMPARE(id.variant(), QUuid::DCE);
    }

private:
    bool open()
    {
        close();
        return open(vault::Vault::unlockWithRecovery(m_made.path, *vault::RecoveryCode::fromText(m_made.recovery)));
    }
    void close()
    {
        m_reader.reset();
        m_writer.reset();
        m_vault.reset();
    }
    bool open(Result<std::unique_ptr<vault::Vault>> vault)
    {
        if (!vault)
            return false;
        m_vault = *std::move(vault);
        auto writer = m_vault->openWriter(m_made.clock);
        auto reader = m_vault->openReader();
        if (!writer || !reader)
            return false;
        m_writer = *std::move(writer);
        m_reader = *std::move(reader);
        return true;
    }
    static PinnedForm pinned(const QString& role)
    {
        const auto* outline = builtIn()->questionnaireFor(role);
        const QByteArray bytes = builtIn()->questionnaireBytes(outline->canonical());
        return {outline->canonical(),
                QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()), bytes};
    }
    static PinnedForm intakeForm() { return pinned(QStringLiteral("intake")); }
    static Step form(const QString& role)
    {
        Step step;
        step.kind = Step::Kind::Form;
        step.role = role;
        step.questionnaire = builtIn()->questionnaireFor(role)->canonical();
        return step;
    }
    Pack packOf(std::vector<Step> steps) const
    {
        Pack pack;
        pack.client = m_client;
        pack.name = QStringLiteral("Ana Ruiz");
        pack.language = QStringLiteral("es");
        pack.clinic = {QStringLiteral("Quiet Heron"),
                       QStringLiteral("Europe/Madrid"),
                       QStringLiteral("en"),
                       QString(),
                       {QStringLiteral("en"), QStringLiteral("es")}};
        pack.practitioner = QStringLiteral("Mara Osei");
        pack.on = {2026, 11, 21};
        pack.protocol.identity = builtIn()->identity();
        pack.screening = QUuid(1, 2, 3, 0x70, 0, 0x80, 7, 8, 9, 10, 11);
        for (const Step& step : steps) {
            if (step.kind == Step::Kind::Form)
                pack.forms.push_back(pinned(step.role));
        }
        pack.steps = std::move(steps);
        return pack;
    }
    // Three days after a session, by the tablet's clock.
    Pack carePack() const
    {
        Step days;
        days.kind = Step::Kind::Aftercare;
        Pack pack = packOf({days, form(QStringLiteral("check-in"))});
        const QDateTime session = m_made.clock.nowUtc().addDays(-3);
        pack.aftercare.sessions = {session};
        pack.aftercare.dayZero = session.toTimeZone(pack.zone()).date();
        pack.aftercare.zone = pack.clinic.zone;
        pack.aftercare.care = QUuid(9, 2, 3, 0x70, 0, 0x80, 7, 8, 9, 10, 11);
        return pack;
    }
    vault::Handover beginIt(const Pack& pack)
    {
        m_ms = m_made.clock.wallMs();
        auto handover = begin(*m_vault, *m_writer, pack, m_made.clock);
        if (!handover)
            qFatal("%s", qPrintable(handover.error().message()));
        return *std::move(handover);
    }
    // As the kiosk writes them.
    void draw(const vault::Handover& handover, const std::vector<Event>& events)
    {
        auto draft =
            vault::DraftWriter::open(vault::draftPath(m_made.path, handover.id), handover.id, handover.key.clone());
        for (const Event& one : events) {
            if (!draft || !draft->append(one.toBytes()))
                qFatal("the draft cannot be written");
        }
    }
    Intake takeItIn()
    {
        const auto drafts = vault::takeInDrafts(*m_vault, *m_writer);
        auto intake = takeIn(*m_vault, *m_writer, protocolOf(), m_made.clock);
        if (!drafts || !intake)
            qFatal("%s", qPrintable(intake ? drafts.error().message() : intake.error().message()));
        return *std::move(intake);
    }
    static ProtocolOf protocolOf()
    {
        return [](const ProtocolPin&) { return Result<std::shared_ptr<const protocol::Protocol>>(builtIn()); };
    }
    std::vector<Event> answers(const Pack& pack, const QString& role, const Otherwise& otherwise)
    {
        const auto read = forms::readQuestionnaire(
            pack.form(pack.step(QStringLiteral("form/") + role)->questionnaire)->bytes, forms::Reading::Strict);
        auto events = answering(read.questionnaire, otherwise, m_ms);
        m_ms = events.back().atMs;
        return events;
    }
    std::vector<Event> signing(const Pack& pack, const QString& text)
    {
        const auto* shown = builtIn()->consent(text);
        std::vector<Event> events;
        for (const auto& statement : shown->statements)
            events.push_back({m_ms += 1'000, StatementSet{text, statement.id, true, QStringLiteral("AR")}});
        events.push_back({m_ms += 1'000, QuestionAsked{text, 0, QStringLiteral("Does it hurt?")}});
        for (const double y : {10.0, 20.0})
            events.push_back(
                {m_ms += 1'000, StrokeAdded{{text, QStringLiteral("client"), {}}, 500, 200, {{1, y, 0}, {9, y, 8}}}});
        const ConsentWords words = consentWords(*builtIn(), *shown, {pack.language, pack.clinic.language});
        events.push_back({m_ms += 1'000, ConsentEnded{text, ConsentEnded::How::Signed, pack.language, words.hash()}});
        return events;
    }
    template <typename T>
    T read(const QUuid& id)
    {
        const auto record = m_reader->record(id);
        if (!record)
            qFatal("%s", qPrintable(record.error().message()));
        if (!record->seal)
            qFatal("it is not sealed");
        auto fields = records::read<T>(*record);
        if (!fields)
            qFatal("%s", qPrintable(fields.error().message()));
        return *std::move(fields);
    }

    vault::MadeVault m_made;
    std::unique_ptr<vault::Vault> m_vault;
    std::unique_ptr<vault::Writer> m_writer;
    std::unique_ptr<vault::Reader> m_reader;
    QUuid m_client;
    qint64 m_ms = 0;
};

QTEST_APPLESS_MAIN(TestIntake)
#include "test_intake.moc"
