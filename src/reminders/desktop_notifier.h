// Notifications of a Linux desktop, by D-Bus (Desktop Notifications Specification 1.2,
// https://specifications.freedesktop.org/notification-spec/). A server may be absent, come late, go away, or show
// titles only; each is told apart.
#pragma once

#include "reminders/notifier.h"

#include <QDBusConnection>
#include <QDBusServiceWatcher>
#include <QMap>

namespace stipple::reminders
{

class DesktopNotifier : public Notifier
{
    Q_OBJECT

public:
    explicit DesktopNotifier(const QDBusConnection& bus = QDBusConnection::sessionBus(), QObject* parent = nullptr);

    Permission permission() const override { return m_permission; }
    void askPermission() override;
    void show(const Notification& notification, std::function<void(Outcome)> done) override;
    void withdraw(const QString& key) override;

private Q_SLOTS:
    void invoked(quint32 number, const QString& action);
    void tokenGiven(quint32 number, const QString& token);
    void closed(quint32 number, quint32 reason);

private:
    // Calls `then` once it is known what the server can.
    void withAbilities(const std::function<void()>& then);
    void send(const Notification& notification, const std::function<void(Outcome)>& done);
    void setPermission(Permission permission);
    void serverIsAnother();

    QDBusConnection m_bus;
    QDBusServiceWatcher m_watcher;
    Permission m_permission = Permission::Unknown;
    std::optional<QStringList> m_abilities; // of the server that is there
    QMap<QString, quint32> m_shown;         // by key, what the server calls it
    QMap<quint32, QString> m_tokens;
};

} // namespace stipple::reminders
