// The door: which of the five faces the window shows, and the way from one to the other.
#pragma once

#include "app/clinic_service.h"
#include "app/handed_over.h"
#include "app/idle_lock.h"
#include "app/languages.h"
#include "app/navigator.h"
#include "app/system_sleep.h"
#include "app/vault_service.h"

namespace stipple::app
{

class GateController : public QObject, public HandedOver<GateController>
{
    Q_OBJECT
    QML_NAMED_ELEMENT(Gate)
    QML_SINGLETON
    Q_PROPERTY(State state READ state NOTIFY stateChanged)
    Q_PROPERTY(QString folder READ folder CONSTANT)
    Q_PROPERTY(bool inUse READ inUse NOTIFY problemChanged)
    Q_PROPERTY(QString problemTitle READ problemTitle NOTIFY problemChanged)
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged)
    Q_PROPERTY(QString note READ note NOTIFY noteChanged)
    Q_PROPERTY(QString practitionerName READ practitionerName NOTIFY stateChanged)
    Q_PROPERTY(QString practitionerInitials READ practitionerInitials NOTIFY stateChanged)

public:
    enum State { Opening, FirstStart, Locked, Open, Blocked };
    Q_ENUM(State)

    GateController(VaultService& vault, ClinicService& clinic, Navigator& navigator, const Languages& languages,
                   const Preferences& preferences, QObject* parent = nullptr);

    State state() const { return m_state; }
    QString folder() const { return m_vault.folder(); }
    bool inUse() const { return m_problem && m_problem->code() == ErrorCode::InUse; }
    QString problemTitle() const;
    QString problem() const { return m_problem ? m_problem->message() : QString(); }
    // Why it was locked, where that is worth a sentence.
    QString note() const;
    QString practitionerName() const { return m_practitionerName; }
    QString practitionerInitials() const;
    const vault::Header& header() const { return m_header; }

    // Looks at the folder and decides what to show. Also after a vault was made.
    void look();
    Q_INVOKABLE void tryAgain() { look(); }
    // Locks, unless something unsaved holds it: then that is asked first.
    Q_INVOKABLE void lock();

    // Locks for somebody else to go on: what is unsaved is asked about as by lock(), what is being written is kept. The
    // unlock page then begins with them.
    void switchTo(const QUuid& practitioner);
    // Who is to go on; null: whoever was there last.
    const QUuid& next() const { return m_next; }

    // Locks before the system sleeps. `sleep` stays as long as this.
    void watch(SystemSleep& sleep);
    // Called by those who unlocked, or met a vault that cannot be opened.
    void opened(const QString& practitionerName);
    void block(const Error& error);
    // Asked before a lock that nobody asked for, which cannot wait for an answer: saves what is not saved yet.
    // Dropped: it is only half made, and would say something that nobody meant. Lost: the storage refused it.
    enum class Kept { Nothing, Saved, Dropped, Lost };
    void addKeeper(std::function<QCoro::Task<Kept>()> keeper) { m_keepers.push_back(std::move(keeper)); }

Q_SIGNALS:
    void stateChanged();
    void problemChanged();
    void noteChanged();
    // Everything that shows clients must forget them now.
    void closing();

private:
    enum class Note { None, Idle, Asleep, Switched };
    QCoro::Task<> enter(QString practitionerName);
    QCoro::Task<> lookAsync();
    QCoro::Task<> close(Note note, Kept kept = Kept::Nothing);
    // Without asking: what is not saved yet is saved.
    QCoro::Task<> closeUnasked(Note why);
    void setState(State state);

    VaultService& m_vault;
    ClinicService& m_clinic;
    Navigator& m_navigator;
    const Preferences& m_preferences;
    IdleLock m_idle;
    State m_state = Opening;
    std::optional<Error> m_problem;
    Note m_note = Note::None;
    QUuid m_next;
    Kept m_kept = Kept::Nothing; // of what was being written then
    SystemSleep* m_sleep = nullptr;
    bool m_closing = false;
    vault::Header m_header;
    QString m_practitionerName;
    std::vector<std::function<QCoro::Task<Kept>()>> m_keepers;
};

} // namespace stipple::app
