#include "capture/photo.h"

#include "capture/capture_text.h"
#include "capture/formats.h"
#include "capture/jpeg.h"

#include <thread>

namespace stipple::capture
{

namespace
{

constexpr int keptQuality = 90;
constexpr int shownQuality = 80;

Result<QByteArray> thumbnailOf(const Pixels& pixels, int orientation)
{
    for (int quality = shownQuality; quality >= 20; quality -= 15) {
        STIPPLE_ASSIGN(QByteArray jpeg, toJpeg(pixels, quality, orientation));
        if (jpeg.size() <= mostThumbnailBytes)
            return jpeg;
    }
    return failure(ErrorCode::Internal, CaptureText::tr("The picture could not be made small enough."));
}

Result<Decoded> decodedFile(QByteArrayView file, const QTimeZone& zone)
{
    if (file.size() > mostFileBytes)
        return noPhoto(CaptureText::tr("it has more than 64 MiB"));
    if (isJpeg(file))
        return decodeJpeg(file, zone);
    if (isPng(file))
        return decodePng(file, zone);
    if (isHeic(file))
        return decodeHeic(file, zone);
    return noPhoto(CaptureText::tr("it is no JPEG, PNG or HEIC picture"));
}

} // namespace

Done requirePhotoSize(qint64 width, qint64 height)
{
    if (width < leastEdge || height < leastEdge || width * height > mostPixels)
        return noPhoto(CaptureText::tr("it claims %1 by %2 pixels").arg(width).arg(height));
    return {};
}

Result<PreparedPhoto> importPhoto(QByteArrayView file, const QTimeZone& zone)
{
    STIPPLE_ASSIGN(Decoded decoded, decodedFile(file, zone));
    STIPPLE_ASSIGN(PreparedPhoto photo, photoFromFrame(std::move(decoded.pixels), decoded.facts.orientation));
    photo.takenAt = decoded.facts.takenAt;
    return photo;
}

Result<PreparedPhoto> photoFromFrame(Pixels frame, int orientation)
{
    STIPPLE_TRY(requirePhotoSize(frame.width, frame.height));
    if (frame.rgb.size() != qsizetype(frame.width) * frame.height * 3)
        return failure(ErrorCode::InvalidInput, CaptureText::tr("The camera gave less than a whole picture."));
    PreparedPhoto photo;
    const bool swaps = liesOnItsSide(orientation);
    photo.width = swaps ? frame.height : frame.width;
    photo.height = swaps ? frame.width : frame.height;
    // The large one on a thread of its own: it takes as long as all the rest.
    Result<QByteArray> jpeg;
    std::thread encoding([&] { jpeg = toJpeg(frame, keptQuality, orientation); });
    const Pixels shown = shrunk(frame, displayEdge);
    auto display = toJpeg(shown, shownQuality, orientation);
    auto thumbnail = thumbnailOf(shrunk(shown, thumbnailEdge), orientation);
    encoding.join();
    STIPPLE_ASSIGN(photo.jpeg, std::move(jpeg));
    STIPPLE_ASSIGN(photo.display, std::move(display));
    STIPPLE_ASSIGN(photo.thumbnail, std::move(thumbnail));
    return photo;
}

} // namespace stipple::capture
