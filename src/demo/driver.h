// Steers the app from outside as a person would: input goes through the window system's own door, and things are
// addressed by objectName. A command is a JSON object, for instance
//   {"do": "tap", "at": "clients.new"}            press, release: a finger's tap in its middle; long: held
//   {"do": "tap", "at": …, "across": 0.2, "down": 0.7}   elsewhere on it, by shares of its width and height
//   {"do": "tap", "at": …, "now": true}   not only once a frame has laid out what has just come
//   {"do": "drag", "at": …, "dx": 0, "dy": -300}   from its middle, or "across", "down"
//   {"do": "type", "text": "Ana"} · {"do": "key", "key": "Tab", "with": "shift"}   with: shift, control, alt, meta
//   {"do": "compose", "text": "한"}   an input method at work: not committed yet
//   {"do": "keyboard", "height": 400}   a keyboard on the screen; 0: none
//   {"do": "focused"}   the field that has the keyboard: {"name", "top", "bottom"} in the window
//   {"do": "pointer", "x": 10, "y": 20, "what": "press"}   or move, release, tap: wherever that is
//   {"do": "touch", "what": "press", "points": [[10, 20], [300, 40]]}   several fingers; or move, release
//   {"do": "drop", "x": 10, "y": 20, "text": "a word, or an address"} · {"do": "close"}   as the window system asks
//   {"do": "wait", "at": …, "property": "text", "equals": …, "timeout": ms}   without property: until it is on screen
//   {"do": "wait", "at": …, "gone": true}
//   {"do": "read", "at": …, "property": …} · {"do": "names"} · {"do": "flaws"}
//   {"do": "picture", "file": …} · {"do": "resize", "width": …, "height": …}
//   {"do": "camera", "mood": "deaf"}   what the drawn camera is like from now on (drawn_camera.h); "count", "dim";
//   "turned": 5, "lying": 10   and how the tablet is held, degrees (drawn_level.h)
//   {"do": "clock", "advance": ms} · {"do": "quit"}
// and its answer {"ok": true, "value": …} or {"ok": false, "error": "…"}.
#pragma once

#include "core/clock.h"
#include "demo/driven_input.h"

#include <QElapsedTimer>
#include <QJsonObject>
#include <QQuickWindow>
#include <QTimer>

#include <functional>
#include <memory>

namespace stipple::demo
{

class DrawnCamera;
class DrawnLevel;

class Driver : public QObject
{
    Q_OBJECT

public:
    // `clock`: nullptr where the system's time is used.
    Driver(QQuickWindow* window, SettableClock* clock, QObject* parent = nullptr);

    // Which it may tell what to be like.
    void setCamera(DrawnCamera& camera, DrawnLevel& level)
    {
        m_camera = &camera;
        m_level = &level;
    }

    // One at a time; answered() follows, at once or when what is waited for has come.
    void perform(const QJsonObject& command);

Q_SIGNALS:
    void answered(const QJsonObject& answer);

private:
    struct Point {
        QPointF place;
        QString error;
    };
    Point placeOf(const QString& name, const QPointF& share = {0.5, 0.5}) const;
    void bringIntoViewOf(const QJsonObject& command) const;
    void afterFrame(std::function<void()> act);
    void tap(const QJsonObject& command);
    void drag(const QJsonObject& command);
    void type(const QString& text);
    void key(const QJsonObject& command);
    DrivenInput& input();
    void focused();
    void pointer(const QJsonObject& command);
    void touch(const QJsonObject& command);
    void drop(const QJsonObject& command);
    void read(const QJsonObject& command);
    void picture(const QJsonObject& command);
    void camera(const QJsonObject& command);
    void startWait(const QJsonObject& command);
    void checkWait();
    void mouse(QEvent::Type type, const QPointF& at, Qt::MouseButtons held);
    void succeed(const QJsonValue& value = {});
    void fail(const QString& why);

    QQuickWindow* m_window;
    SettableClock* m_clock;
    DrawnCamera* m_camera = nullptr;
    DrawnLevel* m_level = nullptr;
    QJsonObject m_waiting;
    QElapsedTimer m_waited;
    QTimer m_look;
    std::unique_ptr<DrivenInput> m_input;
};

} // namespace stipple::demo
