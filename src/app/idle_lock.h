// Notices that nobody touches the tablet. Touch, pen, mouse and keys all count; the time is the clock's, sleep
// included, so that a tablet that slept for an hour is locked when it wakes. Until then it wakes nobody.
#pragma once

#include "app/boot_timer.h"
#include "core/clock.h"

#include <QEvent>

namespace stipple::app
{

class IdleLock : public QObject
{
    Q_OBJECT

public:
    explicit IdleLock(const Clock& clock, QObject* parent = nullptr);

    void setMinutes(int minutes);
    void start();
    void stop();
    // Looks at the clock now: after the system woke.
    void look();

    bool eventFilter(QObject* watched, QEvent* event) override;

    // Whoever turns a clock by hand sends this to the application or to anything in it.
    static QEvent::Type clockTurned();

Q_SIGNALS:
    // Nobody touched it for the time set.
    void idle();
    // The system puts the app to sleep.
    void suspended();

private:
    const Clock& m_clock;
    BootTimer m_timer;
    bool m_isWatching = false;
    qint64 m_limitMs = 5 * 60'000;
    qint64 m_lastTouchMs = 0;
};

} // namespace stipple::app
