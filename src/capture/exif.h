// What is read of a file's metadata before all of it is thrown away.
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QTimeZone>

namespace stipple::capture
{

struct ExifFacts {
    int orientation = 1; // 1 to 8, as EXIF counts; 1 where nothing sensible stands
    QDateTime takenAt;   // UTC; invalid where nothing sensible stands
};

// `tiff`: the block, without "Exif" in front. A time that does not tell its own offset is one of `zone`.
[[nodiscard]] ExifFacts readExif(QByteArrayView tiff, const QTimeZone& zone);

} // namespace stipple::capture
