#include "app/level_controller.h"

#include <QLocale>

#include <cmath>

namespace stipple::app
{

LevelController::LevelController(Find find, const Languages& languages, QObject* parent)
    : QObject(parent)
    , m_find(std::move(find))
{
    connect(&languages, &Languages::changed, this, &LevelController::changed);
}

void LevelController::setWatching(bool isWatching)
{
    if (isWatching == m_isWatching)
        return;
    m_isWatching = isWatching;
    if (isWatching && !std::exchange(m_isFound, true) && m_find) {
        camera::Level* const found = m_find();
        if (found && found->isThere()) {
            m_level = found;
            connect(m_level, &camera::Level::felt, this, &LevelController::feel);
        }
    }
    m_tilt.reset();
    if (m_level) {
        if (isWatching)
            m_level->start();
        else
            m_level->stop();
    }
    Q_EMIT changed();
}

// To whole degrees: less is a hand that breathes, and a line that trembles is not looked at.
void LevelController::feel(const camera::Upwards& up)
{
    if (!m_isWatching)
        return;
    auto tilt = camera::tiltOf(up);
    if (!tilt)
        return; // being moved: what was said last stays
    tilt->degrees = std::round(tilt->degrees);
    if (m_tilt && m_tilt->isFlat == tilt->isFlat && m_tilt->degrees == tilt->degrees)
        return;
    m_tilt = tilt;
    Q_EMIT changed();
}

QString LevelController::told() const
{
    if (!m_tilt)
        return {};
    if (isLevel())
        return m_tilt->isFlat ? tr("Flat") : tr("Straight");
    const QString degrees = QLocale().toString(std::abs(m_tilt->degrees), 'f', 0);
    if (m_tilt->isFlat)
        return tr("Tilted by %1°").arg(degrees);
    return m_tilt->degrees > 0 ? tr("Turned %1° to the right").arg(degrees) : tr("Turned %1° to the left").arg(degrees);
}

} // namespace stipple::app
