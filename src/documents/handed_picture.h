// A photo as it is handed out: its pixels and nothing else of the file, with the clinic and the day below them. Shared
// by those that hand out photos one by one and two as one picture.
#pragma once

#include "documents/photo_export.h"
#include "records/people.h"

#include <QImage>

namespace stipple::documents
{

// The clinic as the vault knows it, and the zone in which its days are counted.
[[nodiscard]] Result<records::Clinic> clinicIn(vault::Reader& reader);
[[nodiscard]] QTimeZone zoneOf(const records::Clinic& clinic);

// As it is held, in sRGB. Damaged · what reading a photo may answer.
[[nodiscard]] Result<QImage> uprightPhoto(const QString& vaultFolder, const records::Record& photo);
// What is drawn on that photo, onto a picture of it of any size.
void drawMarks(QImage& picture, std::span<const records::Record> records, const QUuid& photo);
// As a JPEG with a strip below.
[[nodiscard]] Result<QByteArray> stamped(const QImage& picture, const QString& clinic, const QString& day);
[[nodiscard]] Result<QByteArray> asJpeg(const QImage& picture);

// A name that is free there: two clients' photos may be exported for the same use on one day.
[[nodiscard]] QString freeFolder(const QString& folder, const QString& name);
[[nodiscard]] QString folderNameOf(const PhotoUse& use, const QString& day);

inline const QColor stripGround(0x1F, 0x24, 0x28);
inline const QColor stripInk(0xF2, 0xF0, 0xEC);

} // namespace stipple::documents
