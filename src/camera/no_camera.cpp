#include "camera/camera.h"

namespace stipple::camera
{

namespace
{

class NoCamera : public Camera
{
public:
    std::vector<CameraInfo> cameras() override { return {}; }
    void start(const QString&) override { Q_EMIT failed(Trouble::NoCamera, QStringLiteral("built without cameras")); }
    void stop() override {}
    void capture(qint64) override {}
};

} // namespace

std::unique_ptr<Camera> systemCamera() { return std::make_unique<NoCamera>(); }

} // namespace stipple::camera
