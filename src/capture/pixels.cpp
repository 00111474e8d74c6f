#include "capture/pixels.h"

#include <cstring>

namespace stipple::capture
{

Pixels shrunk(Pixels from, int edge)
{
    const int longer = std::max(from.width, from.height);
    if (longer <= edge)
        return from;
    const int width = std::max(1, int(qint64(from.width) * edge / longer));
    const int height = std::max(1, int(qint64(from.height) * edge / longer));
    Pixels to{width, height, QByteArray(qsizetype(width) * height * 3, Qt::Uninitialized)};
    // Where each column and each row begins in the larger picture.
    const auto bounds = [](int size, int count) {
        std::vector<int> at(std::size_t(count) + 1);
        for (int i = 0; i <= count; ++i)
            at[std::size_t(i)] = int(qint64(i) * size / count);
        return at;
    };
    const std::vector<int> columns = bounds(from.width, width);
    const std::vector<int> rows = bounds(from.height, height);
    const auto* source = reinterpret_cast<const uchar*>(from.rgb.constData());
    auto* out = reinterpret_cast<uchar*>(to.rgb.data());
    const auto line = std::size_t(from.width) * 3;
    std::vector<quint32> sums(line);
    for (std::size_t y = 0; y + 1 < rows.size(); ++y) {
        // Rows on rows first, which a processor does many at a time; what is left for each pixel is little.
        std::fill(sums.begin(), sums.end(), 0u);
        for (int v = rows[y]; v < rows[y + 1]; ++v) {
            const uchar* row = source + std::size_t(v) * line;
            for (std::size_t i = 0; i < line; ++i)
                sums[i] += row[i];
        }
        const auto high = quint32(rows[y + 1] - rows[y]);
        const quint32* sum = sums.data();
        for (std::size_t x = 0; x + 1 < columns.size(); ++x) {
            const int wide = columns[x + 1] - columns[x];
            quint64 red = 0;
            quint64 green = 0;
            quint64 blue = 0;
            for (int u = 0; u < wide; ++u, sum += 3) {
                red += sum[0];
                green += sum[1];
                blue += sum[2];
            }
            const float share = 1.0F / float(high * quint32(wide));
            *out++ = uchar(float(red) * share + 0.5F);
            *out++ = uchar(float(green) * share + 0.5F);
            *out++ = uchar(float(blue) * share + 0.5F);
        }
    }
    return to;
}

void uprightRows(const Pixels& from, int orientation, int top, int count, uchar* out)
{
    const bool swaps = liesOnItsSide(orientation);
    const int width = swaps ? from.height : from.width;
    const bool mirrored = orientation == 2 || orientation == 3 || orientation == 7 || orientation == 8;
    const bool flipped = orientation == 3 || orientation == 4 || orientation == 6 || orientation == 7;
    // How far it is, in the picture as it was stored, from one pixel of a row to the next, and from row to row.
    const qsizetype column = mirrored ? -3 : 3;
    const qsizetype line = qsizetype(from.width) * (flipped ? -3 : 3);
    const qsizetype across = swaps ? line : column;
    const qsizetype down = swaps ? column : line;
    const char* first = from.rgb.constData() + (mirrored ? qsizetype(from.width - 1) * 3 : 0) +
                        (flipped ? qsizetype(from.height - 1) * from.width * 3 : 0) + top * down;
    if (across == 3) {
        for (int y = 0; y < count; ++y)
            std::memcpy(out + qsizetype(y) * width * 3, first + y * down, std::size_t(width) * 3);
        return;
    }
    // In tiles, for a picture that lies on its side is read across all of its rows.
    constexpr int tile = 64;
    for (int upper = 0; upper < count; upper += tile) {
        for (int left = 0; left < width; left += tile) {
            const int right = std::min(left + tile, width);
            for (int y = upper; y < std::min(upper + tile, count); ++y) {
                const char* pixel = first + y * down + left * across;
                uchar* to = out + (qsizetype(y) * width + left) * 3;
                for (int x = left; x < right; ++x, pixel += across, to += 3)
                    std::memcpy(to, pixel, 3);
            }
        }
    }
}

} // namespace stipple::capture
