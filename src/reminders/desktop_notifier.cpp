#include "reminders/desktop_notifier.h"

#include "core/log.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace stipple::reminders
{

namespace
{

const QString service = QStringLiteral("org.freedesktop.Notifications");
const QString path = QStringLiteral("/org/freedesktop/Notifications");
constexpr int answersWithinMs = 20'000;
constexpr int normalUrgency = 1;

QDBusMessage call(const char* method)
{
    return QDBusMessage::createMethodCall(service, path, service, QString::fromLatin1(method));
}

// Where no answer came, it may have been shown all the same.
bool isCertain(const QDBusError& error)
{
    switch (error.type()) {
    case QDBusError::NoReply:
    case QDBusError::Timeout:
    case QDBusError::TimedOut:
    case QDBusError::Disconnected:
        return false;
    default:
        return true;
    }
}

} // namespace

DesktopNotifier::DesktopNotifier(const QDBusConnection& bus, QObject* parent)
    : Notifier(parent)
    , m_bus(bus)
    , m_watcher(service, bus, QDBusServiceWatcher::WatchForOwnerChange)
{
    connect(&m_watcher, &QDBusServiceWatcher::serviceOwnerChanged, this, &DesktopNotifier::serverIsAnother);
    m_bus.connect(service, path, service, QStringLiteral("ActionInvoked"), this, SLOT(invoked(quint32, QString)));
    m_bus.connect(service, path, service, QStringLiteral("ActivationToken"), this, SLOT(tokenGiven(quint32, QString)));
    m_bus.connect(service, path, service, QStringLiteral("NotificationClosed"), this, SLOT(closed(quint32, quint32)));
}

void DesktopNotifier::askPermission()
{
    withAbilities([] {});
}

void DesktopNotifier::show(const Notification& notification, std::function<void(Outcome)> done)
{
    withAbilities([this, notification, done = std::move(done)] {
        if (m_abilities && m_bus.isConnected())
            send(notification, done);
        else
            done(Outcome::NotShown);
    });
}

void DesktopNotifier::withdraw(const QString& key)
{
    const quint32 number = m_shown.take(key);
    if (number == 0)
        return;
    QDBusMessage close = call("CloseNotification");
    close << number;
    m_bus.asyncCall(close);
}

void DesktopNotifier::withAbilities(const std::function<void()>& then)
{
    if (m_abilities) {
        QMetaObject::invokeMethod(this, then, Qt::QueuedConnection);
        return;
    }
    if (!m_bus.isConnected()) { // no call to such a bus is ever answered
        setPermission(Permission::NoService);
        QMetaObject::invokeMethod(this, then, Qt::QueuedConnection);
        return;
    }
    // Asking starts a server that the bus can start. What it answers holds until another one is there.
    auto* answer = new QDBusPendingCallWatcher(m_bus.asyncCall(call("GetCapabilities"), answersWithinMs), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer, then] {
        const QDBusPendingReply<QStringList> reply = *answer;
        answer->deleteLater();
        if (reply.isError())
            qCWarning(lcStipple) << "no notifications:" << qPrintable(reply.error().name());
        else
            m_abilities = reply.value();
        setPermission(m_abilities ? Permission::Granted : Permission::NoService);
        then();
    });
}

void DesktopNotifier::send(const Notification& notification, const std::function<void(Outcome)>& done)
{
    const bool hasBody = m_abilities->contains(QStringLiteral("body"));
    const bool hasMarkup = m_abilities->contains(QStringLiteral("body-markup"));
    const bool hasActions = m_abilities->contains(QStringLiteral("actions"));
    const QString body = !hasBody ? QString() : hasMarkup ? notification.body.toHtmlEscaped() : notification.body;
    const QStringList actions = hasActions ? QStringList{QStringLiteral("default"), notification.open} : QStringList();
    // It stays until it was read, and goes once it was opened. The entry is what the person allows or hides us by.
    const QVariantMap hints{{QStringLiteral("urgency"), QVariant::fromValue(uchar(normalUrgency))},
                            {QStringLiteral("desktop-entry"), QStringLiteral("stipple")},
                            {QStringLiteral("category"), QStringLiteral("x-stipple.reminder")},
                            {QStringLiteral("transient"), false},
                            {QStringLiteral("resident"), false}};
    QDBusMessage notify = call("Notify");
    notify << QStringLiteral("Stipple") << m_shown.value(notification.key, 0) << QStringLiteral("stipple")
           << notification.title << body << actions << hints << -1;
    auto* answer = new QDBusPendingCallWatcher(m_bus.asyncCall(notify, answersWithinMs), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer, key = notification.key, done] {
        const QDBusPendingReply<quint32> reply = *answer;
        answer->deleteLater();
        if (reply.isError()) {
            qCWarning(lcStipple) << "a notification was not shown:" << qPrintable(reply.error().name());
            done(isCertain(reply.error()) ? Outcome::NotShown : Outcome::Uncertain);
            return;
        }
        m_shown.insert(key, reply.value());
        done(Outcome::Shown);
    });
}

void DesktopNotifier::setPermission(Permission permission)
{
    if (std::exchange(m_permission, permission) != permission)
        Q_EMIT changed();
}

void DesktopNotifier::serverIsAnother()
{
    m_abilities.reset();
    m_shown.clear(); // its numbers went with it
    m_tokens.clear();
    m_permission = Permission::Unknown;
    Q_EMIT changed();
}

void DesktopNotifier::tokenGiven(quint32 number, const QString& token)
{
    if (m_shown.values().contains(number))
        m_tokens.insert(number, token);
}

void DesktopNotifier::invoked(quint32 number, const QString&)
{
    // The signal goes to everybody; another's notification is none of ours.
    if (m_shown.values().contains(number))
        Q_EMIT openWanted(m_tokens.take(number));
}

void DesktopNotifier::closed(quint32 number, quint32)
{
    const QString key = m_shown.key(number);
    if (!key.isEmpty())
        m_shown.remove(key);
    m_tokens.remove(number);
}

} // namespace stipple::reminders
