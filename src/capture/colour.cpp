#include "capture/colour.h"

#include <QColorSpace>
#include <QImage>

namespace stipple::capture
{

void fromColours(Pixels& pixels, const QColorSpace& colours)
{
    const QColorSpace standard(QColorSpace::SRgb);
    if (!colours.isValid() || colours == standard)
        return;
    // Strip by strip, for it goes through four bytes a pixel.
    constexpr int strip = 128;
    const qsizetype line = qsizetype(pixels.width) * 3;
    for (int top = 0; top < pixels.height; top += strip) {
        const int high = std::min(strip, pixels.height - top);
        auto* rows = reinterpret_cast<uchar*>(pixels.rgb.data()) + top * line;
        QImage image(rows, pixels.width, high, line, QImage::Format_RGB888);
        image.setColorSpace(colours);
        image.convertToColorSpace(standard);
        image = std::move(image).convertToFormat(QImage::Format_RGB888);
        for (int y = 0; y < high; ++y)
            std::copy_n(image.constScanLine(y), line, rows + y * line);
    }
}

void fromProfile(Pixels& pixels, QByteArrayView profile)
{
    constexpr qsizetype mostBytes = 64 * 1024;
    if (profile.isEmpty() || profile.size() > mostBytes)
        return;
    fromColours(pixels, QColorSpace::fromIccProfile(profile.toByteArray()));
}

} // namespace stipple::capture
