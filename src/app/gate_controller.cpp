#include "app/gate_controller.h"

#include "app/texts.h"
#include "core/log.h"

namespace stipple::app
{

GateController::GateController(VaultService& vault, ClinicService& clinic, Navigator& navigator,
                               const Languages& languages, const Preferences& preferences, QObject* parent)
    : QObject(parent)
    , m_vault(vault)
    , m_clinic(clinic)
    , m_navigator(navigator)
    , m_preferences(preferences)
    , m_idle(vault.clock())
{
    connect(&m_idle, &IdleLock::idle, this, [this] { closeUnasked(Note::Idle); });
    connect(&m_idle, &IdleLock::suspended, this, [this] { closeUnasked(Note::Asleep); });
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
    QString why;
    switch (m_note) {
    case Note::Idle:
        why = tr("It was locked because nobody touched the tablet.");
        break;
    case Note::Asleep:
        why = tr("It was locked because the tablet went to sleep.");
        break;
    case Note::Switched:
        why = tr("It was locked so that somebody else can go on.");
        break;
    case Note::None:
        return {};
    }
    switch (m_kept) {
    case Kept::Saved:
        return tr("%1 What was entered is saved.", "why it was locked").arg(why);
    case Kept::Dropped:
        return tr("%1 What was only half entered is not kept; everything saved before is still there.",
                  "why it was locked")
            .arg(why);
    case Kept::Lost:
        return tr("%1 What was entered could not be saved, because the storage refused it. Everything saved before is "
                  "still there.",
                  "why it was locked")
            .arg(why);
    case Kept::Nothing:
        break;
    }
    return why;
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

void GateController::watch(SystemSleep& sleep)
{
    m_sleep = &sleep;
    connect(&sleep, &SystemSleep::fallsAsleep, this, [this] {
        if (m_state == Open)
            closeUnasked(Note::Asleep);
        else if (!m_closing)
            m_sleep->letSleep();
    });
    connect(&sleep, &SystemSleep::woke, &m_idle, &IdleLock::look);
}

void GateController::lock()
{
    m_navigator.attempt([this] { close(Note::None); });
}

void GateController::switchTo(const QUuid& practitioner)
{
    if (m_state != Open)
        return;
    m_navigator.attempt([this, practitioner] {
        m_next = practitioner;
        closeUnasked(Note::Switched);
    });
}

void GateController::opened(const QString& practitionerName) { enter(practitionerName); }

QCoro::Task<> GateController::enter(QString practitionerName)
{
    const auto loadedTask = m_clinic.load();
    if (const auto loaded = co_await loadedTask; !loaded) {
        co_await m_vault.lock();
        block(loaded.error());
        co_return;
    }
    m_practitionerName = practitionerName;
    m_note = Note::None;
    m_next = {};
    Q_EMIT noteChanged();
    m_navigator.reset();
    m_idle.setMinutes(m_preferences.idleMinutes());
    m_idle.start();
    if (m_sleep)
        m_sleep->holdOff();
    setState(Open);
}

void GateController::block(const Error& error)
{
    qCWarning(lcStipple) << "blocked:" << errorCodeName(error.code());
    m_problem = error;
    Q_EMIT problemChanged();
    setState(Blocked);
}

QCoro::Task<> GateController::closeUnasked(Note why)
{
    if (m_closing)
        co_return;
    m_closing = true;
    m_idle.stop();
    Kept kept = Kept::Nothing;
    for (const auto& keeper : m_keepers) {
        const auto keptTask = keeper();
        kept = std::max(kept, co_await keptTask); // the worst of them is told
    }
    m_closing = false;
    co_await close(why, kept);
}

QCoro::Task<> GateController::close(Note note, Kept kept)
{
    if (m_closing)
        co_return;
    m_closing = true;
    m_idle.stop();
    Q_EMIT closing();
    setState(Opening); // nothing of a client is on the screen while the vault closes
    m_navigator.reset();
    m_clinic.forget();
    co_await m_vault.lock();
    if (m_sleep)
        m_sleep->letSleep();
    m_practitionerName.clear();
    m_note = note;
    m_kept = kept;
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
