// What becomes of a client's data: everything handed out for a purpose, a hold that forbids erasing, and the erasure
// with what must stay and until when. Each is somebody's decision, and stands in the audit.
#pragma once

#include "app/clinic_service.h"
#include "app/gate_controller.h"
#include "app/navigator.h"
#include "documents/access_export.h"
#include "records/retention.h"

#include <QVariant>

namespace stipple::app
{

class ClientDataController : public QObject, public HandedOver<ClientDataController>
{
    Q_OBJECT
    QML_NAMED_ELEMENT(ClientData)
    QML_SINGLETON
    Q_PROPERTY(bool known READ known NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(QString purpose READ purpose WRITE setPurpose NOTIFY changed)
    Q_PROPERTY(QString folder READ folder WRITE setFolder NOTIFY changed)
    Q_PROPERTY(bool canExport READ canExport NOTIFY changed)
    Q_PROPERTY(double progress READ progress NOTIFY progressed)
    Q_PROPERTY(QString exported READ exported NOTIFY changed)
    Q_PROPERTY(QStringList missing READ missing NOTIFY changed)
    Q_PROPERTY(QVariantList earlier READ earlier NOTIFY changed)
    Q_PROPERTY(QVariantList kept READ kept NOTIFY changed)
    Q_PROPERTY(QString goes READ goes NOTIFY changed)
    Q_PROPERTY(QString hold READ hold NOTIFY changed)
    Q_PROPERTY(bool isHeld READ isHeld NOTIFY changed)
    Q_PROPERTY(bool mayErase READ mayErase NOTIFY changed)
    Q_PROPERTY(QString reason READ reason WRITE setReason NOTIFY changed)
    Q_PROPERTY(QString typedName READ typedName WRITE setTypedName NOTIFY changed)
    Q_PROPERTY(bool canErase READ canErase NOTIFY changed)

public:
    static constexpr qsizetype longestPurpose = 200;
    static constexpr qsizetype longestReason = 400;

    ClientDataController(VaultService& vault, GateController& gate, Navigator& navigator, const Languages& languages,
                         const ClinicService& clinic, QObject* parent = nullptr);

    bool known() const { return m_seen.has_value(); }
    QString name() const { return m_seen ? m_seen->client.name : QString(); }
    QString problem() const { return m_problem ? m_problem->message() : QString(); }
    bool busy() const { return m_busy; }

    QString purpose() const { return m_purpose; }
    void setPurpose(const QString& purpose);
    QString folder() const { return m_folder; }
    void setFolder(const QString& folder);
    bool canExport() const { return m_seen && !m_busy && m_purpose.simplified().size() >= 3 && !m_folder.isEmpty(); }
    // Of the photos, 0 to 1; less than 0 while nothing is exported.
    double progress() const { return m_progress; }
    // Where it is, what is in it and what is not; empty before.
    QString exported() const { return m_exported; }
    // What could not be taken along, one sentence each.
    QStringList missing() const { return m_missing; }
    // What was handed out before: {"when","what","who"}, the newest first.
    QVariantList earlier() const;

    // What an erasure leaves: {"title","until","why"}.
    QVariantList kept() const;
    // What goes, as a sentence.
    QString goes() const;
    QString hold() const;
    bool isHeld() const { return m_seen && !m_seen->retention.mayErase(); }
    // The owner's alone: it cannot be taken back.
    bool mayErase() const { return m_clinic.isOwner(); }
    QString reason() const { return m_reason; }
    void setReason(const QString& reason);
    QString typedName() const { return m_typedName; }
    void setTypedName(const QString& name);
    bool canErase() const;

    Q_INVOKABLE void exportAll();
    // Something of this client was handed out elsewhere.
    void lookAgain();
    // With a reason, until it is let go.
    Q_INVOKABLE void putHold(const QString& reason);
    Q_INVOKABLE void letGo();
    Q_INVOKABLE void erase();

Q_SIGNALS:
    void changed();
    void progressed();
    void erased();

private:
    struct Seen {
        records::Record record;
        records::Client client;
        records::Retention retention;
        std::vector<vault::AuditEntry> exports;
    };
    void show(const QUuid& client);
    QCoro::Task<> read(QUuid client);
    QCoro::Task<> exportAsync();
    QCoro::Task<> change(records::Client after, QString detail);
    QCoro::Task<> eraseAsync();
    void end(std::optional<Error> problem);
    void forget();

    VaultService& m_vault;
    Navigator& m_navigator;
    const Languages& m_languages;
    const ClinicService& m_clinic;
    QUuid m_client;
    std::optional<Seen> m_seen;
    QString m_purpose;
    QString m_folder;
    double m_progress = -1;
    QString m_exported;
    QStringList m_missing;
    QString m_reason;
    QString m_typedName;
    bool m_busy = false;
    std::optional<Error> m_problem;
};

} // namespace stipple::app
