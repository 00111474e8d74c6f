#include "app/draft_saver.h"

#include <QCoro/QCoroSignal>
#include <QPointer>

namespace stipple::app
{

DraftSaver::DraftSaver(Write write, QObject* parent)
    : QObject(parent)
    , m_write(std::move(write))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    m_longest.setSingleShot(true);
    m_longest.setInterval(longestMs);
    connect(&m_pause, &QTimer::timeout, this, &DraftSaver::put);
    connect(&m_longest, &QTimer::timeout, this, &DraftSaver::put);
}

void DraftSaver::put()
{
    m_pause.stop();
    m_longest.stop();
    m_isDirty = true;
    send();
}

void DraftSaver::putSoon()
{
    m_isDirty = true;
    m_pause.start();
    if (!m_longest.isActive())
        m_longest.start();
    Q_EMIT changed();
}

QCoro::Task<Done> DraftSaver::flush()
{
    const QPointer<DraftSaver> self(this);
    m_pause.stop();
    m_longest.stop();
    if (m_isDirty)
        send();
    while (self && m_isSending)
        co_await qCoro(this, &DraftSaver::changed);
    if (self && m_error)
        co_return failure(*m_error);
    co_return Done{};
}

void DraftSaver::reset()
{
    m_pause.stop();
    m_longest.stop();
    m_isDirty = false;
    m_error.reset();
    Q_EMIT changed();
}

QCoro::Task<> DraftSaver::send()
{
    if (m_isSending)
        co_return; // it looks again when it is done
    m_isSending = true;
    m_error.reset();
    Q_EMIT changed();
    const QPointer<DraftSaver> self(this);
    while (m_isDirty && !m_pause.isActive()) {
        m_isDirty = false;
        const auto writing = m_write();
        const Done done = co_await writing;
        if (!self)
            co_return;
        if (!done) {
            m_isDirty = true;
            m_error = done.error();
            break;
        }
    }
    m_isSending = false;
    Q_EMIT changed();
}

DraftSaver::State DraftSaver::state() const
{
    if (m_error)
        return State::NotSaved;
    return m_isDirty || m_isSending ? State::Saving : State::Saved;
}

} // namespace stipple::app
