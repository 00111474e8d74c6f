// Tells what is due: looks at the plan, the journal and the clock whenever something of them may have changed, writes
// down what it is about to show, shows it, and writes down that it was shown. The journal's lock is held from the first
// to the last of these, so the app and the small program never tell the same.
//
// What is guaranteed. Each id is told at most once, and once if anything runs while it is of use. Exception: a process
// killed, or a server that does not answer, between the writings leaves open whether it was shown; then it is shown
// once more, and never a third time. What cannot be written down is not shown.
#pragma once

#include "core/clock.h"
#include "reminders/due.h"
#include "reminders/notifier.h"
#include "reminders/reminder_folder.h"
#include "reminders/wall_alarm.h"

#include <QFileSystemWatcher>

namespace stipple::reminders
{

class Teller : public QObject
{
    Q_OBJECT

public:
    enum class Role {
        App,    // tells while it is open
        Program // tells while no app is open
    };
    struct Ports {
        const Clock& clock;
        std::function<QTimeZone()> zone; // the client's, now
        Notifier& notifier;
        WallAlarm& alarm;
    };
    Teller(ReminderFolder folder, Role role, Ports ports, QObject* parent = nullptr);

    // What may be said instead of the neutral words; by id. Empty: only those.
    void setLines(QMap<QString, Line> lines) { m_lines = std::move(lines); }
    void look();

    // Why nothing can be told; none where all is well.
    const std::optional<Error>& problem() const { return m_problem; }
    // Something is due, and cannot be told yet.
    bool isWaiting() const { return m_isWaiting; }
    // When the next one that is not due yet comes, as far as is known.
    std::optional<qint64> nextMs() const { return m_nextMs; }

Q_SIGNALS:
    // A look has ended: what was due has been told, or could not be.
    void looked();

private:
    void watch();
    void tell(const Plan& plan, const Due& due, Journal journal);
    void told(Notifier::Outcome outcome, const QStringList& ids, const QStringList& missed, const Entries& before);
    Notification notificationOf(const Plan& plan, const Due& due) const;
    void finish(std::optional<Error> problem);
    void waitUntilLater();

    const ReminderFolder m_folder;
    const Role m_role;
    const Ports m_ports;
    QMap<QString, Line> m_lines;
    std::optional<Journal> m_journal; // while something is being shown
    QString m_lastKey;
    std::optional<qint64> m_nextMs;
    std::optional<Error> m_problem;
    bool m_isWaiting = false;
    bool m_looksSoon = false; // again, though nothing may be due
    bool m_again = false;     // something changed meanwhile
    QByteArray m_planMark;    // tells one plan's file from the next one
    QFileSystemWatcher m_watcher;
};

} // namespace stipple::reminders
