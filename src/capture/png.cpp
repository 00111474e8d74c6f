#include "capture/capture_text.h"
#include "capture/formats.h"
#include "capture/limits.h"

#include <QtEndian>

#include <png.h>

namespace stipple::capture
{

namespace
{

constexpr QByteArrayView signature("\x89PNG\r\n\x1a\n", 8);

// What of a PNG makes the picture, and its EXIF. Texts, profiles and what else may be packed in it, some of it to a
// thousandth of its size, is never unpacked.
struct Parts {
    QByteArray picture;
    QByteArrayView exif;
};

Result<Parts> partsOf(QByteArrayView file)
{
    Parts parts;
    parts.picture.reserve(file.size());
    parts.picture.append(signature.data(), signature.size());
    qsizetype at = signature.size();
    while (at + 12 <= file.size()) {
        const auto length = qsizetype(qFromBigEndian<quint32>(file.data() + at));
        if (length > file.size() - at - 12)
            break;
        const QByteArrayView chunk = file.sliced(at, length + 12);
        const QByteArrayView name = chunk.sliced(4, 4);
        if (name == "eXIf")
            parts.exif = chunk.sliced(8, length);
        if (name == "IHDR" || name == "PLTE" || name == "tRNS" || name == "IDAT" || name == "IEND")
            parts.picture.append(chunk.data(), chunk.size());
        if (name == "IEND")
            return parts;
        at += chunk.size();
    }
    return noPhoto(CaptureText::tr("the PNG picture is cut off or damaged"));
}

// libpng's own picture, freed whatever happens.
struct Image : png_image {
    Image()
        : png_image{}
    {
        version = PNG_IMAGE_VERSION;
    }
    Image(const Image&) = delete;
    Image& operator=(const Image&) = delete;
    ~Image() { png_image_free(this); }
    QString reason() const { return QString::fromLatin1(message); }
};

} // namespace

bool isPng(QByteArrayView file) { return file.startsWith(signature); }

Result<Decoded> decodePng(QByteArrayView file, const QTimeZone& zone)
{
    STIPPLE_ASSIGN(const Parts parts, partsOf(file));
    Image image;
    if (png_image_begin_read_from_memory(&image, parts.picture.constData(), std::size_t(parts.picture.size())) == 0)
        return noPhoto(CaptureText::tr("the head of the PNG picture cannot be read"), image.reason());
    STIPPLE_TRY(requirePhotoSize(image.width, image.height));
    image.format = PNG_FORMAT_RGB;
    image.flags |= PNG_IMAGE_FLAG_16BIT_sRGB;
    Decoded decoded{{int(image.width), int(image.height), {}}, readExif(parts.exif, zone)};
    decoded.pixels.rgb = QByteArray(qsizetype(image.width) * image.height * 3, Qt::Uninitialized);
    // What can be seen through lies on white.
    const png_color white{255, 255, 255};
    if (png_image_finish_read(&image, &white, decoded.pixels.rgb.data(), 0, nullptr) == 0)
        return noPhoto(CaptureText::tr("the PNG picture is cut off or damaged"), image.reason());
    return decoded;
}

} // namespace stipple::capture
