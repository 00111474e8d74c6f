#include "app/idle_lock.h"

#include <QGuiApplication>

namespace stipple::app
{

IdleLock::IdleLock(const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_clock(clock)
{
    connect(&m_timer, &BootTimer::rang, this, &IdleLock::look);
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        if (state == Qt::ApplicationSuspended && m_isWatching)
            Q_EMIT suspended();
    });
}

QEvent::Type IdleLock::clockTurned()
{
    static const auto type = QEvent::Type(QEvent::registerEventType());
    return type;
}

void IdleLock::setMinutes(int minutes)
{
    m_limitMs = qint64(minutes) * 60'000;
    look();
}

void IdleLock::start()
{
    m_isWatching = true;
    m_lastTouchMs = m_clock.sinceBootMs();
    qApp->installEventFilter(this);
    look();
}

void IdleLock::stop()
{
    m_isWatching = false;
    qApp->removeEventFilter(this);
    m_timer.stop();
}

bool IdleLock::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::KeyPress:
    case QEvent::InputMethod:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TabletPress:
    case QEvent::TabletMove:
        // A touch after the time is over must not open what should have been locked already.
        if (m_clock.sinceBootMs() - m_lastTouchMs >= m_limitMs)
            look();
        // The timer goes on as it is: when it rings, what is left is known.
        m_lastTouchMs = m_clock.sinceBootMs();
        break;
    default:
        if (event->type() == clockTurned())
            look();
        break;
    }
    return QObject::eventFilter(watched, event);
}

void IdleLock::look()
{
    if (!m_isWatching)
        return;
    const qint64 left = m_limitMs - (m_clock.sinceBootMs() - m_lastTouchMs);
    if (left > 0) {
        m_timer.start(left);
        return;
    }
    m_timer.stop();
    Q_EMIT idle();
}

} // namespace stipple::app
