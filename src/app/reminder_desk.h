// The reminders' own thread: it writes the plan, tells what is due while the app is open, and so keeps files and the
// bus away from the interface's thread.
#pragma once

#include "reminders/teller.h"

#include <QTimer>

namespace stipple::app
{

// What the reminders follow from. A copy, so that it can go to another thread.
struct ReminderCase {
    std::shared_ptr<const protocol::Protocol> protocol;
    protocol::CareCase care;
    protocol::Wording wording;
    QTime hour;    // on the client's clock; invalid: none are wanted
    QString scope; // what tells this clinic from another, its vault's id
};

struct ReminderState {
    bool isOn = false;
    reminders::Notifier::Permission permission = reminders::Notifier::Permission::Unknown;
    std::optional<Error> problem;
    std::optional<qint64> nextMs;
    bool comesWhenClosed = false; // the small program runs
};

class ReminderDesk : public QObject
{
    Q_OBJECT

public:
    struct Setting {
        QString folder;
        const Clock& clock;
        std::function<QTimeZone()> zone; // the client's, now
        // Made on the thread.
        std::function<std::unique_ptr<reminders::Notifier>()> notifier;
        std::function<std::unique_ptr<reminders::WallAlarm>()> alarm;
        QString program; // that reminds while the app is closed; empty: none is started
    };
    explicit ReminderDesk(Setting setting);

    void begin();
    // None where nothing was given yet. Discreet: only the neutral words.
    void plan(const std::optional<ReminderCase>& known, bool isDiscreet);
    void forget() { m_teller->setLines({}); }

Q_SIGNALS:
    void said(const stipple::app::ReminderState& state);
    void openWanted();

private:
    Result<bool> write(const std::optional<ReminderCase>& known, bool isDiscreet);
    void startProgram();
    void say();

    const Setting m_setting;
    const reminders::ReminderFolder m_folder;
    std::optional<reminders::FileLock> m_open; // the small program keeps still meanwhile
    std::unique_ptr<reminders::Notifier> m_notifier;
    std::unique_ptr<reminders::WallAlarm> m_alarm;
    std::unique_ptr<reminders::Teller> m_teller;
    bool m_isOn = false;
    std::optional<Error> m_problem;
};

} // namespace stipple::app
