#include "app/review_controller.h"

#include "app/date_entry.h"
#include "app/kiosk_pages.h"
#include "app/texts.h"
#include "core/ids.h"
#include "vault/typed_edits.h"

namespace stipple::app
{

ReviewController::ReviewController(VaultService& vault, ClinicService& clinic, GateController& gate,
                                   Navigator& navigator, HandoverController& handover, const Languages& languages,
                                   QObject* parent)
    : QObject(parent)
    , m_vault(vault)
    , m_clinic(clinic)
    , m_gate(gate)
    , m_handover(handover)
    , m_findings(review::findingRoles())
    , m_preparation({"key", "isHeading", "when", "words"})
{
    connect(&navigator, &Navigator::pushed, this, [this](Navigator::Page page, const QString& client) {
        if (page == Navigator::ReviewPage)
            show(idFromText(client));
    });
    connect(&gate, &GateController::closing, this, &ReviewController::forget);
    connect(&handover, &HandoverController::standingsChanged, this, [this] {
        if (!m_client.isNull() && m_gate.state() == GateController::Open)
            show(m_client);
    });
    connect(&languages, &Languages::changed, this, &ReviewController::tell);
}

QCoro::Task<> ReviewController::show(QUuid client)
{
    if (client != m_client) {
        forget();
        m_client = client;
    }
    if (!m_clinic.isLoaded())
        co_return;
    const auto reading = m_vault.read<ReviewSeen>(
        [facts = m_handover.facts(), client](vault::Reader& reader) { return readReview(reader, facts, client); });
    const Result<ReviewSeen> seen = co_await reading;
    if (client != m_client)
        co_return; // meanwhile another client, or none
    if (seen)
        m_seen = *seen;
    else
        m_problem = seen.error();
    tell();
}

void ReviewController::forget()
{
    m_client = {};
    m_seen.reset();
    m_problem.reset();
    tell();
}

void ReviewController::tell()
{
    m_findings.show(m_seen && m_clinic.isLoaded() ? review::findingRows(reading()) : std::vector<RowsModel::Row>());
    m_preparation.show(preparationRows());
    Q_EMIT changed();
}

std::vector<RowsModel::Row> ReviewController::preparationRows() const
{
    std::vector<RowsModel::Row> rows;
    if (!m_seen || !m_clinic.isLoaded() || m_seen->intake.isNull())
        return rows;
    auto read = protocol::Answers::fromResponse(m_seen->intake);
    if (!read)
        return rows;
    // As the client reads it, in their language.
    protocol::Wording wording = m_clinic.wording();
    if (!m_seen->client.language.isEmpty())
        wording.language = m_seen->client.language;
    const NextVisit& next = m_seen->next;
    const protocol::AsOf session{next.day, next.at.isValid() ? std::optional(next.at) : std::nullopt, m_clinic.zone()};
    const auto lines =
        preparationLines(*m_clinic.protocol(), *std::move(read), session, !next.appointment.isNull(), wording);
    for (const KioskLine& line : lines)
        rows.push_back(
            {QString::number(rows.size()) + line.words, line.kind == KioskLine::Kind::Heading, line.when, line.words});
    return rows;
}

QString ReviewController::preparedFor() const
{
    if (!m_seen)
        return {};
    return m_seen->next.appointment.isNull() ? tr("No appointment is booked yet; the dates come with it.")
                                             : tr("For the appointment on %1").arg(texts::day(m_seen->next.day));
}

review::Findings ReviewController::reading() const
{
    return {*m_clinic.protocol(), m_clinic.wording(), m_seen->screening, m_clinic.today()};
}

// What is said.

QString ReviewController::headline() const
{
    return screened() ? review::headline(reading()) : tr("Nothing has been screened yet");
}

int ReviewController::meaning() const { return int(screened() ? review::meaning(reading()) : Meaning::Neutral); }

QString ReviewController::basis() const
{
    if (!screened())
        return {};
    const QString answered = m_seen->answeredAt.isValid() ? texts::day(m_clinic.dayOf(m_seen->answeredAt)) : QString();
    const QString on = texts::day(m_seen->screening.asOf);
    return (answered.isEmpty() ? tr("For a treatment on %1").arg(on)
                               : tr("Answered on %1, for a treatment on %2").arg(answered, on)) +
           QStringLiteral(" · ") +
           tr("protocol %1").arg(m_seen->screening.protocolVersion.section(QLatin1Char('#'), 0, 0));
}

int ReviewController::unread() const
{
    if (!screened())
        return 0;
    return int(protocol::unreadCautions(asProtocol(m_seen->screening), decisionsOf(m_seen->screening)).size());
}

bool ReviewController::canOverride() const
{
    if (!screened() || m_seen->screening.overridden || !m_clinic.mayTreat())
        return false;
    const protocol::Outcome left =
        protocol::effectiveOutcome(asProtocol(m_seen->screening), decisionsOf(m_seen->screening));
    return left > protocol::Outcome::Caution && left != protocol::Outcome::Decline;
}

QString ReviewController::overridden() const
{
    if (!screened() || !m_seen->screening.overridden)
        return {};
    const records::Override& decision = *m_seen->screening.overridden;
    return tr("%1 decided on %2: %3")
        .arg(m_clinic.nameOf(decision.practitioner), texts::day(m_clinic.dayOf(decision.at)), decision.reason);
}

QVariantList ReviewController::waiting() const
{
    QVariantList all;
    if (!m_clinic.isLoaded())
        return all;
    for (const handover::Standing& standing : m_handover.all()) {
        if (standing.pack.client != m_client)
            continue;
        for (const QString& id : standing.waiting) {
            const protocol::ConsentText* text = m_clinic.protocol()->consent(id);
            const handover::ConsentProgress& progress = standing.state.consent(id);
            const bool isPaper = progress.ended == handover::ConsentEnded::How::OnPaper;
            const QString day = texts::day(m_clinic.dayOf(progress.endedAt));
            all += QVariantMap{
                {QStringLiteral("item"), QStringLiteral("waiting/%1/%2").arg(idText(standing.handover), id)},
                {QStringLiteral("title"),
                 text ? text->title.in(m_clinic.wording().language, m_clinic.wording().fallback).text : id},
                {QStringLiteral("text"),
                 isPaper ? tr("Wanted on paper on %1").arg(day) : tr("Signed by the client on %1").arg(day)}};
        }
    }
    return all;
}

bool ReviewController::canHandOver() const
{
    return m_seen && m_seen->offers.mayConsent && !m_seen->offers.dueTexts.isEmpty() && waiting().isEmpty();
}

QString ReviewController::due() const
{
    if (!m_seen || !m_clinic.isLoaded())
        return {};
    QStringList titles;
    for (const QString& id : m_seen->offers.dueTexts) {
        if (const protocol::ConsentText* text = m_clinic.protocol()->consent(id))
            titles += text->title.in(m_clinic.wording().language, m_clinic.wording().fallback).text;
    }
    if (titles.isEmpty())
        return tr("All consents are signed.");
    if (!m_seen->offers.mayConsent)
        return tr("The consents follow once the screening allows a treatment on the day of the visit, or you have "
                  "decided so.");
    if (!waiting().isEmpty())
        return tr("First sign what waits for you above.");
    return titles.join(tr("; "));
}

// What is decided.

records::Screening ReviewController::correction(const QString& reason) const
{
    records::Screening decided = m_seen->screening;
    decided.amends = m_seen->screeningId;
    decided.amendReason = reason;
    return decided;
}

void ReviewController::readCautions()
{
    if (unread() == 0 || m_busy)
        return;
    records::Screening decided = correction(tr("Cautions read"));
    const QStringList unread = protocol::unreadCautions(asProtocol(decided), decisionsOf(decided));
    for (const QString& rule : unread) {
        records::Acknowledgement read;
        read.rule = rule;
        read.practitioner = m_vault.practitioner();
        read.at = m_vault.clock().nowUtc();
        decided.acknowledged.push_back(std::move(read));
    }
    decide(std::move(decided));
}

bool ReviewController::recordLetter(const QString& rule, const QString& physician, const QString& day,
                                    const QString& restrictions)
{
    if (!screened() || m_busy || physician.trimmed().isEmpty())
        return false;
    records::Clearance letter;
    letter.rule = rule;
    letter.physician = physician.trimmed();
    letter.restrictions = restrictions.trimmed();
    if (!day.trimmed().isEmpty()) {
        const auto date = dateFromTyping(day);
        if (!date || date->day == 0 || date->latest() > m_clinic.today())
            return false;
        letter.letterDate = date->latest();
    }
    records::Screening decided = correction(tr("A doctor's letter was recorded"));
    decided.clearances.push_back(std::move(letter));
    decide(std::move(decided));
    return true;
}

bool ReviewController::isOwnName(const QString& typedName) const
{
    return !typedName.trimmed().isEmpty() &&
           typedName.simplified().compare(m_gate.practitionerName().simplified(), Qt::CaseInsensitive) == 0;
}

void ReviewController::treatAnyway(const QString& reason, const QString& typedName)
{
    if (!canOverride() || m_busy || !isOwnName(typedName))
        return;
    const QDateTime now = m_vault.clock().nowUtc();
    const protocol::Override decision{reason.trimmed(), idText(m_vault.practitioner()), now};
    if (const Done holds = protocol::checkOverride(asProtocol(m_seen->screening), decision); !holds) {
        m_problem = holds.error();
        Q_EMIT changed();
        return;
    }
    records::Screening decided = correction(tr("Treated in spite of the screening"));
    decided.overridden.emplace();
    decided.overridden->practitioner = m_vault.practitioner();
    decided.overridden->reason = decision.reason;
    decided.overridden->at = now;
    decide(std::move(decided));
}

QCoro::Task<> ReviewController::decide(records::Screening decided)
{
    m_busy = true;
    m_problem.reset();
    Q_EMIT changed();
    const QUuid client = m_client;
    const auto writing =
        m_vault.write<QUuid>([client, decided = std::move(decided)](vault::Writer& writer) -> Result<QUuid> {
            const QUuid id = writer.newId();
            STIPPLE_TRY(writer.change(id, vault::creating(id, client, decided)));
            return id;
        });
    const Result<QUuid> written = co_await writing;
    m_busy = false;
    if (!written)
        m_problem = written.error();
    Q_EMIT changed();
    if (client != m_client)
        co_return;
    const auto shown = show(client);
    co_await shown;
    if (written)
        Q_EMIT decidedNow();
}

void ReviewController::handOverConsents()
{
    if (canHandOver())
        m_handover.startConsents(clientId());
}

} // namespace stipple::app
