// Today: who comes and what they lack, who is healing, what waits for somebody; what has not been synced, and how old
// the back-up is. Reads again when something was written, and when a new day begins in the clinic.
#pragma once

#include "app/gate_controller.h"
#include "app/rows_model.h"
#include "app/today_reading.h"

#include <QTimer>

namespace stipple::app
{

class TodayController : public QObject, public HandedOver<TodayController>
{
    Q_OBJECT
    QML_NAMED_ELEMENT(Today)
    QML_SINGLETON
    Q_PROPERTY(stipple::app::RowsModel* visits READ visits CONSTANT)
    Q_PROPERTY(stipple::app::RowsModel* healing READ healing CONSTANT)
    Q_PROPERTY(stipple::app::RowsModel* needs READ needs CONSTANT)
    Q_PROPERTY(bool isLoading READ isLoading NOTIFY changed)
    Q_PROPERTY(QString overline READ overline NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(QString waiting READ waiting NOTIFY changed)
    Q_PROPERTY(QString backup READ backup NOTIFY changed)
    Q_PROPERTY(int backupKind READ backupKind NOTIFY changed)

public:
    TodayController(VaultService& vault, GateController& gate, Navigator& navigator, const Languages& languages,
                    const ClinicService& clinic, QObject* parent = nullptr);

    RowsModel* visits() { return &m_visits; }
    RowsModel* healing() { return &m_healing; }
    RowsModel* needs() { return &m_needs; }
    bool isLoading() const { return !m_seen && !m_problem; }
    QString overline() const;
    QString problem() const { return m_problem ? m_problem->message() : QString(); }
    // "3 waiting to sync"; empty where nothing waits, for that says nothing of what a server has.
    QString waiting() const;
    QString backup() const;
    int backupKind() const;

    // One tap; a second one takes it back.
    Q_INVOKABLE void setArrived(const QString& visit, bool isHere);
    Q_INVOKABLE void setNoShow(const QString& visit, bool isAbsent);
    Q_INVOKABLE void readAgain() { read(); }

Q_SIGNALS:
    void changed();

private:
    QCoro::Task<> read();
    QCoro::Task<> put(QUuid visit, records::VisitState state);
    void readWhenSeen();
    void say();
    void forget();
    RowsModel::Row visitRow(const VisitSeen& seen) const;
    RowsModel::Row healingRow(const HealingSeen& seen) const;
    RowsModel::Row needRow(const NeedSeen& seen, int number) const;

    VaultService& m_vault;
    GateController& m_gate;
    Navigator& m_navigator;
    const ClinicService& m_clinic;
    RowsModel m_visits;
    RowsModel m_healing;
    RowsModel m_needs;
    std::optional<DaySeen> m_seen;
    std::optional<Error> m_problem;
    QDateTime m_backup;
    QTimer m_midnight;
    bool m_reading = false;
    bool m_again = false;
    bool m_stale = true; // something was written while another page was shown
};

} // namespace stipple::app
