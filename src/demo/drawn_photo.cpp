#include "demo/drawn_photo.h"

#include <QImage>
#include <QPainter>

namespace stipple::demo
{

capture::Pixels drawnPhoto(quint64 head, int take)
{
    constexpr int width = 720;
    constexpr int height = 540;
    const capture::Pixels drawn = capture::drawnScalp(head, width * 5 / 4, height * 5 / 4);
    const QImage whole(reinterpret_cast<const uchar*>(drawn.rgb.constData()), drawn.width, drawn.height,
                       qsizetype(drawn.width) * 3, QImage::Format_RGB888);
    QImage photo(width, height, QImage::Format_RGB888);
    {
        QPainter painter(&photo);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.translate(width / 2.0 + take * 7 % 23 - 11, height / 2.0 + take * 11 % 19 - 9);
        painter.rotate(take * 5 % 9 - 4);
        const double near = 0.86 + 0.02 * (take * 3 % 5);
        painter.scale(near, near);
        painter.drawImage(QPointF(-drawn.width / 2.0, -drawn.height / 2.0), whole);
    }
    capture::Pixels pixels{width, height, QByteArray(qsizetype(width) * height * 3, Qt::Uninitialized)};
    for (int y = 0; y < height; ++y)
        memcpy(pixels.rgb.data() + qsizetype(y) * width * 3, photo.constScanLine(y), std::size_t(width) * 3);
    return pixels;
}

} // namespace stipple::demo
