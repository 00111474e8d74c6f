// The client's copy of a signed text: saved where somebody chose, as a message to be sent, or printed. It leaves the
// vault in clear, so who gave it, and how, stands in the audit before it does.
#pragma once

#include "app/clinic_service.h"
#include "app/gate_controller.h"
#include "documents/consent_copy.h"

namespace stipple::app
{

class CopyController : public QObject, public HandedOver<CopyController>
{
    Q_OBJECT
    QML_NAMED_ELEMENT(ClientsCopy)
    QML_SINGLETON
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString folder READ folder WRITE setFolder NOTIFY changed)
    Q_PROPERTY(bool canPrint READ canPrint CONSTANT)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(QString given READ given NOTIFY changed)

public:
    enum Way { Save, Mail, Print };
    Q_ENUM(Way)

    CopyController(VaultService& vault, GateController& gate, const ClinicService& clinic, QObject* parent = nullptr);

    QString name() const { return m_name; } // of the text
    QString folder() const { return m_folder; }
    void setFolder(const QString& folder);
    // Whether this computer knows of a printing system.
    bool canPrint() const { return !m_printer.isEmpty(); }
    bool busy() const { return m_busy; }
    QString problem() const { return m_problem ? m_problem->message() : QString(); }
    // What was done with it, and where it is now; empty before.
    QString given() const { return m_given; }

    // `record`: the consent's. `name`: its title, for the dialog.
    Q_INVOKABLE void begin(const QString& record, const QString& name);
    Q_INVOKABLE void give(stipple::app::CopyController::Way way);

    // The program that takes pages on its standard input; lp, unless told otherwise.
    void setPrinter(const QString& program) { m_printer = program; }

Q_SIGNALS:
    void changed();

private:
    struct Made {
        QByteArray pdf;
        QString fileName;
        QString to;       // the client's e-mail address
        QString language; // in which it was signed
        QString title;
        QString clinic;
    };
    QCoro::Task<> giveAsync(Way way);
    QCoro::Task<Result<Made>> make(Way way);
    QCoro::Task<Result<QString>> save(Made made);
    QCoro::Task<Result<QString>> mail(Made made);
    QCoro::Task<Result<QString>> print(Made made);
    QCoro::Task<Result<QString>> write(QString name, QByteArray bytes);
    void forget();

    VaultService& m_vault;
    const ClinicService& m_clinic;
    QUuid m_record;
    QString m_name;
    QString m_folder;
    QString m_printer;
    bool m_busy = false;
    std::optional<Error> m_problem;
    QString m_given;
};

} // namespace stipple::app
