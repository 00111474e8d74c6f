// Sleep as systemd's logind tells it on the system bus: a delay inhibitor holds it off, PrepareForSleep announces it.
// https://www.freedesktop.org/wiki/Software/systemd/inhibit/. Without a system bus, or without logind, it is silent.
#pragma once

#include "app/system_sleep.h"

#include <QDBusConnection>
#include <QDBusUnixFileDescriptor>

#include <functional>

namespace stipple::app
{

class LogindSleep : public SystemSleep
{
    Q_OBJECT

public:
    // `bus` is asked when it is needed first: at the first unlocking, not while the app starts.
    explicit LogindSleep(std::function<QDBusConnection()> bus = &QDBusConnection::systemBus, QObject* parent = nullptr);

    void holdOff() override;
    void letSleep() override;
    bool isHeldOff() const { return m_inhibitor.isValid(); }

Q_SIGNALS:
    void heldOff();

private Q_SLOTS:
    void prepare(bool begins);

private:
    std::function<QDBusConnection()> m_openBus;
    std::optional<QDBusConnection> m_bus;
    bool m_wants = false;
    QDBusUnixFileDescriptor m_inhibitor; // closed: the system may sleep
};

} // namespace stipple::app
