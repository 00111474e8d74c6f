// Record ids: UUID version 7 (RFC 9562), made on the tablet. They sort by the time they were made, also within one
// millisecond, and a clock that goes back does not make them go back.
#pragma once

#include "core/clock.h"

#include <QUuid>

#include <mutex>

namespace stipple
{

class IdSource
{
public:
    explicit IdSource(const Clock& clock)
        : m_clock(clock)
    {
    }
    // Safe to call from any thread.
    QUuid next();

private:
    const Clock& m_clock;
    std::mutex m_mutex;
    qint64 m_lastMs = 0;
    quint32 m_sequence = 0; // 12 bits, raised within one millisecond
};

// "018f…-…": lower case, no braces; the form in which ids are stored and shown.
[[nodiscard]] QString idText(const QUuid& id);
// The id in `text` in that form, or a null one.
[[nodiscard]] QUuid idFromText(QStringView text);
// When it was made: milliseconds since 1970 UTC, as its first 48 bits say.
[[nodiscard]] qint64 idMadeAtMs(const QUuid& id);

} // namespace stipple
