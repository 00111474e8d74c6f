#include "app/gate_controller.h"

#include "app/texts.h"
#include "core/log.h"

namespace stipple::app
{

GateController::GateController(VaultService& vault, Navigator& navigator, const Languages& languages,
                               const Preferences& preferences, QObject* parent)
    : QObject(parent)
    , m_vault(vault)
    , m_navigator(navigator)
    , m_preferences(preferences)
    , m_idle(vault.clock())
{
    connect(&m_idle, &IdleLock::idle, this, [this] { closeIdle(); });
    connect(&preferences, &Preferences::idleMinutesChanged, this,
            [this] { m_idle.setMinutes(m_preferences.idleMinutes()); });
    connect(&languages, &Languages::changed, this, [this] {
        Q_EMIT problemChanged();
        Q_EMIT noteChanged();
        if (m_state == Blocked)
            look(); // the sentence comes from below: ask for it again
    });
}

QString GateController::problemTitle() const
{
    if (!m_problem)
        return {};
    switch (m_problem->code()) {
    case ErrorCode::InUse:
        return tr("Stipple is already open");
    case ErrorCode::ReadOnly:
        return tr("The folder cannot be written to");
    case ErrorCode::Foreign:
        return tr("This folder holds something else");
    case ErrorCode::Damaged:
        return tr("The vault is damaged");
    case ErrorCode::NewerFormat:
        return tr("This vault needs a newer Stipple");
    default:
        return tr("The vault cannot be opened");
    }
}

QString GateController::note() const
{
    switch (m_note) {
    case Note::Idle:
        return tr("It was locked because nobody touched the tablet.");
    case Note::IdleKept:
        return tr("It was locked because nobody touched the tablet. What you had entered was saved.");
    case Note::IdleLost:
        return tr("It was locked because nobody touched the tablet. What you had entered could not be saved, because "
                  "the storage refused it. Everything saved before is still there.");
    case Note::None:
        break;
    }
    return {};
}

QString GateController::practitionerInitials() const { return texts::initials(m_practitionerName); }

void GateController::look() { lookAsync(); }

QCoro::Task<> GateController::lookAsync()
{
    const auto seenTask = m_vault.inspect();
    const auto seen = co_await seenTask;
    if (!seen) {
        block(seen.error());
        co_return;
    }
    m_problem.reset();
    Q_EMIT problemChanged();
    m_header = seen->header;
    setState(seen->isFresh ? FirstStart : Locked);
}

void GateController::lock()
{
    m_navigator.attempt([this] { close(Note::None); });
}

void GateController::opened(const QString& practitionerName)
{
    m_practitionerName = practitionerName;
    m_note = Note::None;
    Q_EMIT noteChanged();
    m_navigator.reset();
    m_idle.setMinutes(m_preferences.idleMinutes());
    m_idle.start();
    setState(Open);
}

void GateController::block(const Error& error)
{
    qCWarning(lcStipple) << "blocked:" << errorCodeName(error.code());
    m_problem = error;
    Q_EMIT problemChanged();
    setState(Blocked);
}

QCoro::Task<> GateController::closeIdle()
{
    if (m_closing)
        co_return;
    m_closing = true;
    m_idle.stop();
    Kept kept = Kept::Nothing;
    if (m_keeper) {
        const auto keptTask = m_keeper();
        kept = co_await keptTask;
    }
    m_closing = false;
    co_await close(kept == Kept::Saved ? Note::IdleKept : kept == Kept::Lost ? Note::IdleLost : Note::Idle);
}

QCoro::Task<> GateController::close(Note note)
{
    if (m_closing)
        co_return;
    m_closing = true;
    m_idle.stop();
    Q_EMIT closing();
    setState(Opening); // nothing of a client is on the screen while the vault closes
    m_navigator.reset();
    co_await m_vault.lock();
    m_practitionerName.clear();
    m_note = note;
    Q_EMIT noteChanged();
    m_closing = false;
    co_await lookAsync();
}

void GateController::setState(State state)
{
    if (state == m_state)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}

} // namespace stipple::app
