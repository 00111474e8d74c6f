#include "app/switch_controller.h"

#include "app/texts.h"

namespace stipple::app
{

SwitchController::SwitchController(VaultService& vault, GateController& gate, QObject* parent)
    : QObject(parent)
    , m_vault(vault)
    , m_gate(gate)
    , m_others({"person", "name", "initials"})
{
    connect(&gate, &GateController::closing, this, &SwitchController::forget);
}

void SwitchController::begin() { beginAsync(); }

QCoro::Task<> SwitchController::beginAsync()
{
    forget();
    // From the file: somebody may have been let in since this vault was unlocked.
    const auto looking = m_vault.inspect();
    const auto seen = co_await looking;
    if (!m_vault.isOpen())
        co_return;
    std::vector<RowsModel::Row> rows;
    if (!seen) {
        m_problem = seen.error();
    } else {
        for (const vault::Slot& slot : seen->header.keySlots) {
            if (slot.isPractitioners() && slot.practitioner != m_vault.practitioner())
                rows.push_back({idText(slot.practitioner), slot.name, texts::initials(slot.name)});
        }
    }
    m_others.show(std::move(rows));
    m_isRead = true;
    Q_EMIT changed();
}

void SwitchController::choose(const QString& practitioner)
{
    if (const QUuid id = idFromText(practitioner); !id.isNull())
        m_gate.switchTo(id);
}

void SwitchController::forget()
{
    m_others.show({});
    m_isRead = false;
    m_problem.reset();
    Q_EMIT changed();
}

} // namespace stipple::app
