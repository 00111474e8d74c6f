#include "app/form_saver.h"

namespace stipple::app
{

namespace
{

const forms::AnswersGiven* answersAt(const forms::FormChange& change, const QString& path)
{
    const auto* given = std::get_if<forms::AnswersGiven>(&change);
    return given && given->path == path ? given : nullptr;
}

} // namespace

FormSaver::FormSaver(Sink sink, Look look, QObject* parent)
    : QObject(parent)
    , m_sink(std::move(sink))
    , m_look(std::move(look))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    m_longest.setSingleShot(true);
    m_longest.setInterval(longestMs);
    connect(&m_pause, &QTimer::timeout, this, &FormSaver::flush);
    connect(&m_longest, &QTimer::timeout, this, &FormSaver::flush);
}

void FormSaver::put(forms::FormChange change)
{
    // What was typed before comes before.
    flush();
    enqueue(std::move(change));
    send();
}

void FormSaver::putSoon(const QString& path)
{
    if (!m_typed.contains(path))
        m_typed += path;
    m_pause.start();
    if (!m_longest.isActive())
        m_longest.start();
    Q_EMIT changed();
}

void FormSaver::flush()
{
    m_pause.stop();
    m_longest.stop();
    if (m_typed.isEmpty())
        return;
    for (const QString& path : std::exchange(m_typed, {})) {
        if (auto given = m_look(path))
            enqueue(*std::move(given));
    }
    send();
}

void FormSaver::enqueue(forms::FormChange change)
{
    // The newest answers to a question stand for the older ones that nobody has kept yet, if nothing lies between.
    if (const auto* given = std::get_if<forms::AnswersGiven>(&change)) {
        const bool lastIsFree = m_waiting.size() > (m_isSending ? 1 : 0);
        if (lastIsFree && answersAt(m_waiting.back(), given->path))
            m_waiting.pop_back();
    }
    m_waiting.push_back(std::move(change));
}

QCoro::Task<> FormSaver::send()
{
    if (m_isSending || m_waiting.empty()) {
        Q_EMIT changed();
        co_return;
    }
    m_isSending = true;
    m_error.reset();
    Q_EMIT changed();
    const QPointer<FormSaver> self(this);
    while (!m_waiting.empty()) {
        const auto kept = m_sink(m_waiting.front());
        const Done done = co_await kept;
        if (!self)
            co_return; // the form was closed meanwhile; the sink has what it was given
        if (!done) {
            m_error = done.error();
            break;
        }
        m_waiting.pop_front();
        Q_EMIT changed();
    }
    m_isSending = false;
    Q_EMIT changed();
}

FormSaver::State FormSaver::state() const
{
    if (m_error)
        return State::NotSaved;
    return isIdle() ? State::Saved : State::Saving;
}

FormSaver::State FormSaver::stateOf(const QString& path) const
{
    const bool waits = m_typed.contains(path) || std::any_of(m_waiting.begin(), m_waiting.end(), [&](const auto& each) {
                           return answersAt(each, path) != nullptr;
                       });
    if (!waits)
        return State::Saved;
    return m_error ? State::NotSaved : State::Saving;
}

} // namespace stipple::app
