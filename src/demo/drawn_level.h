// A level that is not there: feels what it is told.
#pragma once

#include "camera/level.h"

namespace stipple::demo
{

class DrawnLevel : public camera::Level
{
    Q_OBJECT

public:
    using Level::Level;
    // Standing, and turned so far as a clock's hand goes; or lying, so far from flat. Degrees.
    void turn(double degrees);
    void lay(double degrees);
    // Shaken: no way is up.
    void shake();
    void takeAway() { m_isThere = false; }
    bool isRunning() const { return m_isRunning; }

    bool isThere() override { return m_isThere; }
    void start() override;
    void stop() override { m_isRunning = false; }

private:
    void feel(const camera::Upwards& up);
    camera::Upwards m_up{0, 9.81, 0};
    bool m_isThere = true;
    bool m_isRunning = false;
};

} // namespace stipple::demo
