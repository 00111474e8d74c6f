// One way from a file or a camera's frame to a photo that can be kept: upright, without metadata, with its smaller
// sizes. Everything happens in memory. Slow (a tenth of a second and more): never on the interface's thread.
#pragma once

#include "capture/limits.h"
#include "capture/pixels.h"
#include "core/result.h"

#include <QDateTime>
#include <QTimeZone>

namespace stipple::capture
{

struct PreparedPhoto {
    QByteArray jpeg; // what is sealed: upright, sRGB, nothing in it but the picture
    int width = 0;   // px, of `jpeg`
    int height = 0;
    QByteArray display;   // JPEG, displayEdge px or less; to be shown at once, never kept
    QByteArray thumbnail; // JPEG, thumbnailEdge px or less, and at most mostThumbnailBytes
    QDateTime takenAt;    // UTC, as the file's EXIF tells it; invalid where it does not
};

inline constexpr qsizetype mostThumbnailBytes = 40 * 1024;

// Takes in a JPEG, PNG or HEIC file, told by its content and not by its name. All of it is decoded, and encoded anew,
// so nothing else that may lie in the file is kept. InvalidInput, with the reason: none of these, cut off, damaged, too
// large, not what its head says. Unsupported: this system has no decoder for this kind of HEIC. `zone`: the clinic's,
// for times that do not tell their own.
[[nodiscard]] Result<PreparedPhoto> importPhoto(QByteArrayView file, const QTimeZone& zone);

// `orientation`: as EXIF counts (1 to 8), how the camera was held when the shutter was released.
[[nodiscard]] Result<PreparedPhoto> photoFromFrame(Pixels frame, int orientation);

} // namespace stipple::capture
