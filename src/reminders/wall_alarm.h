// Wakes at an instant of the wall's clock, however it gets there: by time that goes by, after a sleep, or because the
// clock or the time zone was changed.
#pragma once

#include <QObject>

#include <optional>

namespace stipple::reminders
{

class WallAlarm : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    // Replaces what was wanted before. None: only what is changed wakes.
    virtual void wakeAt(std::optional<qint64> wallMs) = 0;

Q_SIGNALS:
    // It may be early: whoever wakes looks at the clock.
    void woke();
};

} // namespace stipple::reminders
