#include "demo/layout_check.h"

#include "demo/item_finder.h"

namespace stipple::demo
{

namespace
{

constexpr qreal smallestTouch = 48;
constexpr qreal tolerance = 1.5; // rounding of text and of fractional positions

QString nameOf(const QQuickItem* item)
{
    for (const QQuickItem* up = item; up; up = up->parentItem()) {
        if (!up->objectName().isEmpty())
            return up->objectName();
    }
    return QString::fromLatin1(item->metaObject()->className());
}

bool isText(const QQuickItem* item) { return item->inherits("QQuickText"); }

// Whether the item scrolls up and down with something: then it may lie below the edge.
bool scrolls(const QQuickItem* item)
{
    for (const QQuickItem* up = item->parentItem(); up; up = up->parentItem()) {
        if (up->inherits("QQuickFlickable"))
            return true;
    }
    return false;
}

} // namespace

QStringList layoutFlaws(const QQuickWindow* window)
{
    QStringList flaws;
    const QRectF whole(0, 0, window->width(), window->height());
    eachVisible(window->contentItem(), [&](QQuickItem* item) {
        if (item->opacity() == 0 || item->width() <= 0 || item->height() <= 0)
            return;
        const QRectF place = item->mapRectToScene(QRectF(0, 0, item->width(), item->height()));
        const bool sideways = place.left() < -tolerance || place.right() > whole.right() + tolerance;
        const bool below = !scrolls(item) && (place.top() < -tolerance || place.bottom() > whole.bottom() + tolerance);
        const bool isButton = item->inherits("QQuickAbstractButton");
        if ((isText(item) || isButton) && (sideways || below))
            flaws += QStringLiteral("outside the window: %1").arg(nameOf(item));
        if (isText(item) && item->property("elide").toInt() == Qt::ElideNone) {
            if (item->property("truncated").toBool() ||
                item->property("contentWidth").toReal() > item->width() + tolerance ||
                item->property("contentHeight").toReal() > item->height() + tolerance)
                flaws += QStringLiteral("words cut off: %1, %2 × %3 in %4 × %5")
                             .arg(nameOf(item))
                             .arg(item->property("contentWidth").toReal())
                             .arg(item->property("contentHeight").toReal())
                             .arg(item->width())
                             .arg(item->height());
        }
        // A keyboard on the screen would learn words that clients' data is made of.
        const bool isTypedInto = (item->inherits("QQuickTextInput") || item->inherits("QQuickTextEdit")) &&
                                 !item->property("readOnly").toBool();
        constexpr int learnsNothing = Qt::ImhSensitiveData | Qt::ImhNoPredictiveText;
        if (isTypedInto && (item->property("inputMethodHints").toInt() & learnsNothing) != learnsNothing)
            flaws += QStringLiteral("a keyboard could learn from: %1").arg(nameOf(item));
        if (isButton && (item->width() < smallestTouch - tolerance || item->height() < smallestTouch - tolerance))
            flaws += QStringLiteral("too small for a finger: %1, %2 × %3")
                         .arg(nameOf(item))
                         .arg(item->width())
                         .arg(item->height());
    });
    flaws.removeDuplicates();
    return flaws;
}

} // namespace stipple::demo
