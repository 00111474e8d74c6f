// Where "now" comes from. Nothing in the house asks the system by itself: the clock is passed in, so that a test can
// stand on any day, turn the clock back, or let sixty days go by.
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QTimeZone>

#include <atomic>

namespace stipple
{

class Clock
{
public:
    virtual ~Clock() = default;
    // Milliseconds since 1970-01-01T00:00Z. May jump, also backwards.
    virtual qint64 wallMs() const = 0;
    // Milliseconds since the machine was started, sleep included. Never goes backwards while bootId() stays the same.
    virtual qint64 sinceBootMs() const = 0;
    // Names this run of the machine; another value after each start.
    virtual QByteArray bootId() const = 0;

    QDateTime nowUtc() const { return QDateTime::fromMSecsSinceEpoch(wallMs(), Qt::UTC); }
    // The calendar date in `zone`, usually the clinic's.
    QDate today(const QTimeZone& zone) const { return nowUtc().toTimeZone(zone).date(); }
};

class SystemClock final : public Clock
{
public:
    qint64 wallMs() const override;
    qint64 sinceBootMs() const override;
    QByteArray bootId() const override;
};

// For tests and for stipple-demo. Stands still until told otherwise.
class SettableClock final : public Clock
{
public:
    explicit SettableClock(const QDateTime& now);
    qint64 wallMs() const override { return m_wallMs; }
    qint64 sinceBootMs() const override { return m_sinceBootMs; }
    QByteArray bootId() const override;

    void set(const QDateTime& now) { m_wallMs = now.toMSecsSinceEpoch(); }
    // Time goes by: the wall and the time since boot both move.
    void advance(qint64 ms)
    {
        m_wallMs += ms;
        m_sinceBootMs += ms;
    }
    void reboot();

private:
    std::atomic<qint64> m_wallMs;
    std::atomic<qint64> m_sinceBootMs = 60'000;
    std::atomic<int> m_boots = 1;
};

} // namespace stipple
