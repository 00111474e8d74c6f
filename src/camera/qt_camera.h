// The port by Qt Multimedia. Everything stays in memory: frames are handed on as they lie in the driver's buffers, and
// a photo is the next whole one of them. (QImageCapture takes that very frame, with GStreamer, but turns it into an
// image in the middle of GStreamer's own thread; with Qt 6.4 that was seen to crash where there is no graphics card.)
#pragma once

#include "camera/camera.h"

#include <QCamera>
#include <QCameraDevice>
#include <QMediaCaptureSession>
#include <QMediaDevices>
#include <QVideoSink>

namespace stipple::camera
{

class QtCamera : public Camera
{
    Q_OBJECT

public:
    explicit QtCamera(QObject* parent = nullptr);
    ~QtCamera() override;

    std::vector<CameraInfo> cameras() override;
    void start(const QString& id) override;
    void stop() override;
    void capture(qint64 number) override;

private:
    // What one start made; goes as a whole.
    struct Running {
        QMediaCaptureSession session;
        std::unique_ptr<QCamera> camera;
        QVideoSink sink;
    };
    void watchDevices();
    void look(const QVideoFrame& frame);
    void followDevices();
    void tellError(const QString& details);

    std::unique_ptr<QMediaDevices> m_devices; // none before somebody asks: GStreamer is not for who takes no photos
    std::unique_ptr<Running> m_running;
    QCameraDevice m_device;
    int m_seen = 0;              // frames since the start
    std::vector<qint64> m_asked; // for the next frame
};

} // namespace stipple::camera
