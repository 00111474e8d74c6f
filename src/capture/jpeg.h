// JPEG pictures in memory, through libjpeg-turbo. Slow (tens of milliseconds): never on the interface's thread.
#pragma once

#include "capture/pixels.h"
#include "core/result.h"

namespace stipple::capture
{

// Decodes all of it, so that a picture that is cut off or damaged shows now and not years later. With an `edge` it
// comes smaller, at a fraction of the time: its longer side then has `edge` px or, if the picture is smaller, its own.
// It is not turned. InvalidInput, with the reason.
[[nodiscard]] Result<Pixels> fromJpeg(QByteArrayView jpeg, int edge = 0);

// Turned upright on the way (`orientation`: as EXIF counts). `quality`: 1 to 100, as libjpeg counts.
[[nodiscard]] Result<QByteArray> toJpeg(const Pixels& pixels, int quality, int orientation = 1);

} // namespace stipple::capture
