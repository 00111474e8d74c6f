// Laying a later photo of a view onto an earlier one, so that the same place of the head lies in the same place: shift,
// turn and scale, found by what both show. A head is not flat, so this fits best where most was found, and says how
// well.
#pragma once

#include "capture/pixels.h"
#include "core/result.h"

#include <QPointF>

#include <span>

namespace stipple::compare
{

// From points of the later picture to points of the earlier, each in its own pixels, from its upper left corner, as the
// pictures were given. For the same photos in other sizes: resized().
struct Similarity {
    double scale = 1; // pixels of the earlier for one of the later
    double turn = 0;  // degrees, as a clock's hand goes
    QPointF shift;    // px of the earlier, after scale and turn

    [[nodiscard]] QPointF toEarlier(QPointF later) const;
    [[nodiscard]] QPointF toLater(QPointF earlier) const;
    // For pictures that are so many times as large as those it was found with.
    [[nodiscard]] Similarity resized(double earlier, double later) const;
};

struct Alignment {
    Similarity laterToEarlier;
    double residual = 0; // px of the earlier picture: root mean square of what is left between the places that agree
    int agreeing = 0;    // places found in both that it rests on
};

// Both upright. They are made smaller for it, to 960 px at most, so the display size is as good as the whole photo.
// Slow (some tenths of a second): never on the interface's thread. InvalidInput: they could not be aligned, with the
// reason: one is too dark, too bright, blurred or empty; or not enough of one was found in the other, as with another
// view, or another head.
[[nodiscard]] Result<Alignment> align(const capture::Pixels& earlier, const capture::Pixels& later);

struct PointPair {
    QPointF earlier;
    QPointF later;
};
// By three places or more that a person pointed out in both. InvalidInput: they are too few, too near to each other, or
// cannot be the same places.
[[nodiscard]] Result<Alignment> alignByHand(std::span<const PointPair> places);

} // namespace stipple::compare
