// The calendar: a day or a week of appointments, in the clinic's time zone. Reads again when something was written.
#pragma once

#include "app/calendar_reading.h"
#include "app/clinic_service.h"
#include "app/gate_controller.h"
#include "app/rows_model.h"

namespace stipple::app
{

class CalendarController : public QObject, public HandedOver<CalendarController>
{
    Q_OBJECT
    QML_NAMED_ELEMENT(Calendar)
    QML_SINGLETON
    Q_PROPERTY(View view READ view WRITE setView NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString day READ day NOTIFY changed)
    Q_PROPERTY(QString today READ today NOTIFY changed)
    Q_PROPERTY(bool isTodayShown READ isTodayShown NOTIFY changed)
    Q_PROPERTY(bool isLoading READ isLoading NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(int firstHour READ firstHour NOTIFY changed)
    Q_PROPERTY(int lastHour READ lastHour NOTIFY changed)
    Q_PROPERTY(QStringList hours READ hours NOTIFY changed)
    Q_PROPERTY(int nowMinute READ nowMinute NOTIFY changed)
    Q_PROPERTY(stipple::app::RowsModel* days READ days CONSTANT)
    Q_PROPERTY(stipple::app::RowsModel* visits READ visits CONSTANT)
    Q_PROPERTY(stipple::app::RowsModel* together READ together CONSTANT)

public:
    enum View { Day, Week };
    Q_ENUM(View)

    CalendarController(VaultService& vault, GateController& gate, Navigator& navigator, const Languages& languages,
                       const ClinicService& clinic, QObject* parent = nullptr);

    View view() const { return m_view; }
    void setView(View view);
    // "23 – 29 November 2026"
    QString title() const;
    // The day that is shown, or that the week is shown for; ISO.
    QString day() const { return m_day.toString(Qt::ISODate); }
    QString today() const { return m_clinic.today().toString(Qt::ISODate); }
    bool isTodayShown() const;
    bool isLoading() const { return !m_isSeen && !m_problem; }
    QString problem() const { return m_problem ? m_problem->message() : QString(); }
    // What of the day is shown: from this hour on, until that one.
    int firstHour() const { return m_firstHour; }
    int lastHour() const { return m_lastHour; }
    // "09:00" … from the first to the last.
    QStringList hours() const;
    // Where the clock stands today; -1 where today is not shown.
    int nowMinute() const;
    RowsModel* days() { return &m_days; }
    RowsModel* visits() { return &m_visits; }
    // Those that overlap with the one that was asked for.
    RowsModel* together() { return &m_together; }

    Q_INVOKABLE void go(int by);
    Q_INVOKABLE void goTo(const QString& day);
    Q_INVOKABLE void goToday();
    Q_INVOKABLE void openTogether(const QString& visit);
    Q_INVOKABLE void readAgain() { read(); }
    // What a new appointment there is to begin with, as Navigator's item. `minute`: of the day; rounded to half hours.
    Q_INVOKABLE QString newAt(int column, int minute) const;

Q_SIGNALS:
    void changed();

private:
    QDate first() const { return m_view == Day ? m_day : m_day.addDays(1 - m_day.dayOfWeek()); }
    int count() const { return m_view == Day ? 1 : 7; }
    QCoro::Task<> read();
    void readWhenSeen();
    void say();
    RowsModel::Row groupOf(const CalendarVisit& one) const;
    void forget();

    VaultService& m_vault;
    GateController& m_gate;
    Navigator& m_navigator;
    const ClinicService& m_clinic;
    RowsModel m_days;
    RowsModel m_visits;
    RowsModel m_together;
    View m_view = Week;
    QDate m_day;
    std::vector<CalendarVisit> m_seen;
    QDate m_seenFrom; // the first day that was read
    bool m_isSeen = false;
    std::optional<Error> m_problem;
    int m_firstHour = 8;
    int m_lastHour = 19;
    bool m_reading = false;
    bool m_again = false;
    bool m_stale = true;
};

} // namespace stipple::app
