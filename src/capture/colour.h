// Telephones take photos in wider colours than most screens show, and say so in a profile. What is kept has no profile,
// so its colours are made those of sRGB first; else skin would look greyer than it is.
#pragma once

#include "capture/pixels.h"

class QColorSpace;

namespace stipple::capture
{

// `profile`: ICC. One that cannot be read, or is none, changes nothing.
void fromProfile(Pixels& pixels, QByteArrayView profile);
void fromColours(Pixels& pixels, const QColorSpace& colours);

} // namespace stipple::capture
