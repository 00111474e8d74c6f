// Pen strokes within running text, as vectors: the line that the pen drew, through the points that are in the record.
#pragma once

#include "records/scalp.h"

#include <QPainterPath>
#include <QTextFormat>
#include <QTextObjectInterface>

namespace stipple::documents
{

inline constexpr int strokesObject = QTextFormat::UserObject + 1;

// For an object replacement character; `height` in the paper's dots.
[[nodiscard]] QTextCharFormat strokesFormat(const records::Drawing& drawing, double height);
// Through the middles between the points, so that it bends where the pen turned, and is no wider than the pad.
[[nodiscard]] QPainterPath strokePath(const records::Strokes& strokes);

class StrokesHandler : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    QSizeF intrinsicSize(QTextDocument* document, int place, const QTextFormat& format) override;
    void drawObject(QPainter* painter, const QRectF& rect, QTextDocument* document, int place,
                    const QTextFormat& format) override;
};

} // namespace stipple::documents
