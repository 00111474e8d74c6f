// Data or keys that are older than what this tablet saw: the vault then opens for reading only, this says what was
// noticed, and the owner (or the recovery code) decides whether to go on with it as it is.
#pragma once

#include "app/gate_controller.h"
#include "app/handed_over.h"
#include "app/vault_service.h"

namespace stipple::app
{

class AlarmController : public QObject, public HandedOver<AlarmController>
{
    Q_OBJECT
    QML_NAMED_ELEMENT(Alarm)
    QML_SINGLETON
    // The vault is open, for reading only.
    Q_PROPERTY(bool raised READ raised NOTIFY changed)
    // It is to be read, and decided on, before anything else.
    Q_PROPERTY(bool asking READ asking NOTIFY changed)
    Q_PROPERTY(QString noticed READ noticed NOTIFY changed)
    Q_PROPERTY(bool mayAccept READ mayAccept NOTIFY changed)
    Q_PROPERTY(QString whoMay READ whoMay NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    AlarmController(VaultService& vault, GateController& gate, const Languages& languages, QObject* parent = nullptr);

    bool raised() const { return m_vault.alarm().has_value(); }
    bool asking() const { return raised() && m_asking; }
    QString noticed() const { return raised() ? m_vault.alarm()->message() : QString(); }
    bool mayAccept() const;
    QString whoMay() const;
    bool busy() const { return m_busy; }
    QString problem() const { return m_problem; }

    // Reading goes on, nothing is changed.
    Q_INVOKABLE void onlyLook();
    Q_INVOKABLE void askAgain();
    // The data as it is becomes this tablet's; from now on it has another identity.
    Q_INVOKABLE void accept();

Q_SIGNALS:
    void changed();

private:
    QCoro::Task<> acceptAsync();

    VaultService& m_vault;
    GateController& m_gate;
    bool m_asking = false;
    bool m_busy = false;
    QString m_problem;
};

} // namespace stipple::app
