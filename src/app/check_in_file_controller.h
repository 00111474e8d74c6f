// "Take in check-ins from a file": which file, whose check-ins they are before anything is written, then taking them in
// and the warning signs that they show.
#pragma once

#include "app/check_in_taking.h"
#include "app/clinic_service.h"
#include "app/gate_controller.h"

namespace stipple::app
{

class CheckInFileController : public QObject, public HandedOver<CheckInFileController>
{
    Q_OBJECT
    QML_NAMED_ELEMENT(CheckInFile)
    QML_SINGLETON
    Q_PROPERTY(QString path READ path WRITE setPath NOTIFY changed)
    Q_PROPERTY(QVariantList files READ files NOTIFY changed)
    Q_PROPERTY(bool isRead READ isRead NOTIFY changed)
    Q_PROPERTY(bool canTake READ canTake NOTIFY changed)
    Q_PROPERTY(QString whose READ whose NOTIFY changed)
    Q_PROPERTY(QString done READ done NOTIFY changed)
    Q_PROPERTY(QString client READ client NOTIFY changed)
    Q_PROPERTY(QVariantList signs READ signs NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    CheckInFileController(VaultService& vault, GateController& gate, const Languages& languages,
                          const ClinicService& clinic, QObject* parent = nullptr);

    QString path() const { return m_path; }
    void setPath(const QString& path);
    // Such files in the folders where files arrive, the newest first: {"id": path, "text": name}.
    QVariantList files() const { return m_files; }
    bool isRead() const { return m_seen != nullptr; }
    bool canTake() const { return m_seen && m_seen->fresh > 0 && !m_taken && !m_busy; }
    // Whose check-ins these are, and how many of them are new.
    QString whose() const;
    QString done() const;
    QString client() const { return m_seen ? idText(m_seen->client) : QString(); }
    // Of all that was taken in: see signWords().
    QVariantList signs() const;
    bool busy() const { return m_busy; }
    QString problem() const { return m_problem ? m_problem->message() : QString(); }

    // Looks for files.
    Q_INVOKABLE void begin();
    Q_INVOKABLE void read();
    Q_INVOKABLE void take();
    Q_INVOKABLE void forget();

Q_SIGNALS:
    void changed();

private:
    QCoro::Task<> readAsync();
    QCoro::Task<> takeAsync();

    VaultService& m_vault;
    const ClinicService& m_clinic;
    QString m_path;
    QVariantList m_files;
    std::shared_ptr<const SentSeen> m_seen;
    std::optional<SentTaken> m_taken;
    std::optional<Error> m_problem;
    bool m_busy = false;
};

} // namespace stipple::app
