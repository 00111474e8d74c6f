#include "app/session_controller.h"

#include "app/session_fields.h"
#include "app/session_stock.h"
#include "vault/typed_edits.h"

namespace stipple::app
{

SessionController::SessionController(VaultService& vault, GateController& gate, Navigator& navigator,
                                     const Languages& languages, const ClinicService& clinic, QObject* parent)
    : QObject(parent)
    , m_vault(vault)
    , m_navigator(navigator)
    , m_clinic(clinic)
    , m_saver([this] { return write(); })
    , m_pigments(stockRoles())
    , m_needles(stockRoles())
    , m_anaesthetics(stockRoles())
{
    connect(&navigator, &Navigator::moved, this, &SessionController::follow);
    // By somebody else: the camera's last photo is still being kept when its page is left.
    connect(&vault, &VaultService::written, this, [this] {
        const bool isOwn = m_isBusy || m_saver.state() != DraftSaver::State::Saved;
        if (m_seen && m_route && !isOwn && m_navigator.page() == Navigator::SessionPage)
            read();
    });
    navigator.addGuard({.holds = [this] { return m_saver.state() == DraftSaver::State::NotSaved; },
                        .save = [this] { m_saver.put(); },
                        .discard = [this] { m_saver.reset(); }});
    gate.addKeeper([this]() -> QCoro::Task<GateController::Kept> {
        if (m_saver.state() == DraftSaver::State::Saved)
            co_return GateController::Kept::Nothing;
        const auto flushing = m_saver.flush();
        const Done kept = co_await flushing;
        co_return kept ? GateController::Kept::Saved : GateController::Kept::Lost;
    });
    connect(&gate, &GateController::closing, this, [this] {
        leave();
        forget();
    });
    connect(&m_saver, &DraftSaver::changed, this, &SessionController::say);
    const auto sayAnew = [this] {
        Q_EMIT choicesChanged();
        say();
        Q_EMIT ticked();
    };
    connect(&clinic, &ClinicService::changed, this, sayAnew);
    connect(&languages, &Languages::changed, this, sayAnew);
    constexpr int tick = 5'000; // minutes are shown
    m_clock.setInterval(tick);
    connect(&m_clock, &QTimer::timeout, this, &SessionController::ticked);
}

void SessionController::follow()
{
    const auto& routes = m_navigator.routes();
    const auto shown = std::find_if(routes.rbegin(), routes.rend(),
                                    [](const Navigator::Route& r) { return r.page == Navigator::SessionPage; });
    if (shown == routes.rend()) {
        leave();
        m_route.reset();
        m_clock.stop();
        return;
    }
    const bool isOther = !m_route || !(*m_route == *shown);
    if (isOther) {
        forget();
        m_route = *shown;
        m_id = idFromText(shown->item);
    }
    if (isOther || m_navigator.page() == Navigator::SessionPage)
        read(); // photos were taken meanwhile, or the stock was looked after
}

SessionAsked SessionController::asked() const
{
    return {m_clinic.protocol(), m_clinic.zone(), m_clinic.today(), idFromText(m_route ? m_route->client : QString()),
            m_id};
}

QCoro::Task<Result<SessionSeen>> SessionController::look(SessionAsked asked)
{
    const auto reading =
        m_vault.read<SessionSeen>([asked](vault::Reader& reader) { return readSession(reader, asked); });
    co_return co_await reading;
}

QCoro::Task<> SessionController::read()
{
    const bool isFirst = !m_seen;
    if (isFirst)
        Q_EMIT choicesChanged();
    say();
    if (!m_clinic.isLoaded() || !m_route)
        co_return;
    const auto route = m_route;
    const bool isKept = m_saver.state() == DraftSaver::State::Saved;
    const int changes = m_changes;
    const auto looking = look(asked());
    auto seen = co_await looking;
    if (route != m_route)
        co_return; // meanwhile another one, or none
    if (!seen) {
        m_problem = seen.error();
    } else {
        // What somebody else wrote to it (the camera: a view that was left out) is taken over, unless what stands on
        // the screen is newer.
        const bool isNewer = !isKept || changes != m_changes || m_saver.state() != DraftSaver::State::Saved;
        const int step = m_step;
        const bool wasShown = m_seen.has_value(); // by now
        show(*std::move(seen), !wasShown || !isNewer);
        if (wasShown && isStarted())
            m_step = step;
    }
    if (isFirst)
        Q_EMIT choicesChanged();
    say();
    Q_EMIT ticked();
}

void SessionController::show(SessionSeen seen, bool isFirst)
{
    if (isFirst || !m_seen->isStarted()) {
        m_session = seen.session;
        m_id = seen.record ? seen.record->id : m_id;
        m_seen = std::move(seen);
        if (isFirst)
            m_step = firstStep();
    } else {
        // What stands on the screen is newer than what was read.
        seen.record = m_seen->record;
        seen.session = m_seen->session;
        seen.isSealed = m_seen->isSealed;
        m_seen = std::move(seen);
    }
    m_problem.reset();
    if (isBegun() && !isEnded())
        m_clock.start();
    else
        m_clock.stop();
}

// Where one would go on.
int SessionController::firstStep() const
{
    if (!isStarted())
        return int(SessionStep::Gate);
    if (isSealed() || isEnded())
        return int(SessionStep::Finish);
    return int(isBegun() ? SessionStep::Where : SessionStep::Before);
}

void SessionController::leave()
{
    // What was typed last is on its way to the vault before anything closes; an error keeps the page (see the guard).
    if (m_saver.state() == DraftSaver::State::Saving)
        m_saver.flush();
}

void SessionController::forget()
{
    m_saver.reset();
    m_clock.stop();
    m_route.reset();
    m_id = {};
    m_seen.reset();
    m_session = {};
    m_problem.reset();
    m_refused.clear();
    m_earlyReason.clear();
    m_note.clear();
    m_step = int(SessionStep::Gate);
    m_books = false;
    m_isBusy = false;
    say();
}

void SessionController::start()
{
    if (canStart())
        startNow();
}

QCoro::Task<> SessionController::startNow()
{
    m_isBusy = true;
    ++m_changes; // what is being read now is older than this
    m_problem.reset();
    say();
    const auto route = m_route;
    // As it stands now: a consent may have been withdrawn since the page was opened.
    const auto looking = look(asked());
    auto seen = co_await looking;
    if (route != m_route)
        co_return;
    if (seen && !seen->record && seen->gate.mayStart() && (!seen->gate.asksReason() || !m_earlyReason.isEmpty())) {
        const records::Session session = newSession(*seen, m_clinic, m_vault.practitioner(), m_earlyReason.trimmed());
        const SessionSeen from = *seen;
        const auto writing = m_vault.write<QUuid>([from, session](vault::Writer& writer) -> Result<QUuid> {
            const QUuid id = writer.newId();
            STIPPLE_TRY(writer.changeAll(startingEdits(from, session, id)));
            return id;
        });
        const auto written = co_await writing;
        if (route != m_route)
            co_return;
        if (written) {
            m_id = *written;
            const auto again = look(asked());
            seen = co_await again;
            if (route != m_route)
                co_return;
        } else {
            m_problem = written.error().within(tr("The session was not started. Nothing was written."));
        }
    }
    m_isBusy = false;
    if (!seen)
        m_problem = seen.error();
    else if (!m_problem)
        show(*std::move(seen), true);
    Q_EMIT choicesChanged();
    say();
}

void SessionController::change(const std::function<bool(records::Session&)>& edit, bool isTyping)
{
    if (!isStarted() || isSealed() || m_isBusy)
        return;
    m_refused.clear();
    ++m_changes;
    records::Session next = m_session;
    if (!edit(next) || next == m_session) {
        say();
        return;
    }
    m_session = std::move(next);
    if (isTyping)
        m_saver.putSoon();
    else
        m_saver.put();
    say();
    Q_EMIT ticked();
}

QCoro::Task<Done> SessionController::write()
{
    if (!m_seen)
        co_return Done{};
    const QUuid client = m_seen->client;
    const std::optional<records::Record> base = m_seen->record;
    const records::Session after = m_session;
    const auto route = m_route;
    const auto writing = m_vault.write<records::Record>([=](vault::Writer& writer) {
        if (base)
            return writer.change(base->id, vault::editing(*base, after));
        const QUuid id = writer.newId();
        return writer.change(id, vault::creating(id, client, after));
    });
    const auto written = co_await writing;
    if (!written)
        co_return failure(written.error().within(tr("The last change of the session was not saved.")));
    if (m_seen && route == m_route) {
        m_seen->record = *written;
        m_id = written->id;
    }
    co_return Done{};
}

void SessionController::begin()
{
    if (!canBegin())
        return;
    change([&](records::Session& session) {
        session.startedAt = m_clinic.now().toUTC();
        return true;
    });
    m_clock.start();
    setStep(int(SessionStep::Where));
}

void SessionController::end()
{
    if (!isBegun() || isEnded())
        return;
    change([&](records::Session& session) {
        session.endedAt = m_clinic.now().toUTC();
        return true;
    });
    m_clock.stop();
    Q_EMIT ticked();
}

void SessionController::goOn()
{
    change([](records::Session& session) {
        session.endedAt = {};
        return true;
    });
    m_clock.start();
}

void SessionController::finish()
{
    if (isStarted() && !isSealed() && !m_isBusy && lacking().isEmpty())
        seal();
}

QCoro::Task<> SessionController::seal()
{
    m_isBusy = true;
    ++m_changes; // what is being read now is older than this
    m_problem.reset();
    say();
    const auto route = m_route;
    const auto flushing = m_saver.flush();
    const Done kept = co_await flushing;
    if (route != m_route)
        co_return;
    // The stock, the appointment and the photos as they stand now.
    const auto looking = look(asked());
    auto seen = co_await looking;
    if (route != m_route)
        co_return;
    if (kept && seen && seen->record) {
        SessionEnd end{*seen, m_session, std::nullopt, m_clinic.protocol()->identity()};
        end.session.photos.clear();
        if (const FollowingVisit visit = nextAfter(*seen, m_session, m_clinic); m_books && visit.number > 0) {
            end.next.emplace();
            end.next->starts = visit.starts.toUTC();
            end.next->minutes = visit.minutes;
            end.next->zone = m_session.zone;
            end.next->kind = records::VisitKind::Session;
            end.next->state = records::VisitState::Booked;
            end.next->practitioner = m_session.practitioner;
        }
        const auto writing = m_vault.write<bool>([end](vault::Writer& writer) -> Result<bool> {
            STIPPLE_TRY(writer.changeAll(finishingEdits(end, [&] { return writer.newId(); })));
            return true;
        });
        const auto written = co_await writing;
        if (route != m_route)
            co_return;
        if (written) {
            const auto again = look(asked());
            seen = co_await again;
            if (route != m_route)
                co_return;
        } else {
            m_problem = written.error().within(tr("The session was not finished. Everything you noted is kept, and it "
                                                  "is still open."));
        }
    }
    m_isBusy = false;
    if (!seen)
        m_problem = seen.error();
    else if (kept && !m_problem)
        show(*std::move(seen), true);
    say();
}

void SessionController::amend(const QString& why)
{
    if (!isSealed() || !m_seen->record || why.trimmed().isEmpty())
        return;
    ++m_changes;
    m_session.amends = m_seen->record->id;
    m_session.amendReason = why.trimmed();
    m_seen->record.reset();
    m_seen->session = m_session;
    m_seen->isSealed = false;
    m_step = int(SessionStep::Where);
    m_saver.put();
    say();
}

} // namespace stipple::app
