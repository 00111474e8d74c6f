#include "camera/level.h"

#include <QAccelerometer>

namespace stipple::camera
{

namespace
{

constexpr int timesPerSecond = 10;

class QtLevel : public Level
{
public:
    bool isThere() override
    {
        if (m_sensor)
            return m_sensor->isConnectedToBackend();
        m_sensor = std::make_unique<QAccelerometer>();
        m_sensor->setAccelerationMode(QAccelerometer::Combined);
        m_sensor->setDataRate(timesPerSecond);
        // As the screen stands now, not as the device was built.
        m_sensor->setAxesOrientationMode(QSensor::AutomaticOrientation);
        connect(m_sensor.get(), &QSensor::readingChanged, this, [this] {
            if (const QAccelerometerReading* felt = m_sensor->reading())
                Q_EMIT this->felt({felt->x(), felt->y(), felt->z()});
        });
        return m_sensor->connectToBackend();
    }
    void start() override
    {
        if (isThere())
            m_sensor->start();
    }
    void stop() override
    {
        if (m_sensor)
            m_sensor->stop();
    }

private:
    std::unique_ptr<QAccelerometer> m_sensor;
};

} // namespace

std::unique_ptr<Level> systemLevel() { return std::make_unique<QtLevel>(); }

} // namespace stipple::camera
