#include "compare_surface.h"

#include <QPainter>
#include <QPainterPath>

namespace
{
constexpr double gap = 8; // between pictures beside each other
constexpr double lineWidth = 3;
constexpr double markRadius = 14;
} // namespace

CompareSurface::CompareSurface(QQuickItem* parent)
    : QQuickPaintedItem(parent)
{
    connect(this, &CompareSurface::changed, this, [this] { update(); });
}

void CompareSurface::setEarlier(const QVariant& earlier)
{
    m_earlier = earlier.value<QImage>();
    Q_EMIT changed();
}

void CompareSurface::setLater(const QVariant& later)
{
    m_later = later.value<QImage>();
    Q_EMIT changed();
}

void CompareSurface::setLaterToEarlier(const QVariant& transform)
{
    m_laterToEarlier = transform.value<QTransform>();
    Q_EMIT changed();
}

void CompareSurface::setZoom(double zoom)
{
    m_zoom = std::clamp(zoom, 1.0, mostZoom);
    setCentre(m_centre);
}

// Never so far out that nothing would be left to see.
void CompareSurface::setCentre(const QPointF& centre)
{
    const double room = 0.5 - 0.5 / m_zoom;
    m_centre = {std::clamp(centre.x(), 0.5 - room, 0.5 + room), std::clamp(centre.y(), 0.5 - room, 0.5 + room)};
    Q_EMIT changed();
}

QRectF CompareSurface::half(bool isLater) const
{
    if (m_way != Beside)
        return boundingRect();
    // Beside each other along the longer side.
    if (width() >= height()) {
        const double each = (width() - gap) / 2;
        return {isLater ? each + gap : 0, 0, each, height()};
    }
    const double each = (height() - gap) / 2;
    return {0, isLater ? each + gap : 0, width(), each};
}

QTransform CompareSurface::placed(const QRectF& in) const
{
    if (m_earlier.isNull())
        return {};
    const double fits = std::min(in.width() / m_earlier.width(), in.height() / m_earlier.height()) * m_zoom;
    QTransform transform;
    transform.translate(in.center().x(), in.center().y());
    transform.scale(fits, fits);
    transform.translate(-m_centre.x() * m_earlier.width(), -m_centre.y() * m_earlier.height());
    return transform;
}

void CompareSurface::push(double dx, double dy)
{
    const double scale = placed(half(false)).m11();
    if (!m_earlier.isNull() && scale > 0)
        setCentre(m_centre - QPointF(dx / scale / m_earlier.width(), dy / scale / m_earlier.height()));
}

void CompareSurface::enlarge(double factor, double x, double y)
{
    if (m_earlier.isNull())
        return;
    const QPointF at(x, y);
    const QRectF in = half(m_way == Beside && !half(false).contains(at));
    const QPointF before = placed(in).inverted().map(at);
    m_zoom = std::clamp(m_zoom * factor, 1.0, mostZoom);
    const QPointF moved = placed(in).map(before) - at;
    push(-moved.x(), -moved.y());
}

void CompareSurface::showAll()
{
    m_zoom = 1;
    setCentre({0.5, 0.5});
}

void CompareSurface::pointAt(double x, double y)
{
    const QPointF at(x, y);
    for (const bool isLater : {false, true}) {
        const QImage& image = isLater ? m_later : m_earlier;
        if (!half(isLater).contains(at) || image.isNull())
            continue;
        const QPointF place = shown(isLater).inverted().map(at);
        if (QRectF(image.rect()).contains(place))
            Q_EMIT pointed(isLater, place.x(), place.y());
        return;
    }
}

QTransform CompareSurface::shown(bool isLater) const
{
    const QTransform where = placed(half(isLater));
    return isLater ? m_laterToEarlier * where : where;
}

