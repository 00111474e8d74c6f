// The port to what feels how the tablet is held, and what that says of the picture: whether it stands straight, or,
// lying over a head, whether it is flat.
#pragma once

#include <QObject>

#include <memory>
#include <optional>

namespace stipple::camera
{

// What an accelerometer at rest gives: which way is up, in m/s², x to the right of the screen, y to its top, z out of
// it.
struct Upwards {
    double x = 0;
    double y = 0;
    double z = 0;
};

struct Tilt {
    bool isFlat = false; // it lies, and looks down or up
    // Standing: how far it is turned in the plane of its screen, as a clock's hand goes, from the nearest side it can
    // stand on: -45 to 45. Lying: how far from flat, 0 to 90. Degrees.
    double degrees = 0;
};
// Nothing where it is shaken or in free fall, so that no way is up.
[[nodiscard]] std::optional<Tilt> tiltOf(const Upwards& up);

class Level : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    // Whether the device has such a thing. What lies below may be loaded only when this is asked for the first time.
    [[nodiscard]] virtual bool isThere() = 0;
    // felt() follows, some times a second.
    virtual void start() = 0;
    virtual void stop() = 0;

Q_SIGNALS:
    void felt(const stipple::camera::Upwards& up);
};

// This system's, by Qt Sensors; where it was built without, one that is not there.
[[nodiscard]] std::unique_ptr<Level> systemLevel();

} // namespace stipple::camera
