#include "demo/drawn_level.h"

#include <cmath>
#include <numbers>

namespace stipple::demo
{

namespace
{

constexpr double gravity = 9.81;

double radiansOf(double degrees) { return degrees * std::numbers::pi / 180; }

} // namespace

void DrawnLevel::turn(double degrees)
{
    feel({-gravity * std::sin(radiansOf(degrees)), gravity * std::cos(radiansOf(degrees)), 0});
}

void DrawnLevel::lay(double degrees)
{
    feel({0, gravity * std::sin(radiansOf(degrees)), gravity * std::cos(radiansOf(degrees))});
}

void DrawnLevel::shake() { feel({0, 0, 0}); }

void DrawnLevel::start()
{
    m_isRunning = true;
    Q_EMIT felt(m_up);
}

void DrawnLevel::feel(const camera::Upwards& up)
{
    m_up = up;
    if (m_isRunning)
        Q_EMIT felt(up);
}

} // namespace stipple::demo
