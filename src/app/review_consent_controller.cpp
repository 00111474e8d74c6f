#include "app/review_consent_controller.h"

#include "app/client_words.h"
#include "app/export_words.h"
#include "app/ink.h"
#include "app/texts.h"
#include "core/ids.h"
#include "handover/made_records.h"
#include "vault/client_trail.h"
#include "vault/typed_edits.h"

namespace stipple::app
{

ReviewConsentController::ReviewConsentController(VaultService& vault, ClinicService& clinic, GateController& gate,
                                                 Navigator& navigator, HandoverController& handover,
                                                 const Languages& languages, QObject* parent)
    : QObject(parent)
    , m_vault(vault)
    , m_clinic(clinic)
    , m_gate(gate)
    , m_handovers(handover)
{
    connect(&navigator, &Navigator::pushed, this,
            [this](Navigator::Page page, const QString& client, const QString& item) {
                if (page == Navigator::SignedTextPage)
                    open(client, item);
            });
    connect(&gate, &GateController::closing, this, &ReviewConsentController::forget);
    connect(&languages, &Languages::changed, this, &ReviewConsentController::changed);
}

void ReviewConsentController::forget()
{
    m_client = m_record = m_handover = QUuid();
    m_text.clear();
    m_seen.reset();
    m_holds = false;
    m_withdrawal.reset();
    m_channels.clear();
    m_copy.reset();
    m_exported.clear();
    m_strokes.clear();
    m_typed.clear();
    m_answers.clear();
    m_busy = false;
    m_problem.reset();
    Q_EMIT changed();
    Q_EMIT signatureChanged();
}

void ReviewConsentController::open(const QString& client, const QString& item)
{
    forget();
    m_client = idFromText(client);
    const QStringList parts = item.split(QLatin1Char('/'));
    if (parts.size() == 3)
        openWaiting(idFromText(parts.at(1)), parts.at(2));
    else
        openKept(idFromText(item));
}

// As the record that it becomes, without the practitioner.
void ReviewConsentController::openWaiting(const QUuid& handover, const QString& text)
{
    for (const handover::Standing& standing : m_handovers.all()) {
        const handover::Step* step = standing.pack.step(QStringLiteral("consent/") + text);
        if (standing.handover != handover || !step)
            continue;
        const auto protocol = protocolOf(standing.pack.protocol);
        m_handover = handover;
        m_text = text;
        Result<records::Consent> made = failure(ErrorCode::NotFound, QString());
        if (handover::isWithdrawal(*protocol, *step)) {
            // Shown like a consent: it has the same parts.
            const auto withdrawal = handover::withdrawalOf(*protocol, standing.pack, standing.state, *step);
            made = handover::consentOf(*protocol, standing.pack, standing.state, *step);
            if (!withdrawal)
                made = failure(withdrawal.error());
        } else {
            made = handover::consentOf(*protocol, standing.pack, standing.state, *step);
        }
        if (made)
            m_seen = review::seen(*std::move(made), *protocol, m_clinic.wording());
        else
            m_problem = made.error();
    }
    Q_EMIT changed();
    Q_EMIT signatureChanged();
}

QCoro::Task<> ReviewConsentController::openKept(QUuid id)
{
    m_record = id;
    using KeptPtr = std::shared_ptr<Kept>;
    const auto reading =
        m_vault.read<KeptPtr>([id, client = m_client, protocol = m_clinic.protocol(),
                               wording = m_clinic.wording()](vault::Reader& reader) -> Result<KeptPtr> {
            STIPPLE_ASSIGN(const auto all, reader.recordsOfClient(client));
            STIPPLE_ASSIGN(const records::Record record, reader.record(id));
            STIPPLE_ASSIGN(records::Consent consent, records::read<records::Consent>(record));
            auto kept = std::make_shared<Kept>();
            if (const auto kind = consent.kind.known()) {
                STIPPLE_ASSIGN(const auto standing, records::consentStanding(*kind, all));
                kept->holds = std::find(standing.holding.begin(), standing.holding.end(), id) != standing.holding.end();
                for (const QString& channel : consent.channels) {
                    if (standing.channels.contains(channel))
                        kept->channels += channel;
                }
            }
            for (const records::Record& other : all) {
                if (other.type != records::typeName(records::Type::Withdrawal))
                    continue;
                STIPPLE_ASSIGN(auto withdrawal, records::read<records::Withdrawal>(other));
                if (withdrawal.consent == id)
                    kept->withdrawal = std::move(withdrawal);
            }
            STIPPLE_ASSIGN(const auto ids, reader.clientAndAliases(client));
            STIPPLE_ASSIGN(const auto audit, vault::auditOfClients(reader, ids));
            for (const vault::AuditEntry& entry : audit) {
                if (entry.record == id && entry.detail.startsWith(QLatin1String("consent copy")))
                    kept->copy = entry;
            }
            if (const auto kind = consent.kind.known()) {
                kept->exported = exportsIn(audit);
                std::erase_if(kept->exported, [&](const auto& entry) { return !rests(entry, *kind); });
            }
            kept->seen = review::seen(std::move(consent), *protocol, wording);
            return kept;
        });
    const Result<KeptPtr> kept = co_await reading;
    if (id != m_record)
        co_return; // meanwhile another one, or none
    if (kept) {
        m_seen = (*kept)->seen;
        m_holds = (*kept)->holds;
        m_withdrawal = (*kept)->withdrawal;
        m_channels = (*kept)->channels;
        m_copy = (*kept)->copy;
        m_exported = (*kept)->exported;
    } else {
        m_problem = kept.error();
    }
    Q_EMIT changed();
}

// What is shown.

QString ReviewConsentController::title() const { return m_seen ? review::title(*m_seen) : QString(); }

QString ReviewConsentController::edition() const
{
    return m_seen && m_clinic.isLoaded() ? review::edition(*m_seen, m_clinic) : QString();
}

QString ReviewConsentController::note() const
{
    if (!m_seen || !m_clinic.isLoaded())
        return {};
    if (waits())
        return m_seen->consent.onPaper == true
                   ? tr("The client wants to read and sign this on paper. Sign here once the paper is in your hands.")
                   : tr("This is what the client saw and signed. It becomes part of the file with your signature.");
    if (m_withdrawal) {
        const QString day = texts::day(m_clinic.dayOf(m_withdrawal->at));
        const QString who = m_clinic.nameOf(m_withdrawal->receivedBy);
        const QString told =
            who.isEmpty() ? tr("Taken back on %1, %2").arg(day, words::of(m_withdrawal->how))
                          : tr("Taken back on %1, %2; received by %3").arg(day, words::of(m_withdrawal->how), who);
        const QString places = review::places(m_withdrawal->channels, m_clinic);
        return places.isEmpty() ? told : told + QStringLiteral(" · ") + places;
    }
    const protocol::ConsentText* text = m_clinic.protocol()->consent(m_seen->consent.text);
    if (text && text->version != m_seen->consent.textVersion)
        return tr("The text has changed since; version %1 is to be signed.").arg(text->version);
    return m_holds ? QString() : tr("Another record has taken this one's place.");
}

QString ReviewConsentController::places() const
{
    return m_seen && m_clinic.isLoaded() ? review::places(m_seen->consent.channels, m_clinic) : QString();
}

QStringList ReviewConsentController::paragraphs() const { return m_seen ? review::paragraphs(*m_seen) : QStringList(); }

QVariantList ReviewConsentController::statements() const
{
    return m_seen ? review::statements(*m_seen) : QVariantList();
}

QVariantList ReviewConsentController::questions() const { return m_seen ? review::questions(*m_seen) : QVariantList(); }

QVariantList ReviewConsentController::signers() const
{
    return m_seen && m_clinic.isLoaded() ? review::signers(*m_seen, m_clinic) : QVariantList();
}

QString ReviewConsentController::ownMeaning() const
{
    const protocol::ConsentText* text = m_clinic.isLoaded() ? m_clinic.protocol()->consent(m_text) : nullptr;
    const protocol::Wording wording = m_clinic.isLoaded() ? m_clinic.wording() : protocol::Wording();
    return text ? text->meaningFor(QStringLiteral("practitioner")).in(wording.language, wording.fallback).text
                : QString();
}

QVariantList ReviewConsentController::channels() const
{
    QVariantList all;
    for (const QString& channel : m_channels)
        all += QVariantMap{{QStringLiteral("id"), channel},
                           {QStringLiteral("text"), m_clinic.term(QStringLiteral("channels"), channel)}};
    return all;
}

QString ReviewConsentController::copyNote() const
{
    if (!m_copy || !m_clinic.isLoaded())
        return {};
    const QString day = texts::day(m_clinic.dayOf(QDateTime::fromMSecsSinceEpoch(m_copy->atMs, Qt::UTC)));
    const QString who = m_clinic.nameOf(m_copy->practitioner);
    return m_copy->detail == QLatin1String(noCopyWanted)
               ? tr("The client wanted no copy: %1, told to %2.", "day, practitioner").arg(day, who)
               : tr("The client's copy was last given on %1, by %2.", "day, practitioner").arg(day, who);
}

QVariantList ReviewConsentController::exported() const
{
    return m_clinic.isLoaded() ? exportRows(m_exported, m_clinic) : QVariantList();
}

// The practitioner's signature.

void ReviewConsentController::setTyped(const QString& typed)
{
    if (typed == m_typed)
        return;
    m_typed = typed;
    if (!typed.trimmed().isEmpty())
        m_strokes.clear(); // drawn or typed, never both
    Q_EMIT signatureChanged();
}

void ReviewConsentController::addStroke(const QVariantList& stroke)
{
    m_typed.clear();
    m_strokes += QVariant(stroke);
    Q_EMIT signatureChanged();
}

void ReviewConsentController::undoStroke()
{
    if (!m_strokes.isEmpty())
        m_strokes.removeLast();
    Q_EMIT signatureChanged();
}

void ReviewConsentController::clearStrokes()
{
    m_strokes.clear();
    Q_EMIT signatureChanged();
}

void ReviewConsentController::answer(int question, const QString& answer)
{
    if (!m_seen || question < 0 || std::size_t(question) >= m_seen->consent.questions.size())
        return;
    while (m_answers.size() <= question)
        m_answers += QString();
    m_answers[question] = answer;
}

void ReviewConsentController::sign()
{
    if (!canSign())
        return;
    handover::CounterSignature signature;
    signature.practitioner = m_vault.practitioner();
    signature.name = m_gate.practitionerName();
    signature.answers = m_answers;
    if (m_strokes.isEmpty()) {
        signature.typed = m_typed.trimmed();
    } else {
        records::Drawing drawn;
        drawn.width = ink::padWidth;
        drawn.height = ink::padHeight;
        for (const QVariant& stroke : std::as_const(m_strokes))
            drawn.strokes.push_back(ink::strokeFromScreen(stroke.toList()));
        signature.drawn = std::move(drawn);
    }
    signIt(std::move(signature));
}

QCoro::Task<> ReviewConsentController::signIt(handover::CounterSignature signature)
{
    m_busy = true;
    m_problem.reset();
    Q_EMIT signatureChanged();
    const QUuid handover = m_handover;
    const auto signing =
        m_vault.withVault<QUuid>([handover, text = m_text, signature = std::move(signature),
                                  &clock = m_vault.clock()](vault::Vault& vault, vault::Writer& writer) {
            return handover::counterSign(vault, writer, HandoverController::protocolOfPins(), handover, text, signature,
                                         clock);
        });
    const Result<QUuid> made = co_await signing;
    m_busy = false;
    if (!made)
        m_problem = made.error();
    Q_EMIT changed();
    Q_EMIT signatureChanged();
    if (!made || handover != m_handover)
        co_return;
    m_handovers.lookAgain();
    // From here on it is what lies in the file, and the client's copy of it is the first thing to give.
    m_handover = {};
    m_text.clear();
    m_strokes.clear();
    m_typed.clear();
    // The copy of what was taken back tells both, and is that of the consent.
    const auto finding = m_vault.read<QUuid>([id = *made](vault::Reader& reader) -> Result<QUuid> {
        STIPPLE_ASSIGN(const records::Record record, reader.record(id));
        if (record.type != records::typeName(records::Type::Withdrawal))
            return id;
        STIPPLE_ASSIGN(const auto withdrawal, records::read<records::Withdrawal>(record));
        return withdrawal.consent;
    });
    const QUuid consent = (co_await finding).value_or(*made);
    const auto opening = openKept(consent);
    co_await opening;
    if (consent == m_record && m_seen)
        Q_EMIT signedNow(idText(consent));
}

// Taking back.

void ReviewConsentController::handOverTakingBack()
{
    if (canTakeBack())
        m_handovers.startTakingBack(idText(m_client), idText(m_record));
}

void ReviewConsentController::recordTakingBack(const QString& how, const QStringList& channels, const QString& reason)
{
    if (!canTakeBack() || m_busy)
        return;
    records::Withdrawal withdrawal;
    withdrawal.consent = m_record;
    withdrawal.kind = m_seen->consent.kind;
    withdrawal.channels.assign(channels.begin(), channels.end());
    withdrawal.at = m_vault.clock().nowUtc();
    withdrawal.how = records::Choice<records::WithdrawnHow>::fromWord(how);
    withdrawal.reason = reason.trimmed();
    withdrawal.receivedBy = m_vault.practitioner();
    withdraw(std::move(withdrawal));
}

QCoro::Task<> ReviewConsentController::withdraw(records::Withdrawal withdrawal)
{
    m_busy = true;
    m_problem.reset();
    Q_EMIT signatureChanged();
    const QUuid record = m_record;
    const auto writing = m_vault.write<QUuid>(
        [client = m_client, withdrawal = std::move(withdrawal)](vault::Writer& writer) -> Result<QUuid> {
            const QUuid id = writer.newId();
            STIPPLE_TRY(writer.change(id, vault::creating(id, client, withdrawal)));
            return id;
        });
    const Result<QUuid> written = co_await writing;
    m_busy = false;
    if (!written)
        m_problem = written.error();
    Q_EMIT changed();
    Q_EMIT signatureChanged();
    if (!written || record != m_record)
        co_return;
    Q_EMIT takenBack();
    openKept(record);
}

} // namespace stipple::app
