// The list of all clients as a file for another programme. It leaves the vault in clear, so the owner decides it, says
// what for, and both stand in the audit before anything is written.
#pragma once

#include "app/clinic_service.h"
#include "app/gate_controller.h"

namespace stipple::app
{

class ClientListController : public QObject, public HandedOver<ClientListController>
{
    Q_OBJECT
    QML_NAMED_ELEMENT(ClientList)
    QML_SINGLETON
    Q_PROPERTY(bool mayExport READ mayExport NOTIFY changed)
    Q_PROPERTY(QString purpose READ purpose WRITE setPurpose NOTIFY changed)
    Q_PROPERTY(QString folder READ folder WRITE setFolder NOTIFY changed)
    Q_PROPERTY(bool canSave READ canSave NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(QString saved READ saved NOTIFY changed)

public:
    static constexpr qsizetype shortestPurpose = 3;
    static constexpr qsizetype longestPurpose = 200;

    ClientListController(VaultService& vault, GateController& gate, const ClinicService& clinic,
                         QObject* parent = nullptr);

    bool mayExport() const { return m_clinic.isOwner(); }
    // What it is for. Stays in the audit for good.
    QString purpose() const { return m_purpose; }
    void setPurpose(const QString& purpose);
    QString folder() const { return m_folder; }
    void setFolder(const QString& folder);
    bool canSave() const;
    bool busy() const { return m_busy; }
    QString problem() const { return m_problem ? m_problem->message() : QString(); }
    // "24 clients are in /home/…/clients-2026-11-25.csv", and what is not in it; empty before.
    QString saved() const { return m_saved; }

    Q_INVOKABLE void begin();
    Q_INVOKABLE void save();
    Q_INVOKABLE void forget();

Q_SIGNALS:
    void changed();

private:
    struct List;
    QCoro::Task<> saveAsync();
    QCoro::Task<Result<QString>> write(std::shared_ptr<const List> list, QString purpose);
    QCoro::Task<Done> note(QString detail);

    VaultService& m_vault;
    const ClinicService& m_clinic;
    QString m_purpose;
    QString m_folder;
    int m_round = 0; // raised when everything is forgotten
    bool m_busy = false;
    std::optional<Error> m_problem;
    QString m_saved;
};

} // namespace stipple::app
