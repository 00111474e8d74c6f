#include "reminders/set_clock.h"

#include <QFileInfo>

namespace stipple::reminders
{

SetClock::SetClock(QString file, QObject* parent)
    : WallAlarm(parent)
    , m_file(std::move(file))
{
    read();
    // It is replaced, not written into, so that no half of it is ever read.
    m_watcher.addPath(QFileInfo(m_file).absolutePath());
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, [this] {
        if (read())
            Q_EMIT woke();
    });
}

bool SetClock::read()
{
    QFile file(m_file);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QString text = QString::fromUtf8(file.read(200)).trimmed();
    const QDateTime now = QDateTime::fromString(text.section(u' ', 0, 0), Qt::ISODate);
    const QTimeZone zone(text.section(u' ', 1, 1).toUtf8());
    if (!now.isValid() || !zone.isValid() || (now.toMSecsSinceEpoch() == wallMs() && zone == m_zone))
        return false;
    m_clock.set(now);
    m_zone = zone;
    return true;
}

} // namespace stipple::reminders
