// Back-ups by the app itself: where to, at which times, how the last one went; begun by a person or by the clock while
// the vault is unlocked, and stopped when it is locked. And the way back: restoring one into a new folder.
#pragma once

#include "app/backup_state.h"
#include "app/clinic_service.h"
#include "app/gate_controller.h"
#include "app/handed_over.h"

namespace stipple::app
{

class BackupService : public QObject, public HandedOver<BackupService>
{
    Q_OBJECT
    QML_NAMED_ELEMENT(Backup)
    QML_SINGLETON
    Q_PROPERTY(QString folder READ folder NOTIFY changed)
    Q_PROPERTY(QString folderProblem READ folderProblem NOTIFY changed)
    Q_PROPERTY(QStringList places READ places NOTIFY changed)
    Q_PROPERTY(QStringList times READ times NOTIFY changed)
    Q_PROPERTY(int ageDays READ ageDays NOTIFY changed)
    Q_PROPERTY(QString lastText READ lastText NOTIFY changed)
    Q_PROPERTY(QString nextText READ nextText NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(bool running READ running NOTIFY changed)
    Q_PROPERTY(qreal progress READ progress NOTIFY progressChanged)
    Q_PROPERTY(QString progressText READ progressText NOTIFY progressChanged)
    Q_PROPERTY(bool restoring READ restoring NOTIFY restoreChanged)
    Q_PROPERTY(QString restored READ restored NOTIFY restoreChanged)
    Q_PROPERTY(QString restoreProblem READ restoreProblem NOTIFY restoreChanged)

public:
    BackupService(VaultService& vault, GateController& gate, const Languages& languages, const ClinicService& clinic,
                  QObject* parent = nullptr);

    const BackupState& state() const { return m_state; }
    QString folder() const { return m_state.folder; }
    QString folderProblem() const { return m_folderProblem; }
    // Folders that suggest themselves: drives that are plugged in, then the person's documents. Asked by lookForPlaces.
    QStringList places() const { return m_places; }
    QStringList times() const;
    // Whole days since the last back-up that succeeded; -1 where there was none.
    int ageDays() const;
    // How the last one went and when the next one is due, as sentences.
    QString lastText() const;
    QString nextText() const;
    QString problem() const { return m_state.lastProblem; }
    bool running() const { return m_running; }
    qreal progress() const { return m_of > 0 ? qreal(m_done) / qreal(m_of) : 0; }
    QString progressText() const;
    bool restoring() const { return m_restoring; }
    QString restored() const { return m_restored; }
    QString restoreProblem() const { return m_restoreProblem; }

    Q_INVOKABLE void lookForPlaces();
    // An absolute path; its own folder is made within a place that holds other files.
    Q_INVOKABLE void chooseFolder(const QString& path);
    // "13:00"
    Q_INVOKABLE void addTime(const QString& time);
    Q_INVOKABLE void removeTime(int index);
    Q_INVOKABLE void start();
    Q_INVOKABLE void stop() { m_vault.stopBackUp(); }
    // Puts the back-up in `source` into `target`, a new folder, with the owner's passphrase or the recovery code. Where
    // the target is this app's own folder, it is opened.
    Q_INVOKABLE void restore(const QString& source, const QString& target, const QString& secret, bool isCode);
    Q_INVOKABLE void forgetRestore();

Q_SIGNALS:
    void changed();
    void progressChanged();
    void restoreChanged();
    // A back-up has ended, well or not.
    void ended();

private:
    QCoro::Task<> startAsync();
    QCoro::Task<> lookForPlacesAsync();
    QCoro::Task<> restoreAsync(vault::RestoreWanted wanted, QString secret, bool isCode);
    void change(const BackupState& state);
    void schedule();
    QDateTime local(const QDateTime& moment) const { return moment.toTimeZone(m_clinic.zone()); }

    VaultService& m_vault;
    GateController& m_gate;
    const ClinicService& m_clinic;
    BackupState m_state;
    QString m_folderProblem;
    QStringList m_places;
    bool m_running = false;
    qint64 m_done = 0;
    qint64 m_of = 0;
    bool m_restoring = false;
    QString m_restored;
    QString m_restoreProblem;
    QTimer m_timer;
    Worker m_aside{QStringLiteral("restoring")};
};

} // namespace stipple::app
