// Rings once after some time, sleep included: a tablet that slept through it rings as soon as it wakes. (QTimer stands
// still while the machine sleeps.) Wakes nobody before.
#pragma once

#include <QObject>
#include <QSocketNotifier>
#include <QTimer>

namespace stipple::app
{

class BootTimer : public QObject
{
    Q_OBJECT

public:
    explicit BootTimer(QObject* parent = nullptr);
    ~BootTimer() override;

    bool isActive() const { return m_isActive; }
    void start(qint64 ms);
    void stop();

Q_SIGNALS:
    void rang();

private:
    void ring();

    bool m_isActive = false;
    int m_descriptor = -1; // a timerfd, where the system has them
    QSocketNotifier* m_notifier = nullptr;
    QTimer m_timer; // elsewhere
};

} // namespace stipple::app
