// Hands each step of filling in a form to whoever keeps it, one after another, and knows what is kept and what is not.
// Typed text waits a moment for the next key. After a failure everything waits, in its order, until it is tried again:
// with the next step, or by retry(). Nothing is ever given up here.
#pragma once

#include "forms/form_change.h"

#include <QCoro/QCoroTask>
#include <QObject>
#include <QTimer>

#include <deque>
#include <functional>

namespace stipple::app
{

class FormSaver : public QObject
{
    Q_OBJECT

public:
    // Answers once the step is durable, or why it is not.
    using Sink = std::function<QCoro::Task<Done>(forms::FormChange)>;
    // What stands at that path now.
    using Look = std::function<std::optional<forms::AnswersGiven>(const QString& path)>;
    enum class State { Saved, Saving, NotSaved };

    static constexpr int pauseMs = 300;     // after the last key
    static constexpr int longestMs = 2'000; // for who types without a pause

    FormSaver(Sink sink, Look look, QObject* parent = nullptr);

    void put(forms::FormChange change);
    // What is being typed: kept after a pause, by flush(), or with the next step.
    void putSoon(const QString& path);
    void flush();
    void retry() { send(); }

    // Whether all is kept.
    bool isIdle() const { return m_waiting.empty() && m_typed.isEmpty(); }
    State state() const;
    State stateOf(const QString& path) const;
    const std::optional<Error>& error() const { return m_error; }

Q_SIGNALS:
    void changed();

private:
    void enqueue(forms::FormChange change);
    QCoro::Task<> send();

    const Sink m_sink;
    const Look m_look;
    std::deque<forms::FormChange> m_waiting; // the first is being sent while m_isSending
    QStringList m_typed;                     // paths, in the order in which they were typed into
    QTimer m_pause;
    QTimer m_longest;
    bool m_isSending = false;
    std::optional<Error> m_error;
};

} // namespace stipple::app
