// Takes pen strokes by pen, finger or mouse, and draws them smoothly. `strokes` is the raw drawing: a list of lists of
// {x, y, ms}, in the units of a pad of padWidth × padHeight, ms since the first point. It belongs in a model outside:
// then turning or resizing the tablet only redraws. Only the first finger draws.
#pragma once

#include <QColor>
#include <QElapsedTimer>
#include <QQuickPaintedItem>
#include <QtQml/qqmlregistration.h>

class InkSurface : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QVariantList strokes READ strokes WRITE setStrokes NOTIFY strokesChanged)
    Q_PROPERTY(double padWidth MEMBER m_padWidth NOTIFY lookChanged)
    Q_PROPERTY(double padHeight MEMBER m_padHeight NOTIFY lookChanged)
    Q_PROPERTY(QColor color MEMBER m_color NOTIFY lookChanged)
    // In device-independent pixels.
    Q_PROPERTY(double strokeWidth MEMBER m_strokeWidth NOTIFY lookChanged)
    Q_PROPERTY(bool readOnly MEMBER m_readOnly NOTIFY lookChanged)
    Q_PROPERTY(bool drawing READ drawing NOTIFY drawingChanged)

public:
    explicit InkSurface(QQuickItem* parent = nullptr);
    QVariantList strokes() const { return m_strokes; }
    void setStrokes(const QVariantList& strokes);
    bool drawing() const { return m_finger != noFinger; }
    void paint(QPainter* painter) override;

Q_SIGNALS:
    void strokesChanged();
    void lookChanged();
    void drawingChanged();
    // Drawn just now; whoever keeps the drawing adds it to `strokes`.
    void strokeFinished(const QVariantList& stroke);

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseUngrabEvent() override;
    void touchEvent(QTouchEvent* event) override;
    void touchUngrabEvent() override;

private:
    static constexpr int noFinger = -1;
    static constexpr int mouseFinger = -2;
    double unit() const; // pixels per unit of the pad
    bool begin(int finger, const QPointF& at);
    void go(const QPointF& at);
    void end();

    QVariantList m_strokes;
    QVariantList m_current;
    QElapsedTimer m_since;
    qint64 m_before = 0; // ms that were drawn earlier
    double m_padWidth = 1000;
    double m_padHeight = 400;
    double m_strokeWidth = 2.5;
    QColor m_color = Qt::black;
    bool m_readOnly = false;
    int m_finger = noFinger;
};
