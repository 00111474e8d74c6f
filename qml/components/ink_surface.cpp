#include "ink_surface.h"

#include <QPainter>
#include <QPainterPath>

namespace
{

QPointF place(const QVariant& point, double unit)
{
    const QVariantMap map = point.toMap();
    return QPointF(map.value(QStringLiteral("x")).toDouble(), map.value(QStringLiteral("y")).toDouble()) * unit;
}

qint64 moment(const QVariant& point) { return point.toMap().value(QStringLiteral("ms")).toLongLong(); }

// Through the middles between points, which bend towards the points: no corners at any size.
void draw(QPainter* painter, const QVariantList& stroke, double unit, double width)
{
    if (stroke.isEmpty())
        return;
    const QPointF first = place(stroke.constFirst(), unit);
    if (stroke.size() == 1) {
        painter->setPen(Qt::NoPen);
        painter->drawEllipse(first, width * 0.7, width * 0.7);
        return;
    }
    QPainterPath path(first);
    for (qsizetype i = 1; i + 1 < stroke.size(); ++i) {
        const QPointF here = place(stroke.at(i), unit);
        path.quadTo(here, (here + place(stroke.at(i + 1), unit)) / 2);
    }
    path.lineTo(place(stroke.constLast(), unit));
    painter->setPen(QPen(painter->brush(), width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->strokePath(path, painter->pen());
}

} // namespace

InkSurface::InkSurface(QQuickItem* parent)
    : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    setAcceptedMouseButtons(Qt::LeftButton);
    setAcceptTouchEvents(true);
    connect(this, &InkSurface::strokesChanged, this, [this] { update(); });
    connect(this, &InkSurface::lookChanged, this, [this] { update(); });
}

void InkSurface::setStrokes(const QVariantList& strokes)
{
    if (strokes == m_strokes)
        return;
    m_strokes = strokes;
    Q_EMIT strokesChanged();
}

double InkSurface::unit() const
{
    return m_padWidth > 0 && m_padHeight > 0 ? qMin(width() / m_padWidth, height() / m_padHeight) : 1;
}

void InkSurface::paint(QPainter* painter)
{
    painter->setBrush(m_color);
    for (const QVariant& stroke : std::as_const(m_strokes))
        draw(painter, stroke.toList(), unit(), m_strokeWidth);
    draw(painter, m_current, unit(), m_strokeWidth);
}

bool InkSurface::begin(int finger, const QPointF& at)
{
    if (m_readOnly || m_finger != noFinger || unit() <= 0)
        return false;
    m_finger = finger;
    setKeepMouseGrab(true); // a page that scrolls must not take the stroke away
    setKeepTouchGrab(true);
    if (m_strokes.isEmpty()) {
        m_before = 0;
        m_since.start();
    } else if (!m_since.isValid()) {
        const QVariantList last = m_strokes.constLast().toList();
        m_before = last.isEmpty() ? 0 : moment(last.constLast()) + 1;
        m_since.start();
    }
    m_current.clear();
    go(at);
    Q_EMIT drawingChanged();
    return true;
}

void InkSurface::go(const QPointF& at)
{
    const double x = qBound(0.0, at.x() / unit(), m_padWidth);
    const double y = qBound(0.0, at.y() / unit(), m_padHeight);
    m_current.append(QVariantMap{{QStringLiteral("x"), x},
                                 {QStringLiteral("y"), y},
                                 {QStringLiteral("ms"), double(m_before + m_since.elapsed())}});
    update();
}

void InkSurface::end()
{
    if (m_finger == noFinger)
        return;
    m_finger = noFinger;
    setKeepMouseGrab(false);
    setKeepTouchGrab(false);
    const QVariantList done = std::exchange(m_current, {});
    update();
    Q_EMIT drawingChanged();
    Q_EMIT strokeFinished(done);
}

void InkSurface::mousePressEvent(QMouseEvent* event) { event->setAccepted(begin(mouseFinger, event->position())); }

void InkSurface::mouseMoveEvent(QMouseEvent* event)
{
    if (m_finger == mouseFinger)
        go(event->position());
}

void InkSurface::mouseReleaseEvent(QMouseEvent*)
{
    if (m_finger == mouseFinger)
        end();
}

void InkSurface::mouseUngrabEvent()
{
    if (m_finger == mouseFinger)
        end();
}

void InkSurface::touchEvent(QTouchEvent* event)
{
    if (event->type() == QEvent::TouchCancel) {
        end();
        return;
    }
    for (const QEventPoint& point : event->points()) {
        if (point.state() == QEventPoint::Pressed)
            begin(point.id(), point.position());
        else if (point.id() == m_finger && point.state() == QEventPoint::Updated)
            go(point.position());
        else if (point.id() == m_finger && point.state() == QEventPoint::Released)
            end();
    }
    event->setAccepted(!m_readOnly);
}

void InkSurface::touchUngrabEvent()
{
    if (m_finger != mouseFinger)
        end();
}
