#include "app/ink.h"

#include <cmath>

namespace stipple::app::ink
{

QVariantList toScreen(const records::Strokes& strokes)
{
    QVariantList all;
    for (const auto& stroke : strokes) {
        QVariantList points;
        for (const records::PenPoint& point : stroke)
            points += QVariantMap{{QStringLiteral("x"), point.x},
                                  {QStringLiteral("y"), point.y},
                                  {QStringLiteral("ms"), double(point.ms)}};
        all += QVariant(points);
    }
    return all;
}

std::vector<records::PenPoint> strokeFromScreen(const QVariantList& stroke)
{
    std::vector<records::PenPoint> points;
    for (const QVariant& one : stroke) {
        const QVariantMap point = one.toMap();
        bool isX = false;
        bool isY = false;
        const double x = point.value(QStringLiteral("x")).toDouble(&isX);
        const double y = point.value(QStringLiteral("y")).toDouble(&isY);
        const double ms = point.value(QStringLiteral("ms")).toDouble();
        if (isX && isY && std::isfinite(x) && std::isfinite(y) && std::isfinite(ms))
            points.push_back({x, y, qint64(std::max(0.0, ms))});
    }
    return points;
}

double widthOf(const records::Drawing& drawing)
{
    return drawing.width && *drawing.width > 0 ? *drawing.width : padWidth;
}

double heightOf(const records::Drawing& drawing)
{
    return drawing.height && *drawing.height > 0 ? *drawing.height : padHeight;
}

} // namespace stipple::app::ink
