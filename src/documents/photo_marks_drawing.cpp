#include "documents/photo_marks_drawing.h"

#include "documents/pen_strokes.h"

#include <QFont>
#include <QLocale>
#include <QPainter>

#include <cmath>
#include <numbers>

namespace stipple::documents
{

namespace
{

// In thousandths of the photo's width.
constexpr double lineWidth = 5;
constexpr double arrowHead = 26;
constexpr double numberSize = 34;
constexpr double numberRadius = 27;
constexpr double wordsSize = 32;

QPointF first(const records::PhotoMark& mark)
{
    const bool isThere = !mark.places.empty() && !mark.places.front().empty();
    return isThere ? QPointF(mark.places.front().front().x, mark.places.front().front().y) : QPointF();
}

QPointF last(const records::PhotoMark& mark)
{
    const bool isThere = !mark.places.empty() && !mark.places.back().empty();
    return isThere ? QPointF(mark.places.back().back().x, mark.places.back().back().y) : QPointF();
}

void addArrow(QPainterPath& path, const QPointF& tail, const QPointF& tip)
{
    path.moveTo(tail);
    path.lineTo(tip);
    const double direction = std::atan2(tip.y() - tail.y(), tip.x() - tail.x());
    constexpr double spread = std::numbers::pi / 6;
    const auto barb = [&](double turn) {
        return tip - QPointF(std::cos(direction + turn), std::sin(direction + turn)) * arrowHead;
    };
    path.moveTo(barb(spread));
    path.lineTo(tip);
    path.lineTo(barb(-spread));
}

// Its middle, or its beginning, is at `at`.
QPainterPath textPath(const QString& text, double size, const QPointF& at, bool isCentred)
{
    QFont font;
    font.setPixelSize(int(size));
    font.setBold(true);
    QPainterPath path;
    path.addText(QPointF(), font, text);
    const QRectF box = path.boundingRect();
    path.translate(at - (isCentred ? box.center() : QPointF(box.left(), box.center().y())));
    return path;
}

void add(MarkShapes& shapes, const records::PhotoMark& mark)
{
    using records::MarkKind;
    switch (mark.kind.known().value_or(MarkKind::Line)) {
    case MarkKind::Line:
        shapes.lines.addPath(strokePath(mark.places));
        break;
    case MarkKind::Arrow:
        addArrow(shapes.lines, first(mark), last(mark));
        break;
    case MarkKind::Circle: {
        const QPointF out = last(mark) - first(mark);
        const double radius = std::hypot(out.x(), out.y());
        shapes.lines.addEllipse(first(mark), radius, radius);
        break;
    }
    case MarkKind::Number:
        shapes.lines.addEllipse(first(mark), numberRadius, numberRadius);
        shapes.filled.addPath(textPath(QLocale().toString(mark.number.value_or(0)), numberSize, first(mark), true));
        break;
    case MarkKind::Words:
        shapes.filled.addPath(textPath(mark.text, wordsSize, first(mark), false));
        break;
    }
}

} // namespace

MarkShapes shapesOf(std::span<const records::PhotoMark> marks, double photoWidth)
{
    MarkShapes shapes;
    for (const records::PhotoMark& mark : marks)
        add(shapes, mark);
    const double scale = photoWidth / records::marksWidth;
    const QTransform grown = QTransform::fromScale(scale, scale);
    shapes.lines = grown.map(shapes.lines);
    shapes.filled = grown.map(shapes.filled);
    shapes.width = lineWidth * scale;
    return shapes;
}

void paintMarks(QPainter& painter, const MarkShapes& shapes, const QColor& ink, const QColor& edge)
{
    const auto pen = [](const QColor& color, double width) {
        return QPen(color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    };
    painter.setRenderHint(QPainter::Antialiasing);
    painter.strokePath(shapes.lines, pen(edge, shapes.width * 2));
    painter.strokePath(shapes.filled, pen(edge, shapes.width * 1.5));
    painter.strokePath(shapes.lines, pen(ink, shapes.width));
    painter.fillPath(shapes.filled, ink);
}

} // namespace stipple::documents
