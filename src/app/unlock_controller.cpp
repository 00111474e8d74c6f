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
    const QUuid before = m_people.people().value(m_selected).practitioner;
    m_people.show(m_gate.header().keySlots);
    m_selected = 0;
    for (int i = 0; i < m_people.people().size(); ++i) {
        if (m_people.people().at(i).practitioner == before)
            m_selected = i;
    }
    m_error.reset();
    m_empty = false;
    Q_EMIT peopleChanged();
    Q_EMIT changed();
    lookAtWait();
}

void UnlockController::setSelected(int index)
{
    if (index == m_selected || index < 0 || index >= m_people.people().size())
        return;
    m_selected = index;
    m_waitUntilMs = 0;
    m_error.reset();
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
        return tr("Please type your passphrase.");
    if (!m_error)
        return {};
    if (m_error->code() == ErrorCode::Throttled) // the countdown tells it
        return {};
    if (m_error->code() == ErrorCode::WrongSecret &&
        m_people.people().value(m_selected).kind == vault::Slot::Kind::Passphrase)
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

void UnlockController::open(const QString& passphrase)
{
    if (m_busy || waiting() || m_people.people().isEmpty())
        return;
    m_error.reset();
    m_empty = passphrase.isEmpty();
    if (m_empty) {
        Q_EMIT changed();
        Q_EMIT refused();
        return;
    }
    openAsync(vault::SecretBytes::fromPassphrase(passphrase));
}

QCoro::Task<> UnlockController::openAsync(vault::SecretBytes passphrase)
{
    m_busy = true;
    Q_EMIT changed();
    const vault::Slot who = m_people.people().value(m_selected);
    const auto openedTask = m_vault.unlock(who.practitioner, std::move(passphrase));
    const auto opened = co_await openedTask;
    m_busy = false;
    if (opened) {
        Q_EMIT changed();
        m_gate.opened(who.name);
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
