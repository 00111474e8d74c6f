// What was told, as the journal keeps it.
#pragma once

#include <QMap>
#include <QString>

namespace stipple::reminders
{

struct Entry {
    enum class State {
        Telling, // written down before it is shown. Found at a start: nobody knows whether it was
        Told,
        Missed, // only counted among those that were missed
    };
    State state = State::Telling;
    int attempts = 0; // of which nobody knows how they ended, this one included
    qint64 atMs = 0;
    bool operator==(const Entry&) const = default;
};

struct Entries {
    qint64 sinceMs = 0; // nothing that was due before is told: the journal of then is lost
    QMap<QString, Entry> byId;

    static constexpr int mostAttempts = 2;
    bool operator==(const Entries&) const = default;
};

} // namespace stipple::reminders
