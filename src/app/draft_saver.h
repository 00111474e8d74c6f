// Keeps a draft that changes under somebody's hands: writes what stands now, one write at a time, and again where it
// changed meanwhile. Typed text waits a moment for the next key. After a failure it stays unsaved, and is tried again
// with the next change or by flush(): nothing is given up here.
#pragma once

#include "core/result.h"

#include <QCoro/QCoroTask>
#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

namespace stipple::app
{

class DraftSaver : public QObject
{
    Q_OBJECT

public:
    // Writes the draft as it stands when it is called; answers once that is durable, or why it is not.
    using Write = std::function<QCoro::Task<Done>()>;
    enum class State { Saved, Saving, NotSaved };

    static constexpr int pauseMs = 300;     // after the last key
    static constexpr int longestMs = 2'000; // for who types without a pause

    explicit DraftSaver(Write write, QObject* parent = nullptr);

    void put();
    void putSoon();
    // Answers once nothing waits any more; the error of the last try, if it failed.
    QCoro::Task<Done> flush();
    // Another draft, or none: what waited for this one is dropped.
    void reset();

    State state() const;
    const std::optional<Error>& error() const { return m_error; }

Q_SIGNALS:
    void changed();

private:
    QCoro::Task<> send();

    const Write m_write;
    QTimer m_pause;
    QTimer m_longest;
    bool m_isDirty = false;
    bool m_isSending = false;
    std::optional<Error> m_error;
};

} // namespace stipple::app
