#include "camera/raw_frame.h"

#include "camera/camera_text.h"
#include "capture/jpeg.h"

#include <cmath>

namespace stipple::camera
{

namespace
{

using Format = RawFrame::Format;

struct Colour {
    int r = 0;
    int g = 0;
    int b = 0;
};

int clamped(int value) { return std::clamp(value, 0, 255); }

// BT.601 in the limited range, as cameras give it.
Colour fromYuv(int y, int u, int v)
{
    const int c = 298 * (y - 16);
    const int d = u - 128;
    const int e = v - 128;
    return {clamped((c + 409 * e + 128) >> 8), clamped((c - 100 * d - 208 * e + 128) >> 8),
            clamped((c + 516 * d + 128) >> 8)};
}

// Bytes of a row, and rows, of each plane.
struct Need {
    int bytes = 0;
    int rows = 0;
};
std::array<Need, 3> needs(const RawFrame& frame)
{
    const int w = frame.width;
    const int h = frame.height;
    const int halfW = (w + 1) / 2;
    const int halfH = (h + 1) / 2;
    switch (frame.format) {
    case Format::Rgb24:
        return {Need{3 * w, h}};
    case Format::Rgbx32:
    case Format::Bgrx32:
    case Format::Xrgb32:
    case Format::Xbgr32:
        return {Need{4 * w, h}};
    case Format::Grey8:
        return {Need{w, h}};
    case Format::Yuyv:
    case Format::Uyvy:
        return {Need{4 * halfW, h}};
    case Format::Nv12:
    case Format::Nv21:
        return {Need{w, h}, Need{2 * halfW, halfH}};
    case Format::I420:
    case Format::Yv12:
        return {Need{w, h}, Need{halfW, halfH}, Need{halfW, halfH}};
    case Format::None:
    case Format::Jpeg:
        break;
    }
    return {};
}

Done requireWhole(const RawFrame& frame)
{
    const auto bad = [](const char* what) {
        return failure(ErrorCode::InvalidInput, CameraText::tr("The camera gave less than a whole picture."),
                       QString::fromLatin1(what));
    };
    if (frame.format == Format::None)
        return failure(ErrorCode::Unsupported, CameraText::tr("The camera gives its pictures in a form that is not "
                                                              "known here. Choose another camera."));
    if (frame.format == Format::Jpeg)
        return frame.planes[0].bytes && frame.planes[0].size > 0 ? Done() : bad("an empty file");
    if (frame.width < 1 || frame.height < 1 || frame.width > 20'000 || frame.height > 20'000)
        return bad("its size");
    const auto wanted = needs(frame);
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        const RawFrame::Plane& plane = frame.planes[i];
        const Need& need = wanted[i];
        if (need.rows == 0)
            continue;
        if (!plane.bytes || plane.stride < need.bytes ||
            plane.size < qsizetype(plane.stride) * (need.rows - 1) + need.bytes)
            return bad("a plane is too short");
    }
    return {};
}

// Calls `out` with the colour of every place of a grid of `step` pixels, row by row.
template <typename At, typename Out>
void walk(const RawFrame& frame, int step, const At& at, const Out& out)
{
    for (int y = 0; y < frame.height; y += step) {
        for (int x = 0; x < frame.width; x += step)
            out(at(x, y));
    }
}

template <typename Out>
void eachColour(const RawFrame& frame, int step, const Out& out)
{
    const auto row = [&frame](std::size_t plane, int y) {
        return frame.planes[plane].bytes + qsizetype(y) * frame.planes[plane].stride;
    };
    const auto packed = [&](int bytes, int r, int g, int b) {
        walk(
            frame, step,
            [&](int x, int y) {
                const uchar* p = row(0, y) + x * bytes;
                return Colour{p[r], p[g], p[b]};
            },
            out);
    };
    // Where brightness and the two colours stand in four bytes.
    const auto pairs = [&](int y0, int u, int v) {
        walk(
            frame, step,
            [&](int x, int y) {
                const uchar* p = row(0, y) + (x / 2) * 4;
                return fromYuv(p[y0 + 2 * (x % 2)], p[u], p[v]);
            },
            out);
    };
    const auto planar = [&](const auto& u, const auto& v) {
        walk(
            frame, step, [&](int x, int y) { return fromYuv(row(0, y)[x], u(x / 2, y / 2), v(x / 2, y / 2)); }, out);
    };
    switch (frame.format) {
    case Format::Rgb24:
        return packed(3, 0, 1, 2);
    case Format::Rgbx32:
        return packed(4, 0, 1, 2);
    case Format::Bgrx32:
        return packed(4, 2, 1, 0);
    case Format::Xrgb32:
        return packed(4, 1, 2, 3);
    case Format::Xbgr32:
        return packed(4, 3, 2, 1);
    case Format::Grey8:
        return packed(1, 0, 0, 0);
    case Format::Yuyv:
        return pairs(0, 1, 3);
    case Format::Uyvy:
        return pairs(1, 0, 2);
    case Format::Nv12:
        return planar([&](int x, int y) { return row(1, y)[2 * x]; },
                      [&](int x, int y) { return row(1, y)[2 * x + 1]; });
    case Format::Nv21:
        return planar([&](int x, int y) { return row(1, y)[2 * x + 1]; },
                      [&](int x, int y) { return row(1, y)[2 * x]; });
    case Format::I420:
        return planar([&](int x, int y) { return row(1, y)[x]; }, [&](int x, int y) { return row(2, y)[x]; });
    case Format::Yv12:
        return planar([&](int x, int y) { return row(2, y)[x]; }, [&](int x, int y) { return row(1, y)[x]; });
    case Format::None:
    case Format::Jpeg:
        break;
    }
}

capture::Pixels everyNth(const RawFrame& frame, int step)
{
    capture::Pixels pixels{(frame.width + step - 1) / step, (frame.height + step - 1) / step, {}};
    pixels.rgb = QByteArray(qsizetype(pixels.width) * pixels.height * 3, Qt::Uninitialized);
    auto* at = reinterpret_cast<uchar*>(pixels.rgb.data());
    eachColour(frame, step, [&at](const Colour& colour) {
        *at++ = uchar(colour.r);
        *at++ = uchar(colour.g);
        *at++ = uchar(colour.b);
    });
    return pixels;
}

QImage upright(const capture::Pixels& pixels, int orientation)
{
    const bool swaps = capture::liesOnItsSide(orientation);
    QImage image(swaps ? pixels.height : pixels.width, swaps ? pixels.width : pixels.height, QImage::Format_RGB888);
    for (int y = 0; y < image.height(); ++y) // its rows have gaps
        capture::uprightRows(pixels, orientation, y, 1, image.scanLine(y));
    return image.convertToFormat(QImage::Format_RGB32);
}

// Of the middle: what stands at the edge is the room.
void measure(const capture::Pixels& pixels, Glance& glance)
{
    const int left = pixels.width / 4;
    const int top = pixels.height / 4;
    const int right = pixels.width - left;
    const int bottom = pixels.height - top;
    const auto* rgb = reinterpret_cast<const uchar*>(pixels.rgb.constData());
    const auto luma = [&](int x, int y) {
        const uchar* p = rgb + (qsizetype(y) * pixels.width + x) * 3;
        return (p[0] * 299 + p[1] * 587 + p[2] * 114) / 1'000;
    };
    double sum = 0;
    double edges = 0;
    qint64 white = 0;
    qint64 count = 0;
    for (int y = std::max(top, 1); y < std::min(bottom, pixels.height - 1); ++y) {
        for (int x = std::max(left, 1); x < std::min(right, pixels.width - 1); ++x) {
            const int here = luma(x, y);
            const int curve = 4 * here - luma(x - 1, y) - luma(x + 1, y) - luma(x, y - 1) - luma(x, y + 1);
            edges += double(curve) * curve;
            sum += here;
            white += here >= 250;
            ++count;
        }
    }
    if (count == 0)
        return;
    const double mean = sum / double(count);
    glance.brightness = mean / 255;
    glance.glaring = double(white) / double(count);
    // A dim picture is not blurred for being dim.
    glance.sharpness = 100 * std::sqrt(edges / double(count)) / std::max(mean, 24.0);
}

} // namespace

