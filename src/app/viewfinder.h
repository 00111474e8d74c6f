// Looks through one of the device's cameras and stays at it: started again where no frame comes, asked again where a
// photo does not, back to work when it is plugged in again. What it shows is made small on a thread of its own, a frame
// at a time; what comes meanwhile is not shown.
#pragma once

#include "app/worker.h"
#include "camera/camera.h"

#include <QSize>
#include <QTimer>

#include <functional>
#include <map>

namespace stipple::app
{

class Viewfinder : public QObject
{
    Q_OBJECT

public:
    enum class State { Off, Starting, Running, Troubled };
    struct Patience {
        int firstFrameMs = 2'000; // until it is started again; twice as long each time, and while it runs
        int starts = 3;
        int photoMs = 3'000; // until it is asked again
        int asks = 2;
    };

    // The device's cameras, once somebody wants to look: asking for them may load what nobody else needs. Null where
    // there are none at all; stays as long as this.
    using Find = std::function<camera::Camera*()>;

    explicit Viewfinder(Find find, QObject* parent = nullptr);
    ~Viewfinder() override;
    void setPatience(const Patience& patience);

    // `wanted`: the camera that was chosen last; another one where it is not there.
    void open(const QString& wanted);
    void close();
    void tryAgain();
    void choose(const QString& id);

    State state() const { return m_state; }
    camera::Trouble trouble() const { return m_trouble; }
    std::vector<camera::CameraInfo> cameras() const;
    const QString& chosen() const { return m_chosen; }
    // How much the picture is turned beyond what the camera says: 0, 90, 180, 270 degrees, as a clock's hand goes.
    int turn() const { return m_turn; }
    void setTurn(int degrees) { m_turn = ((degrees % 360) + 360) % 360; }
    // How large it is shown, px.
    void setRoom(QSize room) { m_room = room; }

    // The number that captured() or missed() will name; nothing while it is not running.
    std::optional<qint64> shoot();
    int shooting() const { return int(m_asked.size()); }

Q_SIGNALS:
    void changed();
    void seen(const stipple::camera::Glance& glance);
    // Turned as it is to stand.
    void captured(qint64 number, const stipple::camera::RawFrame& frame);
    void missed(qint64 number, stipple::camera::Trouble trouble);

private:
    struct Asked {
        int times = 1;
        qint64 sinceMs = 0;
    };
    void find();
    void start();
    void look(const camera::RawFrame& frame);
    void take(qint64 number, const camera::RawFrame& frame);
    void fail(camera::Trouble trouble, const QString& details);
    void waitedForFrame();
    void waitedForPhoto();
    void followCameras();
    void show(State state, camera::Trouble trouble = camera::Trouble::None);
    camera::RawFrame turned(camera::RawFrame frame) const;

    const Find m_find;
    camera::Camera* m_camera = nullptr; // once it was found
    Patience m_patience;
    State m_state = State::Off;
    camera::Trouble m_trouble = camera::Trouble::None;
    QString m_wanted;
    QString m_chosen;
    int m_turn = 0;
    QSize m_room{960, 720};
    int m_starts = 0;
    bool m_isGlancing = false;
    std::map<qint64, Asked> m_asked;
    qint64 m_lastNumber = 0;
    QTimer m_frameTimer;
    QTimer m_photoTimer;
    std::unique_ptr<Worker> m_worker;
};

} // namespace stipple::app
