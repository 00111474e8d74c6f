// What a telephone reads in a picture: ZXing, which did not draw it.
#pragma once

#include <QByteArray>
#include <QImage>

#include <ZXing/ReadBarcode.h>

namespace stipple::documents
{

// The bytes of the code in it; nothing where none is found.
inline QByteArray readCode(const QImage& picture)
{
    const QImage grey = picture.convertToFormat(QImage::Format_Grayscale8);
    const auto found = ZXing::ReadBarcode(
        {grey.constBits(), grey.width(), grey.height(), ZXing::ImageFormat::Lum, int(grey.bytesPerLine())});
    return QByteArray(reinterpret_cast<const char*>(found.bytes().data()), qsizetype(found.bytes().size()));
}

} // namespace stipple::documents
