// The client's days: today by the clinic's calendar, or any other day one looks at; the calendar, the questions, the
// warning signs, the sessions, and the hour of the reminder. Only tells what HomeService knows.
#pragma once

#include "app/handed_over.h"
#include "app/home_service.h"
#include "app/home_words.h"

#include <QTimer>

namespace stipple::app
{

class HomeDays : public QObject, public HandedOver<HomeDays>
{
    Q_OBJECT
    QML_NAMED_ELEMENT(HomeDays)
    QML_SINGLETON
    Q_PROPERTY(bool hasCare READ hasCare NOTIFY changed)
    Q_PROPERTY(QString clinic READ clinic NOTIFY changed)
    Q_PROPERTY(QString phone READ phone NOTIFY changed)
    Q_PROPERTY(QString phoneLink READ phoneLink NOTIFY changed)
    Q_PROPERTY(int day READ day NOTIFY changed)
    Q_PROPERTY(int total READ total NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString dateText READ dateText NOTIFY changed)
    Q_PROPERTY(bool isToday READ isToday NOTIFY changed)
    Q_PROPERTY(bool isBefore READ isBefore NOTIFY changed)
    Q_PROPERTY(bool canGoBack READ canGoBack NOTIFY changed)
    Q_PROPERTY(bool canGoOn READ canGoOn NOTIFY changed)
    Q_PROPERTY(QVariantList phases READ phases NOTIFY changed)
    Q_PROPERTY(QVariantList lists READ lists NOTIFY changed)
    Q_PROPERTY(QVariantList changes READ changes NOTIFY changed)
    Q_PROPERTY(QVariantMap next READ next NOTIFY changed)
    Q_PROPERTY(QStringList notes READ notes NOTIFY changed)
    Q_PROPERTY(QVariantList calendar READ calendar NOTIFY changed)
    Q_PROPERTY(QVariantList questions READ questions NOTIFY changed)
    Q_PROPERTY(QVariantList warnings READ warnings NOTIFY changed)
    Q_PROPERTY(QVariantList sessions READ sessions NOTIFY changed)
    Q_PROPERTY(bool isEarlier READ isEarlier NOTIFY changed)
    Q_PROPERTY(QString remindAt READ remindAt NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    HomeDays(HomeService& home, const Languages& languages, QObject* parent = nullptr);

    bool hasCare() const { return m_home.current() != nullptr; }
    QString clinic() const;
    // As it is written, from left to right; empty: the clinic gave none.
    QString phone() const;
    QString phoneLink() const;
    int day() const { return m_day ? m_day->day : 0; }
    int total() const { return m_day ? m_day->total : 0; }
    // "Day 3 of 30"
    QString title() const;
    QString dateText() const;
    bool isToday() const { return m_isToday; }
    // The session is still to come: what is shown is its day.
    bool isBefore() const { return m_isBefore; }
    bool canGoBack() const;
    bool canGoOn() const;
    QVariantList phases() const { return m_phases; }
    QVariantList lists() const { return m_words.lists; }
    QVariantList changes() const { return m_words.today; }
    QVariantMap next() const { return m_words.next; }
    // What one must know of these days: whose clock counts them, that the clinic goes by other rules.
    QStringList notes() const { return m_notes; }
    QVariantList calendar() const { return m_calendar; }
    QVariantList questions() const;
    QVariantList warnings() const;
    // {"id","text","isShown"}, the newest first.
    QVariantList sessions() const;
    bool isEarlier() const;
    // "09:00"; empty: no reminder.
    QString remindAt() const;
    QString problem() const { return m_problem ? m_problem->message() : QString(); }

    // "2026-11-25"
    Q_INVOKABLE void showDay(const QString& date);
    Q_INVOKABLE void showToday();
    Q_INVOKABLE void goBack();
    Q_INVOKABLE void goOn();
    Q_INVOKABLE void showSession(const QString& id);
    Q_INVOKABLE void setRemindAt(const QString& time);

    // Which session is shown; null: nothing was given yet.
    const HomeSession* shown() const;

Q_SIGNALS:
    void changed();
    void dayShown();

private:
    void build();
    QCoro::Task<> setRemindAtAsync(QTime time);
    protocol::Wording wording() const;

    HomeService& m_home;
    QUuid m_session; // that was chosen; null: the current one
    QDate m_date;    // that was chosen; invalid: today
    QDate m_builtOn;
    std::vector<protocol::CareDay> m_days;
    std::optional<protocol::CareDay> m_day;
    std::shared_ptr<const protocol::Protocol> m_protocol; // to which the days' entries belong
    bool m_isToday = true;
    bool m_isBefore = false;
    QVariantList m_phases;
    HomeDayWords m_words;
    QStringList m_notes;
    QVariantList m_calendar;
    std::optional<Error> m_problem;
    QTimer m_tick;
};

} // namespace stipple::app
