// A paper for a client to take home: the copy of what they signed, what to stop before a session, a summary of their
// file, the aftercare with all that goes with it. Saved where somebody chose, as a message to be sent, or printed. It
// leaves the vault in clear, so who gave it, how, and what for stands in the audit before it does.
#pragma once

#include "app/clinic_service.h"
#include "app/gate_controller.h"
#include "app/papers.h"

#include <QDir>

namespace stipple::app
{

class CopyController : public QObject, public HandedOver<CopyController>
{
    Q_OBJECT
    QML_NAMED_ELEMENT(ClientsCopy)
    QML_SINGLETON
    Q_PROPERTY(Paper paper READ paper NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(bool isOffered READ isOffered NOTIFY changed)
    Q_PROPERTY(bool needsPurpose READ needsPurpose NOTIFY changed)
    Q_PROPERTY(QString purpose READ purpose WRITE setPurpose NOTIFY changed)
    Q_PROPERTY(QString folder READ folder WRITE setFolder NOTIFY changed)
    Q_PROPERTY(bool canGive READ canGive NOTIFY changed)
    Q_PROPERTY(bool canPrint READ canPrint CONSTANT)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(QString given READ given NOTIFY changed)
    Q_PROPERTY(QString code READ code NOTIFY changed)

public:
    enum Way { Save, Mail, Print, Show };
    Q_ENUM(Way)
    enum Paper { SignedText, StopList, Summary, Aftercare };
    Q_ENUM(Paper)
    static constexpr qsizetype longestPurpose = 200;

    CopyController(VaultService& vault, GateController& gate, const ClinicService& clinic, QObject* parent = nullptr);

    Paper paper() const { return m_paper; }
    QString name() const { return m_name; } // of the text, or of the client
    // The practitioner has just signed: the copy is the client's, unless they want none.
    bool isOffered() const { return m_isOffered; }
    // A summary tells of somebody's health, so that it is given for a purpose; the others are the client's own.
    bool needsPurpose() const { return m_paper == Summary; }
    QString purpose() const { return m_purpose; }
    void setPurpose(const QString& purpose);
    QString folder() const { return m_folder; }
    void setFolder(const QString& folder);
    bool canGive() const { return !m_busy && (!needsPurpose() || m_purpose.simplified().size() >= 3); }
    // Whether this computer knows of a printing system.
    bool canPrint() const { return !m_printer.isEmpty(); }
    bool busy() const { return m_busy; }
    QString problem() const { return m_problem ? m_problem->message() : QString(); }
    // What was done with it, and where it is now; empty before.
    QString given() const { return m_given; }
    // For a telephone's camera, as a data: URL; empty until it is shown. Of the aftercare only.
    QString code() const { return m_code; }

    // `about`: the consent's record for a signed text, else the client's. `name`: what the dialog calls it.
    Q_INVOKABLE void begin(stipple::app::CopyController::Paper paper, const QString& about, const QString& name);
    // Right after the practitioner has signed this consent.
    Q_INVOKABLE void offer(const QString& consent, const QString& name);
    Q_INVOKABLE void give(stipple::app::CopyController::Way way);
    // The client wants no copy: noted, with who was told so.
    Q_INVOKABLE void noneWanted();

    // The program that takes pages on its standard input; lp, unless told otherwise.
    void setPrinter(const QString& program) { m_printer = program; }

Q_SIGNALS:
    void changed();
    // That the client wants none is noted.
    void noneNoted();

private:
    QCoro::Task<> giveAsync(Way way);
    QCoro::Task<> noteNone();
    QCoro::Task<Result<DrawnPaper>> make(Way way);
    QCoro::Task<Result<QString>> save(DrawnPaper made);
    QCoro::Task<Result<QString>> mail(DrawnPaper made);
    QCoro::Task<Result<QString>> print(DrawnPaper made);
    Result<QString> showCode(const DrawnPaper& made);
    // The folder that was chosen, if something may be written there.
    Result<QDir> checkedFolder() const;
    QCoro::Task<Result<QString>> write(QString name, QByteArray bytes);
    QCoro::Task<Result<QString>> writeAll(DrawnPaper made, bool onlyMessage);
    PaperAsked asked() const;
    void forget();

    VaultService& m_vault;
    const ClinicService& m_clinic;
    Paper m_paper = SignedText;
    QUuid m_about;
    QString m_name;
    bool m_isOffered = false;
    QString m_purpose;
    QString m_folder;
    QString m_printer;
    bool m_busy = false;
    std::optional<Error> m_problem;
    QString m_given;
    QString m_code;
};

} // namespace stipple::app
