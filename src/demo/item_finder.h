// Finds things on the screen by their objectName, as the tests name them: "clients.row[…]", "leave.accept".
#pragma once

#include <QQuickItem>
#include <QQuickWindow>

namespace stipple::demo
{

// The item of that name that a person could see now, or nullptr. "window" is not an item: see findObject.
// "session.lot[*Ash]" is the first of all session.lot[…] whose text, or name, has these words in it.
[[nodiscard]] QQuickItem* findItem(const QQuickWindow* window, const QString& name);
// The item, or the window itself where `name` is its own.
[[nodiscard]] QObject* findObject(QQuickWindow* window, const QString& name);
// Scrolls what scrolls until the item's middle can be touched.
void bringIntoView(QQuickItem* item);
// The topmost visible item at a point of the window.
[[nodiscard]] QQuickItem* topmostAt(QQuickItem* root, const QPointF& scenePoint);
// Calls `visit` for every visible item, children after their parents.
void eachVisible(QQuickItem* root, const std::function<void(QQuickItem*)>& visit);

} // namespace stipple::demo
