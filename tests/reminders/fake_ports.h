// A notifier that can be told how to end, and an alarm that a test rings.
#pragma once

#include "reminders/notifier.h"
#include "reminders/wall_alarm.h"

namespace stipple::reminders
{

class FakeNotifier : public Notifier
{
    Q_OBJECT

public:
    enum class Ending {
        Shows,
        DiesBefore, // the process is killed before it was sent
        DiesAfter,  // it was shown, and nobody lived to hear of it
        Fails,
        DoesNotAnswer,
    };

    Permission permission() const override { return m_permission; }
    void askPermission() override { ++asked; }
    void show(const Notification& notification, std::function<void(Outcome)> done) override
    {
        const Ending how = std::exchange(ending, Ending::Shows);
        if (how == Ending::Shows || how == Ending::DiesAfter)
            shown.append(notification);
        if (how == Ending::Shows)
            done(Outcome::Shown);
        if (how == Ending::Fails)
            done(Outcome::NotShown);
        if (how == Ending::DoesNotAnswer)
            done(Outcome::Uncertain);
    }
    void withdraw(const QString& key) override { withdrawn += key; }

    void setPermission(Permission permission)
    {
        if (std::exchange(m_permission, permission) != permission)
            Q_EMIT changed();
    }

    Ending ending = Ending::Shows; // of the next one
    QList<Notification> shown;
    QStringList withdrawn;
    int asked = 0;

private:
    Permission m_permission = Permission::Granted;
};

class FakeAlarm : public WallAlarm
{
    Q_OBJECT

public:
    void wakeAt(std::optional<qint64> wallMs) override { wanted = wallMs; }
    void ring() { Q_EMIT woke(); }
    std::optional<qint64> wanted;
};

} // namespace stipple::reminders
