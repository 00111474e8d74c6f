// Keeps what has left a page until the layouts of its window have let go of it. Qt 6.4's layouts learn that an item has
// gone only in the next polish, while the item itself is deleted before; a layout that gets another size in between
// (the tablet is turned, the text grows, a page around it is arranged) reads what is no longer there. So the deleting
// of items, wherever they were, waits for the frame that follows, or for half a second where nothing is drawn; and
// whatever else is to be deleted after them waits with them, so that no page outlives what it shows.
#pragma once

#include <QObject>
#include <QPointer>
#include <QQuickWindow>
#include <QTimer>

#include <vector>

namespace stipple::app
{

class DepartingItems : public QObject
{
    Q_OBJECT

public:
    explicit DepartingItems(QObject* parent = nullptr);
    ~DepartingItems() override;

    // The window whose frames are waited for; without one only the time counts.
    void watch(QQuickWindow* window);
    // How many wait to be deleted.
    int waiting() const { return int(m_departing.size() + m_arranged.size()); }

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    using Objects = std::vector<QPointer<QObject>>; // in the order in which they are to be deleted
    void haveArranged();
    void letGoOfArranged();
    void arrangeAndLetGo();

    QPointer<QQuickWindow> m_window;
    Objects m_departing; // some layout may still hold them
    Objects m_arranged;  // the layouts were polished since
    QTimer m_patience;
};

} // namespace stipple::app
