// The practitioner's review on a real vault: letters, cautions, the decision to treat in spite of the screening, a
// consent counter-signed, shown and taken back.
#include "app/consent_list_controller.h"
#include "app/review_consent_controller.h"
#include "app/review_controller.h"
#include "handover/made_records.h"
#include "open_clinic.h"
#include "vault/draft_file.h"

#include <QProcess>
#include <QSignalSpy>

using namespace stipple;
using namespace stipple::app;
using handover::Event;

class TestReview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void aLetterSettlesWhatWaitsForOne();
    void aLetterOfADayThatIsNoneIsNotWritten();
    void treatedInSpiteOfItOnlyWithReasonAndOwnName();
    void theScreeningItselfStaysAsItWas();
    void decidedWithTheClockSetBack();
    void nothingIsDecidedInALockedVault();
    void everyFindingSaysWhy();
    void aTextThatWaitsIsShownAndCounterSigned();
    void takenBackByPhone();
    void aNewVersionIsToBeSignedAgain();

private:
    struct Screens {
        explicit Screens(OpenClinic& it)
            : handover(it.vault, it.clinic, it.gate, it.navigator, it.languages)
            , review(it.vault, it.clinic, it.gate, it.navigator, handover, it.languages)
            , signedText(it.vault, it.clinic, it.gate, it.navigator, handover, it.languages)
            , consents(it.vault, it.clinic, it.gate, it.navigator, it.languages)
        {
        }
        HandoverController handover;
        ReviewController review;
        ReviewConsentController signedText;
        ConsentListController consents;
    };
    QUuid find(const char* name);
    bool review(const char* name);
    std::vector<records::Record> recordsOf(const QUuid& client);
    template <typename T>
    std::vector<std::pair<QUuid, T>> all(const QUuid& client);
    // The client signs this text on the tablet.
    void signedByClient(const QUuid& client, const QString& text);

    std::unique_ptr<QTemporaryDir> m_made; // the clinic as it is at the beginning of each test
    std::unique_ptr<OpenClinic> m_clinic;
    std::unique_ptr<Screens> m_screens;
};

void TestReview::initTestCase()
{
    m_made = std::make_unique<QTemporaryDir>();
    const SettableClock clock{QDateTime({2026, 11, 25}, {8, 0}, Qt::UTC)};
    QVERIFY(demo::makeInventedVault(m_made->filePath(QStringLiteral("vault")), 2, true, clock));
}

void TestReview::init()
{
    m_clinic = std::make_unique<OpenClinic>();
    QVERIFY(QProcess::execute(QStringLiteral("cp"),
                              {QStringLiteral("-a"), m_made->filePath(QStringLiteral("vault")), m_clinic->path}) == 0);
    m_screens = std::make_unique<Screens>(*m_clinic);
    QVERIFY(m_clinic->unlock());
}

void TestReview::cleanup()
{
    QVERIFY(m_clinic->close());
    m_screens.reset();
    m_clinic.reset();
}

QUuid TestReview::find(const char* name)
{
    const auto found = QCoro::waitFor(m_clinic->vault.find(QString::fromUtf8(name), 5));
    return found && !found->rows.empty() ? found->rows.front().id : QUuid();
}

