#include "documents/photo_pair.h"

#include "documents/aside_folder.h"
#include "documents/document_words.h"
#include "documents/file_name.h"
#include "documents/handed_picture.h"
#include "records/photo_marks.h"
#include "records/treatment.h"

#include <QCoreApplication>
#include <QPainter>

namespace stipple::documents
{

namespace
{

struct PhotoText {
    Q_DECLARE_TR_FUNCTIONS(PhotoExport)
};

constexpr int mostEdge = 3'000; // px of each: as large as anybody prints it

struct Half {
    QImage picture;
    QDate day;
    QString view;
};

QImage fitted(const QImage& picture)
{
    if (std::max(picture.width(), picture.height()) <= mostEdge)
        return picture;
    return picture.scaled(mostEdge, mostEdge, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

// As it lies on the earlier one; what that shows and this does not stays dark.
QImage laidOn(const QImage& later, const QSize& earlier, const QTransform& laterToEarlier)
{
    QImage laid(earlier, QImage::Format_RGB32);
    laid.fill(stripGround);
    QPainter painter(&laid);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const double from = records::marksWidth / later.width();
    const double to = earlier.width() / records::marksWidth;
    painter.setTransform(QTransform::fromScale(from, from) * laterToEarlier * QTransform::fromScale(to, to));
    painter.drawImage(0, 0, later);
    return laid;
}

// The days each below its photo, the clinic below both.
Result<QByteArray> besideEachOther(const Half& earlier, const Half& later, const QString& clinic,
                                   const DocumentWords& say)
{
    const int height = earlier.picture.height();
    const int gap = std::max(4, earlier.picture.width() / 100);
    const int left = earlier.picture.width();
    const int right = later.picture.width();
    const int row = std::max(20, std::min(left, height) / 16);
    QImage page(left + gap + right, height + 2 * row, QImage::Format_RGB32);
    if (page.isNull())
        return failure(ErrorCode::Internal, PhotoText::tr("There is not enough memory to draw a photo."));
    page.fill(stripGround);
    QPainter painter(&page);
    painter.drawImage(0, 0, earlier.picture);
    painter.drawImage(left + gap, 0, later.picture);
    QFont font = painter.font();
    font.setPixelSize(row / 2);
    painter.setFont(font);
    painter.setPen(stripInk);
    const auto write = [&](const QString& text, const QRect& room) {
        painter.drawText(room, Qt::AlignCenter,
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, room.width() - row / 2));
    };
    write(say.day(earlier.day), QRect(0, height, left, row));
    write(say.day(later.day), QRect(left + gap, height, right, row));
    write(clinic, QRect(0, height + row, page.width(), row));
    painter.end();
    return asJpeg(page);
}

Result<PhotosMade> exportWhole(const vault::Vault& vault, vault::Reader& reader, const protocol::Protocol& protocol,
                               const PairWanted& wanted)
{
    STIPPLE_TRY(requireRelease(reader, protocol, wanted.client, wanted.use));
    STIPPLE_ASSIGN(const auto all, reader.recordsOfClient(wanted.client));
    STIPPLE_ASSIGN(const records::Clinic clinic, clinicIn(reader));
    const QTimeZone zone = zoneOf(clinic);
    const std::vector<QUuid> usable = photosFor(all, wanted.use);
    Half halves[2];
    for (const bool isLater : {false, true}) {
        const QUuid& id = isLater ? wanted.later : wanted.earlier;
        const auto record = std::find_if(all.begin(), all.end(), [&](const auto& one) { return one.id == id; });
        if (record == all.end() || std::find(usable.begin(), usable.end(), id) == usable.end())
            return failure(ErrorCode::NotFound,
                           PhotoText::tr("%1 is no photo of this client that may be used so.").arg(idText(id)));
        STIPPLE_ASSIGN(const auto photo, records::read<records::Photo>(*record));
        Half& half = halves[isLater];
        STIPPLE_ASSIGN(half.picture, uprightPhoto(vault.folder(), *record));
        half.picture = fitted(half.picture);
        if (wanted.hasMarks)
            drawMarks(half.picture, all, id);
        half.day = photo.takenAt.toTimeZone(zone).date();
        half.view = photo.view.word();
    }
    const QSize size = halves[0].picture.size();
    halves[1].picture = wanted.laterToEarlier
                            ? laidOn(halves[1].picture, size, *wanted.laterToEarlier)
                            : halves[1].picture.scaledToHeight(size.height(), Qt::SmoothTransformation);
    const DocumentWords say(wanted.language);
    STIPPLE_ASSIGN(const QByteArray picture, besideEachOther(halves[0], halves[1], clinic.name, say));
    PhotosMade made;
    const QString today = wanted.now.toTimeZone(zone).date().toString(Qt::ISODate);
    made.folder = freeFolder(wanted.folder, fileNamePart(folderNameOf(wanted.use, today)));
    AsideFolder folder(made.folder);
    STIPPLE_TRY(folder.make());
    STIPPLE_TRY(folder.write(QStringLiteral("%1_%2_%3.jpg")
                                 .arg(halves[0].day.toString(Qt::ISODate), halves[1].day.toString(Qt::ISODate),
                                      fileNamePart(halves[0].view)),
                             picture));
    STIPPLE_TRY(folder.keep());
    made.photos = 2;
    return made;
}

} // namespace

Result<PhotosMade> exportPair(const vault::Vault& vault, vault::Reader& reader, const protocol::Protocol& protocol,
                              const PairWanted& wanted)
{
    STIPPLE_TRY(requireExportFolder(wanted.folder, vault.folder()));
    auto made = exportWhole(vault, reader, protocol, wanted);
    if (!made && made.error().code() != ErrorCode::Refused)
        return failure(made.error().within(PhotoText::tr("No photo was exported, and nothing half is left.")));
    return made;
}

} // namespace stipple::documents
