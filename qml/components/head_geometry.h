// The head as our figures show it: from above with the face up, from both sides, and from the front; its scalp, the
// zones of the scalp, and what hair is left in each stage of the scales. Drawn by us, after the published descriptions
// of Norwood (1975) and Ludwig (1977). A client's left is the left of the view from above, in every language.
#pragma once

#include <QPainterPath>
#include <QString>

namespace stipple::head
{

enum class View { Top, LeftSide, RightSide, Front };

// The size of the grid in whose units everything of a view is drawn.
[[nodiscard]] QSizeF gridOf(View view);
[[nodiscard]] const QPainterPath& outlineOf(View view);
// Ears, nose, brows: lines that are only stroked.
[[nodiscard]] const QPainterPath& featuresOf(View view);
// Only the nose of the view from above: long hair covers the ears.
[[nodiscard]] const QPainterPath& noseOf();
// Where hair grows on a head without loss. The front view has none: it is for drawing on.
[[nodiscard]] const QPainterPath& scalpOf(View view);
// By the zone's word, as in records::Zone; empty where the view does not show it.
[[nodiscard]] QPainterPath zoneOf(View view, const QString& zone);
// The widest room for words within the zone; empty where there is none.
[[nodiscard]] QRectF roomOf(View view, const QString& zone);
// "norwood-III", "norwood-III-vertex", … from above: the hair that is left. Empty for an unknown stage.
[[nodiscard]] QPainterPath hairOf(const QString& stage);

// A woman's head from above, "ludwig-II": the mass of hair, and the parting that widens. Empty for an unknown grade.
struct Parted {
    QPainterPath mass;
    QPainterPath strands; // lines
    QPainterPath parting;
};
[[nodiscard]] Parted partedOf(const QString& grade);

} // namespace stipple::head