bool TestReview::review(const char* name)
{
    const QUuid client = find(name);
    m_clinic->navigator.open(Navigator::ReviewPage, idText(client));
    return !client.isNull() && QTest::qWaitFor([this] { return m_screens->review.known(); }, 10'000);
}

std::vector<records::Record> TestReview::recordsOf(const QUuid& client)
{
    auto read = QCoro::waitFor(m_clinic->vault.read<std::vector<records::Record>>(
        [client](vault::Reader& reader) { return reader.recordsOfClient(client); }));
    return read ? *std::move(read) : std::vector<records::Record>();
}

template <typename T>
std::vector<std::pair<QUuid, T>> TestReview::all(const QUuid& client)
{
    std::vector<std::pair<QUuid, T>> found;
    for (const records::Record& record : recordsOf(client)) {
        if (record.type == records::typeName(records::typeOf<T>))
            found.emplace_back(record.id, *records::read<T>(record));
    }
    std::sort(found.begin(), found.end(),
              [](const auto& a, const auto& b) { return records::compareIds(a.first, b.first) < 0; });
    return found;
}

void TestReview::signedByClient(const QUuid& client, const QString& text)
{
    const auto facts = m_screens->handover.facts();
    const bool isAfter = text != u"health-data";
    const HandoverWish wish{{isAfter ? QStringLiteral("consents") : QStringLiteral("intake")}, {}};
    const auto pack = QCoro::waitFor(m_clinic->vault.read<handover::Pack>(
        [facts, client, wish](vault::Reader& reader) { return packFor(reader, facts, client, wish); }));
    QVERIFY2(pack, qPrintable(pack ? QString() : pack.error().message()));
    const auto begun = QCoro::waitFor(m_clinic->vault.withVault<std::shared_ptr<vault::Handover>>(
        [pack = *pack, &clock = m_clinic->clock](vault::Vault& vault,
                                                 vault::Writer& writer) -> Result<std::shared_ptr<vault::Handover>> {
            STIPPLE_ASSIGN(auto handover, handover::begin(vault, writer, pack, clock));
            return std::make_shared<vault::Handover>(std::move(handover));
        }));
    QVERIFY(begun);
    auto draft =
        vault::DraftWriter::open(vault::draftPath(m_clinic->path, (*begun)->id), (*begun)->id, (*begun)->key.clone());
    QVERIFY(draft);
    const protocol::ConsentText& shown = *m_clinic->clinic.protocol()->consent(text);
    const qint64 now = m_clinic->clock.wallMs();
    const auto happens = [&](handover::Happening what) {
        QVERIFY(draft->append(Event{now, std::move(what)}.toBytes()));
    };
    for (const auto& statement : shown.statements)
        happens(handover::StatementSet{text, statement.id, true, QStringLiteral("TL")});
    for (const QString& channel : shown.channels)
        happens(handover::ChannelSet{text, channel, true});
    happens(handover::QuestionAsked{text, 0, QStringLiteral("Does it hurt?")});
    happens(handover::StrokeAdded{{text, QStringLiteral("client"), {}}, 1000, 400, {{10, 20, 0}, {300, 200, 40}}});
    const auto words =
        handover::consentWords(*m_clinic->clinic.protocol(), shown, {QStringLiteral("en"), pack->clinic.language});
    happens(handover::ConsentEnded{text, handover::ConsentEnded::How::Signed, QStringLiteral("en"), words.hash()});
    // Unlocked again: it is taken in.
    QSignalSpy looked(&m_screens->handover, &HandoverController::standingsChanged);
    m_screens->handover.lookAgain();
    QVERIFY(looked.wait(10'000));
    QVERIFY(!m_screens->handover.all().empty());
}

void TestReview::aLetterSettlesWhatWaitsForOne()
{
    QVERIFY(review("ravi nair"));
    QVERIFY(m_screens->review.screened());
    const QString rule = m_screens->review.findings()->value(0, "rule").toString();
    QVERIFY(m_screens->review.findings()->value(0, "canLetter").toBool());
    QVERIFY(!m_screens->review.canHandOver());
    QSignalSpy decided(&m_screens->review, &ReviewController::decidedNow);
    QVERIFY(m_screens->review.recordLetter(rule, QStringLiteral("Dr Amal Said"), QStringLiteral("20.11.2026"),
                                           QStringLiteral("Sugar below 180")));
    QVERIFY(decided.wait(10'000));
    QVERIFY(!m_screens->review.findings()->value(0, "canLetter").toBool());
    QVERIFY(m_screens->review.findings()->value(0, "settled").toBool());
    const QString decision = m_screens->review.findings()->value(0, "decision").toString();
    QVERIFY2(decision.contains(QLatin1String("Dr Amal Said")) && decision.contains(QLatin1String("20 November 2026")),
             qPrintable(decision));
    const auto screenings = all<records::Screening>(find("ravi nair"));
    QCOMPARE(screenings.back().second.clearances.size(), std::size_t(1));
    QCOMPARE(screenings.back().second.clearances.front().letterDate, QDate(2026, 11, 20));
    // What is left is to be read, and that it was.
    QVERIFY(m_screens->review.unread() > 0 && !m_screens->review.canHandOver());
    m_screens->review.readCautions();
    QVERIFY(decided.wait(10'000));
    QCOMPARE(m_screens->review.unread(), 0);
    QVERIFY(m_screens->review.canHandOver());
}

void TestReview::aLetterOfADayThatIsNoneIsNotWritten()
{
    QVERIFY(review("ravi nair"));
    const QString rule = m_screens->review.findings()->value(0, "rule").toString();
    const std::size_t before = recordsOf(find("ravi nair")).size();
    for (const char* day : {"31.2.2026", "26.11.2026", "soon", "2026"})
        QVERIFY2(!m_screens->review.recordLetter(rule, QStringLiteral("Dr Said"), QString::fromLatin1(day), {}), day);
    QVERIFY(!m_screens->review.recordLetter(rule, QStringLiteral("  "), {}, {}));
    QCOMPARE(recordsOf(find("ravi nair")).size(), before);
}

void TestReview::treatedInSpiteOfItOnlyWithReasonAndOwnName()
{
    QVERIFY(review("tom lindqvist"));
    QVERIFY(m_screens->review.canOverride());
    const std::size_t before = recordsOf(find("tom lindqvist")).size();
    m_screens->review.treatAnyway(QStringLiteral("Another area"), QStringLiteral("Somebody Else"));
    m_screens->review.treatAnyway(QStringLiteral("Another area"), QString());
    m_screens->review.treatAnyway(QStringLiteral(" "), QStringLiteral("Maya Okonkwo"));
    QVERIFY(!m_screens->review.problem().isEmpty()); // a reason is missing, and it is told
    QCOMPARE(recordsOf(find("tom lindqvist")).size(), before);
    QSignalSpy decided(&m_screens->review, &ReviewController::decidedNow);
    m_screens->review.treatAnyway(QStringLiteral("Another area"), QStringLiteral(" maya okonkwo "));
    QVERIFY(decided.wait(10'000));
    QVERIFY(m_screens->review.overridden().contains(QLatin1String("Another area")));
    QVERIFY(!m_screens->review.canOverride());
    // What is left is to be read, and that it was.
    QVERIFY(m_screens->review.unread() > 0 && !m_screens->review.canHandOver());
    m_screens->review.readCautions();
    QVERIFY(decided.wait(10'000));
    QCOMPARE(m_screens->review.unread(), 0);
    QVERIFY(m_screens->review.canHandOver());
}

void TestReview::theScreeningItselfStaysAsItWas()
{
    QVERIFY(review("tom lindqvist"));
    const auto before = all<records::Screening>(find("tom lindqvist"));
    QSignalSpy decided(&m_screens->review, &ReviewController::decidedNow);
    m_screens->review.treatAnyway(QStringLiteral("Another area"), QStringLiteral("Maya Okonkwo"));
    QVERIFY(decided.wait(10'000));
    const auto after = all<records::Screening>(find("tom lindqvist"));
    QCOMPARE(after.size(), before.size() + 1);
    for (std::size_t i = 0; i < before.size(); ++i)
        QVERIFY(after[i] == before[i]);
    QCOMPARE(after.back().second.amends, before.back().first);
    QVERIFY(!after.back().second.amendReason.isEmpty());
    QVERIFY(after.back().second.findings == before.back().second.findings);
}

// What corrects a screening is known by what it names, not by the clock.
void TestReview::decidedWithTheClockSetBack()
{
    QVERIFY(review("tom lindqvist"));
    const QUuid screened = all<records::Screening>(find("tom lindqvist")).back().first;
    m_clinic->clock.advance(-60LL * 24 * 60 * 60 * 1000);
    QSignalSpy decided(&m_screens->review, &ReviewController::decidedNow);
    m_screens->review.treatAnyway(QStringLiteral("Another area"), QStringLiteral("Maya Okonkwo"));
    QVERIFY(decided.wait(10'000));
    QVERIFY(!m_screens->review.canOverride());
    QVERIFY(m_screens->review.overridden().contains(QLatin1String("Another area")));
    bool isCorrected = false;
    for (const auto& [id, screening] : all<records::Screening>(find("tom lindqvist")))
        isCorrected = isCorrected || (screening.amends == screened && records::compareIds(id, screened) < 0);
    QVERIFY(isCorrected);
}

void TestReview::nothingIsDecidedInALockedVault()
{
    QVERIFY(review("tom lindqvist"));
    QCoro::waitFor(m_clinic->vault.lock()); // it went under the page
    QSignalSpy changed(&m_screens->review, &ReviewController::changed);
    m_screens->review.treatAnyway(QStringLiteral("Another area"), QStringLiteral("Maya Okonkwo"));
    QTRY_VERIFY(!m_screens->review.busy());
    QVERIFY(!m_screens->review.problem().isEmpty());
    QVERIFY(m_screens->review.overridden().isEmpty());
}

void TestReview::everyFindingSaysWhy()
{
    QVERIFY(review("tom lindqvist"));
    RowsModel& rows = *m_screens->review.findings();
    QVERIFY(rows.count() > 0);
    for (int row = 0; row < rows.count(); ++row) {
        QVERIFY(!rows.value(row, "title").toString().isEmpty());
        QVERIFY(!rows.value(row, "reason").toString().isEmpty());
        QVERIFY(!rows.value(row, "sources").toList().isEmpty());
        QVERIFY(!rows.value(row, "sources").toList().front().toMap().value(QStringLiteral("who")).toString().isEmpty());
    }
    QVERIFY(!m_screens->review.basis().isEmpty());
}

void TestReview::aTextThatWaitsIsShownAndCounterSigned()
{
    const QUuid client = find("amina haddad");
    signedByClient(client, QStringLiteral("health-data"));
    QVERIFY(review("amina haddad"));
    QCOMPARE(m_screens->review.waiting().size(), 1);
    const QString item = m_screens->review.waiting().front().toMap().value(QStringLiteral("item")).toString();
    m_clinic->navigator.open(Navigator::SignedTextPage, idText(client), item);
    ReviewConsentController& text = m_screens->signedText;
    QVERIFY(text.known() && text.waits());
    QVERIFY(!text.paragraphs().isEmpty());
    QCOMPARE(text.statements().front().toMap().value(QStringLiteral("initials")).toString(), QStringLiteral("TL"));
    QCOMPARE(text.signers().front().toMap().value(QStringLiteral("strokes")).toList().size(), 1);
    QVERIFY(!text.canSign()); // nothing is drawn
    text.answer(0, QStringLiteral("A little."));
    text.addStroke({QVariantMap{{QStringLiteral("x"), 1.0}, {QStringLiteral("y"), 2.0}, {QStringLiteral("ms"), 0.0}}});
    QVERIFY(text.canSign());
    QSignalSpy signedNow(&text, &ReviewConsentController::signedNow);
    text.sign();
    QTRY_VERIFY_WITH_TIMEOUT(m_screens->review.waiting().isEmpty(), 10'000);
    const auto consents = all<records::Consent>(client);
    QCOMPARE(consents.size(), std::size_t(1));
    // The copy of it is what comes next, on the page that now shows what lies in the file.
    QTRY_COMPARE(signedNow.count(), 1);
    QCOMPARE(signedNow.front().front().toString(), idText(consents.front().first));
    QVERIFY(!text.waits());
    QCOMPARE(text.record(), idText(consents.front().first));
    QCOMPARE(m_clinic->navigator.page(), Navigator::SignedTextPage);
    const records::Consent& consent = consents.front().second;
    QCOMPARE(consent.signers.size(), std::size_t(2));
    QCOMPARE(consent.questions.front().answer, QStringLiteral("A little."));
    const auto words = handover::ConsentWords::fromJson(consent.words);
    QVERIFY(words);
    QCOMPARE(words->hash(), consent.textHash); // the file holds the very words that were signed
    // And the page of what is in the file shows the same.
    m_clinic->navigator.open(Navigator::SignedTextPage, idText(client), idText(consents.front().first));
    QTRY_VERIFY(text.known());
    QVERIFY(!text.waits() && text.canTakeBack());
    QCOMPARE(text.paragraphs(), words->body);
    QCOMPARE(text.signers().size(), 2);
}

void TestReview::takenBackByPhone()
{
    const QUuid client = find("daniel ferreira");
    m_clinic->navigator.openClient(idText(client));
    QTRY_VERIFY(m_screens->consents.rows()->count() > 0);
    const QString record = m_screens->consents.rows()->value(0, "record").toString();
    m_clinic->navigator.open(Navigator::SignedTextPage, idText(client), record);
    ReviewConsentController& text = m_screens->signedText;
    QTRY_VERIFY(text.canTakeBack());
    QSignalSpy taken(&text, &ReviewConsentController::takenBack);
    text.recordTakingBack(QStringLiteral("by-phone"), {}, QStringLiteral(" moved away "));
    QVERIFY(taken.wait(10'000));
    QTRY_VERIFY(!text.canTakeBack());
    QVERIFY(text.note().contains(QLatin1String("25 November 2026")));
    const auto withdrawals = all<records::Withdrawal>(client);
    QCOMPARE(withdrawals.size(), std::size_t(1));
    QCOMPARE(withdrawals.front().second.reason, QStringLiteral("moved away"));
    QCOMPARE(withdrawals.front().second.how.known(), records::WithdrawnHow::ByPhone);
    QCOMPARE(withdrawals.front().second.receivedBy, m_clinic->vault.practitioner());
    QTRY_COMPARE(m_screens->consents.rows()->value(0, "standing").toString(), QStringLiteral("Withdrawn"));
    text.recordTakingBack(QStringLiteral("by-phone"), {}, {}); // a second time there is nothing to take back
    QCOMPARE(all<records::Withdrawal>(client).size(), std::size_t(1));
}

void TestReview::aNewVersionIsToBeSignedAgain()
{
    const QUuid client = find("daniel ferreira");
    const auto records = recordsOf(client);
    protocol::Protocol newer = *m_clinic->clinic.protocol();
    for (protocol::ConsentText& text : newer.consents)
        text.version = QStringLiteral("next");
    const auto rows = consentRows(newer, {QStringLiteral("en"), {}}, records, m_clinic->clinic.zone());
    QVERIFY(rows && !rows->empty());
    for (const RowsModel::Row& row : *rows)
        QCOMPARE(row.back().toString(), QStringLiteral("To sign again"));
    const auto now =
        consentRows(*m_clinic->clinic.protocol(), {QStringLiteral("en"), {}}, records, m_clinic->clinic.zone());
    QVERIFY(now);
    QVERIFY(std::any_of(now->begin(), now->end(),
                        [](const auto& row) { return row.back().toString() == QLatin1String("In force"); }));
}

QTEST_MAIN(TestReview)
#include "test_review.moc"
