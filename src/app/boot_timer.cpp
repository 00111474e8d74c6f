#include "app/boot_timer.h"

#ifdef Q_OS_LINUX
#include <sys/timerfd.h>
#include <unistd.h>
#endif

namespace stipple::app
{

BootTimer::BootTimer(QObject* parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &BootTimer::ring);
#ifdef Q_OS_LINUX
    m_descriptor = ::timerfd_create(CLOCK_BOOTTIME, TFD_NONBLOCK | TFD_CLOEXEC);
    if (m_descriptor < 0)
        return;
    m_notifier = new QSocketNotifier(m_descriptor, QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, [this] {
        quint64 times = 0;
        if (::read(m_descriptor, &times, sizeof times) == sizeof times)
            ring();
    });
#endif
}

BootTimer::~BootTimer()
{
#ifdef Q_OS_LINUX
    delete m_notifier; // before what it watches
    if (m_descriptor >= 0)
        ::close(m_descriptor);
#endif
}

void BootTimer::start(qint64 ms)
{
    ms = std::max<qint64>(ms, 1);
    m_isActive = true;
#ifdef Q_OS_LINUX
    itimerspec when{};
    when.it_value.tv_sec = time_t(ms / 1000);
    when.it_value.tv_nsec = long(ms % 1000) * 1'000'000;
    if (m_descriptor >= 0 && ::timerfd_settime(m_descriptor, 0, &when, nullptr) == 0)
        return;
#endif
    m_timer.start(std::chrono::milliseconds(ms));
}

void BootTimer::stop()
{
    m_isActive = false;
    m_timer.stop();
#ifdef Q_OS_LINUX
    const itimerspec never{};
    if (m_descriptor >= 0)
        ::timerfd_settime(m_descriptor, 0, &never, nullptr);
#endif
}

void BootTimer::ring()
{
    if (std::exchange(m_isActive, false))
        Q_EMIT rang();
}

} // namespace stipple::app
