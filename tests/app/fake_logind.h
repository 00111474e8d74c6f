// A system bus of a test's own, on which the test is logind.
#pragma once

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusUnixFileDescriptor>
#include <QDBusVirtualObject>
#include <QProcess>

#include <poll.h>
#include <unistd.h>

namespace stipple::app
{

// The part of org.freedesktop.login1.Manager that is asked.
class LogindManager : public QDBusVirtualObject
{
public:
    QString introspect(const QString&) const override { return {}; }
    bool handleMessage(const QDBusMessage& message, const QDBusConnection& bus) override
    {
        if (message.member() != QLatin1String("Inhibit"))
            return false;
        asked = message.arguments();
        if (refuses)
            return bus.send(message.createErrorReply(QDBusError::AccessDenied, QStringLiteral("no")));
        int ends[2] = {-1, -1};
        if (::pipe(ends) != 0)
            return false;
        held = ends[0];
        const bool sent =
            bus.send(message.createReply(QVariant::fromValue(QDBusUnixFileDescriptor(ends[1])))); // duplicates it
        ::close(ends[1]);
        return sent;
    }
    // Nobody holds the other end any more.
    bool isReleased() const
    {
        pollfd look{held, POLLIN, 0};
        return held >= 0 && ::poll(&look, 1, 0) == 1 && (look.revents & POLLHUP);
    }
    void announce(const QDBusConnection& bus, bool begins) const
    {
        QDBusMessage signal = QDBusMessage::createSignal(QStringLiteral("/org/freedesktop/login1"),
                                                         QStringLiteral("org.freedesktop.login1.Manager"),
                                                         QStringLiteral("PrepareForSleep"));
        signal << begins;
        bus.send(signal);
    }
    QVariantList asked;
    bool refuses = false;
    int held = -1;
};

class FakeLogind
{
public:
    // dbus-daemon comes with platform/linux/setup.
    [[nodiscard]] bool start()
    {
        m_daemon.start(QStringLiteral("dbus-daemon"),
                       {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--nosyslog"),
                        QStringLiteral("--print-address")});
        if (!m_daemon.waitForStarted() || !m_daemon.waitForReadyRead(20'000))
            return false;
        m_address = QString::fromLocal8Bit(m_daemon.readLine()).trimmed();
        m_bus = QDBusConnection::connectToBus(m_address, QStringLiteral("logind"));
        return m_bus.isConnected();
    }
    ~FakeLogind()
    {
        QDBusConnection::disconnectFromBus(QStringLiteral("logind"));
        m_daemon.terminate();
        m_daemon.waitForFinished();
    }
    void appear()
    {
        manager.refuses = false;
        manager.held = -1;
        manager.asked.clear();
        m_bus.registerService(QStringLiteral("org.freedesktop.login1"));
        m_bus.registerVirtualObject(QStringLiteral("/org/freedesktop/login1"), &manager);
    }
    void vanish()
    {
        m_bus.unregisterObject(QStringLiteral("/org/freedesktop/login1"));
        m_bus.unregisterService(QStringLiteral("org.freedesktop.login1"));
    }
    void announce(bool begins) const { manager.announce(m_bus, begins); }
    const QString& address() const { return m_address; }

    LogindManager manager;

private:
    QProcess m_daemon;
    QString m_address;
    QDBusConnection m_bus{QString()};
};

} // namespace stipple::app
