// Notices that nobody touches the tablet. Touch, pen, mouse and keys all count; the time is the clock's, sleep
// included, so that a tablet that slept for an hour is locked when it wakes.
#pragma once

#include "core/clock.h"

#include <QObject>
#include <QTimer>

namespace stipple::app
{

class IdleLock : public QObject
{
    Q_OBJECT

public:
    explicit IdleLock(const Clock& clock, QObject* parent = nullptr);

    void setMinutes(int minutes) { m_limitMs = qint64(minutes) * 60'000; }
    void start();
    void stop();

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    // Nobody touched it for the time set, or the system puts the app to sleep.
    void idle();

private:
    void check();

    const Clock& m_clock;
    QTimer m_timer;
    qint64 m_limitMs = 5 * 60'000;
    qint64 m_lastTouchMs = 0;
};

} // namespace stipple::app
