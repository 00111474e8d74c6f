#include "demo/driver.h"

#include "app/idle_lock.h"
#include "demo/drawn_camera.h"
#include "demo/drawn_level.h"
#include "demo/item_finder.h"
#include "demo/layout_check.h"

#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QJsonArray>
#include <QKeySequence>
#include <qpa/qwindowsysteminterface.h>

namespace stipple::demo
{

namespace
{

using System = QWindowSystemInterface;

QString text(const QJsonObject& command, const char* member) { return command.value(QLatin1String(member)).toString(); }

} // namespace

Driver::Driver(QQuickWindow* window, SettableClock* clock, QObject* parent)
    : QObject(parent)
    , m_window(window)
    , m_clock(clock)
{
    m_look.setInterval(15);
    connect(&m_look, &QTimer::timeout, this, &Driver::checkWait);
}

void Driver::perform(const QJsonObject& command)
{
    const QString what = text(command, "do");
    if (what == QLatin1String("tap")) {
        if (command.value(QLatin1String("now")).toBool())
            return tap(command);
        bringIntoViewOf(command);
        afterFrame([this, command] { tap(command); });
    } else if (what == QLatin1String("drag")) {
        bringIntoViewOf(command);
        afterFrame([this, command] { drag(command); });
    } else if (what == QLatin1String("type")) {
        type(text(command, "text"));
    } else if (what == QLatin1String("key")) {
        key(command);
    } else if (what == QLatin1String("compose")) {
        if (!input().compose(text(command, "text")))
            return fail(QStringLiteral("nothing can be typed into now"));
        succeed();
    } else if (what == QLatin1String("keyboard")) {
        input().showKeyboard(command.value(QLatin1String("height")).toInt());
        succeed();
    } else if (what == QLatin1String("focused")) {
        focused();
    } else if (what == QLatin1String("pointer")) {
        pointer(command);
    } else if (what == QLatin1String("touch")) {
        touch(command);
    } else if (what == QLatin1String("drop")) {
        drop(command);
    } else if (what == QLatin1String("close")) {
        System::handleCloseEvent<System::SynchronousDelivery>(m_window);
        succeed();
    } else if (what == QLatin1String("wait")) {
        startWait(command);
    } else if (what == QLatin1String("read")) {
        read(command);
    } else if (what == QLatin1String("picture")) {
        picture(command);
    } else if (what == QLatin1String("resize")) {
        m_window->resize(command.value(QLatin1String("width")).toInt(), command.value(QLatin1String("height")).toInt());
        succeed();
    } else if (what == QLatin1String("flaws")) {
        succeed(QJsonArray::fromStringList(layoutFlaws(m_window)));
    } else if (what == QLatin1String("disabled")) {
        // The words of what cannot be used now: Qt 6.4 does not tell a screen reader.
        QStringList words;
        eachVisible(m_window->contentItem(), [&](QQuickItem* item) {
            if (!item->isEnabled())
                words += item->property("text").toString();
        });
        succeed(QJsonArray::fromStringList(words));
    } else if (what == QLatin1String("names")) {
        QStringList names;
        eachVisible(m_window->contentItem(), [&](QQuickItem* item) {
            if (!item->objectName().isEmpty())
                names += item->objectName();
        });
        succeed(QJsonArray::fromStringList(names));
    } else if (what == QLatin1String("camera")) {
        camera(command);
    } else if (what == QLatin1String("clock")) {
        if (!m_clock)
            return fail(QStringLiteral("started without --clock"));
        m_clock->advance(qint64(command.value(QLatin1String("advance")).toDouble()));
        QEvent turned(app::IdleLock::clockTurned());
        QCoreApplication::sendEvent(m_window, &turned);
        succeed();
    } else if (what == QLatin1String("quit")) {
        succeed();
        QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    } else {
        fail(QStringLiteral("no such command: ") + what);
    }
}

Driver::Point Driver::placeOf(const QString& name, const QPointF& share) const
{
    QQuickItem* item = findItem(m_window, name);
    if (!item)
        return {{}, QStringLiteral("not on the screen: ") + name};
    if (!item->isEnabled())
        return {{}, QStringLiteral("cannot be used now: ") + name};
    bringIntoView(item);
    const QPointF place = item->mapToScene(QPointF(item->width() * share.x(), item->height() * share.y()));
    if (!QRectF(QPointF(), m_window->size()).contains(place))
        return {{}, QStringLiteral("outside the window: ") + name};
    const QQuickItem* hit = topmostAt(m_window->contentItem(), place);
    if (hit && hit != item && !item->isAncestorOf(hit) && !hit->isAncestorOf(item))
        return {{}, QStringLiteral("covered by something: ") + name};
    return {place, {}};
}

void Driver::mouse(QEvent::Type type, const QPointF& at, Qt::MouseButtons held)
{
    System::handleMouseEvent<System::SynchronousDelivery>(
        m_window, at, m_window->mapToGlobal(at), held, type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton, type);
}

void Driver::bringIntoViewOf(const QJsonObject& command) const
{
    if (QQuickItem* item = findItem(m_window, text(command, "at")))
        bringIntoView(item);
}

// What has just come has its place only once a frame was laid out. Where nothing is drawn, it stands still already.
void Driver::afterFrame(std::function<void()> act)
{
    constexpr int longestMs = 100;
    const auto isDone = std::make_shared<bool>(false);
    const auto once = [act = std::move(act), isDone] {
        if (!std::exchange(*isDone, true))
            act();
    };
    connect(m_window, &QQuickWindow::frameSwapped, this, once,
            Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
    QTimer::singleShot(longestMs, this, once);
    m_window->update();
}

namespace
{

// Where on an item: in its middle, unless told.
QPointF sharesIn(const QJsonObject& command)
{
    constexpr double middle = 0.5;
    return {command.value(QLatin1String("across")).toDouble(middle),
            command.value(QLatin1String("down")).toDouble(middle)};
}

} // namespace

void Driver::tap(const QJsonObject& command)
{
    const Point point = placeOf(text(command, "at"), sharesIn(command));
    if (!point.error.isEmpty())
        return fail(point.error);
    const QString only = text(command, "only"); // "press" or "release" for half a tap
    if (only != QLatin1String("release"))
        mouse(QEvent::MouseButtonPress, point.place, Qt::LeftButton);
    if (only != QLatin1String("press"))
        mouse(QEvent::MouseButtonRelease, point.place, Qt::NoButton);
    succeed();
}

void Driver::drag(const QJsonObject& command)
{
    const Point point = placeOf(text(command, "at"), sharesIn(command));
    if (!point.error.isEmpty())
        return fail(point.error);
    const QPointF way(command.value(QLatin1String("dx")).toDouble(), command.value(QLatin1String("dy")).toDouble());
    mouse(QEvent::MouseButtonPress, point.place, Qt::LeftButton);
    constexpr int steps = 12;
    for (int step = 1; step <= steps; ++step)
        mouse(QEvent::MouseMove, point.place + way * step / steps, Qt::LeftButton);
    mouse(QEvent::MouseButtonRelease, point.place + way, Qt::NoButton);
    succeed();
}

void Driver::type(const QString& text)
{
    for (const QChar c : text) {
        const int key = c.isLetterOrNumber() ? c.toUpper().unicode() : c.unicode();
        const Qt::KeyboardModifiers with = c.isUpper() ? Qt::ShiftModifier : Qt::NoModifier;
        for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease})
            System::handleKeyEvent<System::SynchronousDelivery>(m_window, type, key, with, QString(c));
    }
    succeed();
}

