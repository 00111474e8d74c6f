// Picture files for tests, with what cameras write into them.
#pragma once

#include "capture/jpeg.h"

#include <QFile>
#include <QtEndian>

#include <memory>
#include <png.h>
#include <turbojpeg.h>

namespace stipple::capture
{

// A TIFF block with a description, the orientation, the time and its offset; what is empty or 0 is left out.
struct SampleExif {
    QByteArray description = "Zyxomarked Quillfeather";
    int orientation = 1;
    QByteArray taken = "2026:03:14 09:26:53";
    QByteArray offset = "+02:00";
    bool big = false;

    QByteArray two(int value) const
    {
        QByteArray bytes(2, '\0');
        big ? qToBigEndian(quint16(value), bytes.data()) : qToLittleEndian(quint16(value), bytes.data());
        return bytes;
    }
    QByteArray four(qsizetype value) const
    {
        QByteArray bytes(4, '\0');
        big ? qToBigEndian(quint32(value), bytes.data()) : qToLittleEndian(quint32(value), bytes.data());
        return bytes;
    }
    QByteArray block() const
    {
        struct Entry {
            int tag;
            int type; // 2 text, 3 a short number, 4 a long one
            QByteArray value;
        };
        const auto directory = [this](const std::vector<Entry>& entries, qsizetype start) {
            QByteArray out = two(int(entries.size()));
            QByteArray behind;
            const qsizetype after = start + 2 + 12 * qsizetype(entries.size()) + 4;
            for (const Entry& entry : entries) {
                out += two(entry.tag) + two(entry.type) + four(entry.type == 2 ? entry.value.size() : 1);
                if (entry.value.size() <= 4) {
                    out += entry.value.leftJustified(4, '\0');
                } else {
                    out += four(after + behind.size());
                    behind += entry.value + QByteArray(entry.value.size() % 2, '\0');
                }
            }
            return QByteArray(out + four(0) + behind);
        };
        const auto first = [&](qsizetype next) {
            return directory({{0x010e, 2, description + '\0'}, {0x0112, 3, two(orientation)}, {0x8769, 4, four(next)}},
                             8);
        };
        std::vector<Entry> times;
        if (!taken.isEmpty())
            times.push_back({0x9003, 2, taken + '\0'});
        if (!offset.isEmpty())
            times.push_back({0x9011, 2, offset + '\0'});
        const qsizetype next = 8 + first(0).size();
        return QByteArray(big ? "MM" : "II") + two(42) + four(8) + first(next) + directory(times, next);
    }
};

inline QByteArray withPart(const QByteArray& jpeg, char marker, const QByteArray& body)
{
    const qsizetype length = body.size() + 2;
    return jpeg.left(2) + '\xff' + marker + char(length >> 8) + char(length & 255) + body + jpeg.mid(2);
}
inline QByteArray withExif(const QByteArray& jpeg, const SampleExif& exif = {})
{
    return withPart(jpeg, '\xe1', QByteArray("Exif\0\0", 6) + exif.block());
}

inline QByteArray toPng(const Pixels& pixels)
{
    png_image image{};
    image.version = PNG_IMAGE_VERSION;
    image.width = png_uint_32(pixels.width);
    image.height = png_uint_32(pixels.height);
    image.format = PNG_FORMAT_RGB;
    png_alloc_size_t size = 0;
    if (png_image_write_to_memory(&image, nullptr, &size, 0, pixels.rgb.constData(), 0, nullptr) == 0)
        qFatal("no PNG");
    QByteArray bytes(qsizetype(size), '\0');
    if (png_image_write_to_memory(&image, bytes.data(), &size, 0, pixels.rgb.constData(), 0, nullptr) == 0)
        qFatal("no PNG");
    bytes.truncate(qsizetype(size));
    return bytes;
}

// The chunk as it stands in a PNG, with its checksum; behind the head's.
inline QByteArray withChunk(const QByteArray& png, const QByteArray& name, const QByteArray& body)
{
    const auto number = [](quint32 value) {
        QByteArray bytes(4, '\0');
        qToBigEndian(value, bytes.data());
        return bytes;
    };
    quint32 check = 0xffff'ffff;
    for (const char byte : name + body) {
        check ^= uchar(byte);
        for (int bit = 0; bit < 8; ++bit)
            check = (check >> 1) ^ (check & 1 ? 0xedb8'8320 : 0);
    }
    constexpr qsizetype head = 33;
    return png.left(head) + number(quint32(body.size())) + name + body + number(~check) + png.mid(head);
}

inline QByteArray fixture(const char* name)
{
    QFile file(QStringLiteral(STIPPLE_FIXTURES "/pictures/") + QString::fromLatin1(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no such fixture");
    return file.readAll();
}

// The plainest way to its pixels; empty where it is no JPEG.
inline Pixels decoded(const QByteArray& jpeg)
{
    const std::unique_ptr<void, int (*)(void*)> handle(tjInitDecompress(), tjDestroy);
    const auto* bytes = reinterpret_cast<const unsigned char*>(jpeg.constData());
    const auto size = static_cast<unsigned long>(jpeg.size());
    Pixels pixels;
    int sampling = 0;
    int colours = 0;
    if (tjDecompressHeader3(handle.get(), bytes, size, &pixels.width, &pixels.height, &sampling, &colours) != 0)
        return {};
    pixels.rgb.resize(qsizetype(pixels.width) * pixels.height * 3);
    if (tjDecompress2(handle.get(), bytes, size, reinterpret_cast<unsigned char*>(pixels.rgb.data()), pixels.width, 0,
                      pixels.height, TJPF_RGB, 0) != 0)
        return {};
    return pixels;
}

// One colour all over.
inline Pixels plain(int width, int height, const QByteArray& rgb)
{
    return {width, height, rgb.repeated(qsizetype(width) * height)};
}

// The whole of it, so many rows at a time.
inline Pixels upright(const Pixels& from, int orientation, int rows = 16)
{
    const bool swaps = liesOnItsSide(orientation);
    Pixels to{swaps ? from.height : from.width, swaps ? from.width : from.height, from.rgb};
    for (int top = 0; top < to.height; top += rows)
        uprightRows(from, orientation, top, std::min(rows, to.height - top),
                    reinterpret_cast<uchar*>(to.rgb.data()) + qsizetype(top) * to.width * 3);
    return to;
}

// Red where the picture's own upper left corner is, as it is stored; the rest white.
inline Pixels cornered()
{
    Pixels pixels = plain(128, 64, "\xff\xff\xff");
    for (int y = 0; y < 32; ++y) {
        for (int x = 0; x < 64; ++x) {
            pixels.rgb[(y * 128 + x) * 3 + 1] = 0;
            pixels.rgb[(y * 128 + x) * 3 + 2] = 0;
        }
    }
    return pixels;
}

// Whether the middle of that quarter is red rather than white.
inline bool isRed(const Pixels& pixels, bool bottom, bool right)
{
    const qsizetype x = pixels.width * (right ? 3 : 1) / 4;
    const qsizetype y = pixels.height * (bottom ? 3 : 1) / 4;
    return uchar(pixels.rgb[(y * pixels.width + x) * 3 + 1]) < 100;
}

// Where the stored picture's upper left corner is seen, by EXIF's own table: bottom, right; for 1 to 8.
inline constexpr std::array<std::array<bool, 2>, 8> seenCorners{{{false, false},
                                                                 {false, true},
                                                                 {true, true},
                                                                 {true, false},
                                                                 {false, false},
                                                                 {false, true},
                                                                 {true, true},
                                                                 {true, false}}};

} // namespace stipple::capture
