// From the formats that files come in to pixels. Each first asks what the file claims, and gives memory only to what a
// photo may have.
#pragma once

#include "capture/exif.h"
#include "capture/pixels.h"
#include "core/result.h"

namespace stipple::capture
{

struct Decoded {
    Pixels pixels; // as they are stored; sRGB
    ExifFacts facts;
};

[[nodiscard]] bool isJpeg(QByteArrayView file);
[[nodiscard]] bool isPng(QByteArrayView file);
[[nodiscard]] bool isHeic(QByteArrayView file);

// InvalidInput, with the reason. `zone`: of times that tell no offset.
[[nodiscard]] Result<Decoded> decodeJpeg(QByteArrayView file, const QTimeZone& zone);
[[nodiscard]] Result<Decoded> decodePng(QByteArrayView file, const QTimeZone& zone);
// Also Unsupported: this system's libheif has no decoder for it.
[[nodiscard]] Result<Decoded> decodeHeic(QByteArrayView file, const QTimeZone& zone);

} // namespace stipple::capture
