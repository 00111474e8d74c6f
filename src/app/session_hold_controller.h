// Session hold: while somebody treats with gloves on and the tablet has locked, the timer goes on and quick notes can
// be kept, sealed so that nothing here can open them before the next unlock (vault/session_hold.h). Then a person looks
// at each and takes it into the session, or drops it. Known only as long as the program runs: started anew, it is
// locked like any other time.
#pragma once

#include "app/gate_controller.h"
#include "app/held_photo.h"
#include "app/open_sessions.h"
#include "app/worker.h"

namespace stipple::app
{

class SessionHoldController : public QObject, public HandedOver<SessionHoldController>
{
    Q_OBJECT
    QML_NAMED_ELEMENT(SessionHold)
    QML_SINGLETON
    Q_PROPERTY(bool isHeld READ isHeld NOTIFY changed)
    Q_PROPERTY(QString elapsed READ elapsed NOTIFY ticked)
    Q_PROPERTY(QString kept READ kept NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(QVariantList quick READ quick NOTIFY wordsChanged)
    Q_PROPERTY(QVariantList waiting READ waiting NOTIFY changed)

public:
    // Before whatever forgets the sessions when the door closes: see watch().
    SessionHoldController(VaultService& vault, GateController& gate, const Languages& languages,
                          const ClinicService& clinic, QObject* parent = nullptr);
    void watch(const OpenSessions& open) { m_open = &open; }

    // Locked, in the middle of a treatment.
    bool isHeld() const { return m_gate.state() == GateController::Locked && m_held.has_value(); }
    QString elapsed() const;
    // "2 notes are kept", since it was locked.
    QString kept() const;
    QString problem() const { return m_problem ? m_problem->message() : QString(); }
    // What one tap says: {id, text}.
    QVariantList quick() const;
    // That is treated while it is held.
    QUuid session() const { return m_held ? m_held->session : QUuid(); }
    // Unlocked: what was noted and photographed meanwhile and is not taken in yet: {id, session, text, detail,
    // picture}.
    QVariantList waiting() const;

    Q_INVOKABLE void note(const QString& text);
    Q_INVOKABLE void takeIn(const QString& id);
    Q_INVOKABLE void drop(const QString& id);

Q_SIGNALS:
    void changed();
    void wordsChanged();
    void ticked();
    // A session's record has another note.
    void takenIn(const QUuid& session);

private:
    struct Waiting {
        QUuid id;
        QUuid session;
        QDateTime at;
        QString text;                   // of a note
        std::optional<HeldPhoto> photo; // of a photo
        QString picture;                // the same, as a data: URL
    };
    QCoro::Task<> keep(QString text);
    QCoro::Task<> readWaiting();
    QCoro::Task<> take(Waiting note, bool drops);
    QCoro::Task<Result<bool>> takePhoto(QUuid id);
    QCoro::Task<Result<bool>> takeNote(Waiting note);
    QCoro::Task<Result<bool>> throwAway(QUuid id);
    QString textOf(const Waiting& each) const;

    VaultService& m_vault;
    GateController& m_gate;
    const ClinicService& m_clinic;
    const OpenSessions* m_open = nullptr;
    std::optional<OpenSession> m_held;
    int m_kept = 0;
    std::optional<Error> m_problem;
    std::vector<Waiting> m_waiting;
    QTimer m_clock;
    Worker m_holding{QStringLiteral("session hold")};
};

} // namespace stipple::app
