#include "core/hlc.h"

#include "core/ids.h"

#include <limits>

namespace stipple
{

std::strong_ordering Hlc::operator<=>(const Hlc& other) const
{
    if (const auto order = wallMs <=> other.wallMs; order != 0)
        return order;
    if (const auto order = counter <=> other.counter; order != 0)
        return order;
    const QByteArray mine = device.toRfc4122();
    const QByteArray theirs = other.device.toRfc4122();
    return mine.compare(theirs) <=> 0;
}

QString Hlc::toText() const
{
    return QString::number(wallMs) + QLatin1Char('-') + QString::number(counter) + QLatin1Char('-') + idText(device);
}

Result<Hlc> Hlc::fromText(QStringView text)
{
    const qsizetype first = text.indexOf(u'-', 1);
    const qsizetype second = first < 0 ? -1 : text.indexOf(u'-', first + 1);
    bool wallOk = false;
    bool counterOk = false;
    Hlc hlc;
    if (second > 0) {
        hlc.wallMs = text.left(first).toLongLong(&wallOk);
        hlc.counter = text.mid(first + 1, second - first - 1).toUInt(&counterOk);
        hlc.device = idFromText(text.mid(second + 1));
    }
    // Written back, it must be the same: one time has one text.
    if (!wallOk || !counterOk || hlc.device.isNull() || hlc.toText() != text)
        return failure(ErrorCode::InvalidInput, QCoreApplication::translate("Hlc", "A time stamp cannot be read."));
    return hlc;
}

HybridClock::HybridClock(const Clock& clock, const QUuid& device, const Hlc& last)
    : m_clock(clock)
    , m_device(device)
    , m_last(last)
{
    m_last.device = device;
}

Hlc HybridClock::tick()
{
    const qint64 now = m_clock.wallMs();
    if (now > m_last.wallMs) {
        m_last.wallMs = now;
        m_last.counter = 0;
    } else if (m_last.counter == std::numeric_limits<quint32>::max()) {
        ++m_last.wallMs;
        m_last.counter = 0;
    } else {
        ++m_last.counter;
    }
    return m_last;
}

bool HybridClock::observe(const Hlc& seen)
{
    if (seen.wallMs - m_clock.wallMs() > driftBoundMs)
        return false;
    if (std::pair(seen.wallMs, seen.counter) > std::pair(m_last.wallMs, m_last.counter)) {
        m_last.wallMs = seen.wallMs;
        m_last.counter = seen.counter;
    }
    return true;
}

} // namespace stipple
