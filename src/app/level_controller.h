// Whether the tablet is held straight, for the camera's page: as degrees for a line, and in words. Says nothing on a
// device that cannot feel it.
#pragma once

#include "app/handed_over.h"
#include "app/languages.h"
#include "camera/level.h"

#include <cmath>
#include <functional>

namespace stipple::app
{

class LevelController : public QObject, public HandedOver<LevelController>
{
    Q_OBJECT
    QML_NAMED_ELEMENT(Level)
    QML_SINGLETON
    Q_PROPERTY(bool isWatching READ isWatching WRITE setWatching NOTIFY changed)
    Q_PROPERTY(bool isKnown READ isKnown NOTIFY changed)
    Q_PROPERTY(bool isFlat READ isFlat NOTIFY changed)
    Q_PROPERTY(bool isLevel READ isLevel NOTIFY changed)
    Q_PROPERTY(double degrees READ degrees NOTIFY changed)
    Q_PROPERTY(QString told READ told NOTIFY changed)

public:
    // The device's, once somebody looks; stays as long as this. Null, or one that is not there: nothing is ever known.
    using Find = std::function<camera::Level*()>;
    static constexpr double levelWithin = 2; // degrees

    LevelController(Find find, const Languages& languages, QObject* parent = nullptr);

    bool isWatching() const { return m_isWatching; }
    void setWatching(bool isWatching);
    bool isKnown() const { return m_tilt.has_value(); }
    bool isFlat() const { return m_tilt && m_tilt->isFlat; }
    bool isLevel() const { return m_tilt && std::abs(m_tilt->degrees) <= levelWithin; }
    // As camera::Tilt has them, to whole degrees; 0 while nothing is known.
    double degrees() const { return m_tilt ? m_tilt->degrees : 0; }
    // "Straight", "Turned 5° to the right"; empty while nothing is known.
    QString told() const;

Q_SIGNALS:
    void changed();

private:
    void feel(const camera::Upwards& up);

    const Find m_find;
    camera::Level* m_level = nullptr; // once it was found, and is there
    bool m_isFound = false;
    bool m_isWatching = false;
    std::optional<camera::Tilt> m_tilt;
};

} // namespace stipple::app
