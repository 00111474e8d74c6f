// Shows a picture that is in memory and nowhere else, as large as there is room for. Made for what changes thirty times
// a second; it draws on every renderer.
#pragma once

#include <QImage>
#include <QQuickItem>
#include <QVariant>

namespace stipple::app
{

class PictureItem : public QQuickItem
{
    Q_OBJECT
    QML_NAMED_ELEMENT(Picture)
    // A QImage; anything else is none.
    Q_PROPERTY(QVariant picture READ picture WRITE setPicture NOTIFY changed)
    // Where it lies within the item: all of it is seen, in the middle.
    Q_PROPERTY(QRectF content READ content NOTIFY contentChanged)
    // Whether there is something to see.
    Q_PROPERTY(bool filled READ isFilled NOTIFY changed)

public:
    explicit PictureItem(QQuickItem* parent = nullptr);

    QVariant picture() const { return m_image; }
    void setPicture(const QVariant& picture);
    QRectF content() const { return m_content; }
    bool isFilled() const { return !m_image.isNull(); }

Q_SIGNALS:
    void changed();
    void contentChanged();

protected:
    void geometryChange(const QRectF& now, const QRectF& before) override;
    QSGNode* updatePaintNode(QSGNode* node, UpdatePaintNodeData* data) override;

private:
    void place();
    QImage m_image;
    QRectF m_content;
    bool m_isNew = false;
};

} // namespace stipple::app
