#include "camera/level.h"

#include <cmath>
#include <numbers>

namespace stipple::camera
{

namespace
{

constexpr double gravity = 9.81;
constexpr double calm = 3;       // m/s² more or less: it is being moved
constexpr double flatBelow = 35; // degrees from flat: then it lies

double degreesOf(double radians) { return radians * 180 / std::numbers::pi; }

} // namespace

std::optional<Tilt> tiltOf(const Upwards& up)
{
    const double length = std::sqrt(up.x * up.x + up.y * up.y + up.z * up.z);
    if (!std::isfinite(length) || std::abs(length - gravity) > calm)
        return std::nullopt;
    const double fromFlat = degreesOf(std::acos(std::min(1.0, std::abs(up.z) / length)));
    if (fromFlat < flatBelow)
        return Tilt{true, fromFlat};
    double turned = degreesOf(std::atan2(-up.x, up.y));
    constexpr double quarter = 90;
    turned -= quarter * std::round(turned / quarter);
    return Tilt{false, turned};
}

} // namespace stipple::camera
