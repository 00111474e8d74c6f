// Drawings between the journal or a record and the screen, where a stroke is a list of {x, y, ms}.
#pragma once

#include "records/scalp.h"

#include <QVariant>

namespace stipple::app::ink
{

[[nodiscard]] QVariantList toScreen(const records::Strokes& strokes);
// Points that are no numbers are left out.
[[nodiscard]] std::vector<records::PenPoint> strokeFromScreen(const QVariantList& stroke);
// The pad's proportions, where nothing is drawn yet: 1000 × 400.
inline constexpr double padWidth = 1000;
inline constexpr double padHeight = 400;
[[nodiscard]] double widthOf(const records::Drawing& drawing);
[[nodiscard]] double heightOf(const records::Drawing& drawing);

} // namespace stipple::app::ink
