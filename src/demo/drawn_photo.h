// A photo of no one, for the invented clinic: a drawn head as somebody with a camera in their hand would take it, never
// twice from quite the same place.
#pragma once

#include "capture/pixels.h"

namespace stipple::demo
{

// The same `head` is the same person and view; another `take` another day: moved, turned and lit a little otherwise.
[[nodiscard]] capture::Pixels drawnPhoto(quint64 head, int take);

} // namespace stipple::demo
