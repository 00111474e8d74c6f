// A picture's file from anywhere: it becomes a photo that can be read again, bare and within its bounds, or it is
// refused in words.
#include "capture/jpeg.h"
#include "capture/photo.h"

#include <cstdint>
#include <cstdlib>

using namespace stipple;
using namespace stipple::capture;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArrayView file(reinterpret_cast<const char*>(data), qsizetype(size));
    const auto photo = importPhoto(file, QTimeZone::utc());
    if (!photo) {
        if (photo.error().message().isEmpty())
            std::abort();
        return 0;
    }
    const auto again = fromJpeg(photo->jpeg);
    if (!again || again->width != photo->width || again->height != photo->height ||
        qint64(photo->width) * photo->height > mostPixels || photo->thumbnail.size() > mostThumbnailBytes)
        std::abort();
    return 0;
}
