#include "app/idle_lock.h"

#include <QEvent>
#include <QGuiApplication>

namespace stipple::app
{

IdleLock::IdleLock(const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_clock(clock)
{
    m_timer.setInterval(1000);
    connect(&m_timer, &QTimer::timeout, this, &IdleLock::check);
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        if (state == Qt::ApplicationSuspended && m_timer.isActive())
            Q_EMIT idle();
    });
}

void IdleLock::start()
{
    m_lastTouchMs = m_clock.sinceBootMs();
    qApp->installEventFilter(this);
    m_timer.start();
}

void IdleLock::stop()
{
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
        check();
        m_lastTouchMs = m_clock.sinceBootMs();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void IdleLock::check()
{
    if (m_timer.isActive() && m_clock.sinceBootMs() - m_lastTouchMs >= m_limitMs)
        Q_EMIT idle();
}

} // namespace stipple::app
