// A thread that does one thing after another, and answers each with a future that co_await takes. What it was asked
// before it goes is still done.
#pragma once

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QThread>

#include <memory>

namespace stipple::app
{

class Worker
{
public:
    explicit Worker(const QString& name)
    {
        m_thread.setObjectName(name);
        m_place.moveToThread(&m_thread);
        m_thread.start();
    }
    ~Worker()
    {
        // Queued behind everything that was asked.
        QMetaObject::invokeMethod(&m_place, [this] { m_thread.quit(); });
        m_thread.wait();
    }
    Q_DISABLE_COPY_MOVE(Worker)

    template <typename Work>
    QFuture<std::invoke_result_t<Work>> run(Work work)
    {
        using Answer = std::invoke_result_t<Work>;
        auto promise = std::make_shared<QPromise<Answer>>();
        auto kept = std::make_shared<Work>(std::move(work)); // work may be movable only
        promise->start();
        QFuture<Answer> future = promise->future();
        QMetaObject::invokeMethod(&m_place, [promise, kept] {
            promise->addResult((*kept)());
            promise->finish();
        });
        return future;
    }

private:
    QThread m_thread;
    QObject m_place; // lives on the thread; its events are what is to be done
};

} // namespace stipple::app
