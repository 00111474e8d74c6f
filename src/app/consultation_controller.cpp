#include "app/consultation_controller.h"

#include "app/consultation_fields.h"
#include "vault/typed_edits.h"

namespace stipple::app
{

namespace
{

// The last state of a draft and its seal, in one change.
vault::Writer::Edit sealing(records::Record base, records::Plan after)
{
    return [base = std::move(base), after = std::move(after)](const records::Record* current,
                                                              const records::Stamp& stamp) -> Result<records::Record> {
        if (!current)
            return failure(ErrorCode::NotFound, ConsultationController::tr("This consultation is no longer there."));
        STIPPLE_ASSIGN(const records::Plan before, records::read<records::Plan>(base));
        records::Change change(*current, stamp);
        change.asSeenBy(base.seen);
        STIPPLE_TRY(records::write(change, before, after));
        change.seal({}); // its place among the others is the writer's to find
        return change.validated();
    };
}

} // namespace

ConsultationController::ConsultationController(VaultService& vault, GateController& gate, Navigator& navigator,
                                               const Languages& languages, const ClinicService& clinic,
                                               QuoteController& quote, QObject* parent)
    : QObject(parent)
    , m_vault(vault)
    , m_navigator(navigator)
    , m_clinic(clinic)
    , m_quote(quote)
    , m_saver([this] { return write(); })
{
    connect(&navigator, &Navigator::pushed, this, [this](Navigator::Page page, const QString& client) {
        if (page == Navigator::ConsultationPage)
            open(idFromText(client));
    });
    connect(&navigator, &Navigator::moved, this, [this] {
        if (m_navigator.page() != Navigator::ConsultationPage)
            leave();
    });
    navigator.addGuard({.holds = [this] { return m_saver.state() == DraftSaver::State::NotSaved; },
                        .save = [this] { m_saver.put(); },
                        .discard = [this] { m_saver.reset(); }});
    gate.addKeeper([this]() -> QCoro::Task<GateController::Kept> {
        if (m_saver.state() == DraftSaver::State::Saved && m_quote.saver().state() == DraftSaver::State::Saved)
            co_return GateController::Kept::Nothing;
        const auto own = m_saver.flush();
        const Done kept = co_await own;
        const auto quoted = m_quote.flush();
        const Done alsoKept = co_await quoted;
        co_return kept&& alsoKept ? GateController::Kept::Saved : GateController::Kept::Lost;
    });
    connect(&gate, &GateController::closing, this, [this] {
        leave();
        forget();
    });
    connect(&m_saver, &DraftSaver::changed, this, &ConsultationController::changed);
    connect(&quote, &QuoteController::changed, this, &ConsultationController::changed);
    connect(&clinic, &ClinicService::changed, this, [this] {
        Q_EMIT choicesChanged();
        Q_EMIT changed();
    });
    connect(&languages, &Languages::changed, this, [this] {
        Q_EMIT choicesChanged();
        Q_EMIT changed();
    });
}

QCoro::Task<> ConsultationController::open(QUuid client)
{
    forget();
    m_client = client;
    Q_EMIT choicesChanged();
    Q_EMIT changed();
    if (!m_clinic.isLoaded())
        co_return;
    const ConsultationAsked asked{m_clinic.protocol(), m_clinic.zone(), m_clinic.today(), client};
    const auto reading =
        m_vault.read<ConsultationSeen>([asked](vault::Reader& reader) { return readConsultation(reader, asked); });
    auto seen = co_await reading;
    if (client != m_client)
        co_return; // meanwhile another client, or none
    m_problem = seen ? std::nullopt : std::optional(seen.error());
    if (seen) {
        m_seen = *std::move(seen);
        m_plan = m_seen->plan;
        m_quote.open(client, m_seen->quoteRecord, m_seen->quote);
    }
    Q_EMIT changed();
}

void ConsultationController::readAgain() { open(m_client); }

void ConsultationController::leave()
{
    // What was typed last is on its way to the vault before anything closes; an error keeps the page (see the guard).
    if (m_saver.state() == DraftSaver::State::Saving)
        m_saver.flush();
    if (m_quote.saver().state() == DraftSaver::State::Saving)
        m_quote.flush();
}

void ConsultationController::forget()
{
    m_saver.reset();
    m_quote.forget();
    m_client = {};
    m_seen.reset();
    m_plan = {};
    m_problem.reset();
    m_step = Findings;
    m_isSealing = false;
    Q_EMIT changed();
}

void ConsultationController::change(const std::function<bool(records::Plan&)>& edit, bool isTyping)
{
    if (!m_seen || isSealed() || m_isSealing)
        return;
    records::Plan next = m_plan;
    if (!edit(next) || next == m_plan)
        return;
    if (!m_seen->record) {
        next.consultedAt = m_clinic.now().toUTC();
        next.practitioner = m_vault.practitioner();
    }
    next.protocolVersion = m_clinic.protocol()->identity();
    m_plan = std::move(next);
    if (isTyping)
        m_saver.putSoon();
    else
        m_saver.put();
    if (m_seen->record)
        m_quote.follow(m_seen->record->id, m_plan);
    Q_EMIT changed();
}

void ConsultationController::choose(const QString& field, const QString& id)
{
    const bool isTakenBack = valuesOf(m_plan).value(field).toString() == id;
    change([&](records::Plan& plan) { return setValue(plan, field, isTakenBack ? QString() : id); }, false);
}

void ConsultationController::toggle(const QString& field, const QString& id)
{
    change([&](records::Plan& plan) { return app::toggle(plan, field, id); }, false);
}

void ConsultationController::set(const QString& field, const QVariant& value)
{
    change([&](records::Plan& plan) { return setValue(plan, field, value); }, false);
}

void ConsultationController::type(const QString& field, const QString& text)
{
    change([&](records::Plan& plan) { return setValue(plan, field, text); }, true);
}

void ConsultationController::addStroke(const QString& field, const QVariantList& stroke)
{
    QVariantList strokes = valuesOf(m_plan).value(field).toList();
    strokes += QVariant(stroke);
    set(field, strokes);
}

void ConsultationController::undoStroke(const QString& field)
{
    QVariantList strokes = valuesOf(m_plan).value(field).toList();
    if (strokes.isEmpty())
        return;
    strokes.removeLast();
    set(field, strokes);
}

QCoro::Task<Done> ConsultationController::write()
{
    const QUuid client = m_client;
    const std::optional<records::Record> base = m_seen ? m_seen->record : std::nullopt;
    const records::Plan after = m_plan;
    const auto writing = m_vault.write<records::Record>([=](vault::Writer& writer) {
        if (base)
            return writer.change(base->id, vault::editing(*base, after));
        const QUuid id = writer.newId();
        return writer.change(id, vault::creating(id, client, after));
    });
    const auto written = co_await writing;
    if (!written)
        co_return failure(written.error().within(tr("The consultation was not saved.")));
    if (m_seen && client == m_client) {
        m_seen->record = *written;
        m_quote.follow(written->id, m_plan);
    }
    co_return Done{};
}

void ConsultationController::finish()
{
    if (lacking().isEmpty() && !isSealed() && !m_isSealing)
        seal();
}

QCoro::Task<> ConsultationController::seal()
{
    m_isSealing = true;
    Q_EMIT changed();
    const QUuid client = m_client;
    const auto flushing = m_saver.flush();
    const Done kept = co_await flushing;
    const auto quoted = m_quote.flush();
    co_await quoted;
    if (client != m_client)
        co_return;
    if (kept && m_seen && m_seen->record) {
        records::Plan after = m_plan;
        after.sessions = after.sessions ? after.sessions : std::optional<qint64>(m_clinic.protocol()->plan.count.plan);
        after.sessionsFrom = m_clinic.protocol()->plan.count.least;
        after.sessionsTo = m_clinic.protocol()->plan.count.most;
        const records::Record base = *m_seen->record;
        const auto writing = m_vault.write<records::Record>(
            [base, after](vault::Writer& writer) { return writer.change(base.id, sealing(base, after)); });
        const auto written = co_await writing;
        if (client != m_client)
            co_return;
        if (written) {
            m_seen->record = *written;
            m_seen->isSealed = true;
            m_plan = after;
            m_problem.reset();
        } else {
            m_problem = written.error().within(tr("The consultation was not finished. What you noted is kept as a "
                                                  "draft."));
        }
    }
    m_isSealing = false;
    Q_EMIT changed();
}

void ConsultationController::amend(const QString& why)
{
    if (!isSealed() || !m_seen->record || why.trimmed().isEmpty())
        return;
    m_plan.amends = m_seen->record->id;
    m_plan.amendReason = why.trimmed();
    m_seen->record.reset();
    m_seen->isSealed = false;
    m_saver.put();
    Q_EMIT changed();
}

void ConsultationController::beginAnew()
{
    if (!isSealed())
        return;
    ++m_seen->earlier;
    m_seen->record.reset();
    m_seen->isSealed = false;
    m_plan = {};
    m_quote.open(m_client, std::nullopt, {});
    m_step = Findings;
    Q_EMIT changed();
}

} // namespace stipple::app
