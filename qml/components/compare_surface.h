// Two pictures of the same place, the later laid onto the earlier: parted by a line, beside each other, or one fading
// into the other. Moved and enlarged together, whatever is shown.
#pragma once

#include <QColor>
#include <QImage>
#include <QQuickPaintedItem>
#include <QTransform>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

class CompareSurface : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    // QImage.
    Q_PROPERTY(QVariant earlier READ earlier WRITE setEarlier NOTIFY changed)
    Q_PROPERTY(QVariant later READ later WRITE setLater NOTIFY changed)
    // QTransform, from pixels of `later` to pixels of `earlier`.
    Q_PROPERTY(QVariant laterToEarlier READ laterToEarlier WRITE setLaterToEarlier NOTIFY changed)
    Q_PROPERTY(Way way MEMBER m_way NOTIFY changed)
    // Parted: where the line is, 0 to 1 of the width. Fading: how much of the later is seen.
    Q_PROPERTY(double share MEMBER m_share NOTIFY changed)
    // 1: all of the earlier picture fits.
    Q_PROPERTY(double zoom READ zoom WRITE setZoom NOTIFY changed)
    // What is in the middle, 0 to 1 of the earlier picture's width and height.
    Q_PROPERTY(QPointF centre READ centre WRITE setCentre NOTIFY changed)
    // {"later","x","y","number"} in each picture's own pixels; seen when they are beside each other.
    Q_PROPERTY(QVariantList marks MEMBER m_marks NOTIFY changed)
    // What is drawn over each picture: the paths that are stroked and that are filled, in the picture's own pixels, and
    // how wide its lines are.
    Q_PROPERTY(QVariantList earlierLayer MEMBER m_earlierLayer NOTIFY changed)
    Q_PROPERTY(QVariantList laterLayer MEMBER m_laterLayer NOTIFY changed)
    Q_PROPERTY(QColor layerInk MEMBER m_layerInk NOTIFY changed)
    Q_PROPERTY(QColor layerEdge MEMBER m_layerEdge NOTIFY changed)
    Q_PROPERTY(QColor line MEMBER m_line NOTIFY changed)
    Q_PROPERTY(QColor markInk MEMBER m_markInk NOTIFY changed)

public:
    enum Way { Parted, Beside, Fading };
    Q_ENUM(Way)
    static constexpr double mostZoom = 8;

    explicit CompareSurface(QQuickItem* parent = nullptr);
    QVariant earlier() const { return m_earlier; }
    void setEarlier(const QVariant& earlier);
    QVariant later() const { return m_later; }
    void setLater(const QVariant& later);
    QVariant laterToEarlier() const { return m_laterToEarlier; }
    void setLaterToEarlier(const QVariant& transform);
    double zoom() const { return m_zoom; }
    void setZoom(double zoom);
    QPointF centre() const { return m_centre; }
    void setCentre(const QPointF& centre);

    // As if the pictures were pushed by so many pixels of the screen.
    Q_INVOKABLE void push(double dx, double dy);
    // Enlarged by `factor`, with what is at this place of the item staying there.
    Q_INVOKABLE void enlarge(double factor, double x, double y);
    Q_INVOKABLE void showAll();
    // The place was tapped: says where that is by pointed(). Only beside each other is it sure which picture is meant.
    Q_INVOKABLE void pointAt(double x, double y);
    // A line was drawn over the item, {"x","y"} in its pixels: says what that is on the picture where it began, by
    // lined(). Only beside each other, too.
    Q_INVOKABLE void lineAlong(const QVariantList& places);
    // In the middle of what is seen of one picture.
    Q_INVOKABLE void lineInTheMiddle(bool isLater);

    void paint(QPainter* painter) override;

Q_SIGNALS:
    void changed();
    // In the picture's own pixels.
    void pointed(bool isLater, double x, double y);
    void lined(bool isLater, const QVariantList& places);

private:
    // The part of the item that shows one picture: all of it, or a half.
    QRectF half(bool isLater) const;
    // From pixels of the earlier picture to the item's.
    QTransform placed(const QRectF& in) const;
    // From a picture's own pixels to the item's.
    QTransform shown(bool isLater) const;
    void paintMarks(QPainter* painter) const;
    void paintLayer(QPainter* painter, const QVariantList& layer) const;

    QImage m_earlier;
    QImage m_later;
    QTransform m_laterToEarlier;
    Way m_way = Parted;
    double m_share = 0.5;
    double m_zoom = 1;
    QPointF m_centre{0.5, 0.5};
    QVariantList m_marks;
    QVariantList m_earlierLayer;
    QVariantList m_laterLayer;
    QColor m_layerInk = Qt::white;
    QColor m_layerEdge = Qt::black;
    QColor m_line = Qt::white;
    QColor m_markInk = Qt::black;
};
