#include "core/ids.h"

#include <QRandomGenerator>

namespace stipple
{

QUuid IdSource::next()
{
    const std::scoped_lock guard(m_mutex);
    const qint64 now = m_clock.wallMs();
    if (now > m_lastMs) {
        m_lastMs = now;
        // Starts in the lower half, so that there is room to count up (RFC 9562, 6.2, method 1).
        m_sequence = QRandomGenerator::system()->bounded(0x800U);
    } else if (++m_sequence > 0xfff) {
        ++m_lastMs;
        m_sequence = 0;
    }
    std::array<quint8, 16> bytes{};
    const auto ms = quint64(m_lastMs);
    for (std::size_t i = 0; i < 6; ++i)
        bytes[i] = quint8(ms >> (40 - 8 * i));
    bytes[6] = quint8(0x70 | (m_sequence >> 8));
    bytes[7] = quint8(m_sequence & 0xff);
    quint32 random[2];
    QRandomGenerator::system()->fillRange(random);
    for (std::size_t i = 0; i < 8; ++i)
        bytes[8 + i] = quint8(random[i / 4] >> (8 * (i % 4)));
    bytes[8] = quint8((bytes[8] & 0x3f) | 0x80);
    return QUuid::fromRfc4122(QByteArrayView(bytes.data(), bytes.size()));
}

QString idText(const QUuid& id) { return id.toString(QUuid::WithoutBraces); }

QUuid idFromText(QStringView text)
{
    if (text.size() != 36)
        return {};
    const QUuid id = QUuid::fromString(text);
    return idText(id) == text ? id : QUuid();
}

qint64 idMadeAtMs(const QUuid& id)
{
    const QByteArray bytes = id.toRfc4122();
    qint64 ms = 0;
    for (int i = 0; i < 6; ++i)
        ms = (ms << 8) | quint8(bytes.at(i));
    return ms;
}

} // namespace stipple
