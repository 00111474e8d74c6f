// Unlocking: who one is, the passphrase, PIN or recovery code, and what went wrong.
#pragma once

#include "app/gate_controller.h"
#include "app/handed_over.h"
#include "app/vault_service.h"

#include <QAbstractListModel>

namespace stipple::app
{

// Who can unlock this vault with a passphrase or PIN, in the order of the vault's slots.
class PractitionerModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ANONYMOUS

public:
    enum Role { NameRole = Qt::UserRole, InitialsRole };

    using QAbstractListModel::QAbstractListModel;
    void show(const QList<vault::Slot>& slotsOfVault);
    const QList<vault::Slot>& people() const { return m_people; }
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    QList<vault::Slot> m_people;
};

class UnlockController : public QObject, public HandedOver<UnlockController>
{
    Q_OBJECT
    QML_NAMED_ELEMENT(Unlock)
    QML_SINGLETON
    Q_PROPERTY(stipple::app::PractitionerModel* practitioners READ practitioners CONSTANT)
    Q_PROPERTY(bool several READ several NOTIFY peopleChanged)
    Q_PROPERTY(int selected READ selected WRITE setSelected NOTIFY peopleChanged)
    Q_PROPERTY(QString selectedName READ selectedName NOTIFY peopleChanged)
    Q_PROPERTY(QString selectedInitials READ selectedInitials NOTIFY peopleChanged)
    // How: with the passphrase or PIN of whoever is selected, or with the clinic's recovery code.
    Q_PROPERTY(bool byPin READ byPin NOTIFY peopleChanged)
    Q_PROPERTY(bool byRecovery READ byRecovery WRITE setByRecovery NOTIFY peopleChanged)
    Q_PROPERTY(int pinDigits READ pinDigits CONSTANT)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(bool waiting READ waiting NOTIFY changed)
    Q_PROPERTY(QString waitText READ waitText NOTIFY changed)

public:
    UnlockController(VaultService& vault, GateController& gate, const Languages& languages, QObject* parent = nullptr);

    PractitionerModel* practitioners() { return &m_people; }
    bool several() const { return m_people.people().size() > 1; }
    int selected() const { return m_selected; }
    void setSelected(int index);
    QString selectedName() const;
    QString selectedInitials() const;
    bool byPin() const { return !m_byRecovery && chosen().kind == vault::Slot::Kind::Pin; }
    bool byRecovery() const { return m_byRecovery; }
    void setByRecovery(bool byRecovery);
    int pinDigits() const { return int(vault::pinDigits); }
    bool busy() const { return m_busy; }
    QString problem() const;
    // The recovery code never waits.
    bool waiting() const { return !m_byRecovery && m_waitUntilMs > m_vault.clock().sinceBootMs(); }
    QString waitText() const;

    Q_INVOKABLE void open(const QString& typed);
    Q_INVOKABLE void forgetProblem();

Q_SIGNALS:
    void peopleChanged();
    void changed();
    void refused();

private:
    vault::Slot chosen() const { return m_people.people().value(m_selected); }
    QString emptyText() const;
    QCoro::Task<> openAsync(vault::SecretBytes secret);
    QCoro::Task<> recover(vault::RecoveryCode code);
    // What the device's keystore holds for this vault; nothing where no PIN needs it.
    QCoro::Task<vault::FromKeystore> fetch();
    QCoro::Task<> entered(Done opened, QString name);
    void beginAgain();
    // Asks the vault how long the one selected must wait, and counts down.
    QCoro::Task<> lookAtWait();

    VaultService& m_vault;
    GateController& m_gate;
    PractitionerModel m_people;
    int m_selected = 0;
    bool m_byRecovery = false;
    bool m_busy = false;
    bool m_empty = false;
    std::optional<Error> m_error;
    qint64 m_waitUntilMs = 0; // by the clock's time since boot
    QTimer m_tick;
};

} // namespace stipple::app
