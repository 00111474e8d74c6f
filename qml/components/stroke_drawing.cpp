#include "stroke_drawing.h"

#include <QPainter>
#include <QSvgRenderer>

StrokeDrawing::StrokeDrawing(QQuickItem* parent)
    : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    connect(this, &StrokeDrawing::changed, this, [this] { update(); });
}

void StrokeDrawing::paint(QPainter* painter)
{
    const QString ink = m_color.name(QColor::HexRgb);
    const QString style = m_strokeWidth > 0
                              ? QStringLiteral("fill=\"none\" stroke=\"%1\" stroke-opacity=\"%2\" stroke-width=\"%3\" "
                                               "stroke-linecap=\"round\" stroke-linejoin=\"round\"")
                                    .arg(ink)
                                    .arg(m_color.alphaF())
                                    .arg(m_strokeWidth)
                              : QStringLiteral("fill=\"%1\" fill-opacity=\"%2\"").arg(ink).arg(m_color.alphaF());
    const QString svg = QStringLiteral("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %1 %1\">"
                                       "<path d=\"%2\" %3/></svg>")
                            .arg(m_grid)
                            .arg(m_path, style);
    QSvgRenderer(svg.toUtf8()).render(painter, boundingRect());
}
