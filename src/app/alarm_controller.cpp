#include "app/alarm_controller.h"

namespace stipple::app
{

AlarmController::AlarmController(VaultService& vault, GateController& gate, const Languages& languages, QObject* parent)
    : QObject(parent)
    , m_vault(vault)
    , m_gate(gate)
{
    connect(&vault, &VaultService::alarmChanged, this, [this] {
        m_asking = raised();
        m_problem.clear();
        Q_EMIT changed();
    });
    connect(&gate, &GateController::stateChanged, this, &AlarmController::changed);
    connect(&languages, &Languages::changed, this, &AlarmController::changed);
}

// Whoever unlocked with the recovery code has no practitioner's id.
bool AlarmController::mayAccept() const
{
    const vault::Slot* slot = m_gate.header().slotOf(m_vault.practitioner());
    return m_vault.isOpen() && (m_vault.practitioner().isNull() || (slot && slot->isOwners()));
}

QString AlarmController::whoMay() const
{
    for (const vault::Slot& slot : m_gate.header().keySlots) {
        if (slot.isOwners())
            return tr("Only %1, or whoever has the recovery code, can confirm this.").arg(slot.name);
    }
    return tr("Only whoever has the recovery code can confirm this.");
}

void AlarmController::onlyLook()
{
    m_asking = false;
    m_problem.clear();
    Q_EMIT changed();
}

void AlarmController::askAgain()
{
    m_asking = true;
    Q_EMIT changed();
}

void AlarmController::accept()
{
    if (!m_busy && mayAccept())
        acceptAsync();
}

QCoro::Task<> AlarmController::acceptAsync()
{
    m_busy = true;
    m_problem.clear();
    Q_EMIT changed();
    const auto taking = m_vault.acknowledge();
    const auto taken = co_await taking;
    m_busy = false;
    if (!taken)
        m_problem = taken.error().message();
    Q_EMIT changed();
}

} // namespace stipple::app
