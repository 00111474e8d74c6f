#include "capture/exif.h"

#include <exiv2/error.hpp>
#include <exiv2/exif.hpp>

namespace stipple::capture
{

namespace
{

// As much as one part of a JPEG holds, which is where cameras write it.
constexpr qsizetype mostBytes = 64 * 1024;

QString textOf(const Exiv2::ExifData& data, const char* key)
{
    const auto found = data.findKey(Exiv2::ExifKey(key));
    if (found == data.end() || found->size() > 40)
        return {};
    return QString::fromStdString(found->toString()).trimmed();
}

// "+02:00"; nothing for anything else.
std::optional<int> offsetSeconds(const QString& text)
{
    const QTime time = QTime::fromString(text.mid(1), QStringLiteral("HH:mm"));
    if (!time.isValid() || time.hour() > 14 || (text[0] != QLatin1Char('+') && text[0] != QLatin1Char('-')))
        return std::nullopt;
    const int seconds = time.hour() * 3600 + time.minute() * 60;
    return text[0] == QLatin1Char('-') ? -seconds : seconds;
}

QDateTime takenAt(const Exiv2::ExifData& data, const QTimeZone& zone)
{
    const QDateTime local =
        QDateTime::fromString(textOf(data, "Exif.Photo.DateTimeOriginal"), QStringLiteral("yyyy:MM:dd HH:mm:ss"));
    // A camera whose clock was never set stands at its beginning, in the eighties or on the first of January 2000.
    if (!local.isValid() || local.date() <= QDate(2000, 1, 1))
        return {};
    const auto offset = offsetSeconds(textOf(data, "Exif.Photo.0x9011"));
    const QDateTime at = offset ? QDateTime(local.date(), local.time(), Qt::OffsetFromUTC, *offset)
                                : QDateTime(local.date(), local.time(), zone);
    return at.isValid() ? at.toUTC() : QDateTime();
}

} // namespace

ExifFacts readExif(QByteArrayView tiff, const QTimeZone& zone)
{
    ExifFacts facts;
    if (tiff.isEmpty() || tiff.size() > mostBytes)
        return facts;
    // Its complaints would name the file's contents on standard error.
    static const bool quiet = (Exiv2::LogMsg::setLevel(Exiv2::LogMsg::mute), true);
    Q_UNUSED(quiet);
    try {
        Exiv2::ExifData data;
        Exiv2::ExifParser::decode(data, reinterpret_cast<const Exiv2::byte*>(tiff.data()), std::uint32_t(tiff.size()));
        const int orientation = textOf(data, "Exif.Image.Orientation").toInt();
        if (orientation >= 1 && orientation <= 8)
            facts.orientation = orientation;
        facts.takenAt = takenAt(data, zone);
    } catch (const std::exception&) {
        // Metadata that cannot be read says nothing; the picture is as good as without it.
    }
    return facts;
}

} // namespace stipple::capture
