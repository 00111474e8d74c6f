// Appointments as a calendar file in a folder: one, or those of some days. The file leaves the vault in clear, so who
// asked for it stands in the audit before it is written, and names go along only where somebody says so.
#pragma once

#include "app/clinic_service.h"
#include "app/gate_controller.h"
#include "documents/calendar_file.h"

namespace stipple::app
{

class CalendarExportController : public QObject, public HandedOver<CalendarExportController>
{
    Q_OBJECT
    QML_NAMED_ELEMENT(CalendarExport)
    QML_SINGLETON
    Q_PROPERTY(bool isOne READ isOne NOTIFY changed)
    Q_PROPERTY(QString from READ from WRITE setFrom NOTIFY changed)
    Q_PROPERTY(QString to READ to WRITE setTo NOTIFY changed)
    Q_PROPERTY(bool withNames READ withNames WRITE setWithNames NOTIFY changed)
    Q_PROPERTY(QString folder READ folder WRITE setFolder NOTIFY changed)
    Q_PROPERTY(bool canSave READ canSave NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(QString saved READ saved NOTIFY changed)

public:
    CalendarExportController(VaultService& vault, GateController& gate, const ClinicService& clinic,
                             QObject* parent = nullptr);

    bool isOne() const { return !m_visit.isNull(); }
    QString from() const { return m_from.toString(Qt::ISODate); }
    void setFrom(const QString& iso);
    QString to() const { return m_to.toString(Qt::ISODate); }
    void setTo(const QString& iso);
    bool withNames() const { return m_withNames; }
    void setWithNames(bool with);
    QString folder() const { return m_folder; }
    void setFolder(const QString& folder);
    bool canSave() const;
    bool busy() const { return m_busy; }
    QString problem() const { return m_problem ? m_problem->message() : QString(); }
    // "12 appointments are in /home/…/appointments.ics"; empty before.
    QString saved() const { return m_saved; }

    // `visit`: one appointment; empty: those of the days from `day` on.
    Q_INVOKABLE void begin(const QString& visit, const QString& day);
    Q_INVOKABLE void save();

Q_SIGNALS:
    void changed();

private:
    QCoro::Task<> saveAsync();
    void forget();

    VaultService& m_vault;
    const ClinicService& m_clinic;
    QUuid m_visit;
    QDate m_from;
    QDate m_to;
    bool m_withNames = false;
    QString m_folder;
    bool m_busy = false;
    std::optional<Error> m_problem;
    QString m_saved;
};

} // namespace stipple::app
