#include "app/compare_photos.h"

#include "capture/jpeg.h"
#include "records/typed.h"
#include "records/types.h"
#include "vault/photos.h"

namespace stipple::app
{

namespace
{

Result<capture::Pixels> decoded(const QString& vaultFolder, const records::Record& record)
{
    STIPPLE_ASSIGN(const QByteArray jpeg, vault::readPhoto(vaultFolder, record));
    return capture::fromJpeg(jpeg, comparedEdge);
}

QImage imageOf(const capture::Pixels& pixels)
{
    return QImage(reinterpret_cast<const uchar*>(pixels.rgb.constData()), pixels.width, pixels.height,
                  qsizetype(pixels.width) * 3, QImage::Format_RGB888)
        .convertToFormat(QImage::Format_RGB32);
}

} // namespace

Result<std::vector<ComparablePhoto>> comparablePhotos(vault::Reader& reader, const QUuid& client)
{
    STIPPLE_ASSIGN(const auto all, reader.recordsOfClient(client));
    std::vector<ComparablePhoto> photos;
    for (const records::Record& record : all) {
        if (record.type != records::typeName(records::Type::Photo))
            continue;
        auto photo = records::read<records::Photo>(record);
        // One that cannot be read is told by the client's file; here the others are shown.
        if (!photo || photo->hash.isEmpty() || photo->view.known() == records::View::Document)
            continue;
        photos.push_back({record, *std::move(photo)});
    }
    std::stable_sort(photos.begin(), photos.end(), [](const ComparablePhoto& a, const ComparablePhoto& b) {
        return a.photo.takenAt < b.photo.takenAt;
    });
    return photos;
}

// A similarity is known by where it takes three points.
QTransform transformOf(const compare::Similarity& laterToEarlier)
{
    const QPointF origin = laterToEarlier.toEarlier({0, 0});
    const QPointF right = laterToEarlier.toEarlier({1, 0}) - origin;
    const QPointF down = laterToEarlier.toEarlier({0, 1}) - origin;
    return QTransform(right.x(), right.y(), down.x(), down.y(), origin.x(), origin.y());
}

Result<ComparedPhotos> comparePhotos(const QString& vaultFolder, const records::Record& earlier,
                                     const records::Record& later)
{
    STIPPLE_ASSIGN(const capture::Pixels before, decoded(vaultFolder, earlier));
    STIPPLE_ASSIGN(const capture::Pixels after, decoded(vaultFolder, later));
    ComparedPhotos compared{imageOf(before), imageOf(after), {}, {}};
    if (auto found = compare::align(before, after))
        compared.alignment = *found;
    else
        compared.reason = found.error();
    return compared;
}

} // namespace stipple::app
