// A client's session, from the gate to its end: what stands in the way, the photos before, the treatment record, the
// photos after, finishing. Its record is saved at every change and found again after a restart; sealed it is only read,
// and what was wrong is put right by another one that names it and why.
#pragma once

#include "app/draft_saver.h"
#include "app/gate_controller.h"
#include "app/rows_model.h"
#include "app/session_finishing.h"
#include "app/session_photos.h"
#include "app/session_words.h"

#include <QTimer>

namespace stipple::app
{

class SessionController : public QObject, public HandedOver<SessionController>
{
    Q_OBJECT
    QML_NAMED_ELEMENT(Session)
    QML_SINGLETON
    Q_PROPERTY(bool isLoading READ isLoading NOTIFY changed)
    Q_PROPERTY(bool isStarted READ isStarted NOTIFY changed)
    Q_PROPERTY(bool isBegun READ isBegun NOTIFY changed)
    Q_PROPERTY(bool isEnded READ isEnded NOTIFY changed)
    Q_PROPERTY(bool isSealed READ isSealed NOTIFY changed)
    Q_PROPERTY(bool canEdit READ canEdit NOTIFY changed)
    Q_PROPERTY(bool isBusy READ isBusy NOTIFY changed)
    Q_PROPERTY(QString sessionId READ sessionId NOTIFY changed)
    Q_PROPERTY(QString clientId READ clientId NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString standing READ standing NOTIFY changed)
    Q_PROPERTY(QString amendment READ amendment NOTIFY changed)
    Q_PROPERTY(QString saved READ saved NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(int step READ step WRITE setStep NOTIFY changed)
    Q_PROPERTY(QVariantList steps READ steps NOTIFY stepsChanged)
    Q_PROPERTY(QString elapsed READ elapsed NOTIFY ticked)
    Q_PROPERTY(QString times READ times NOTIFY changed)
    // The gate.
    Q_PROPERTY(QVariantList gate READ gate NOTIFY gateChanged)
    Q_PROPERTY(QStringList early READ early NOTIFY changed)
    Q_PROPERTY(QString earlyReason READ earlyReason WRITE setEarlyReason NOTIFY changed)
    Q_PROPERTY(bool canStart READ canStart NOTIFY changed)
    // The record.
    Q_PROPERTY(QVariantMap values READ values NOTIFY changed)
    Q_PROPERTY(QVariantMap choices READ choices NOTIFY choicesChanged)
    Q_PROPERTY(stipple::app::RowsModel* pigments READ pigments CONSTANT)
    Q_PROPERTY(stipple::app::RowsModel* needles READ needles CONSTANT)
    Q_PROPERTY(stipple::app::RowsModel* anaesthetics READ anaesthetics CONSTANT)
    Q_PROPERTY(QString refused READ refused NOTIFY changed)
    Q_PROPERTY(QVariantMap offers READ offers NOTIFY changed)
    Q_PROPERTY(QVariantMap references READ references NOTIFY referencesChanged)
    Q_PROPERTY(QVariantMap cautions READ cautions NOTIFY changed)
    Q_PROPERTY(QString note READ note NOTIFY changed)
    Q_PROPERTY(QVariantList notes READ notes NOTIFY notesChanged)
    // The photos.
    Q_PROPERTY(QVariantMap photos READ photos NOTIFY photosChanged)
    Q_PROPERTY(bool canBegin READ canBegin NOTIFY changed)
    // The end.
    Q_PROPERTY(QVariantList lacking READ lacking NOTIFY lackingChanged)
    Q_PROPERTY(QVariantMap next READ next NOTIFY changed)
    Q_PROPERTY(QVariantList nextChoices READ nextChoices NOTIFY nextChoicesChanged)
    Q_PROPERTY(QVariantMap care READ care NOTIFY changed)

public:
    SessionController(VaultService& vault, GateController& gate, Navigator& navigator, const Languages& languages,
                      const ClinicService& clinic, QObject* parent = nullptr);

    bool isLoading() const { return !m_seen && !m_problem; }
    bool isStarted() const { return m_seen && m_seen->isStarted(); }
    // The treatment itself, from the first dot on.
    bool isBegun() const { return isStarted() && m_session.startedAt.isValid(); }
    bool isEnded() const { return isBegun() && m_session.endedAt.isValid(); }
    bool isSealed() const { return m_seen && m_seen->isSealed; }
    bool canEdit() const { return isBegun() && !isSealed() && !m_isBusy; }
    bool isBusy() const { return m_isBusy; }
    QString sessionId() const;
    QString clientId() const { return m_seen ? idText(m_seen->client) : QString(); }
    QString name() const { return m_seen ? m_seen->name : QString(); }
    QString title() const;
    // "Draft", "Finished on 25 November 2026 by Maya Okonkwo"
    QString standing() const;
    QString amendment() const { return m_session.amendReason; }
    QString saved() const;
    QString problem() const;
    int step() const { return m_step; }
    void setStep(int step);
    QVariantList steps() const { return m_told.steps; }
    // "1 h 12 min", of the treatment; survives a restart, for it is counted from the record.
    QString elapsed() const;
    // "09:40 to 12:05"
    QString times() const;

    QVariantList gate() const { return m_told.gate; }
    QStringList early() const;
    QString earlyReason() const { return m_earlyReason; }
    void setEarlyReason(const QString& reason);
    bool canStart() const;

    QVariantMap values() const;
    QVariantMap choices() const;
    RowsModel* pigments() { return &m_pigments; }
    RowsModel* needles() { return &m_needles; }
    RowsModel* anaesthetics() { return &m_anaesthetics; }
    // Why the lot that was tapped last cannot be used.
    QString refused() const { return m_refused; }
    // By part, "where", "with", "how": what was so last time; nothing where there is none.
    QVariantMap offers() const;
    QVariantMap references() const { return m_told.references; }
    QVariantMap cautions() const;
    // The one that is being written, and those before it.
    QString note() const;
    QVariantList notes() const { return m_told.notes; }

    // {"before": {rows, told, missing, isRefused}, "after": …}
    QVariantMap photos() const { return m_told.photos; }
    bool canBegin() const;

    QVariantList lacking() const { return m_told.lacking; }
    // {number, day, isOptional, plan}: plan 0 nothing, 1 advised, 2 booked; and what one can do about it.
    QVariantMap next() const;
    QVariantList nextChoices() const { return m_told.next; }
    // The first day's instructions: {title, does: […], donts: […]}.
    QVariantMap care() const;

    Q_INVOKABLE void start();
    Q_INVOKABLE void begin();
    Q_INVOKABLE void end();
    // It was not the end yet.
    Q_INVOKABLE void goOn();
    // One of several, or none: the same again takes it back.
    Q_INVOKABLE void choose(const QString& field, const QString& id);
    Q_INVOKABLE void toggle(const QString& field, const QString& id);
    Q_INVOKABLE void set(const QString& field, const QVariant& value);
    Q_INVOKABLE void type(const QString& field, const QString& text);
    // Of one place: session_places.h.
    Q_INVOKABLE void setPlace(const QString& place, const QString& field, const QString& value);
    Q_INVOKABLE void drawScar(const QVariantList& stroke);
    Q_INVOKABLE void undoScar();
    Q_INVOKABLE void pick(const QString& lot);
    Q_INVOKABLE void blend(const QString& lot, const QString& field, const QString& value);
    Q_INVOKABLE void asLastTime(const QString& part);
    Q_INVOKABLE void skip(const QString& moment, const QString& why);
    Q_INVOKABLE void takePhotos(const QString& moment);
    Q_INVOKABLE void writeNote(const QString& text);
    Q_INVOKABLE void endNote();
    Q_INVOKABLE void planNext(int plan);
    Q_INVOKABLE void finish();
    // Of a finished one.
    Q_INVOKABLE void amend(const QString& why);
    Q_INVOKABLE void leadTo(const QString& way);
    Q_INVOKABLE void readAgain() { read(); }

Q_SIGNALS:
    void changed();
    void choicesChanged();
    void ticked();
    // Only when they differ: what stands in a list keeps its place under the finger.
    void stepsChanged();
    void gateChanged();
    void referencesChanged();
    void notesChanged();
    void photosChanged();
    void lackingChanged();
    void nextChoicesChanged();

private:
    struct Told {
        QVariantList steps, gate, notes, lacking, next;
        QVariantMap references, photos;
    };
    // Says everything anew.
    void say();
    Told tell() const;
    QVariantList tellSteps() const;
    QVariantList tellNotes() const;
    QVariantList tellNext() const;
    QVariantMap tellPhotos() const;
    void follow();
    QCoro::Task<> read();
    QCoro::Task<> startNow();
    QCoro::Task<> seal();
    QCoro::Task<Done> write();
    QCoro::Task<Result<SessionSeen>> look(SessionAsked asked);
    SessionAsked asked() const;
    void show(SessionSeen seen, bool isFirst);
    void change(const std::function<bool(records::Session&)>& edit, bool isTyping = false);
    std::vector<ViewSeen> views(const QString& moment) const;
    int firstStep() const;
    void leave();
    void forget();

    VaultService& m_vault;
    Navigator& m_navigator;
    const ClinicService& m_clinic;
    std::optional<Navigator::Route> m_route; // that is shown
    QUuid m_id;                              // of the session; null: none yet
    std::optional<SessionSeen> m_seen;
    records::Session m_session; // as it stands on the screen
    std::optional<Error> m_problem;
    QString m_refused;
    QString m_earlyReason;
    QString m_note; // the id of the note that is being written
    int m_step = int(SessionStep::Gate);
    bool m_books = false;
    int m_changes = 0; // made on the page
    bool m_isBusy = false;
    DraftSaver m_saver;
    QTimer m_clock;
    Told m_told;
    RowsModel m_pigments;
    RowsModel m_needles;
    RowsModel m_anaesthetics;
};

} // namespace stipple::app
