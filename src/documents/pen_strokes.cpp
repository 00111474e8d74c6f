#include "documents/pen_strokes.h"

#include <QPainter>
#include <QPen>

namespace stipple::documents
{

namespace
{

enum Property { PathProperty = QTextFormat::UserProperty + 1, SizeProperty };
constexpr double padWidth = 1000;
constexpr double padHeight = 400;
constexpr double penShare = 0.014; // of the pad's height

} // namespace

QTextCharFormat strokesFormat(const records::Drawing& drawing, double height)
{
    const QPainterPath path = strokePath(drawing.strokes);
    const QSizeF pad(drawing.width.value_or(padWidth), drawing.height.value_or(padHeight));
    QTextCharFormat format;
    format.setObjectType(strokesObject);
    format.setProperty(PathProperty, QVariant::fromValue(path));
    const bool isPad = pad.width() > 0 && pad.height() > 0;
    const QRectF whole = QRectF(QPointF(), isPad ? pad : QSizeF(padWidth, padHeight));
    format.setProperty(SizeProperty, QRectF(whole));
    format.setProperty(QTextFormat::ImageHeight, height);
    format.setVerticalAlignment(QTextCharFormat::AlignBottom);
    return format;
}

QPainterPath strokePath(const records::Strokes& strokes)
{
    QPainterPath path;
    for (const auto& stroke : strokes) {
        if (stroke.empty())
            continue;
        path.moveTo(stroke.front().x, stroke.front().y);
        for (std::size_t i = 1; i + 1 < stroke.size(); ++i)
            path.quadTo(stroke[i].x, stroke[i].y, (stroke[i].x + stroke[i + 1].x) / 2,
                        (stroke[i].y + stroke[i + 1].y) / 2);
        // A dot is a stroke too.
        path.lineTo(stroke.back().x + (stroke.size() == 1 ? 0.01 : 0), stroke.back().y);
    }
    return path;
}

QSizeF StrokesHandler::intrinsicSize(QTextDocument*, int, const QTextFormat& format)
{
    const QRectF pad = format.property(SizeProperty).toRectF();
    const double height = format.doubleProperty(QTextFormat::ImageHeight);
    return {height * pad.width() / pad.height(), height};
}

void StrokesHandler::drawObject(QPainter* painter, const QRectF& rect, QTextDocument*, int, const QTextFormat& format)
{
    const QRectF pad = format.property(SizeProperty).toRectF();
    painter->save();
    painter->translate(rect.topLeft());
    painter->scale(rect.width() / pad.width(), rect.height() / pad.height());
    painter->setPen(QPen(Qt::black, pad.height() * penShare, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(Qt::NoBrush);
    painter->drawPath(format.property(PathProperty).value<QPainterPath>());
    painter->restore();
}

} // namespace stipple::documents
