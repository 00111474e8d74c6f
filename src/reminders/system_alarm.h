// The alarm of a Linux system: a timer on the wall's clock that also fires when that clock is set (timerfd_create(2),
// TFD_TIMER_CANCEL_ON_SET; the kernel counts waking from sleep as setting it), an eye on /etc/localtime, and for what
// neither tells, a look every ten minutes.
#pragma once

#include "reminders/wall_alarm.h"

#include <QFileSystemWatcher>
#include <QSocketNotifier>
#include <QTimer>

namespace stipple::reminders
{

class SystemAlarm : public WallAlarm
{
    Q_OBJECT

public:
    explicit SystemAlarm(QObject* parent = nullptr);
    ~SystemAlarm() override;

    void wakeAt(std::optional<qint64> wallMs) override;

private:
    void arm();
    void fire();

    int m_timer = -1;
    std::optional<qint64> m_wanted;
    std::unique_ptr<QSocketNotifier> m_fired;
    QFileSystemWatcher m_zone;
    QTimer m_often;
};

} // namespace stipple::reminders
