// One client's page: what is known, as words.
#pragma once

#include "app/gate_controller.h"
#include "app/handed_over.h"
#include "app/vault_service.h"

namespace stipple::app
{

class ClientController : public QObject, public HandedOver<ClientController>
{
    Q_OBJECT
    QML_NAMED_ELEMENT(Client)
    QML_SINGLETON
    Q_PROPERTY(QString clientId READ clientId NOTIFY changed)
    Q_PROPERTY(bool known READ known NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString since READ since NOTIFY changed)
    Q_PROPERTY(QString phone READ phone NOTIFY changed)
    Q_PROPERTY(QString email READ email NOTIFY changed)
    Q_PROPERTY(QString language READ language NOTIFY changed)
    Q_PROPERTY(QString born READ born NOTIFY changed)
    Q_PROPERTY(QString emergency READ emergency NOTIFY changed)
    Q_PROPERTY(QStringList notes READ notes NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    ClientController(VaultService& vault, GateController& gate, Navigator& navigator, const Languages& languages,
                     QObject* parent = nullptr);

    QString clientId() const { return m_id.isNull() ? QString() : idText(m_id); }
    bool known() const { return m_seen.has_value(); }
    QString name() const { return m_seen ? m_seen->client.name : QString(); }
    QString since() const;
    QString phone() const { return m_seen ? m_seen->client.phone : QString(); }
    QString email() const { return m_seen ? m_seen->client.email : QString(); }
    QString language() const;
    QString born() const;
    QString emergency() const;
    // "3 May 2026: …", the newest first.
    QStringList notes() const;
    QString problem() const { return m_problem ? m_problem->message() : QString(); }

Q_SIGNALS:
    void changed();

private:
    QCoro::Task<> show(QUuid id);
    void forget();

    VaultService& m_vault;
    Navigator& m_navigator;
    QUuid m_id;
    std::optional<ClientSeen> m_seen;
    std::optional<Error> m_problem;
};

} // namespace stipple::app
