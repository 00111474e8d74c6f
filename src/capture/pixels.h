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

// Rows `top` to `top` + `count` of the picture turned and mirrored as EXIF's number (1 to 8; others do nothing) says,
// so that it stands upright; into `out`. Row by row, so that a large picture needs not be there twice.
void uprightRows(const Pixels& from, int orientation, int top, int count, uchar* out);
// Whether it stands upright only once its width and height are swapped.
[[nodiscard]] inline bool liesOnItsSide(int orientation) { return orientation >= 5 && orientation <= 8; }

// A scalp seen from above, of no one: skin, stubble and a hairline. The same seed draws the same picture.
[[nodiscard]] Pixels drawnScalp(quint64 seed, int width, int height);

} // namespace stipple::capture
