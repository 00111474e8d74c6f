#include "documents/qr_code.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>

#include <qrencode.h>

#include <memory>

namespace stipple::documents
{

namespace
{

struct QrText {
    Q_DECLARE_TR_FUNCTIONS(QrCode)
};

constexpr int margin = 4; // modules, as the standard asks

} // namespace

Result<QImage> qrCode(const QByteArray& text, int pixels)
{
    // A quarter of it may be hidden or glare where it is short; long ones are easier to read with fewer modules.
    const QRecLevel level = text.size() > 400 ? QR_ECLEVEL_L : QR_ECLEVEL_M;
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeData(int(text.size()), reinterpret_cast<const unsigned char*>(text.constData()), 0, level),
        &QRcode_free);
    if (!code)
        return failure(ErrorCode::InvalidInput, QrText::tr("This is too long for a code."));
    QImage image((code->width + 2 * margin) * pixels, (code->width + 2 * margin) * pixels, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    for (int y = 0; y < code->width; ++y) {
        for (int x = 0; x < code->width; ++x) {
            if ((code->data[y * code->width + x] & 1) != 0)
                painter.fillRect((x + margin) * pixels, (y + margin) * pixels, pixels, pixels, Qt::black);
        }
    }
    return image;
}

Result<QByteArray> qrCodePng(const QByteArray& text, int pixels)
{
    STIPPLE_ASSIGN(const QImage image, qrCode(text, pixels));
    QBuffer buffer;
    if (!buffer.open(QIODevice::WriteOnly) || !image.convertToFormat(QImage::Format_Mono).save(&buffer, "PNG"))
        return failure(ErrorCode::Internal, QrText::tr("The code could not be drawn. Nothing was written."));
    return buffer.data();
}

} // namespace stipple::documents
