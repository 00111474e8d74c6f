#include "capture/coded_size.h"

#include <QtEndian>

namespace stipple::capture
{

namespace
{

// The bits of a NAL unit, as H.265 writes numbers; zeros beyond its end.
class Bits
{
public:
    explicit Bits(QByteArrayView bytes)
        : m_bytes(bytes)
    {
    }
    quint32 one()
    {
        if (m_bit == 0) {
            // After two zeros, a three only says that no start code was meant.
            if (m_zeros >= 2 && m_at < m_bytes.size() && m_bytes[m_at] == '\3') {
                m_zeros = 0;
                ++m_at;
            }
            m_byte = m_at < m_bytes.size() ? uchar(m_bytes[m_at]) : uchar(0);
            ++m_at;
            m_zeros = m_byte == 0 ? m_zeros + 1 : 0;
            m_bit = 8;
        }
        return (m_byte >> --m_bit) & 1u;
    }
    quint32 several(int count)
    {
        quint32 value = 0;
        for (int i = 0; i < count; ++i)
            value = value << 1 | one();
        return value;
    }
    void skip(int count)
    {
        for (int i = 0; i < count; ++i)
            one();
    }
    // Exponential Golomb. What needs more than 31 bits is no size.
    quint32 golomb()
    {
        int zeros = 0;
        while (zeros < 31 && one() == 0)
            ++zeros;
        return (1u << zeros) - 1 + several(zeros);
    }

private:
    QByteArrayView m_bytes;
    qsizetype m_at = 0;
    int m_zeros = 0;
    int m_bit = 0;
    uchar m_byte = 0;
};

// `set`: behind the NAL unit's own two bytes (H.265, 7.3.2.2).
qint64 pixelsOf(QByteArrayView set)
{
    Bits bits(set);
    bits.skip(4);
    const quint32 layers = bits.several(3);
    bits.skip(1 + 96);
    std::array<quint32, 8> present{};
    for (quint32 i = 0; i < layers; ++i)
        present[i] = bits.several(2);
    if (layers > 0)
        bits.skip(int(8 - layers) * 2);
    for (quint32 i = 0; i < layers; ++i)
        bits.skip((present[i] & 2 ? 88 : 0) + (present[i] & 1 ? 8 : 0));
    bits.golomb();
    if (bits.golomb() == 3)
        bits.skip(1);
    const qint64 width = bits.golomb();
    return width * bits.golomb();
}

} // namespace

qint64 largestCodedPicture(QByteArrayView heic)
{
    qint64 most = 0;
    qsizetype configured = 0; // to here reaches a decoder's configuration, whose units have shorter lengths in front
    for (qsizetype at = 4; at + 16 <= heic.size(); ++at) {
        if (heic[at] == 'h' && heic.sliced(at, 4) == "hvcC")
            configured = at + qsizetype(std::min(qFromBigEndian<quint32>(heic.data() + at - 4), 65'536u));
        // Type 33 in the first layer. In front stands how long it is.
        if (heic[at] != '\x42' || uchar(heic[at + 1]) == 0 || uchar(heic[at + 1]) > 7)
            continue;
        if (at < configured || qFromBigEndian<quint32>(heic.data() + at - 4) <= quint64(heic.size() - at))
            most = std::max(most, pixelsOf(heic.sliced(at + 2, std::min<qsizetype>(heic.size() - at - 2, 256))));
    }
    return most;
}

} // namespace stipple::capture
