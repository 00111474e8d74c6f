// A list that leaves the vault in clear, as a file. Somebody decides it and says what for; both stand in the audit
// before anything is written, and so does that it could not be written. What is in the file is each list's own.
#pragma once

#include "app/clinic_service.h"
#include "app/gate_controller.h"

namespace stipple::app
{

class FileExport : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Each list has its own.")
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

    // Who may hand it out; others are told who can.
    virtual bool mayExport() const = 0;
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

protected:
    // What goes out.
    struct Contents {
        QString name; // of the file, without ".csv"
        QByteArray csv;
        QString audited; // "client list, 24 clients"; never a name
        QUuid about;     // the record it is about; null for none
        QString told;    // "24 clients are in %1", where the file's path goes; further sentences on lines of their own
    };
    FileExport(VaultService& vault, GateController& gate, const ClinicService& clinic, QObject* parent);
    // On the reading thread, from what is captured by value.
    using Reading = std::function<Result<Contents>(vault::Reader&)>;
    virtual Reading contents() const = 0;
    // What the purpose begins with.
    virtual QString usualPurpose() const { return {}; }
    VaultService& vault() const { return m_vault; }
    const ClinicService& clinic() const { return m_clinic; }

private:
    QCoro::Task<> saveAsync();
    QCoro::Task<Result<QString>> write(Contents contents, QString purpose);
    QCoro::Task<Done> note(QUuid about, QString detail);

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
