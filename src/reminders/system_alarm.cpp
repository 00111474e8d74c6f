#include "reminders/system_alarm.h"

#include "core/log.h"

#include <cerrno>
#include <ctime>
#include <limits>
#include <sys/timerfd.h>
#include <unistd.h>

namespace stipple::reminders
{

namespace
{
constexpr int oftenMs = 10 * 60 * 1000;
} // namespace

SystemAlarm::SystemAlarm(QObject* parent)
    : WallAlarm(parent)
    , m_timer(::timerfd_create(CLOCK_REALTIME, TFD_NONBLOCK | TFD_CLOEXEC))
{
    if (m_timer >= 0) {
        m_fired = std::make_unique<QSocketNotifier>(m_timer, QSocketNotifier::Read);
        connect(m_fired.get(), &QSocketNotifier::activated, this, &SystemAlarm::fire);
    } else {
        qCWarning(lcStipple) << "no timer on the wall's clock, errno" << errno;
    }
    // The file itself is replaced when the zone is changed, so its folder is what tells.
    m_zone.addPath(QStringLiteral("/etc"));
    connect(&m_zone, &QFileSystemWatcher::directoryChanged, this, &WallAlarm::woke);
    m_often.setTimerType(Qt::VeryCoarseTimer);
    m_often.setInterval(oftenMs);
    connect(&m_often, &QTimer::timeout, this, &WallAlarm::woke);
    m_often.start();
    arm();
}

SystemAlarm::~SystemAlarm()
{
    m_fired.reset();
    if (m_timer >= 0)
        ::close(m_timer);
}

void SystemAlarm::wakeAt(std::optional<qint64> wallMs)
{
    m_wanted = wallMs;
    arm();
}

// Also where nothing is wanted, in the far future: a changed clock is told only to a timer that runs.
void SystemAlarm::arm()
{
    if (m_timer < 0)
        return;
    constexpr qint64 farAway = std::numeric_limits<qint32>::max(); // seconds; also where time_t is short
    const qint64 ms = std::clamp<qint64>(m_wanted.value_or(farAway * 1000), 1, farAway * 1000);
    itimerspec wanted{};
    wanted.it_value.tv_sec = time_t(ms / 1000);
    wanted.it_value.tv_nsec = long(ms % 1000) * 1'000'000;
    if (::timerfd_settime(m_timer, TFD_TIMER_ABSTIME | TFD_TIMER_CANCEL_ON_SET, &wanted, nullptr) != 0)
        qCWarning(lcStipple) << "the timer on the wall's clock cannot be set, errno" << errno;
}

void SystemAlarm::fire()
{
    quint64 times = 0;
    const auto count = ::read(m_timer, &times, sizeof times);
    const bool isClockSet = count < 0 && errno == ECANCELED;
    if (count < 0 && !isClockSet)
        return;
    if (!isClockSet)
        m_wanted.reset(); // it has come
    arm();                // what has fired, or was cancelled, tells no more
    Q_EMIT woke();
}

} // namespace stipple::reminders
