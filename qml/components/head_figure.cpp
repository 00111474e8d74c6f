#include "head_figure.h"

#include <QPainter>

using namespace stipple;

namespace
{

head::View headView(HeadFigure::View view) { return head::View(int(view)); }

QPen pen(const QColor& color, double width)
{
    QPen pen(color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    pen.setCosmetic(true); // as wide at every size of the figure
    return pen;
}

} // namespace

HeadFigure::HeadFigure(QQuickItem* parent)
    : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    connect(this, &HeadFigure::changed, this, [this] { update(); });
}

double HeadFigure::ratio() const
{
    const QSizeF grid = head::gridOf(headView(m_view));
    return grid.width() / grid.height();
}

void HeadFigure::paint(QPainter* painter)
{
    const head::View view = headView(m_view);
    const QSizeF grid = head::gridOf(view);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->scale(width() / grid.width(), height() / grid.height());
    const QPen line = pen(m_line, m_lineWidth);
    const head::Parted parted = head::partedOf(m_stage);
    if (!parted.mass.isEmpty()) {
        painter->fillPath(head::outlineOf(view), m_skin);
        painter->strokePath(head::outlineOf(view), line);
        painter->strokePath(head::noseOf(), line);
        painter->fillPath(parted.mass, m_hair);
        painter->strokePath(parted.strands, pen(m_skin, m_lineWidth * 0.6));
        painter->fillPath(parted.parting, m_skin);
        painter->strokePath(parted.mass, line);
        return;
    }
    const QPainterPath& outline = head::outlineOf(view);
    painter->fillPath(outline, m_skin);
    if (!m_stage.isEmpty())
        painter->fillPath(head::hairOf(m_stage), m_hair);
    else if (view != head::View::Front)
        painter->strokePath(head::scalpOf(view), pen(m_line, m_lineWidth * 0.6));
    painter->strokePath(outline, line);
    painter->strokePath(head::featuresOf(view), line);
}

HeadZone::HeadZone(QQuickItem* parent)
    : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    connect(this, &HeadZone::zoneChanged, this, [this] {
        m_path = head::zoneOf(headView(m_view), m_zone);
        update();
    });
    connect(this, &HeadZone::changed, this, [this] { update(); });
}

QRectF HeadZone::ofFigure(const QRectF& inGrid) const
{
    const QSizeF grid = head::gridOf(headView(m_view));
    return {inGrid.x() / grid.width(), inGrid.y() / grid.height(), inGrid.width() / grid.width(),
            inGrid.height() / grid.height()};
}

QRectF HeadZone::place() const { return ofFigure(head::zoneOf(headView(m_view), m_zone).boundingRect()); }
QRectF HeadZone::room() const { return ofFigure(head::roomOf(headView(m_view), m_zone)); }

QPainterPath HeadZone::placed() const
{
    const QRectF bounds = m_path.boundingRect();
    if (bounds.isEmpty())
        return {};
    QTransform turn;
    turn.scale(width() / bounds.width(), height() / bounds.height());
    turn.translate(-bounds.x(), -bounds.y());
    return turn.map(m_path);
}

bool HeadZone::contains(const QPointF& point) const { return placed().contains(point); }

void HeadZone::paint(QPainter* painter)
{
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(m_fill);
    painter->setPen(m_lineWidth > 0 ? pen(m_line, m_lineWidth) : QPen(Qt::NoPen));
    painter->drawPath(placed());
}
