#include "app/departing_items.h"

#include <QGuiApplication>
#include <QQuickItem>

namespace stipple::app
{

namespace
{

constexpr int patienceMs = 500;

// Outside of a frame: what a frame would do for each layout.
void polishLayouts(QQuickItem* item)
{
    if (item->inherits("QQuickLayout"))
        item->ensurePolished();
    const QList<QQuickItem*> children = item->childItems();
    for (QQuickItem* child : children)
        polishLayouts(child);
}

} // namespace

DepartingItems::DepartingItems(QObject* parent)
    : QObject(parent)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patienceMs);
    connect(&m_patience, &QTimer::timeout, this, &DepartingItems::arrangeAndLetGo);
    qApp->installEventFilter(this);
}

DepartingItems::~DepartingItems()
{
    qApp->removeEventFilter(this);
    haveArranged();
    letGoOfArranged();
}

void DepartingItems::watch(QQuickWindow* window)
{
    if (m_window)
        disconnect(m_window, nullptr, this, nullptr);
    m_window = window;
    if (!window)
        return;
    // Told at the side of the polish, before or after it by the way of drawing; what is queued here comes after both.
    connect(window, &QQuickWindow::afterAnimating, this, [this] {
        if (m_departing.empty())
            return;
        haveArranged();
        QMetaObject::invokeMethod(this, &DepartingItems::letGoOfArranged, Qt::QueuedConnection);
    });
}

bool DepartingItems::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::DeferredDelete)
        return false;
    if (waiting() == 0 && !qobject_cast<QQuickItem*>(watched))
        return false;
    m_departing.emplace_back(watched);
    if (!m_patience.isActive()) {
        m_patience.start();
        if (m_window)
            m_window->update(); // also where the page looks as it did
    }
    return true;
}

void DepartingItems::haveArranged()
{
    m_patience.stop();
    m_arranged.insert(m_arranged.end(), m_departing.begin(), m_departing.end());
    m_departing.clear();
}

void DepartingItems::letGoOfArranged()
{
    const Objects going = std::exchange(m_arranged, {});
    for (const QPointer<QObject>& object : going)
        delete object.data(); // one may have taken others along
}

void DepartingItems::arrangeAndLetGo()
{
    if (m_window)
        polishLayouts(m_window->contentItem());
    haveArranged();
    letGoOfArranged();
}

} // namespace stipple::app
