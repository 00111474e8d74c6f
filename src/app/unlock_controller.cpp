#include "app/unlock_controller.h"

#include "app/texts.h"

namespace stipple::app
{

void PractitionerModel::show(const QList<vault::Slot>& slotsOfVault)
{
    beginResetModel();
    m_people.clear();
    for (const vault::Slot& slot : slotsOfVault) {
        if (slot.isPractitioners())
            m_people += slot;
    }
    endResetModel();
}

int PractitionerModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_people.size()); }

QVariant PractitionerModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QString& name = m_people.at(index.row()).name;
    return role == NameRole ? name : role == InitialsRole ? texts::initials(name) : QVariant();
}

QHash<int, QByteArray> PractitionerModel::roleNames() const
{
    return {{NameRole, QByteArrayLiteral("name")}, {InitialsRole, QByteArrayLiteral("initials")}};
}

UnlockController::UnlockController(VaultService& vault, GateController& gate, const Languages& languages,
                                   QObject* parent)
    : QObject(parent)
    , m_vault(vault)
    , m_gate(gate)
{
    connect(&gate, &GateController::stateChanged, this, &UnlockController::beginAgain);
    connect(&languages, &Languages::changed, this, &UnlockController::changed);
    m_tick.setInterval(1000);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        if (!waiting())
            m_tick.stop();
        Q_EMIT changed();
    });
}

void UnlockController::beginAgain()
{
    if (m_gate.state() != GateController::Locked)
        return;
    const QUuid before = m_gate.next().isNull() ? chosen().practitioner : m_gate.next();
    m_people.show(m_gate.header().keySlots);
    m_selected = 0;
    for (int i = 0; i < m_people.people().size(); ++i) {
        if (m_people.people().at(i).practitioner == before)
            m_selected = i;
    }
    m_byRecovery = false;
    m_error.reset();
    m_empty = false;
    Q_EMIT peopleChanged();
    Q_EMIT changed();
    lookAtWait();
}

void UnlockController::setSelected(int index)
{
    if (m_busy || index == m_selected || index < 0 || index >= m_people.people().size())
        return;
    m_selected = index;
    m_waitUntilMs = 0;
    m_error.reset();
    m_empty = false;
    Q_EMIT peopleChanged();
    Q_EMIT changed();
    lookAtWait();
}

QCoro::Task<> UnlockController::lookAtWait()
{
    const QUuid slot = m_people.people().value(m_selected).id;
    const auto waitTask = m_vault.waitBeforeTrying(slot);
    const qint64 ms = co_await waitTask;
    if (slot != m_people.people().value(m_selected).id)
        co_return; // somebody else was picked meanwhile
    m_waitUntilMs = ms > 0 ? m_vault.clock().sinceBootMs() + ms : 0;
    if (ms > 0)
        m_tick.start();
    Q_EMIT changed();
}

QString UnlockController::selectedName() const { return m_people.people().value(m_selected).name; }
QString UnlockController::selectedInitials() const { return texts::initials(selectedName()); }

QString UnlockController::problem() const
{
    if (m_empty)
        return emptyText();
    if (!m_error)
        return {};
    if (m_error->code() == ErrorCode::Throttled) // the countdown tells it
        return {};
    if (m_error->code() == ErrorCode::WrongSecret && m_byRecovery)
        return tr("That is not the recovery code of this clinic. Nothing was changed; compare it with the paper.");
    if (m_error->code() == ErrorCode::WrongSecret && byPin())
        return tr("That is not the PIN of %1. Nothing was changed; try again.").arg(selectedName());
    if (m_error->code() == ErrorCode::WrongSecret)
        return tr("That is not the passphrase of %1. Nothing was changed; try again.").arg(selectedName());
    return m_error->message();
}

QString UnlockController::waitText() const
{
    const qint64 seconds = qMax<qint64>(1, (m_waitUntilMs - m_vault.clock().sinceBootMs() + 999) / 1000);
    return tr("Try again in %1. Nothing was deleted.").arg(texts::duration(seconds));
}

void UnlockController::forgetProblem()
{
    if (!m_error && !m_empty)
        return;
    m_error.reset();
    m_empty = false;
    Q_EMIT changed();
}

QString UnlockController::emptyText() const
{
    return m_byRecovery ? tr("Please type the recovery code.")
           : byPin()    ? tr("Please type your PIN.")
                        : tr("Please type your passphrase.");
}

void UnlockController::setByRecovery(bool byRecovery)
{
    if (byRecovery == m_byRecovery || m_busy)
        return;
    m_byRecovery = byRecovery;
    m_error.reset();
    m_empty = false;
    Q_EMIT peopleChanged();
    Q_EMIT changed();
}

void UnlockController::open(const QString& typed)
{
    if (m_busy || waiting() || (m_people.people().isEmpty() && !m_byRecovery))
        return;
    m_error.reset();
    m_empty = typed.trimmed().isEmpty();
    if (m_empty) {
        Q_EMIT changed();
        Q_EMIT refused();
        return;
    }
    if (!m_byRecovery) {
        openAsync(vault::SecretBytes::fromPassphrase(typed));
        return;
    }
    auto code = vault::RecoveryCode::fromText(typed);
    if (!code) {
        m_error = code.error();
        Q_EMIT changed();
        Q_EMIT refused();
        return;
    }
    recover(*std::move(code));
}

QCoro::Task<vault::FromKeystore> UnlockController::fetch()
{
    const vault::Header& header = m_gate.header();
    if (!header.hasPin())
        co_return vault::FromKeystore();
    if (!m_vault.keystore()) {
        vault::FromKeystore none;
        none.problem = Error(ErrorCode::KeystoreFailed, QString());
        co_return none;
    }
    const auto fetching = keystore::fetchItems(*m_vault.keystore(), header.vault);
    co_return co_await fetching;
}

QCoro::Task<> UnlockController::openAsync(vault::SecretBytes secret)
{
    m_busy = true;
    Q_EMIT changed();
    const vault::Slot who = chosen();
    const auto fetching = fetch();
    auto kept = co_await fetching;
    const auto openedTask = m_vault.unlock(who.practitioner, std::move(secret), std::move(kept));
    const auto opened = co_await openedTask;
    const auto enteredTask = entered(opened, who.name);
    co_await enteredTask;
}

QCoro::Task<> UnlockController::recover(vault::RecoveryCode code)
{
    m_busy = true;
    Q_EMIT changed();
    const auto fetching = fetch();
    auto kept = co_await fetching;
    const auto openedTask = m_vault.unlockWithRecovery(std::move(code), std::move(kept));
    const auto opened = co_await openedTask;
    const auto enteredTask = entered(opened, tr("Recovery code"));
    co_await enteredTask;
}

QCoro::Task<> UnlockController::entered(Done opened, QString name)
{
    m_busy = false;
    if (opened) {
        Q_EMIT changed();
        m_gate.opened(name);
        co_return;
    }
    switch (opened.error().code()) {
    case ErrorCode::InUse:
    case ErrorCode::Damaged:
    case ErrorCode::NewerFormat:
    case ErrorCode::ReadOnly:
    case ErrorCode::Foreign:
        m_gate.block(opened.error());
        break;
    default:
        m_error = opened.error();
        Q_EMIT refused();
        const auto waitTask = lookAtWait();
        co_await waitTask;
    }
    Q_EMIT changed();
}

} // namespace stipple::app
