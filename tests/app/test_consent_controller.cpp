// A consent in the client's hands: whatever they do is an event, what is shown is what the events give.
#include "app/clinic_service.h"
#include "app/consent_controller.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <rapidcheck.h>

using namespace stipple;
using namespace stipple::app;
using handover::ConsentEnded;
using handover::Step;

namespace
{

const QString client = QStringLiteral("client");

QVariantList dot(double x)
{
    return {QVariantMap{{QStringLiteral("x"), x}, {QStringLiteral("y"), 20.0}, {QStringLiteral("ms"), 4.0}}};
}

std::vector<QVariantList> rowsOf(const QAbstractItemModel& model)
{
    std::vector<QVariantList> rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        QVariantList& values = rows.emplace_back();
        const auto roles = model.roleNames().keys();
        for (const int role : roles)
            values += model.index(row, 0).data(role);
    }
    return rows;
}

} // namespace

class TestConsentController : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_controller.reset(); }

    void killedBetweenAnyTwoEvents();
    void everySentenceIsAskedFor();
    void drawnOrTypedNeverBoth();
    void placesAreChosenOneByOne();
    void questionsBlockNothing();
    void anInterpreterSignsToo();
    void aGuardianSignsForAMinor();
    void sayingNoEndsIt();
    void onPaperOnlyWhereOffered();
    void openedAgainItIsSignedAnew();
    void showsWhatIsNewSinceItWasSigned();
    void theClinicsLanguageStandsBeside();
    void initialsAreOfferedAgainButNeverSet();

private:
    void open(const QString& text);
    void put(handover::Happening what);
    void initialAll();
    static QStringList statementsOf(const QString& text);

    QTemporaryDir m_folder;
    Preferences m_preferences{m_folder.filePath(QStringLiteral("screen.ini"))};
    Languages m_languages{m_preferences};
    std::shared_ptr<const protocol::Protocol> m_protocol = builtInProtocol();
    handover::Pack m_pack;
    std::optional<handover::State> m_state;
    std::vector<handover::EarlierFrame> m_frames;
    std::unique_ptr<ConsentController> m_controller;
};

void TestConsentController::init()
{
    m_languages.setCurrent(QStringLiteral("en"));
    m_pack = {};
    m_pack.client = QUuid::createUuid();
    m_pack.name = QStringLiteral("Ana Ruiz");
    m_pack.clinic = {QStringLiteral("Quiet Heron"), QStringLiteral("Europe/Madrid"), QStringLiteral("en"), {}, {}};
    m_pack.clinic.languages = {QStringLiteral("en"), QStringLiteral("es"), QStringLiteral("ar")};
    m_pack.practitioner = QStringLiteral("Mara Osei");
    m_pack.on = {2026, 11, 25};
    m_pack.protocol.identity = m_protocol->identity();
    for (const protocol::ConsentText& text : m_protocol->consents) {
        Step step;
        step.kind = Step::Kind::Consent;
        step.text = text.id;
        step.version = text.version;
        m_pack.steps.push_back(step);
    }
    m_state.emplace(*handover::State::begin(m_pack));
    m_frames.clear();
}

void TestConsentController::open(const QString& text)
{
    m_controller = std::make_unique<ConsentController>(
        ConsentController::Opening{*m_protocol, m_pack, *m_pack.step(QStringLiteral("consent/") + text), *m_state,
                                   m_languages, [this](handover::Happening what) { put(std::move(what)); }});
}

