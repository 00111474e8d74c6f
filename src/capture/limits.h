// What a file may claim before any memory is given to it.
#pragma once

#include "core/result.h"

namespace stipple::capture
{

// Of a file that is taken in.
inline constexpr qint64 mostFileBytes = 64 * 1024 * 1024;
// Of a picture: a telephone's 50 and 64 megapixels are within it. At most about seven bytes of memory are needed for
// each.
inline constexpr qint64 mostPixels = 66'000'000;
inline constexpr int leastEdge = 16; // px

// InvalidInput: no photo has that size.
[[nodiscard]] Done requirePhotoSize(qint64 width, qint64 height);

} // namespace stipple::capture