void Driver::key(const QJsonObject& command)
{
    const QKeySequence sequence(text(command, "key"));
    if (sequence.isEmpty())
        return fail(QStringLiteral("no such key"));
    const QString with = text(command, "with");
    Qt::KeyboardModifiers modifiers;
    if (with.contains(QLatin1String("shift")))
        modifiers |= Qt::ShiftModifier;
    if (with.contains(QLatin1String("control")))
        modifiers |= Qt::ControlModifier;
    if (with.contains(QLatin1String("alt")))
        modifiers |= Qt::AltModifier;
    if (with.contains(QLatin1String("meta")))
        modifiers |= Qt::MetaModifier;
    for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease})
        System::handleKeyEvent<System::SynchronousDelivery>(m_window, type, sequence[0].key(), modifiers);
    succeed();
}

void Driver::read(const QJsonObject& command)
{
    QObject* object = findObject(m_window, text(command, "at"));
    if (!object)
        return fail(QStringLiteral("not on the screen: ") + text(command, "at"));
    const QVariant value = object->property(text(command, "property").toLatin1().constData());
    if (!value.isValid())
        return fail(QStringLiteral("no such property: ") + text(command, "property"));
    succeed(QJsonValue::fromVariant(value));
}

void Driver::picture(const QJsonObject& command)
{
    const QString file = text(command, "file");
    QDir().mkpath(QFileInfo(file).absolutePath());
    if (!m_window->grabWindow().save(file))
        return fail(QStringLiteral("the picture could not be saved: ") + file);
    succeed();
}

void Driver::camera(const QJsonObject& command)
{
    if (!m_camera)
        return fail(QStringLiteral("there is no drawn camera"));
    if (const auto count = command.value(QLatin1String("count")); count.isDouble())
        m_camera->setCount(count.toInt());
    if (const auto dim = command.value(QLatin1String("dim")); dim.isBool())
        m_camera->setDim(dim.toBool());
    if (const auto turned = command.value(QLatin1String("turned")); turned.isDouble())
        m_level->turn(turned.toDouble());
    if (const auto lying = command.value(QLatin1String("lying")); lying.isDouble())
        m_level->lay(lying.toDouble());
    if (const QString mood = text(command, "mood"); !mood.isEmpty() && !m_camera->setMood(mood))
        return fail(QStringLiteral("no such mood: ") + mood);
    succeed();
}

void Driver::startWait(const QJsonObject& command)
{
    m_waiting = command;
    m_waited.start();
    m_look.start();
    checkWait();
}

void Driver::checkWait()
{
    QObject* object = findObject(m_window, text(m_waiting, "at"));
    const bool gone = m_waiting.value(QLatin1String("gone")).toBool();
    const QString property = text(m_waiting, "property");
    QJsonValue now;
    if (object && !property.isEmpty())
        now = QJsonValue::fromVariant(object->property(property.toLatin1().constData()));
    bool met = gone ? !object : object != nullptr;
    if (met && !property.isEmpty())
        met = now == m_waiting.value(QLatin1String("equals"));
    if (!met && m_waited.elapsed() < m_waiting.value(QLatin1String("timeout")).toInt(30'000))
        return;
    m_look.stop();
    if (met)
        return succeed(now);
    fail(QStringLiteral("waited in vain for %1 %2; it is %3")
             .arg(text(m_waiting, "at"), property, object ? now.toVariant().toString() : QStringLiteral("not there")));
}

void Driver::succeed(const QJsonValue& value)
{
    Q_EMIT answered({{QStringLiteral("ok"), true}, {QStringLiteral("value"), value}});
}

void Driver::fail(const QString& why)
{
    Q_EMIT answered({{QStringLiteral("ok"), false}, {QStringLiteral("error"), why}});
}

} // namespace stipple::demo