// As the kiosk does: what the state takes is a frame.
void TestConsentController::put(handover::Happening what)
{
    const handover::Event event{1'795'000'000'000 + qint64(m_frames.size()) * 1'000, std::move(what)};
    if (m_state->apply(event))
        m_frames.push_back({m_frames.size() + 1, event.toBytes()});
}

QStringList TestConsentController::statementsOf(const QString& text)
{
    QStringList ids;
    for (const auto& statement : builtInProtocol()->consent(text)->statements)
        ids += statement.id;
    return ids;
}

void TestConsentController::initialAll()
{
    for (int row = 0; row < m_controller->statements()->count(); ++row)
        m_controller->typeInitials(m_controller->statements()->value(row, "statement").toString(),
                                   QStringLiteral("AR"));
}

void TestConsentController::killedBetweenAnyTwoEvents()
{
    QVERIFY(rc::check("what is on the screen after a kill is what was there before it", [this] {
        init();
        const QString text = *rc::gen::element(QStringLiteral("treatment"), QStringLiteral("photos-publication"),
                                               QStringLiteral("health-data"), QStringLiteral("guardian"));
        open(text);
        const QStringList statements = statementsOf(text);
        const int count = *rc::gen::inRange(1, 40);
        for (int i = 0; i < count; ++i) {
            const QString statement = statements[*rc::gen::inRange(0, int(statements.size()))];
            const QString role = *rc::gen::element(client, QStringLiteral("guardian"), QStringLiteral("witness"));
            switch (*rc::gen::inRange(0, 15)) {
            case 0:
            case 1:
                m_controller->typeInitials(statement, *rc::gen::element(QStringLiteral("AR"), QStringLiteral(" ")));
                break;
            case 2:
                m_controller->drawInitials(statement);
                break;
            case 3:
                m_controller->takeInitialsBack(statement);
                break;
            case 4:
            case 5:
                m_controller->addStroke(role, *rc::gen::element(QString(), statement), dot(*rc::gen::inRange(0, 900)));
                break;
            case 6:
                m_controller->undoStroke(role, *rc::gen::element(QString(), statement));
                break;
            case 7:
                m_controller->clearStrokes(role, QString());
                break;
            case 8:
                m_controller->choose(QStringLiteral("website"), *rc::gen::arbitrary<bool>());
                break;
            case 9:
                m_controller->ask(*rc::gen::inRange(-1, 3), *rc::gen::element(QString(), QStringLiteral("Hurts?")));
                break;
            case 10:
                m_controller->typeName(role, *rc::gen::element(QString(), QStringLiteral("Ana Ruiz")));
                break;
            case 11:
                m_controller->join(role, *rc::gen::element(QString(), QStringLiteral("Eva")), QStringLiteral("mother"),
                                   QStringLiteral("ID 7"), {});
                break;
            case 12:
                m_controller->sign();
                break;
            case 13:
                m_controller->decline();
                break;
            default:
                m_controller->reopen();
            }
            m_controller->settle(); // what is typed is kept after a pause
            const auto replayed = handover::replay(m_pack, m_frames);
            RC_ASSERT(replayed.has_value());
            RC_ASSERT(replayed->problems.isEmpty());
            const ConsentController again({*m_protocol, m_pack, *m_pack.step(QStringLiteral("consent/") + text),
                                           replayed->state, m_languages, [](handover::Happening) {}});
            const auto same = [](RowsModel* a, RowsModel* b) { return rowsOf(*a) == rowsOf(*b); };
            auto& fresh = const_cast<ConsentController&>(again);
            RC_ASSERT(same(fresh.channels(), m_controller->channels()));
            RC_ASSERT(same(fresh.paragraphs(), m_controller->paragraphs()));
            RC_ASSERT(again.questions() == m_controller->questions());
            RC_ASSERT(again.ended() == m_controller->ended());
            RC_ASSERT(again.initialled() == m_controller->initialled());
            // All but the marks of what is missing, which are shown when somebody has tried to sign.
            const handover::ConsentProgress& kept = replayed->state.consent(text);
            RC_ASSERT(kept == [&] {
                handover::ConsentProgress now = m_state->consent(text);
                now.endedBy = kept.endedBy; // the frame's number is the vault's
                return now;
            }());
        }
    }));
}

void TestConsentController::everySentenceIsAskedFor()
{
    open(QStringLiteral("treatment"));
    m_controller->addStroke(client, {}, dot(1));
    const QStringList statements = statementsOf(QStringLiteral("treatment"));
    QSignalSpy missing(m_controller.get(), &ConsentController::missingShown);
    QSignalSpy finished(m_controller.get(), &ConsentController::finished);
    for (const QString& statement : statements) {
        m_controller->sign();
        QCOMPARE(missing.takeFirst().front().toString(), QStringLiteral("statement/") + statement);
        QVERIFY(!m_controller->problem().isEmpty());
        QCOMPARE(m_controller->ended(), ConsentController::Open);
        m_controller->typeInitials(statement, QStringLiteral("AR"));
    }
    m_controller->sign();
    QVERIFY(missing.isEmpty());
    QCOMPARE(finished.size(), 1);
    QCOMPARE(m_controller->ended(), ConsentController::Signed);
    QCOMPARE(m_state->consent(QStringLiteral("treatment")).language, QStringLiteral("en"));
    QCOMPARE(m_state->consent(QStringLiteral("treatment")).textHash.size(), 64);
}

void TestConsentController::drawnOrTypedNeverBoth()
{
    open(QStringLiteral("treatment"));
    m_controller->addStroke(client, {}, dot(1));
    m_controller->typeName(client, QStringLiteral("Ana Ruiz"));
    m_controller->settle();
    const auto& signature = m_state->consent(QStringLiteral("treatment")).signatures.at(client);
    QVERIFY(signature.drawn.strokes.empty());
    m_controller->addStroke(client, {}, dot(2));
    QVERIFY(signature.typed.isEmpty());
    // A name that is still being typed does not undo what is drawn after it.
    m_controller->typeName(client, QStringLiteral("Ana"));
    m_controller->addStroke(client, {}, dot(3));
    m_controller->settle();
    QCOMPARE(signature.drawn.strokes.size(), std::size_t(2));
    const QString statement = QStringLiteral("risks");
    m_controller->addStroke(client, statement, dot(1));
    m_controller->drawInitials(statement);
    QCOMPARE(m_controller->initialled(), 1);
    m_controller->typeInitials(statement, QStringLiteral("AR"));
    QVERIFY(m_state->consent(QStringLiteral("treatment")).statements.at(statement).drawn.strokes.empty());
    QCOMPARE(m_controller->initialled(), 1);
}

void TestConsentController::placesAreChosenOneByOne()
{
    open(QStringLiteral("photos-publication"));
    QCOMPARE(m_controller->channels()->count(), 5);
    for (int row = 0; row < 5; ++row)
        QVERIFY(!m_controller->channels()->value(row, "chosen").toBool()); // nothing is ticked before
    initialAll();
    m_controller->addStroke(client, {}, dot(1));
    QSignalSpy missing(m_controller.get(), &ConsentController::missingShown);
    m_controller->sign();
    QCOMPARE(missing.takeFirst().front().toString(), QStringLiteral("channels"));
    m_controller->choose(QStringLiteral("nowhere"), true);
    m_controller->sign();
    QCOMPARE(m_controller->ended(), ConsentController::Open);
    m_controller->choose(QStringLiteral("print"), true);
    m_controller->sign();
    QCOMPARE(m_controller->ended(), ConsentController::Signed);
    QCOMPARE(m_state->consent(QStringLiteral("photos-publication")).channels, std::set{QStringLiteral("print")});
}

void TestConsentController::questionsBlockNothing()
{
    open(QStringLiteral("treatment"));
    m_controller->ask(0, QStringLiteral(" Does it hurt? "));
    m_controller->ask(7, QStringLiteral("For how long?"));
    QCOMPARE(m_controller->questions(),
             QStringList({QStringLiteral("Does it hurt?"), QStringLiteral("For how long?")}));
    m_controller->ask(0, {});
    QCOMPARE(m_controller->questions(), QStringList{QStringLiteral("For how long?")});
    initialAll();
    m_controller->typeName(client, QStringLiteral("Ana Ruiz"));
    m_controller->sign();
    QCOMPARE(m_controller->ended(), ConsentController::Signed);
}

void TestConsentController::anInterpreterSignsToo()
{
    open(QStringLiteral("treatment"));
    initialAll();
    m_controller->addStroke(client, {}, dot(1));
    m_controller->join(QStringLiteral("interpreter"), QStringLiteral("Li Wei"), {}, {}, QStringLiteral("zh"));
    QCOMPARE(m_controller->signers()->count(), 2);
    QSignalSpy missing(m_controller.get(), &ConsentController::missingShown);
    m_controller->sign();
    QCOMPARE(missing.takeFirst().front().toString(), QStringLiteral("signer/interpreter"));
    m_controller->leave(QStringLiteral("interpreter"));
    QCOMPARE(m_controller->signers()->count(), 1);
    m_controller->sign();
    QCOMPARE(m_controller->ended(), ConsentController::Signed);
}

void TestConsentController::aGuardianSignsForAMinor()
{
    open(QStringLiteral("guardian"));
    initialAll();
    QVERIFY(!m_controller->signers()->value(0, "named").toBool());
    QSignalSpy missing(m_controller.get(), &ConsentController::missingShown);
    m_controller->sign();
    QCOMPARE(missing.takeFirst().front().toString(), QStringLiteral("signer/guardian"));
    m_controller->join(QStringLiteral("guardian"), QStringLiteral("Eva Ruiz"), QStringLiteral("mother"),
                       QStringLiteral("ID 7"), {});
    m_controller->addStroke(QStringLiteral("guardian"), {}, dot(1));
    m_controller->sign();
    QCOMPARE(m_controller->ended(), ConsentController::Signed);
}

void TestConsentController::sayingNoEndsIt()
{
    open(QStringLiteral("photos-teaching"));
    QSignalSpy finished(m_controller.get(), &ConsentController::finished);
    m_controller->decline();
    QCOMPARE(finished.size(), 1);
    QCOMPARE(m_controller->ended(), ConsentController::Declined);
    m_controller->typeInitials(QStringLiteral("teaching"), QStringLiteral("AR")); // too late
    QCOMPARE(m_controller->initialled(), 0);
    m_controller->reopen();
    m_controller->typeInitials(QStringLiteral("teaching"), QStringLiteral("AR"));
    QCOMPARE(m_controller->initialled(), 1);
}

void TestConsentController::onPaperOnlyWhereOffered()
{
    open(QStringLiteral("treatment"));
    m_controller->onPaper();
    QCOMPARE(m_controller->ended(), ConsentController::Open);
    open(QStringLiteral("health-data"));
    m_controller->onPaper();
    QCOMPARE(m_controller->ended(), ConsentController::OnPaper);
}

void TestConsentController::openedAgainItIsSignedAnew()
{
    open(QStringLiteral("photos-record"));
    initialAll();
    m_controller->addStroke(client, {}, dot(1));
    m_controller->sign();
    m_controller->reopen();
    QCOMPARE(m_controller->ended(), ConsentController::Open);
    QVERIFY(!m_controller->signers()->value(0, "signed").toBool());
    QCOMPARE(m_controller->initialled(), int(statementsOf(QStringLiteral("photos-record")).size()));
    m_controller->sign();
    QCOMPARE(m_controller->ended(), ConsentController::Open);
}

void TestConsentController::showsWhatIsNewSinceItWasSigned()
{
    const protocol::ConsentText& text = *m_protocol->consent(QStringLiteral("photos-record"));
    auto before = handover::consentWords(*m_protocol, text, {QStringLiteral("en"), QStringLiteral("en")});
    before.version = QStringLiteral("0");
    const QString gone = QStringLiteral("We keep the photos for a year.");
    const QString added = std::exchange(before.body[1], gone);
    before.statements.pop_back();
    m_pack.consents = {{text.id, QStringLiteral("0"), QDate(2026, 1, 7), before.toJson()}};
    open(text.id);
    QVERIFY(m_controller->renewal().contains(QStringLiteral("7 January 2026")));
    QStringList told;
    for (int row = 0; row < m_controller->paragraphs()->count(); ++row) {
        const QString since = m_controller->paragraphs()->value(row, "since").toString();
        if (!since.isEmpty())
            told += since + QStringLiteral(": ") + m_controller->paragraphs()->value(row, "words").toString();
    }
    QCOMPARE(told, QStringList({QStringLiteral("gone: ") + gone, QStringLiteral("new: ") + added}));
    QVERIFY(m_controller->statements()->value(m_controller->statements()->count() - 1, "isNew").toBool());
    QVERIFY(!m_controller->statements()->value(0, "isNew").toBool());
    // Read in another language, paragraphs cannot be compared: that it changed is told all the same.
    m_languages.setCurrent(QStringLiteral("es"));
    QVERIFY(!m_controller->renewal().isEmpty());
    QCOMPARE(m_controller->paragraphs()->value(1, "since").toString(), QString());
    m_languages.setCurrent(QStringLiteral("en"));
    // The same version, taken back meanwhile, has nothing new in it.
    m_pack.consents.front().version = text.version;
    open(text.id);
    QVERIFY(m_controller->renewal().isEmpty());
}

void TestConsentController::theClinicsLanguageStandsBeside()
{
    m_languages.setCurrent(QStringLiteral("ar"));
    open(QStringLiteral("treatment"));
    QVERIFY(!m_controller->besideNote().isEmpty());
    QVERIFY(!m_controller->besideFromRight());
    for (int row = 0; row < m_controller->statements()->count(); ++row)
        QVERIFY(!m_controller->statements()->value(row, "beside").toString().isEmpty());
    m_languages.setCurrent(QStringLiteral("en"));
    QVERIFY(m_controller->besideNote().isEmpty());
    QVERIFY(m_controller->statements()->value(0, "beside").toString().isEmpty());
}

void TestConsentController::initialsAreOfferedAgainButNeverSet()
{
    open(QStringLiteral("health-data"));
    QVERIFY(m_controller->initials().isEmpty());
    m_controller->typeInitials(QStringLiteral("records"), QStringLiteral("AR"));
    open(QStringLiteral("treatment"));
    QCOMPARE(m_controller->initials(), QStringLiteral("AR"));
    QCOMPARE(m_controller->initialled(), 0);
}

QTEST_MAIN(TestConsentController)
#include "test_consent_controller.moc"
