#include "demo/item_finder.h"

namespace stipple::demo
{

void eachVisible(QQuickItem* root, const std::function<void(QQuickItem*)>& visit)
{
    if (!root->isVisible())
        return;
    visit(root);
    const QList<QQuickItem*> children = root->childItems();
    for (QQuickItem* child : children)
        eachVisible(child, visit);
}

namespace
{

// A button by its text, a row by whom it is about.
bool says(const QQuickItem* item, QStringView words)
{
    return item->property("text").toString().contains(words) || item->property("name").toString().contains(words);
}

} // namespace

QQuickItem* findItem(const QQuickWindow* window, const QString& name)
{
    const qsizetype star = name.indexOf(QLatin1String("[*"));
    const bool isByWords = star > 0 && name.endsWith(u']');
    const QStringView beginning = QStringView(name).left(star + 1);
    const QStringView words = isByWords ? QStringView(name).sliced(star + 2).chopped(1) : QStringView();
    QQuickItem* found = nullptr;
    eachVisible(window->contentItem(), [&](QQuickItem* item) {
        if (found)
            return;
        const QString own = item->objectName();
        if (isByWords ? own.startsWith(beginning) && says(item, words) : own == name)
            found = item;
    });
    return found;
}

QObject* findObject(QQuickWindow* window, const QString& name)
{
    return window->objectName() == name ? static_cast<QObject*>(window) : findItem(window, name);
}

void bringIntoView(QQuickItem* item)
{
    for (QQuickItem* up = item->parentItem(); up; up = up->parentItem()) {
        auto* content = up->property("contentItem").value<QQuickItem*>();
        if (!content || !up->inherits("QQuickFlickable"))
            continue;
        const QPointF middle = item->mapToItem(up, QPointF(item->width() / 2, item->height() / 2));
        const qreal half = item->height() / 2;
        const qreal y = up->property("contentY").toReal();
        if (middle.y() - half < 0)
            up->setProperty("contentY", y + middle.y() - half);
        else if (middle.y() + half > up->height())
            up->setProperty("contentY", y + middle.y() + half - up->height());
    }
}

QQuickItem* topmostAt(QQuickItem* root, const QPointF& scenePoint)
{
    if (!root->isVisible())
        return nullptr;
    const QPointF local = root->mapFromScene(scenePoint);
    if (root->clip() && !root->contains(local))
        return nullptr;
    QList<QQuickItem*> children = root->childItems();
    std::stable_sort(children.begin(), children.end(), [](auto* a, auto* b) { return a->z() < b->z(); });
    for (auto child = children.crbegin(); child != children.crend(); ++child) {
        if (QQuickItem* hit = topmostAt(*child, scenePoint))
            return hit;
    }
    const bool takesInput = root->acceptedMouseButtons() != Qt::NoButton;
    return takesInput && root->contains(local) ? root : nullptr;
}

} // namespace stipple::demo
