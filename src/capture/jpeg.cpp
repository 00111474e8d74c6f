#include "capture/jpeg.h"

#include <QCoreApplication>

#include <memory>
#include <turbojpeg.h>

namespace stipple::capture
{

namespace
{

struct CaptureText {
    Q_DECLARE_TR_FUNCTIONS(Capture)
};

struct Closer {
    void operator()(void* handle) const { tjDestroy(handle); }
};
using Handle = std::unique_ptr<void, Closer>;

tl::unexpected<Error> noPicture(const QString& why, void* handle = nullptr)
{
    return failure(ErrorCode::InvalidInput,
                   CaptureText::tr("This is no usable JPEG picture: %1. Nothing was added.").arg(why),
                   handle ? QString::fromLatin1(tjGetErrorStr2(handle)) : QString());
}

// The least of libjpeg's own scales (eighths) whose result still has `edge` pixels on its longer side.
tjscalingfactor scaleFor(int longer, int edge)
{
    for (int eighths = 1; eighths < 8; eighths *= 2) {
        const tjscalingfactor scale{eighths, 8};
        if (TJSCALED(longer, scale) >= edge)
            return scale;
    }
    return {1, 1};
}

// Each pixel of the result is the mean of those that it covers.
Pixels shrunk(const Pixels& from, int width, int height)
{
    Pixels to{width, height, QByteArray(qsizetype(width) * height * 3, Qt::Uninitialized)};
    const auto* source = reinterpret_cast<const uchar*>(from.rgb.constData());
    auto* out = reinterpret_cast<uchar*>(to.rgb.data());
    for (int y = 0; y < height; ++y) {
        const int top = int(qint64(y) * from.height / height);
        const int bottom = std::max(top + 1, int(qint64(y + 1) * from.height / height));
        for (int x = 0; x < width; ++x) {
            const int left = int(qint64(x) * from.width / width);
            const int right = std::max(left + 1, int(qint64(x + 1) * from.width / width));
            std::array<qint64, 3> sum{};
            for (int v = top; v < bottom; ++v) {
                for (int u = left; u < right; ++u) {
                    for (std::size_t c = 0; c < 3; ++c)
                        sum[c] += source[(qsizetype(v) * from.width + u) * 3 + qsizetype(c)];
                }
            }
            const qint64 count = qint64(bottom - top) * (right - left);
            for (const qint64 channel : sum)
                *out++ = uchar(channel / count);
        }
    }
    return to;
}

// Turned as EXIF's number says, so that it stands upright.
Pixels upright(const Pixels& from, int orientation)
{
    if (orientation == 1)
        return from;
    const bool swaps = orientation >= 5;
    Pixels to{swaps ? from.height : from.width, swaps ? from.width : from.height, {}};
    to.rgb.resize(from.rgb.size());
    const bool mirrored = orientation == 2 || orientation == 3 || orientation == 7 || orientation == 8;
    const bool flipped = orientation == 3 || orientation == 4 || orientation == 6 || orientation == 7;
    for (int y = 0; y < to.height; ++y) {
        for (int x = 0; x < to.width; ++x) {
            // Where this pixel lies in the picture as it was stored.
            int u = swaps ? y : x;
            int v = swaps ? x : y;
            if (mirrored)
                u = from.width - 1 - u;
            if (flipped)
                v = from.height - 1 - v;
            std::copy_n(from.rgb.constData() + (qsizetype(v) * from.width + u) * 3, 3,
                        to.rgb.data() + (qsizetype(y) * to.width + x) * 3);
        }
    }
    return to;
}

} // namespace

Result<Picture> readPicture(const QByteArray& jpeg, int edge, qsizetype mostBytes)
{
    if (jpeg.size() > mostJpegBytes)
        return noPicture(CaptureText::tr("it has more than 64 MiB"));
    if (!jpeg.startsWith(QByteArrayView("\xff\xd8\xff")))
        return noPicture(CaptureText::tr("it does not begin as one"));
    const Handle handle(tjInitDecompress());
    const auto* bytes = reinterpret_cast<const unsigned char*>(jpeg.constData());
    const auto size = static_cast<unsigned long>(jpeg.size());
    Picture picture;
    int sampling = 0;
    int colours = 0;
    if (!handle ||
        tjDecompressHeader3(handle.get(), bytes, size, &picture.width, &picture.height, &sampling, &colours) != 0)
        return noPicture(CaptureText::tr("its head cannot be read"), handle.get());
    if (picture.width < 16 || picture.height < 16 || qint64(picture.width) * picture.height > mostPixels)
        return noPicture(CaptureText::tr("it claims %1 by %2 pixels").arg(picture.width).arg(picture.height));
    picture.orientation = exifOrientation(jpeg);

    // The whole stream is read, so that a picture that is cut off or damaged shows now and not years later.
    const tjscalingfactor scale = scaleFor(std::max(picture.width, picture.height), edge);
    Pixels pixels{TJSCALED(picture.width, scale), TJSCALED(picture.height, scale), {}};
    pixels.rgb.resize(qsizetype(pixels.width) * pixels.height * 3);
    if (tjDecompress2(handle.get(), bytes, size, reinterpret_cast<unsigned char*>(pixels.rgb.data()), pixels.width, 0,
                      pixels.height, TJPF_RGB, TJFLAG_FASTDCT | TJFLAG_STOPONWARNING | TJFLAG_LIMITSCANS) != 0)
        return noPicture(CaptureText::tr("it is cut off or damaged"), handle.get());

    const int longer = std::max(pixels.width, pixels.height);
    if (longer > edge)
        pixels = shrunk(pixels, std::max(1, pixels.width * edge / longer), std::max(1, pixels.height * edge / longer));
    pixels = upright(pixels, picture.orientation);
    for (int quality = 80; quality >= 20; quality -= 15) {
        STIPPLE_ASSIGN(picture.thumbnail, toJpeg(pixels, quality));
        if (picture.thumbnail.size() <= mostBytes)
            return picture;
    }
    return noPicture(CaptureText::tr("it cannot be made small enough"));
}

Result<QByteArray> toJpeg(const Pixels& pixels, int quality)
{
    const Handle handle(tjInitCompress());
    unsigned char* out = nullptr;
    unsigned long size = 0;
    const int code =
        handle ? tjCompress2(handle.get(), reinterpret_cast<const unsigned char*>(pixels.rgb.constData()), pixels.width,
                             0, pixels.height, TJPF_RGB, &out, &size, TJSAMP_420, quality, TJFLAG_FASTDCT)
               : -1;
    const std::unique_ptr<unsigned char, void (*)(unsigned char*)> guard(out, tjFree);
    if (code != 0)
        return failure(ErrorCode::Internal, CaptureText::tr("The picture could not be made into a JPEG."),
                       handle ? QString::fromLatin1(tjGetErrorStr2(handle.get())) : QString());
    return QByteArray(reinterpret_cast<const char*>(out), qsizetype(size));
}

} // namespace stipple::capture
