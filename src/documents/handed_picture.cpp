#include "documents/handed_picture.h"

#include "documents/photo_marks_drawing.h"
#include "records/types.h"
#include "vault/photos.h"

#include <QBuffer>
#include <QColorSpace>
#include <QCoreApplication>
#include <QDir>
#include <QImageReader>
#include <QImageWriter>
#include <QPainter>

namespace stipple::documents
{

namespace
{

struct PhotoText {
    Q_DECLARE_TR_FUNCTIONS(PhotoExport)
};

constexpr int quality = 90;
// As many pixels as a camera's photo may have (capture/jpeg.h), 4 bytes each.
constexpr int mostMegabytes = 480;
// Light blue with a dark edge is on no skin and no hair; the screen's own (qml/theme).
const QColor markInk(0x6F, 0xE3, 0xFF);
const QColor markEdge(0x0A, 0x22, 0x30);

} // namespace

Result<records::Clinic> clinicIn(vault::Reader& reader)
{
    STIPPLE_ASSIGN(const auto clinics, reader.recordsOfType(records::typeName(records::Type::Clinic), 1));
    return clinics.empty() ? records::Clinic() : records::read<records::Clinic>(clinics.front());
}

QTimeZone zoneOf(const records::Clinic& clinic)
{
    const QTimeZone zone(clinic.zone.toLatin1());
    return zone.isValid() ? zone : QTimeZone::utc();
}

Result<QImage> uprightPhoto(const QString& vaultFolder, const records::Record& photo)
{
    STIPPLE_ASSIGN(QByteArray jpeg, vault::readPhoto(vaultFolder, photo));
    QImageReader::setAllocationLimit(mostMegabytes);
    QBuffer buffer(&jpeg);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, "jpeg");
    reader.setAutoTransform(true); // as it is held, for what says so does not travel along
    QImage read = reader.read();
    if (read.isNull())
        return failure(ErrorCode::Damaged, PhotoText::tr("A photo cannot be drawn: %1.").arg(reader.errorString()));
    if (read.colorSpace().isValid() && read.colorSpace() != QColorSpace(QColorSpace::SRgb))
        read.convertToColorSpace(QColorSpace::SRgb);
    return read.convertToFormat(QImage::Format_RGB32);
}

void drawMarks(QImage& picture, std::span<const records::Record> records, const QUuid& photo)
{
    std::vector<records::PhotoMark> marks;
    for (const records::DrawnMark& drawn : records::marksOn(records, photo))
        marks.push_back(drawn.mark);
    if (marks.empty())
        return;
    QPainter painter(&picture);
    paintMarks(painter, shapesOf(marks, picture.width()), markInk, markEdge);
}

Result<QByteArray> stamped(const QImage& picture, const QString& clinic, const QString& day)
{
    const int strip = std::max(20, std::min(picture.width(), picture.height()) / 16);
    QImage page(picture.width(), picture.height() + strip, QImage::Format_RGB32);
    if (page.isNull())
        return failure(ErrorCode::Internal, PhotoText::tr("There is not enough memory to draw a photo."));
    page.fill(stripGround);
    QPainter painter(&page);
    painter.drawImage(0, 0, picture);
    QFont font = painter.font();
    font.setPixelSize(strip / 2);
    painter.setFont(font);
    painter.setPen(stripInk);
    const QRect room(strip / 2, picture.height(), picture.width() - strip, strip);
    const QFontMetrics metrics = painter.fontMetrics();
    const int forDay = metrics.horizontalAdvance(day);
    const bool hasRoom = forDay + strip < room.width();
    const QString name = metrics.elidedText(clinic, Qt::ElideRight, hasRoom ? room.width() - forDay - strip / 2 : 0);
    painter.drawText(room, int(Qt::AlignVCenter | Qt::AlignLeft), hasRoom ? name : day);
    if (hasRoom)
        painter.drawText(room, int(Qt::AlignVCenter | Qt::AlignRight), day);
    painter.end();
    return asJpeg(page);
}

Result<QByteArray> asJpeg(const QImage& picture)
{
    QByteArray bytes;
    QBuffer out(&bytes);
    out.open(QIODevice::WriteOnly);
    QImageWriter writer(&out, "jpeg");
    writer.setQuality(quality);
    if (!writer.write(picture))
        return failure(ErrorCode::Internal, PhotoText::tr("A photo could not be made into a JPEG."));
    return bytes;
}

QString freeFolder(const QString& folder, const QString& name)
{
    QString path = QDir(folder).filePath(name);
    for (int i = 2; QFileInfo::exists(path); ++i)
        path = QDir(folder).filePath(QStringLiteral("%1 (%2)").arg(name).arg(i));
    return path;
}

QString folderNameOf(const PhotoUse& use, const QString& day)
{
    switch (use.kind) {
    case PhotoUse::Kind::Teaching:
        return PhotoText::tr("Photos for teaching %1").arg(day);
    case PhotoUse::Kind::Publication:
        return PhotoText::tr("Photos for publication %1").arg(day);
    case PhotoUse::Kind::OwnCopy:
        break;
    }
    return PhotoText::tr("Photos %1").arg(day);
}

} // namespace stipple::documents