RawFrame frameOf(QImage image, int orientation)
{
    if (image.format() != QImage::Format_RGB32)
        image = image.convertToFormat(QImage::Format_RGB32);
    auto kept = std::make_shared<const QImage>(std::move(image));
    RawFrame frame{Format::Bgrx32, kept->width(), kept->height(), {}, kept, orientation};
    frame.planes[0] = {kept->constBits(), kept->sizeInBytes(), int(kept->bytesPerLine())};
    return frame;
}

RawFrame frameOf(const capture::Pixels& pixels, int orientation)
{
    auto kept = std::make_shared<const QByteArray>(pixels.rgb);
    RawFrame frame{Format::Rgb24, pixels.width, pixels.height, {}, kept, orientation};
    frame.planes[0] = {reinterpret_cast<const uchar*>(kept->constData()), kept->size(), pixels.width * 3};
    return frame;
}

RawFrame jpegFrame(const QByteArray& file, int orientation)
{
    auto kept = std::make_shared<const QByteArray>(file);
    RawFrame frame{Format::Jpeg, 0, 0, {}, kept, orientation};
    frame.planes[0] = {reinterpret_cast<const uchar*>(kept->constData()), kept->size(), 0};
    return frame;
}

Result<capture::Pixels> pixelsOf(const RawFrame& frame)
{
    STIPPLE_TRY(requireWhole(frame));
    if (frame.format == Format::Jpeg)
        return capture::fromJpeg({frame.planes[0].bytes, frame.planes[0].size});
    return everyNth(frame, 1);
}

Result<Glance> glanceOf(const RawFrame& frame, QSize room)
{
    STIPPLE_TRY(requireWhole(frame));
    if (capture::liesOnItsSide(frame.orientation))
        room.transpose();
    room = room.expandedTo({1, 1});
    capture::Pixels pixels;
    if (frame.format == Format::Jpeg) {
        STIPPLE_ASSIGN(pixels, capture::fromJpeg({frame.planes[0].bytes, frame.planes[0].size},
                                                 std::max(room.width(), room.height())));
    } else {
        // It lies within the room, so the side that is short of it decides.
        pixels = everyNth(frame, std::max({1, frame.width / room.width(), frame.height / room.height()}));
    }
    Glance glance;
    glance.image = upright(pixels, frame.orientation);
    measure(pixels, glance);
    return glance;
}

} // namespace stipple::camera
