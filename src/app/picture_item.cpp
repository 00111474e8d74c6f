#include "app/picture_item.h"

#include <QQuickWindow>
#include <QSGImageNode>

namespace stipple::app
{

PictureItem::PictureItem(QQuickItem* parent)
    : QQuickItem(parent)
{
    setFlag(ItemHasContents);
}

void PictureItem::setPicture(const QVariant& picture)
{
    const auto image = picture.value<QImage>();
    if (image.cacheKey() == m_image.cacheKey())
        return; // the same, or still none
    m_image = image;
    m_isNew = true;
    place();
    update();
    Q_EMIT changed();
}

void PictureItem::geometryChange(const QRectF& now, const QRectF& before)
{
    QQuickItem::geometryChange(now, before);
    place();
    update();
}

void PictureItem::place()
{
    const QSizeF size = QSizeF(m_image.size()).scaled(QSizeF(width(), height()), Qt::KeepAspectRatio);
    const QRectF content = m_image.isNull()
                               ? QRectF()
                               : QRectF(QPointF((width() - size.width()) / 2, (height() - size.height()) / 2), size);
    if (content == m_content)
        return;
    m_content = content;
    Q_EMIT contentChanged();
}

QSGNode* PictureItem::updatePaintNode(QSGNode* before, UpdatePaintNodeData*)
{
    auto* node = static_cast<QSGImageNode*>(before);
    if (m_image.isNull() || m_content.isEmpty()) {
        delete node;
        return nullptr;
    }
    const bool isFirst = !node;
    if (isFirst) {
        node = window()->createImageNode();
        node->setOwnsTexture(true);
        node->setFiltering(QSGTexture::Linear);
    }
    if (isFirst || m_isNew)
        node->setTexture(window()->createTextureFromImage(m_image, QQuickWindow::TextureIsOpaque));
    m_isNew = false;
    node->setRect(m_content);
    node->setSourceRect(QRectF(QPointF(), QSizeF(m_image.size())));
    return node;
}

} // namespace stipple::app
