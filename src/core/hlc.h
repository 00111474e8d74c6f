// A hybrid logical clock: wall time that never runs backwards on one device and follows what it has seen of others.
// It orders writes for display only; which write replaces which is decided by dots (see records/merge.h).
#pragma once

#include "core/clock.h"
#include "core/result.h"

#include <QUuid>

#include <compare>

namespace stipple
{

struct Hlc {
    qint64 wallMs = 0; // since 1970-01-01T00:00Z
    quint32 counter = 0;
    QUuid device;

    std::strong_ordering operator<=>(const Hlc& other) const;
    bool operator==(const Hlc& other) const = default;

    // "wallMs-counter-device", and back; InvalidInput for anything else.
    QString toText() const;
    static Result<Hlc> fromText(QStringView text);
};

class HybridClock
{
public:
    // A remote time further ahead of ours than this is taken for a wrong clock.
    static constexpr qint64 driftBoundMs = 24LL * 60 * 60 * 1000;

    HybridClock(const Clock& clock, const QUuid& device, const Hlc& last = {});

    // The time for a write made now: greater than every one given or adopted before.
    Hlc tick();
    // Takes note of a time seen in another device's write. False if it lies beyond the drift bound: such a write is
    // marked and merged, but its time is not adopted.
    bool observe(const Hlc& seen);
    const Hlc& last() const { return m_last; }

private:
    const Clock& m_clock;
    QUuid m_device;
    Hlc m_last;
};

} // namespace stipple
