#include "documents/code_reading.h"

#include <ZXing/ReadBarcode.h>

namespace stipple::documents
{

QByteArray codeIn(const QImage& picture)
{
    const QImage grey = picture.convertToFormat(QImage::Format_Grayscale8);
    if (grey.isNull())
        return {};
    ZXing::DecodeHints hints;
    hints.setFormats(ZXing::BarcodeFormat::QRCode);
    hints.setTryHarder(true);
    const auto found = ZXing::ReadBarcode(
        {grey.constBits(), grey.width(), grey.height(), ZXing::ImageFormat::Lum, int(grey.bytesPerLine())}, hints);
    if (!found.isValid())
        return {};
    return QByteArray(reinterpret_cast<const char*>(found.bytes().data()), qsizetype(found.bytes().size()));
}

} // namespace stipple::documents
