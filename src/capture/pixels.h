// A picture in memory, and what is done to it before it is kept.
#pragma once

#include <QByteArray>

namespace stipple::capture
{

// Red, green, blue, a byte each, row by row from the upper left corner, without gaps.
struct Pixels {
    int width = 0;
    int height = 0;
    QByteArray rgb;
};

// The longest side that a picture is shown with, and that of its thumbnail, px.
inline constexpr int displayEdge = 2048;
inline constexpr int thumbnailEdge = 320;

// So that its longer side has `edge` px: each pixel is the mean of those that it covers. As it is, if it is no larger.
[[nodiscard]] Pixels shrunk(Pixels from, int edge);

// Turned and mirrored as EXIF's number (1 to 8) says, so that it stands upright.
[[nodiscard]] Pixels upright(Pixels from, int orientation);

// A scalp seen from above, of no one: skin, stubble and a hairline. The same seed draws the same picture.
[[nodiscard]] Pixels drawnScalp(quint64 seed, int width, int height);

} // namespace stipple::capture
