// Making, moving and cancelling an appointment. While it is typed, it is held against everything that is known: whether
// a treatment is safe on that day and because of what, who is booked at that time already, and when the clinic is open.
// These warn; what refuses is a time that does not exist, or a client who is not there.
#pragma once

#include "app/calendar_reading.h"
#include "app/gate_controller.h"
#include "app/rows_model.h"
#include "app/standing_sentences.h"

namespace stipple::app
{

class AppointmentController : public QObject, public HandedOver<AppointmentController>
{
    Q_OBJECT
    QML_NAMED_ELEMENT(Appointment)
    QML_SINGLETON
    Q_PROPERTY(bool isNew READ isNew NOTIFY changed)
    Q_PROPERTY(bool isKnown READ isKnown NOTIFY changed)
    Q_PROPERTY(bool isOver READ isOver NOTIFY changed)
    Q_PROPERTY(QString stateWord READ stateWord NOTIFY changed)
    Q_PROPERTY(int state READ state NOTIFY changed)
    Q_PROPERTY(QString client READ client NOTIFY changed)
    Q_PROPERTY(QString clientName READ clientName NOTIFY changed)
    Q_PROPERTY(QString query READ query WRITE setQuery NOTIFY changed)
    Q_PROPERTY(stipple::app::RowsModel* candidates READ candidates CONSTANT)
    Q_PROPERTY(bool isNobodyFound READ isNobodyFound NOTIFY changed)
    Q_PROPERTY(QStringList kinds READ kinds NOTIFY changed)
    Q_PROPERTY(int kind READ kind WRITE setKind NOTIFY changed)
    Q_PROPERTY(QString day READ day WRITE setDay NOTIFY changed)
    Q_PROPERTY(QString today READ today NOTIFY changed)
    Q_PROPERTY(QString time READ time WRITE setTime NOTIFY changed)
    Q_PROPERTY(int minutes READ minutes WRITE setMinutes NOTIFY changed)
    Q_PROPERTY(stipple::app::RowsModel* lengths READ lengths CONSTANT)
    Q_PROPERTY(stipple::app::RowsModel* people READ people CONSTANT)
    Q_PROPERTY(QString practitioner READ practitioner WRITE setPractitioner NOTIFY changed)
    Q_PROPERTY(QString notes READ notes WRITE setNotes NOTIFY changed)
    Q_PROPERTY(QString until READ until NOTIFY changed)
    Q_PROPERTY(QString timeProblem READ timeProblem NOTIFY changed)
    Q_PROPERTY(int standingKind READ standingKind NOTIFY changed)
    Q_PROPERTY(QString standingTitle READ standingTitle NOTIFY changed)
    Q_PROPERTY(QStringList standingBecause READ standingBecause NOTIFY changed)
    Q_PROPERTY(QStringList warnings READ warnings NOTIFY changed)
    Q_PROPERTY(bool canSave READ canSave NOTIFY changed)
    Q_PROPERTY(bool unsaved READ hasChanges NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(bool canTreat READ canTreat NOTIFY changed)
    Q_PROPERTY(QString session READ session NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    AppointmentController(VaultService& vault, GateController& gate, Navigator& navigator, const Languages& languages,
                          const ClinicService& clinic, QObject* parent = nullptr);

    bool isNew() const { return m_id.isNull(); }
    bool isKnown() const { return m_isOpen && (isNew() || m_base.has_value()); }
    // Done, missed or cancelled: only its state can still be changed.
    bool isOver() const;
    QString stateWord() const;
    // As records::VisitState.
    int state() const;
    QString client() const { return m_now.client.isNull() ? QString() : idText(m_now.client); }
    QString clientName() const { return m_now.clientName; }
    QString query() const { return m_query; }
    void setQuery(const QString& query);
    RowsModel* candidates() { return &m_candidates; }
    bool isNobodyFound() const { return m_isNobodyFound; }
    QStringList kinds() const;
    int kind() const { return int(m_now.kind); }
    void setKind(int kind);
    QString day() const { return m_now.day.toString(Qt::ISODate); }
    void setDay(const QString& iso);
    QString today() const { return m_clinic.today().toString(Qt::ISODate); }
    QString time() const { return m_now.time.toString(QStringLiteral("HH:mm")); }
    void setTime(const QString& time);
    int minutes() const { return m_now.minutes; }
    void setMinutes(int minutes);
    // The usual ones, and the one it has: its minutes, and "1 h 30 min".
    RowsModel* lengths() { return &m_lengths; }
    // Who may be asked to do it: id and name.
    RowsModel* people() { return &m_people; }
    // Who will; empty: nobody yet.
    QString practitioner() const { return m_now.practitioner.isNull() ? QString() : idText(m_now.practitioner); }
    void setPractitioner(const QString& id);
    QString notes() const { return m_now.notes; }
    void setNotes(const QString& notes);
    // "until 12:30"
    QString until() const;
    // Of a time that the clocks leave out on that day, or that there is twice.
    QString timeProblem() const;
    int standingKind() const { return int(m_told.meaning); }
    QString standingTitle() const { return m_told.title; }
    QStringList standingBecause() const { return m_told.because; }
    QStringList warnings() const { return m_warnings; }
    bool canSave() const;
    bool hasChanges() const { return m_isOpen && m_now != m_before; }
    bool busy() const { return m_busy; }
    // A treatment of today that is not over, or one that became a session already: its page is one tap away.
    bool canTreat() const;
    // That it became; empty for none.
    QString session() const { return m_base && !m_kept.session.isNull() ? idText(m_kept.session) : QString(); }
    QString problem() const { return m_problem ? m_problem->message() : QString(); }

    Q_INVOKABLE void chooseClient(const QString& id);
    Q_INVOKABLE void forgetClient();
    Q_INVOKABLE void save();
    // Arrived, missed, done, booked again, cancelled; at once.
    Q_INVOKABLE void putState(int state);

    // The moment that day and time mean in the clinic; invalid where they mean none.
    static QDateTime momentOf(QDate day, QTime time, const QTimeZone& zone);

Q_SIGNALS:
    void changed();

private:
    struct Typed {
        QUuid client;
        QString clientName;
        records::VisitKind kind = records::VisitKind::Session;
        QDate day;
        QTime time;
        int minutes = 0;
        QUuid practitioner;
        QString notes;
        bool operator==(const Typed&) const = default;
    };
    struct Judged;
    void follow();
    QCoro::Task<> begin(QUuid id, QUuid client, QString item);
    QCoro::Task<> search();
    QCoro::Task<> judge();
    QCoro::Task<> write(records::Appointment after, bool leaves);
    records::Appointment made() const;
    QCoro::Task<GateController::Kept> keep();
    void edited();
    void sayPeople();
    void clear();

    VaultService& m_vault;
    Navigator& m_navigator;
    const ClinicService& m_clinic;
    bool m_isOpen = false;
    Navigator::Route m_route; // that was opened
    QUuid m_id;               // null: a new one
    std::optional<records::Record> m_base;
    records::Appointment m_kept;
    Typed m_before;
    Typed m_now;
    QString m_query;
    RowsModel m_candidates;
    RowsModel m_lengths;
    RowsModel m_people;
    bool m_isNobodyFound = false;
    StandingTold m_told;
    QStringList m_warnings;
    bool m_busy = false;
    bool m_judging = false;
    bool m_judgeAgain = false;
    bool m_searching = false;
    bool m_searchAgain = false;
    std::optional<Error> m_problem;
};

// How long a kind of appointment usually lasts, in minutes: what a new one begins with. The house's own, but for a
// session, which takes 2 to 4 hours (S1).
[[nodiscard]] int usualLength(records::VisitKind kind);

} // namespace stipple::app
