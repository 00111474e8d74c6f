// A head, drawn: plain, with the hair that a stage of a scale leaves, or (HeadZone) one tappable zone of its scalp.
#pragma once

#include "head_geometry.h"

#include <QColor>
#include <QQuickPaintedItem>
#include <QtQml/qqmlregistration.h>

class HeadFigure : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(View view MEMBER m_view NOTIFY changed)
    // "norwood-IV", "ludwig-II"; empty: the scalp's edge only.
    Q_PROPERTY(QString stage MEMBER m_stage NOTIFY changed)
    Q_PROPERTY(QColor skin MEMBER m_skin NOTIFY changed)
    Q_PROPERTY(QColor line MEMBER m_line NOTIFY changed)
    Q_PROPERTY(QColor hair MEMBER m_hair NOTIFY changed)
    // In device-independent pixels.
    Q_PROPERTY(double lineWidth MEMBER m_lineWidth NOTIFY changed)
    // How wide it is for one high.
    Q_PROPERTY(double ratio READ ratio NOTIFY changed)

public:
    enum View { Top, LeftSide, RightSide, Front };
    Q_ENUM(View)

    explicit HeadFigure(QQuickItem* parent = nullptr);
    double ratio() const;
    void paint(QPainter* painter) override;

Q_SIGNALS:
    void changed();

private:
    View m_view = Top;
    QString m_stage;
    QColor m_skin = Qt::white;
    QColor m_line = Qt::black;
    QColor m_hair = Qt::black;
    double m_lineWidth = 1.5;
};

// Lies over a HeadFigure of the same view, at `place` of it; takes touches only inside the zone's own edge.
class HeadZone : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(HeadFigure::View view MEMBER m_view NOTIFY zoneChanged)
    Q_PROPERTY(QString zone MEMBER m_zone NOTIFY zoneChanged)
    Q_PROPERTY(QColor fill MEMBER m_fill NOTIFY changed)
    Q_PROPERTY(QColor line MEMBER m_line NOTIFY changed)
    Q_PROPERTY(double lineWidth MEMBER m_lineWidth NOTIFY changed)
    // Its bounds, 0 to 1 of the figure each way; empty where this view does not show it.
    Q_PROPERTY(QRectF place READ place NOTIFY zoneChanged)
    // Where in it there is most room for words, likewise.
    Q_PROPERTY(QRectF room READ room NOTIFY zoneChanged)

public:
    explicit HeadZone(QQuickItem* parent = nullptr);
    QRectF place() const;
    QRectF room() const;
    Q_INVOKABLE bool contains(const QPointF& point) const override;
    void paint(QPainter* painter) override;

Q_SIGNALS:
    void zoneChanged();
    void changed();

private:
    QRectF ofFigure(const QRectF& inGrid) const;
    QPainterPath placed() const;

    HeadFigure::View m_view = HeadFigure::Top;
    QString m_zone;
    QPainterPath m_path; // in the grid's units
    QColor m_fill = Qt::transparent;
    QColor m_line = Qt::black;
    double m_lineWidth = 1.5;
};
