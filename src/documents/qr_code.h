// A text as a QR code.
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QImage>

namespace stipple::documents
{

// Black on white with its quiet margin, each module `pixels` wide. InvalidInput: more than such a code holds.
[[nodiscard]] Result<QImage> qrCode(const QByteArray& text, int pixels = 8);
[[nodiscard]] Result<QByteArray> qrCodePng(const QByteArray& text, int pixels = 8);

} // namespace stipple::documents
