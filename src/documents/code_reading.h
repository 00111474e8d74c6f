// Reads the code in a picture (ZXing), as a camera sees it or as a file has it. The other half of qr_code.h.
#pragma once

#include <QByteArray>
#include <QImage>

namespace stipple::documents
{

// What the code says; empty where none is found, or it is another kind of code. Takes some tens of milliseconds: never
// on the interface's thread.
[[nodiscard]] QByteArray codeIn(const QImage& picture);

} // namespace stipple::documents
