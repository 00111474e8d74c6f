// A frame as a camera gives it: bytes in planes, not yet colours. What is made of it is made on a worker: whole, to be
// kept, or small, to be looked at.
#pragma once

#include "capture/pixels.h"
#include "core/result.h"

#include <QImage>

#include <array>
#include <memory>

namespace stipple::camera
{

struct RawFrame {
    // As the bytes lie in memory. Yuyv and Uyvy: two pixels in four bytes; Nv12, Nv21, I420, Yv12: brightness first,
    // then colour at half the size; Jpeg: one plane with a whole file.
    enum class Format { None, Rgb24, Rgbx32, Bgrx32, Xrgb32, Xbgr32, Grey8, Yuyv, Uyvy, Nv12, Nv21, I420, Yv12, Jpeg };
    struct Plane {
        const uchar* bytes = nullptr;
        qsizetype size = 0;
        int stride = 0; // bytes from one row to the next
    };

    Format format = Format::None;
    int width = 0;
    int height = 0;
    std::array<Plane, 3> planes{};
    std::shared_ptr<const void> keeper; // of the planes' bytes
    int orientation = 1;                // as EXIF counts (1 to 8)
};

// Of a picture that is in memory: its bytes are kept, not copied.
[[nodiscard]] RawFrame frameOf(QImage image, int orientation = 1);
[[nodiscard]] RawFrame frameOf(const capture::Pixels& pixels, int orientation = 1);
[[nodiscard]] RawFrame jpegFrame(const QByteArray& file, int orientation = 1);

// All of it, as it lies. InvalidInput: it is no whole frame. Unsupported: no format that is known here.
[[nodiscard]] Result<capture::Pixels> pixelsOf(const RawFrame& frame);

// What is seen of it on a screen, and how good it would be.
struct Glance {
    QImage image;          // upright
    double sharpness = 0;  // how much neighbouring places differ; see `blurredBelow`
    double brightness = 0; // 0 to 1, the mean of the middle
    double glaring = 0;    // 0 to 1, the share of the middle that is plain white
};
// Every n-th pixel only, so that it fills `room` (px, upright) without being made larger, if it can, and is less than
// twice as large: for every frame of thirty a second.
[[nodiscard]] Result<Glance> glanceOf(const RawFrame& frame, QSize room);

// Of Glance: what is worth a word.
inline constexpr double blurredBelow = 4;
inline constexpr double darkBelow = 0.22;
inline constexpr double brightAbove = 0.86;
inline constexpr double glaringAbove = 0.12;

} // namespace stipple::camera
