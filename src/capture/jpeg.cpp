#include "capture/jpeg.h"

#include "capture/capture_text.h"
#include "capture/colour.h"
#include "capture/formats.h"
#include "capture/limits.h"

#include <QtEndian>

#include <memory>
#include <turbojpeg.h>

namespace stipple::capture
{

namespace
{

struct Closer {
    void operator()(void* handle) const { tjDestroy(handle); }
};
using Handle = std::unique_ptr<void, Closer>;

QString reason(const Handle& handle) { return handle ? QString::fromLatin1(tjGetErrorStr2(handle.get())) : QString(); }

// Each scan goes over the whole picture, however few bytes it has; a camera's progressive picture has about ten.
constexpr int mostScans = 100;
// A single grey has 256 pixels in a byte. More than this is said only to make the reader work.
constexpr qint64 mostPixelsPerByte = 600;

int scansIn(QByteArrayView jpeg)
{
    int scans = 0;
    for (qsizetype at = jpeg.indexOf('\xff'); at >= 0 && at + 1 < jpeg.size(); at = jpeg.indexOf('\xff', at + 1))
        scans += uchar(jpeg[at + 1]) == 0xda;
    return scans;
}

// The least of libjpeg's own scales (eighths) whose result still has `edge` pixels on its longer side.
tjscalingfactor scaleFor(int longer, int edge)
{
    for (int eighths = 1; eighths < 8; ++eighths) {
        const tjscalingfactor scale{eighths, 8};
        if (edge > 0 && TJSCALED(longer, scale) >= edge)
            return scale;
    }
    return {1, 1};
}

// What lies in front of the picture itself: what follows "Exif" there (a TIFF block), and a colour profile; or empty.
struct JpegParts {
    QByteArrayView exif;
    QByteArrayView profile;
};

JpegParts partsOf(QByteArrayView jpeg)
{
    // Markers from the second byte on, each with its length, until the picture itself begins.
    JpegParts parts;
    qsizetype at = 2;
    while (at + 4 <= jpeg.size() && uchar(jpeg[at]) == 0xff) {
        const auto marker = uchar(jpeg[at + 1]);
        const auto length = qsizetype(qFromBigEndian<quint16>(jpeg.data() + at + 2));
        if (marker == 0xda || length < 2 || at + 2 + length > jpeg.size())
            break;
        const QByteArrayView body = jpeg.sliced(at + 4, length - 2);
        const QByteArrayView exif("Exif\0\0", 6);
        // The first part of one; a profile that needs more than 64 KiB is a printer's.
        const QByteArrayView profile("ICC_PROFILE\0\1\1", 14);
        if (marker == 0xe1 && parts.exif.isEmpty() && body.startsWith(exif))
            parts.exif = body.sliced(exif.size());
        else if (marker == 0xe2 && body.startsWith(profile))
            parts.profile = body.sliced(profile.size());
        at += 2 + length;
    }
    return parts;
}

} // namespace

Result<Pixels> fromJpeg(QByteArrayView jpeg, int edge)
{
    if (!isJpeg(jpeg))
        return noPhoto(CaptureText::tr("it does not begin as a JPEG picture"));
    const Handle handle(tjInitDecompress());
    const auto* bytes = reinterpret_cast<const unsigned char*>(jpeg.data());
    const auto size = static_cast<unsigned long>(jpeg.size());
    int width = 0;
    int height = 0;
    int sampling = 0;
    int colours = 0;
    if (!handle || tjDecompressHeader3(handle.get(), bytes, size, &width, &height, &sampling, &colours) != 0)
        return noPhoto(CaptureText::tr("the head of the JPEG picture cannot be read"), reason(handle));
    STIPPLE_TRY(requirePhotoSize(width, height));
    if (qint64(width) * height > mostPixelsPerByte * jpeg.size() || scansIn(jpeg) > mostScans)
        return noPhoto(CaptureText::tr("it is not made as cameras make a JPEG picture"));

    const tjscalingfactor scale = scaleFor(std::max(width, height), edge);
    Pixels pixels{TJSCALED(width, scale), TJSCALED(height, scale), {}};
    pixels.rgb = QByteArray(qsizetype(pixels.width) * pixels.height * 3, Qt::Uninitialized);
    if (tjDecompress2(handle.get(), bytes, size, reinterpret_cast<unsigned char*>(pixels.rgb.data()), pixels.width, 0,
                      pixels.height, TJPF_RGB, TJFLAG_FASTDCT | TJFLAG_STOPONWARNING | TJFLAG_LIMITSCANS) != 0)
        return noPhoto(CaptureText::tr("the JPEG picture is cut off or damaged"), reason(handle));
    return edge > 0 ? shrunk(std::move(pixels), edge) : pixels;
}

bool isJpeg(QByteArrayView file) { return file.startsWith(QByteArrayView("\xff\xd8\xff")); }

Result<Decoded> decodeJpeg(QByteArrayView file, const QTimeZone& zone)
{
    STIPPLE_ASSIGN(Pixels pixels, fromJpeg(file));
    const JpegParts parts = partsOf(file);
    fromProfile(pixels, parts.profile);
    return Decoded{std::move(pixels), readExif(parts.exif, zone)};
}

} // namespace stipple::capture
