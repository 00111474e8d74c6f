// A clock and a time zone that a test sets, by a file: "2026-11-21T09:00:00Z Europe/Lisbon". Only stipple-reminders'
// option --clock makes one, and only together with a folder of its own.
#pragma once

#include "core/clock.h"
#include "reminders/wall_alarm.h"

#include <QFileSystemWatcher>

namespace stipple::reminders
{

class SetClock : public WallAlarm, public Clock
{
    Q_OBJECT

public:
    explicit SetClock(QString file, QObject* parent = nullptr);

    qint64 wallMs() const override { return m_clock.wallMs(); }
    qint64 sinceBootMs() const override { return m_clock.sinceBootMs(); }
    QByteArray bootId() const override { return m_clock.bootId(); }
    QTimeZone zone() const { return m_zone; }

    // The file says when: whoever sets it, sets it to where something is due.
    void wakeAt(std::optional<qint64>) override {}

private:
    bool read();

    const QString m_file;
    SettableClock m_clock{QDateTime::fromMSecsSinceEpoch(0, Qt::UTC)};
    QTimeZone m_zone = QTimeZone::utc();
    QFileSystemWatcher m_watcher;
};

} // namespace stipple::reminders
