// Who else may go on at this tablet: a tap on one's own initials, a tap on theirs, and the unlock page waits for them.
#pragma once

#include "app/gate_controller.h"
#include "app/rows_model.h"

namespace stipple::app
{

class SwitchController : public QObject, public HandedOver<SwitchController>
{
    Q_OBJECT
    QML_NAMED_ELEMENT(Switch)
    QML_SINGLETON
    Q_PROPERTY(stipple::app::RowsModel* others READ others CONSTANT)
    Q_PROPERTY(bool isRead READ isRead NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    SwitchController(VaultService& vault, GateController& gate, QObject* parent = nullptr);

    // Everybody with a way in, but whoever is here.
    RowsModel* others() { return &m_others; }
    bool isRead() const { return m_isRead; }
    QString problem() const { return m_problem ? m_problem->message() : QString(); }

    // Reads who they are now.
    Q_INVOKABLE void begin();
    Q_INVOKABLE void choose(const QString& practitioner);

Q_SIGNALS:
    void changed();

private:
    QCoro::Task<> beginAsync();
    void forget();

    VaultService& m_vault;
    GateController& m_gate;
    RowsModel m_others;
    bool m_isRead = false;
    std::optional<Error> m_problem;
};

} // namespace stipple::app
