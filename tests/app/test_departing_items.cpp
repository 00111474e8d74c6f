// What leaves a page stays until its layouts have let go of it: also where the tablet is turned before the next frame,
// and no longer than that, also where nothing is drawn.
#include "app/departing_items.h"

#include <QGuiApplication>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QTest>

using stipple::app::DepartingItems;

class TestDepartingItems : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QQuickWindow::setGraphicsApi(QSGRendererInterface::Software); }
    void stayUntilTheNextFrame();
    void goWhereNothingIsDrawn();
    void goWithTheirParents();

private:
    // Ten rows in a layout within a layout, as on the client's pages.
    std::unique_ptr<QQuickWindow> page();
    static QList<QPointer<QQuickItem>> rowsOf(QQuickWindow& window);
    // The rows go, and the event loop comes to deleting them before a frame is drawn.
    static void takeRowsAway(QQuickWindow& window);

    QQmlEngine m_engine;
};

std::unique_ptr<QQuickWindow> TestDepartingItems::page()
{
    QQmlComponent component(&m_engine);
    component.setData(R"(
import QtQuick
import QtQuick.Layouts

Window {
    property alias rows: repeater.model

    width: 400
    height: 600

    ColumnLayout {
        anchors.fill: parent

        ColumnLayout {
            Layout.fillWidth: true

            Repeater {
                id: repeater

                model: 10

                Text {
                    objectName: "row"
                    Layout.fillWidth: true
                    text: "words that take another line where there is less room for them, and that again"
                    wrapMode: Text.Wrap
                }
            }
        }
    }
})",
                      QUrl());
    auto* made = qobject_cast<QQuickWindow*>(component.create());
    if (!made)
        qWarning("%s", qPrintable(component.errorString()));
    return std::unique_ptr<QQuickWindow>(made);
}

QList<QPointer<QQuickItem>> TestDepartingItems::rowsOf(QQuickWindow& window)
{
    QList<QPointer<QQuickItem>> rows;
    const QList<QQuickItem*> layouts = window.contentItem()->childItems();
    for (QQuickItem* outer : layouts) {
        for (QQuickItem* inner : outer->childItems()) {
            for (QQuickItem* row : inner->childItems()) {
                if (row->objectName() == u"row")
                    rows += row;
            }
        }
    }
    return rows;
}

void TestDepartingItems::takeRowsAway(QQuickWindow& window)
{
    window.setProperty("rows", 0);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void TestDepartingItems::stayUntilTheNextFrame()
{
    const auto window = page();
    QVERIFY(window);
    DepartingItems departing;
    departing.watch(window.get());
    window->show();
    QVERIFY(QTest::qWaitForWindowExposed(window.get()));
    for (int i = 0; i < 20; ++i) {
        const auto rows = rowsOf(*window);
        QCOMPARE(rows.size(), 10);
        takeRowsAway(*window);
        QCOMPARE(departing.waiting(), 10);
        for (const auto& row : rows)
            QVERIFY(row);
        // The layouts are arranged in another width before they were told.
        window->contentItem()->setWidth(i % 2 == 0 ? 250 : 400);
        for (const auto& row : rows)
            QTRY_VERIFY(!row);
        QCOMPARE(departing.waiting(), 0);
        window->setProperty("rows", 10);
    }
}

void TestDepartingItems::goWhereNothingIsDrawn()
{
    const auto window = page();
    QVERIFY(window);
    DepartingItems departing;
    departing.watch(window.get()); // and it is never shown
    const auto rows = rowsOf(*window);
    QCOMPARE(rows.size(), 10);
    takeRowsAway(*window);
    QCOMPARE(departing.waiting(), 10);
    for (const auto& row : rows)
        QTRY_VERIFY(!row);
    window->contentItem()->setWidth(250); // nothing is left that a layout could read
    QCOMPARE(departing.waiting(), 0);
}

void TestDepartingItems::goWithTheirParents()
{
    const auto window = page();
    QVERIFY(window);
    QPointer<QQuickItem> parent = new QQuickItem;
    QPointer<QQuickItem> child = new QQuickItem(parent);
    QPointer<QObject> other = new QObject;
    {
        DepartingItems departing;
        departing.watch(window.get());
        other->deleteLater();
        child->deleteLater();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(!other); // only items wait
        QVERIFY(child);
        QCOMPARE(departing.waiting(), 1);
        other = new QObject;
        other->deleteLater();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(other); // and what goes after them
        QCOMPARE(departing.waiting(), 2);
        delete parent; // and takes it along
        QVERIFY(!child);
        parent = new QQuickItem;
        parent->deleteLater();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(parent);
    }
    QVERIFY(!parent); // nobody waits for a window any more
    QVERIFY(!other);
}

QTEST_MAIN(TestDepartingItems)
#include "test_departing_items.moc"
