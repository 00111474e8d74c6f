// The system's sleep, as the door needs to know of it: the vault is locked before the tablet sleeps, not after it woke.
// A port, because each system tells it in its own way.
#pragma once

#include <QObject>

namespace stipple::app
{

class SystemSleep : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    // From now on the system waits for letSleep() before it sleeps, as long as it lets itself be held (logind: five
    // seconds). Where it cannot be held, or there is none to ask, nothing happens.
    virtual void holdOff() = 0;
    virtual void letSleep() = 0;

Q_SIGNALS:
    void fallsAsleep();
    void woke();
};

} // namespace stipple::app
