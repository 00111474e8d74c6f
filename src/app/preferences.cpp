#include "app/preferences.h"

#include <QEvent>
#include <QGuiApplication>
#include <QPalette>
#include <QStyleHints>

namespace stipple::app
{

namespace
{

constexpr QLatin1String languageKey("language");
constexpr QLatin1String appearanceKey("appearance");
constexpr QLatin1String textKey("textPercent");
constexpr QLatin1String motionKey("reducedMotion");
constexpr QLatin1String idleKey("idleMinutes");
constexpr QLatin1String cameraKey("camera");
constexpr QLatin1String cameraTurnKey("cameraTurn");

bool systemIsDark()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
#else
    const QPalette palette = QGuiApplication::palette();
    return palette.color(QPalette::WindowText).lightness() > palette.color(QPalette::Window).lightness();
#endif
}

} // namespace

Preferences::Preferences(const QString& file, Keep keep, QObject* parent)
    : QObject(parent)
    , m_settings(file, QSettings::IniFormat)
    , m_keep(keep)
{
    connect(this, &Preferences::appearanceChanged, this, &Preferences::darkChanged);
    qApp->installEventFilter(this);
}

bool Preferences::ownKeyboard() { return qgetenv("QT_IM_MODULE") == "qtvirtualkeyboard"; }

void Preferences::prepareKeyboard()
{
    if (ownKeyboard())
        qputenv("QT_VIRTUALKEYBOARD_DESKTOP_DISABLE", "1");
}

QVariant Preferences::value(const QString& key, const QVariant& otherwise) const
{
    return m_now.value(key, m_settings.value(key, otherwise));
}

void Preferences::setValue(const QString& key, const QVariant& value)
{
    if (m_keep == Keep::ForNow)
        m_now.insert(key, value);
    else
        m_settings.setValue(key, value);
}

QString Preferences::language() const { return value(languageKey).toString(); }

void Preferences::setLanguage(const QString& language)
{
    if (language == this->language())
        return;
    setValue(languageKey, language);
    Q_EMIT languageChanged();
}

Preferences::Appearance Preferences::appearance() const
{
    return Appearance(qBound(0, value(appearanceKey).toInt(), int(Appearance::Dark)));
}

void Preferences::setAppearance(Appearance appearance)
{
    if (appearance == this->appearance())
        return;
    setValue(appearanceKey, int(appearance));
    Q_EMIT appearanceChanged();
}

bool Preferences::dark() const
{
    return appearance() == Appearance::Dark || (appearance() == Appearance::System && systemIsDark());
}

int Preferences::textPercent() const { return qBound(100, value(textKey, 100).toInt(), 200); }

void Preferences::setTextPercent(int percent)
{
    percent = qBound(100, percent, 200);
    if (percent == textPercent())
        return;
    setValue(textKey, percent);
    Q_EMIT textPercentChanged();
}

bool Preferences::reducedMotion() const { return value(motionKey, false).toBool(); }

void Preferences::setReducedMotion(bool reduced)
{
    if (reduced == reducedMotion())
        return;
    setValue(motionKey, reduced);
    Q_EMIT reducedMotionChanged();
}

int Preferences::idleMinutes() const { return qBound(1, value(idleKey, 5).toInt(), 30); }

void Preferences::setIdleMinutes(int minutes)
{
    minutes = qBound(1, minutes, 30);
    if (minutes == idleMinutes())
        return;
    setValue(idleKey, minutes);
    Q_EMIT idleMinutesChanged();
}

QString Preferences::camera() const { return value(cameraKey).toString(); }
void Preferences::setCamera(const QString& id) { setValue(cameraKey, id); }
int Preferences::cameraTurn() const { return qBound(0, value(cameraTurnKey, 0).toInt() / 90, 3) * 90; }
void Preferences::setCameraTurn(int degrees) { setValue(cameraTurnKey, degrees); }

bool Preferences::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ApplicationPaletteChange && watched == qApp && appearance() == Appearance::System)
        Q_EMIT darkChanged();
    return QObject::eventFilter(watched, event);
}

} // namespace stipple::app
