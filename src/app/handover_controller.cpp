#include "app/handover_controller.h"

#include "app/handover_words.h"
#include "app/languages.h"
#include "core/ids.h"

namespace stipple::app
{

namespace
{

using PackPtr = std::shared_ptr<vault::HandoverPack>;

const QString intakeRole = QStringLiteral("intake");
const QString sameDayRole = QStringLiteral("same-day");
const QString consentsRole = QStringLiteral("consents");
const QString aftercareRole = QStringLiteral("aftercare");

// Staff fill it in at their own desk; the tablet is handed to nobody.
bool isStaffsCheckIn(const handover::Pack& pack)
{
    return !pack.copiedBy.isEmpty() && std::any_of(pack.steps.begin(), pack.steps.end(),
                                                   [](const handover::Step& step) { return step.isOptional(); });
}

} // namespace

handover::ProtocolOf HandoverController::protocolOfPins()
{
    return [](const handover::ProtocolPin& pin) {
        return Result<std::shared_ptr<const protocol::Protocol>>(protocolOf(pin));
    };
}

HandoverController::HandoverController(VaultService& vault, ClinicService& clinic, GateController& gate,
                                       Navigator& navigator, const Languages& languages, QObject* parent)
    : QObject(parent)
    , m_vault(vault)
    , m_clinic(clinic)
    , m_gate(gate)
    , m_navigator(navigator)
    , m_languages(languages)
{
    connect(&gate, &GateController::stateChanged, this, [this] {
        if (m_gate.state() == GateController::Open)
            takeBack();
    });
    connect(&gate, &GateController::closing, this, [this] {
        m_standings.clear();
        m_draftProblems.clear();
        m_client = {};
        m_chosen.clear();
        m_problem.reset();
        Q_EMIT changed();
        Q_EMIT standingsChanged();
    });
    connect(&languages, &Languages::changed, this, [this] {
        Q_EMIT changed();
        Q_EMIT standingsChanged();
    });
}

// Offering.

QVariantList HandoverController::offers() const
{
    if (!m_clinic.isLoaded() || !m_offers)
        return {};
    QVariantList offers;
    const auto add = [&](const QString& role, const QString& text, const QString& note, bool isEnabled) {
        offers += QVariantMap{{QStringLiteral("id"), role},
                              {QStringLiteral("text"), text},
                              {QStringLiteral("note"), note},
                              {QStringLiteral("enabled"), isEnabled},
                              {QStringLiteral("chosen"), m_chosen.contains(role)}};
    };
    const protocol::Protocol& protocol = *m_clinic.protocol();
    if (protocol.questionnaireFor(intakeRole))
        add(intakeRole, tr("Intake"), tr("Health, medicines, scalp and wishes; about ten minutes"), true);
    if (protocol.questionnaireFor(sameDayRole))
        add(sameDayRole, tr("On the day of the session"), tr("What may have changed since; two minutes"), true);
    QStringList titles;
    for (const QString& id : m_offers->dueTexts) {
        if (const protocol::ConsentText* text = protocol.consent(id))
            titles += text->title.in(m_clinic.wording().language, m_clinic.wording().fallback).text;
    }
    add(consentsRole, tr("Consents to the treatment and to photos"),
        titles.isEmpty()       ? tr("All are signed")
        : m_offers->mayConsent ? titles.join(tr("; "))
                               : tr("After you have reviewed the screening, and it allows a treatment"),
        m_offers->mayConsent && !titles.isEmpty());
    if (m_offers->healingDay >= 0)
        add(aftercareRole, tr("Their aftercare, day by day"),
            tr("Day %1: what to do and not to do, and they may say how they are")
                .arg(QLocale().toString(m_offers->healingDay)),
            true);
    return offers;
}

void HandoverController::prepare(const QString& client)
{
    m_client = idFromText(client);
    m_problem.reset();
    m_chosen.clear();
    m_isFromPaper = false;
    m_offers.reset();
    Q_EMIT changed();
    if (m_clinic.isLoaded())
        readOffers(m_client);
}

QCoro::Task<> HandoverController::readOffers(QUuid client)
{
    const auto reading = m_vault.read<HandoverOffers>(
        [facts = facts(), client](vault::Reader& reader) { return offersFor(reader, facts, client); });
    const Result<HandoverOffers> offers = co_await reading;
    if (client != m_client)
        co_return;
    if (!offers) {
        m_problem = offers.error();
    } else {
        m_offers = *offers;
        if (!offers->hasIntake)
            m_chosen = {intakeRole};
        else if (offers->isOnTheDay && !offers->isAskedToday)
            m_chosen = {sameDayRole};
        else if (offers->mayConsent && !offers->dueTexts.isEmpty())
            m_chosen = {consentsRole};
        else
            m_chosen = {sameDayRole};
    }
    Q_EMIT changed();
}

// The consents come after the practitioner has seen the answers: never in one hand-over with them. And whoever looks at
// their aftercare fills in nothing else.
void HandoverController::toggle(const QString& offer)
{
    if (!m_chosen.removeOne(offer)) {
        if (offer == consentsRole || offer == aftercareRole)
            m_chosen.clear();
        m_chosen.removeOne(consentsRole);
        m_chosen.removeOne(aftercareRole);
        m_chosen += offer;
    }
    m_chosen.sort(); // the intake comes before the questions of the day
    Q_EMIT changed();
}

bool HandoverController::canCopy() const
{
    return !m_chosen.isEmpty() && !m_chosen.contains(consentsRole) && !m_chosen.contains(aftercareRole);
}

void HandoverController::setFromPaper(bool fromPaper)
{
    m_isFromPaper = fromPaper;
    Q_EMIT changed();
}

ClinicFacts HandoverController::facts() const
{
    ClinicFacts facts;
    facts.clinic = m_clinic.clinic();
    facts.zone = m_clinic.zone();
    facts.today = m_clinic.today();
    facts.protocol = m_clinic.protocol();
    if (m_clinic.protocolRecord()) {
        if (const auto own = records::read<records::Protocol>(*m_clinic.protocolRecord())) {
            facts.changesName = own->name + QStringLiteral(".json");
            facts.changes = own->document;
        }
    }
    facts.practitioner = m_gate.practitionerName();
    facts.languages = m_languages.codes();
    return facts;
}

// Handing over.

void HandoverController::start()
{
    if (canStart() && !m_client.isNull())
        hand(m_client, {m_chosen, {}, isFromPaper()});
}

void HandoverController::startTakingBack(const QString& client, const QString& consent)
{
    if (!m_busy && !idFromText(consent).isNull())
        hand(idFromText(client), {{}, idFromText(consent), false});
}

void HandoverController::startAftercare(const QString& client)
{
    if (!m_busy)
        hand(idFromText(client), {{aftercareRole}, {}, false});
}

void HandoverController::startConsents(const QString& client)
{
    if (!m_busy)
        hand(idFromText(client), {{consentsRole}, {}, false});
}

void HandoverController::goOn(const QString& handover)
{
    const QUuid id = idFromText(handover);
    for (const handover::Standing& standing : m_standings) {
        if (standing.handover != id || !isStaffsCheckIn(standing.pack))
            continue;
        m_navigator.open(Navigator::CheckInPage, idText(standing.pack.client), standing.pack.aftercare.way);
        return;
    }
    if (!m_busy)
        handAgain(id);
}

QCoro::Task<> HandoverController::hand(QUuid client, HandoverWish wish)
{
    m_busy = true;
    m_problem.reset();
    Q_EMIT changed();
    const auto reading = m_vault.read<handover::Pack>(
        [facts = facts(), client, wish](vault::Reader& reader) { return packFor(reader, facts, client, wish); });
    const Result<handover::Pack> pack = co_await reading;
    if (!pack) {
        finish(failure(pack.error()));
        co_return;
    }
    const auto beginning = m_vault.withVault<PackPtr>(
        [pack = *pack, &clock = m_vault.clock()](vault::Vault& vault, vault::Writer& writer) -> Result<PackPtr> {
            STIPPLE_ASSIGN(const vault::Handover begun, handover::begin(vault, writer, pack, clock));
            return std::make_shared<vault::HandoverPack>(handover::forKiosk(begun, pack));
        });
    const Result<PackPtr> ready = co_await beginning;
    finish(ready);
}

QCoro::Task<> HandoverController::handAgain(QUuid id)
{
    m_busy = true;
    m_problem.reset();
    Q_EMIT changed();
    const auto beginning = m_vault.withVault<PackPtr>(
        [id, name = m_gate.practitionerName()](vault::Vault& vault, vault::Writer& writer) -> Result<PackPtr> {
            STIPPLE_ASSIGN(handover::Pack pack, handover::packToGoOn(vault, writer, id));
            pack.practitioner = name; // who hands it over now
            if (!pack.copiedBy.isEmpty())
                pack.copiedBy = name;
            STIPPLE_ASSIGN(const vault::Handover begun, vault::findHandover(vault, writer, id));
            return std::make_shared<vault::HandoverPack>(handover::forKiosk(begun, pack));
        });
    const Result<PackPtr> ready = co_await beginning;
    finish(ready);
}

void HandoverController::finish(const Result<PackPtr>& pack)
{
    m_busy = false;
    if (!pack)
        m_problem = pack.error();
    Q_EMIT changed();
    if (pack)
        Q_EMIT ready(*pack);
}

// Taking back.

QCoro::Task<> HandoverController::takeBack()
{
    const auto taking = m_vault.withVault<std::shared_ptr<TakenBack>>(
        [&clock = m_vault.clock()](vault::Vault& vault, vault::Writer& writer) -> Result<std::shared_ptr<TakenBack>> {
            auto taken = std::make_shared<TakenBack>();
            STIPPLE_ASSIGN(taken->drafts, vault::takeInDrafts(vault, writer));
            STIPPLE_ASSIGN(taken->intake, handover::takeIn(vault, writer, protocolOfPins(), clock));
            return taken;
        });
    const auto taken = co_await taking;
    if (!taken) {
        m_draftProblems = {taken.error().message()};
        Q_EMIT standingsChanged();
        co_return;
    }
    show(std::move(**taken));
}

void HandoverController::show(TakenBack taken)
{
    if (m_gate.state() != GateController::Open)
        return; // locked again meanwhile; the next unlocking tells
    const bool isNews = m_isReturning || taken.drafts.frames > 0;
    m_isReturning = false;
    m_draftProblems = taken.drafts.problems + taken.intake.problems;
    m_standings = std::move(taken.intake.standings);
    Q_EMIT standingsChanged();
    if (!isNews || m_standings.empty())
        return;
    const handover::Pack& last = m_standings.back().pack;
    if (!isStaffsCheckIn(last))
        m_navigator.openClient(idText(last.client));
    // What a check-in shows has to be seen first.
    if (last.step(u"form/check-in"))
        m_navigator.open(Navigator::CarePage, idText(last.client));
}

void HandoverController::giveUp(const QString& handover) { drop(idFromText(handover)); }

QCoro::Task<> HandoverController::drop(QUuid id)
{
    const auto dropping = m_vault.withVault<bool>(
        [id, &clock = m_vault.clock()](vault::Vault& vault, vault::Writer& writer) -> Result<bool> {
            const auto row = vault::findHandover(vault, writer, id);
            if (row) {
                STIPPLE_TRY(handover::giveUp(vault, writer, id, clock));
            }
            return true;
        });
    const auto dropped = co_await dropping;
    if (!dropped) {
        m_problem = dropped.error();
        Q_EMIT changed();
        co_return;
    }
    std::erase_if(m_standings, [&](const handover::Standing& one) { return one.handover == id; });
    Q_EMIT standingsChanged();
}

QVariantList HandoverController::standings() const
{
    QVariantList all;
    if (!m_clinic.isLoaded())
        return all;
    for (auto standing = m_standings.rbegin(); standing != m_standings.rend(); ++standing) {
        const StandingWords words = wordsOf(*standing, *m_clinic.protocol(), m_clinic.wording());
        all += QVariantMap{{QStringLiteral("id"), idText(standing->handover)},
                           {QStringLiteral("client"), idText(standing->pack.client)},
                           {QStringLiteral("title"), words.title},
                           {QStringLiteral("text"), words.lines.join(QLatin1Char(' '))},
                           {QStringLiteral("problem"), (standing->problems + words.kept).join(QLatin1Char(' '))},
                           {QStringLiteral("isOpen"), words.isUnfinished && standing->isOpen},
                           {QStringLiteral("wantsReview"), words.wantsReview},
                           // What waits for a signature must not go away by a tap.
                           {QStringLiteral("canNote"), words.canNote}};
    }
    return all;
}

} // namespace stipple::app
