#include "core/clock.h"

#include <QFile>
#include <QSysInfo>

#include <chrono>
#ifdef Q_OS_LINUX
#include <time.h>
#endif

namespace stipple
{

qint64 SystemClock::wallMs() const { return QDateTime::currentMSecsSinceEpoch(); }

qint64 SystemClock::sinceBootMs() const
{
#ifdef Q_OS_LINUX
    timespec time{};
    if (clock_gettime(CLOCK_BOOTTIME, &time) == 0)
        return qint64(time.tv_sec) * 1000 + time.tv_nsec / 1'000'000;
#endif
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

QByteArray SystemClock::bootId() const { return QSysInfo::bootUniqueId(); }

SettableClock::SettableClock(const QDateTime& now)
    : m_wallMs(now.toMSecsSinceEpoch())
{
}

QByteArray SettableClock::bootId() const { return "boot-" + QByteArray::number(m_boots.load()); }

void SettableClock::reboot()
{
    ++m_boots;
    m_sinceBootMs = 1'000;
}

} // namespace stipple
