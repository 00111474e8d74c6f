// The port to the device's cameras. One runs at a time; what it gives comes as signals, on the thread where it lives.
// It promises little: what does not come, and what to do about it, is for whoever looks through it (app/viewfinder.h).
#pragma once

#include "camera/raw_frame.h"

#include <QObject>

namespace stipple::camera
{

struct CameraInfo {
    QString id;   // the same again after a restart
    QString name; // as its maker calls it
    bool operator==(const CameraInfo& other) const = default;
};

enum class Trouble {
    None,
    NoCamera,    // there is none, or none that this build can use
    Denied,      // the system does not let us
    StartFailed, // it is there, and gives no picture
    Unplugged,   // it was there a moment ago
    NoAnswer,    // asked for a photo, it gave none
};

class Camera : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    // What lies below may be loaded only when this is asked for the first time, and takes its time then.
    [[nodiscard]] virtual std::vector<CameraInfo> cameras() = 0;
    // Frames follow, or failed(). Another one that runs is stopped before.
    virtual void start(const QString& id) = 0;
    virtual void stop() = 0;
    // At full size, in memory only. captured() with the same number follows; or failed(); or, with some, nothing.
    virtual void capture(qint64 number) = 0;

Q_SIGNALS:
    void camerasChanged();
    void framed(const stipple::camera::RawFrame& frame);
    void captured(qint64 number, const stipple::camera::RawFrame& frame);
    // `details`: for the log.
    void failed(stipple::camera::Trouble trouble, const QString& details);
};

// This system's, by Qt Multimedia; where it was built without, one that has no cameras.
[[nodiscard]] std::unique_ptr<Camera> systemCamera();

} // namespace stipple::camera
