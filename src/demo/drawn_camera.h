// A camera that is not there: drawn scalps that move a little, and every trouble that a real one has, as it is told.
#pragma once

#include "camera/camera.h"

#include <QTimer>

namespace stipple::demo
{

class DrawnCamera : public camera::Camera
{
    Q_OBJECT

public:
    enum class Mood {
        Well,
        Absent,      // there is none
        Forbidden,   // the system does not let us
        Broken,      // refuses to start
        Mute,        // starts, and gives no frame
        SlowToStart, // gives frames only when it is started for the second time
        Deaf,        // gives frames, and no photo
        Distracted,  // gives a photo only when it is asked for the second time
        Fragile,     // is unplugged in the middle of a photo
        Garbled,     // gives less than a whole picture
    };
    explicit DrawnCamera(QObject* parent = nullptr);

    // "well", "absent", …: as above, written small. False for an unknown one.
    bool setMood(const QString& word);
    void setMood(Mood mood);
    // How many there are when there are any; one or two.
    void setCount(int count);
    void setFormat(camera::RawFrame::Format format);
    void setOrientation(int orientation);
    void setSize(QSize size);
    // What it sees instead: pixels that a test looks for afterwards.
    void show(const capture::Pixels& pixels);
    void setDim(bool isDim);
    void unplug();
    int starts() const { return m_starts; }

    std::vector<camera::CameraInfo> cameras() override;
    void start(const QString& id) override;
    void stop() override;
    void capture(qint64 number) override;

private:
    camera::RawFrame drawn(bool isWhole);
    void draw();

    Mood m_mood = Mood::Well;
    int m_count = 1;
    camera::RawFrame::Format m_format = camera::RawFrame::Format::Yuyv;
    int m_orientation = 1;
    QSize m_size{1280, 720};
    capture::Pixels m_scene;
    bool m_isShown = false;   // it was told what to see
    camera::RawFrame m_ready; // the scene as a frame; none until it is asked for
    bool m_isDim = false;
    QString m_running;
    int m_starts = 0;
    std::vector<qint64> m_askedOnce;
    QTimer m_frames;
};

// The pixels as another camera would give them.
[[nodiscard]] camera::RawFrame inFormat(const capture::Pixels& pixels, camera::RawFrame::Format format,
                                        int orientation = 1);

} // namespace stipple::demo
