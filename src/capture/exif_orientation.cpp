#include "capture/jpeg.h"

#include <QtEndian>

namespace stipple::capture
{

namespace
{

// A TIFF block: the numbers in its own byte order, 0 beyond its end.
class Tiff
{
public:
    explicit Tiff(QByteArrayView bytes)
        : m_bytes(bytes)
        , m_big(bytes.startsWith("MM"))
    {
    }
    quint32 two(qsizetype at) const
    {
        if (at < 0 || at + 2 > m_bytes.size())
            return 0;
        return m_big ? qFromBigEndian<quint16>(m_bytes.data() + at) : qFromLittleEndian<quint16>(m_bytes.data() + at);
    }
    quint32 four(qsizetype at) const
    {
        if (at < 0 || at + 4 > m_bytes.size())
            return 0;
        return m_big ? qFromBigEndian<quint32>(m_bytes.data() + at) : qFromLittleEndian<quint32>(m_bytes.data() + at);
    }
    int orientation() const
    {
        const auto list = qsizetype(four(4));
        const quint32 count = std::min<quint32>(two(list), 200);
        for (quint32 i = 0; i < count; ++i) {
            const qsizetype entry = list + 2 + 12 * qsizetype(i);
            if (two(entry) == 0x0112) {
                const quint32 value = two(entry + 8);
                return value >= 1 && value <= 8 ? int(value) : 1;
            }
        }
        return 1;
    }

private:
    QByteArrayView m_bytes;
    bool m_big;
};

} // namespace

int exifOrientation(const QByteArray& jpeg)
{
    // Markers from the second byte on, each with its length, until the picture itself begins.
    const QByteArrayView all(jpeg);
    qsizetype at = 2;
    while (at + 4 <= all.size() && uchar(all[at]) == 0xff) {
        const auto marker = uchar(all[at + 1]);
        const auto length = qsizetype(qFromBigEndian<quint16>(all.data() + at + 2));
        if (marker == 0xda || length < 2 || at + 2 + length > all.size())
            break;
        const QByteArrayView body = all.sliced(at + 4, length - 2);
        if (marker == 0xe1 && body.startsWith(QByteArrayView("Exif\0\0", 6)))
            return Tiff(body.sliced(6)).orientation();
        at += 2 + length;
    }
    return 1;
}

} // namespace stipple::capture
