// A drawing of strokes or of one filled shape, given as an SVG path on a square grid. Unlike Shape it is a picture of
// its own, so the software renderer clips it rightly also where it is scrolled out of its list altogether.
#pragma once

#include <QColor>
#include <QQuickPaintedItem>
#include <QtQml/qqmlregistration.h>

class StrokeDrawing : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString path MEMBER m_path NOTIFY changed REQUIRED)
    Q_PROPERTY(QColor color MEMBER m_color NOTIFY changed)
    // In the grid's units; 0 fills the shape instead.
    Q_PROPERTY(double strokeWidth MEMBER m_strokeWidth NOTIFY changed)
    Q_PROPERTY(double grid MEMBER m_grid NOTIFY changed)

public:
    explicit StrokeDrawing(QQuickItem* parent = nullptr);
    void paint(QPainter* painter) override;

Q_SIGNALS:
    void changed();

private:
    QString m_path;
    QColor m_color = Qt::black;
    double m_strokeWidth = 2;
    double m_grid = 24;
};