void CompareSurface::lineAlong(const QVariantList& places)
{
    const auto at = [](const QVariant& one) {
        const QVariantMap place = one.toMap();
        return QPointF(place.value(QStringLiteral("x")).toDouble(), place.value(QStringLiteral("y")).toDouble());
    };
    if (places.isEmpty() || m_way != Beside)
        return;
    for (const bool isLater : {false, true}) {
        const QImage& image = isLater ? m_later : m_earlier;
        if (!half(isLater).contains(at(places.constFirst())) || image.isNull())
            continue;
        const QTransform back = shown(isLater).inverted();
        if (!QRectF(image.rect()).contains(back.map(at(places.constFirst()))))
            return; // beside the picture
        QVariantList line;
        for (const QVariant& one : places) {
            const QPointF place = back.map(at(one));
            line += QVariantMap{{QStringLiteral("x"), place.x()}, {QStringLiteral("y"), place.y()}};
        }
        Q_EMIT lined(isLater, line);
        return;
    }
}

void CompareSurface::lineInTheMiddle(bool isLater)
{
    const QPointF middle = half(isLater).center();
    lineAlong({QVariantMap{{QStringLiteral("x"), middle.x()}, {QStringLiteral("y"), middle.y()}}});
}

void CompareSurface::paintLayer(QPainter* painter, const QVariantList& layer) const
{
    if (layer.size() != 3)
        return;
    const QPainterPath lines = layer.at(0).value<QPainterPath>();
    const QPainterPath filled = layer.at(1).value<QPainterPath>();
    const double width = layer.at(2).toDouble();
    const auto pen = [](const QColor& color, double wide) {
        return QPen(color, wide, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    };
    painter->setRenderHint(QPainter::Antialiasing);
    painter->strokePath(lines, pen(m_layerEdge, width * 2));
    painter->strokePath(filled, pen(m_layerEdge, width * 1.5));
    painter->strokePath(lines, pen(m_layerInk, width));
    painter->fillPath(filled, m_layerInk);
}

void CompareSurface::paint(QPainter* painter)
{
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    const auto draw = [&](bool isLater, const QRectF& clip, double opacity) {
        const QImage& image = isLater ? m_later : m_earlier;
        if (image.isNull() || clip.isEmpty() || opacity <= 0)
            return;
        painter->save();
        painter->setClipRect(clip);
        painter->setOpacity(opacity);
        painter->setTransform(shown(isLater), true);
        painter->drawImage(QPointF(), image);
        paintLayer(painter, isLater ? m_laterLayer : m_earlierLayer);
        painter->restore();
    };
    const QRectF all = boundingRect();
    switch (m_way) {
    case Parted: {
        const double line = all.width() * std::clamp(m_share, 0.0, 1.0);
        draw(false, {0, 0, line, all.height()}, 1);
        draw(true, {line, 0, all.width() - line, all.height()}, 1);
        painter->fillRect(QRectF(line - lineWidth / 2, 0, lineWidth, all.height()), m_line);
        break;
    }
    case Beside:
        draw(false, half(false), 1);
        draw(true, half(true), 1);
        paintMarks(painter);
        break;
    case Fading:
        draw(false, all, 1);
        draw(true, all, std::clamp(m_share, 0.0, 1.0));
        break;
    }
}

void CompareSurface::paintMarks(QPainter* painter) const
{
    painter->setRenderHint(QPainter::Antialiasing);
    QFont font = painter->font();
    font.setPixelSize(int(markRadius * 1.2));
    font.setBold(true);
    painter->setFont(font);
    for (const QVariant& one : m_marks) {
        const QVariantMap mark = one.toMap();
        const bool isLater = mark.value(QStringLiteral("later")).toBool();
        const QPointF at = shown(isLater).map(
            QPointF(mark.value(QStringLiteral("x")).toDouble(), mark.value(QStringLiteral("y")).toDouble()));
        if (!half(isLater).contains(at))
            continue;
        // A ring, so that the place itself stays to be seen, and its number beside it.
        painter->setPen(QPen(m_line, lineWidth));
        painter->setBrush(Qt::NoBrush);
        painter->drawEllipse(at, markRadius, markRadius);
        const QRectF label(at.x() + markRadius, at.y() - 2 * markRadius, 2 * markRadius, 1.6 * markRadius);
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_line);
        painter->drawRoundedRect(label, markRadius / 3, markRadius / 3);
        painter->setPen(m_markInk);
        painter->drawText(label, Qt::AlignCenter, QLocale().toString(mark.value(QStringLiteral("number")).toInt()));
    }
}
