// The system's notifications, as the reminders need them. A port, because each system has its own: Linux's is
// desktop_notifier.h; what Android's and iOS's must do is written in platform/.
#pragma once

#include <QObject>

#include <functional>

namespace stipple::reminders
{

struct Notification {
    QString key; // what it is known by here: shown again under it, it takes the place of the earlier one
    QString title;
    QString body;
    QString open; // what the button says that opens the app
};

class Notifier : public QObject
{
    Q_OBJECT

public:
    enum class Permission {
        Unknown, // not asked yet
        Granted,
        Denied,    // by the person or the system; shown as how to allow it
        NoService, // nothing here shows notifications
    };
    Q_ENUM(Permission)
    enum class Outcome {
        Shown,
        NotShown, // certainly
        Uncertain // no answer came
    };

    using QObject::QObject;

    virtual Permission permission() const = 0;
    // Finds out, or asks the person where the system wants that; changed() follows.
    virtual void askPermission() = 0;
    // `done` is called once, later; not after this object has gone.
    virtual void show(const Notification& notification, std::function<void(Outcome)> done) = 0;
    virtual void withdraw(const QString& key) = 0;

Q_SIGNALS:
    // Permission is another, or what shows notifications has come or gone.
    void changed();
    // The person wants to see the app. `token`: what lets its window come to the front (xdg-activation); may be empty.
    void openWanted(const QString& token);
};

} // namespace stipple::reminders
