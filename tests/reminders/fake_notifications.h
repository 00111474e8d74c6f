// A session bus of a test's own, on which the test shows the notifications, and writes down which.
#pragma once

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QProcess>

namespace stipple::reminders
{

// The part of org.freedesktop.Notifications that is asked.
class NotificationServer : public QDBusVirtualObject
{
public:
    struct Shown {
        quint32 number = 0;
        quint32 replaces = 0;
        QString title;
        QString body;
        QStringList actions;
        QVariantMap hints;
    };

    QString introspect(const QString&) const override { return {}; }
    bool handleMessage(const QDBusMessage& message, const QDBusConnection& bus) override
    {
        if (message.member() == QLatin1String("GetCapabilities"))
            return bus.send(message.createReply(abilities));
        if (message.member() == QLatin1String("CloseNotification")) {
            closed += message.arguments().value(0).toUInt();
            return bus.send(message.createReply());
        }
        if (message.member() != QLatin1String("Notify"))
            return false;
        if (refuses)
            return bus.send(message.createErrorReply(QDBusError::LimitsExceeded, QStringLiteral("too many")));
        const QVariantList is = message.arguments();
        const quint32 replaces = is.value(1).toUInt();
        shown.append({replaces ? replaces : ++last, replaces, is.value(3).toString(), is.value(4).toString(),
                      is.value(5).toStringList(), qdbus_cast<QVariantMap>(is.value(6))});
        if (isSilent)
            return true; // shown, and never answered
        return bus.send(message.createReply(shown.back().number));
    }

    QStringList abilities{QStringLiteral("body"), QStringLiteral("body-markup"), QStringLiteral("actions")};
    bool refuses = false;
    bool isSilent = false;
    QList<Shown> shown;
    QList<quint32> closed;
    quint32 last = 0;
};

class FakeNotifications
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
        m_bus = QDBusConnection::connectToBus(m_address, QStringLiteral("notifications"));
        return m_bus.isConnected();
    }
    ~FakeNotifications() { end(); }
    void end()
    {
        QDBusConnection::disconnectFromBus(QStringLiteral("notifications"));
        m_daemon.terminate();
        m_daemon.waitForFinished();
    }
    void appear()
    {
        m_bus.registerVirtualObject(QStringLiteral("/org/freedesktop/Notifications"), &server);
        m_bus.registerService(QStringLiteral("org.freedesktop.Notifications"));
    }
    void vanish()
    {
        m_bus.unregisterService(QStringLiteral("org.freedesktop.Notifications"));
        m_bus.unregisterObject(QStringLiteral("/org/freedesktop/Notifications"));
    }
    void say(const char* signal, const QVariantList& values)
    {
        QDBusMessage message =
            QDBusMessage::createSignal(QStringLiteral("/org/freedesktop/Notifications"),
                                       QStringLiteral("org.freedesktop.Notifications"), QString::fromLatin1(signal));
        message.setArguments(values);
        m_bus.send(message);
    }
    const QString& address() const { return m_address; }

    NotificationServer server;

private:
    QProcess m_daemon;
    QString m_address;
    QDBusConnection m_bus{QString()};
};

} // namespace stipple::reminders
