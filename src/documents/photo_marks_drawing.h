// What is drawn onto a photo (records/photo_marks.h), as shapes in the photo's own pixels: the same on the screen and
// on a picture that is handed out. They grow with the photo, and read on skin and on hair by a dark edge around a light
// colour.
#pragma once

#include "records/photo_marks.h"

#include <QColor>
#include <QPainterPath>

namespace stipple::documents
{

struct MarkShapes {
    QPainterPath lines;  // to be stroked
    QPainterPath filled; // numbers and words
    double width = 0;    // px of the lines; their edge is that much wider again
};
// `photoWidth`: px.
[[nodiscard]] MarkShapes shapesOf(std::span<const records::PhotoMark> marks, double photoWidth);
void paintMarks(QPainter& painter, const MarkShapes& shapes, const QColor& ink, const QColor& edge);

} // namespace stipple::documents
