// JPEG pictures in memory, through libjpeg-turbo: held to what a camera makes, and made small. Slow (tens of
// milliseconds): never on the interface's thread.
#pragma once

#include "core/result.h"

#include <QByteArray>

namespace stipple::capture
{

inline constexpr qint64 mostPixels = 120'000'000;
inline constexpr qint64 mostJpegBytes = 64 * 1024 * 1024;

struct Picture {
    int width = 0; // px, before it is turned
    int height = 0;
    int orientation = 1;  // as EXIF counts, 1 to 8
    QByteArray thumbnail; // JPEG, upright, without EXIF
};

// Decodes all of it once. InvalidInput, with the reason: no JPEG, cut off, damaged, too large, not what its head says.
// `edge`: the thumbnail's longer side, px; it has at most `mostBytes`.
[[nodiscard]] Result<Picture> readPicture(const QByteArray& jpeg, int edge = 320, qsizetype mostBytes = 40 * 1024);

// Pixels as red, green, blue, row by row.
struct Pixels {
    int width = 0;
    int height = 0;
    QByteArray rgb;
};
[[nodiscard]] Result<QByteArray> toJpeg(const Pixels& pixels, int quality);

// 1 to 8 from the EXIF part; 1 where there is none, or none that makes sense.
[[nodiscard]] int exifOrientation(const QByteArray& jpeg);

// A scalp seen from above, of no one: skin, stubble and a hairline. The same seed draws the same picture.
[[nodiscard]] Pixels drawnScalp(quint64 seed, int width, int height);

} // namespace stipple::capture
