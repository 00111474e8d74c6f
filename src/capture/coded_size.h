// How large the pictures within a HEIC file really are, before its decoder gives them memory: what a file claims of
// itself and what its coded pictures say may differ, and the decoder believes the latter.
#pragma once

#include <QByteArray>

namespace stipple::capture
{

// Pixels of the largest picture that any H.265 sequence parameter set in the file announces; 0 where there is none.
[[nodiscard]] qint64 largestCodedPicture(QByteArrayView heic);

} // namespace stipple::capture
