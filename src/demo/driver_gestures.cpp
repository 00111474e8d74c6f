// What the window system brings beside taps and keys: fingers, an input method at work, things dropped onto the window.
#include "demo/driver.h"

#include <QJsonArray>
#include <QMimeData>
#include <QPointingDevice>
#include <QQuickItem>
#include <QUrl>
#include <qpa/qplatformdrag.h>
#include <qpa/qwindowsysteminterface.h>

namespace stipple::demo
{

namespace
{

using System = QWindowSystemInterface;

QPointF placeIn(const QJsonObject& command)
{
    return {command.value(QLatin1String("x")).toDouble(), command.value(QLatin1String("y")).toDouble()};
}

// A screen for ten fingers, registered with the window system once.
const QPointingDevice* touchScreen()
{
    static const QPointingDevice* device = [] {
        auto* made =
            new QPointingDevice(QStringLiteral("driven screen"), 77, QInputDevice::DeviceType::TouchScreen,
                                QPointingDevice::PointerType::Finger, QInputDevice::Capability::Position, 10, 0);
        System::registerInputDevice(made);
        return made;
    }();
    return device;
}

} // namespace

DrivenInput& Driver::input()
{
    if (!m_input)
        m_input = std::make_unique<DrivenInput>(m_window);
    return *m_input;
}

void Driver::focused()
{
    const QQuickItem* item = m_window->activeFocusItem();
    if (!item)
        return fail(QStringLiteral("nothing has the keyboard"));
    const QRectF place = item->mapRectToScene(QRectF(0, 0, item->width(), item->height()));
    succeed(QJsonObject{{QStringLiteral("name"), item->objectName()},
                        {QStringLiteral("top"), place.top()},
                        {QStringLiteral("bottom"), place.bottom()}});
}

void Driver::pointer(const QJsonObject& command)
{
    const QPointF at = placeIn(command);
    const QString what = command.value(QLatin1String("what")).toString();
    if (what == QLatin1String("move")) {
        mouse(QEvent::MouseMove, at, Qt::LeftButton);
        return succeed();
    }
    if (what != QLatin1String("release"))
        mouse(QEvent::MouseButtonPress, at, Qt::LeftButton);
    if (what != QLatin1String("press"))
        mouse(QEvent::MouseButtonRelease, at, Qt::NoButton);
    succeed();
}

void Driver::touch(const QJsonObject& command)
{
    const QString what = command.value(QLatin1String("what")).toString();
    const QEventPoint::State state = what == QLatin1String("press")  ? QEventPoint::State::Pressed
                                     : what == QLatin1String("move") ? QEventPoint::State::Updated
                                                                     : QEventPoint::State::Released;
    QList<System::TouchPoint> points;
    for (const QJsonValue& each : command.value(QLatin1String("points")).toArray()) {
        System::TouchPoint point;
        point.id = int(points.size());
        const QPointF at(each.toArray().at(0).toDouble(), each.toArray().at(1).toDouble());
        point.area = QRectF(m_window->mapToGlobal(at) - QPointF(4, 4), QSizeF(8, 8));
        point.state = state;
        point.pressure = state == QEventPoint::State::Released ? 0 : 1;
        points += point;
    }
    System::handleTouchEvent<System::SynchronousDelivery>(m_window, touchScreen(), points);
    succeed();
}

void Driver::drop(const QJsonObject& command)
{
    const QString words = command.value(QLatin1String("text")).toString();
    QMimeData dropped;
    dropped.setText(words);
    dropped.setUrls({QUrl(words)});
    const QPoint at = placeIn(command).toPoint();
    System::handleDrag(m_window, &dropped, at, Qt::CopyAction, Qt::LeftButton, Qt::NoModifier);
    System::handleDrop(m_window, &dropped, at, Qt::CopyAction, Qt::NoButton, Qt::NoModifier);
    succeed();
}

} // namespace stipple::demo
