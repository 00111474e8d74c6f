#include "camera/level.h"

namespace stipple::camera
{

namespace
{

class NoLevel : public Level
{
public:
    bool isThere() override { return false; }
    void start() override {}
    void stop() override {}
};

} // namespace

std::unique_ptr<Level> systemLevel() { return std::make_unique<NoLevel>(); }

} // namespace stipple::camera
