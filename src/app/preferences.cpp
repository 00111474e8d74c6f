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

Preferences::Preferences(const QString& file, QObject* parent)
    : QObject(parent)
    , m_settings(file, QSettings::IniFormat)
{
    connect(this, &Preferences::appearanceChanged, this, &Preferences::darkChanged);
    qApp->installEventFilter(this);
}

QString Preferences::language() const { return m_settings.value(languageKey).toString(); }

void Preferences::setLanguage(const QString& language)
{
    if (language == this->language())
        return;
    m_settings.setValue(languageKey, language);
    Q_EMIT languageChanged();
}

Preferences::Appearance Preferences::appearance() const
{
    return Appearance(qBound(0, m_settings.value(appearanceKey).toInt(), int(Appearance::Dark)));
}

void Preferences::setAppearance(Appearance appearance)
{
    if (appearance == this->appearance())
        return;
    m_settings.setValue(appearanceKey, int(appearance));
    Q_EMIT appearanceChanged();
}

bool Preferences::dark() const
{
    return appearance() == Appearance::Dark || (appearance() == Appearance::System && systemIsDark());
}

int Preferences::textPercent() const { return qBound(100, m_settings.value(textKey, 100).toInt(), 200); }

void Preferences::setTextPercent(int percent)
{
    percent = qBound(100, percent, 200);
    if (percent == textPercent())
        return;
    m_settings.setValue(textKey, percent);
    Q_EMIT textPercentChanged();
}

bool Preferences::reducedMotion() const { return m_settings.value(motionKey, false).toBool(); }

void Preferences::setReducedMotion(bool reduced)
{
    if (reduced == reducedMotion())
        return;
    m_settings.setValue(motionKey, reduced);
    Q_EMIT reducedMotionChanged();
}

int Preferences::idleMinutes() const { return qBound(1, m_settings.value(idleKey, 5).toInt(), 30); }

void Preferences::setIdleMinutes(int minutes)
{
    minutes = qBound(1, minutes, 30);
    if (minutes == idleMinutes())
        return;
    m_settings.setValue(idleKey, minutes);
    Q_EMIT idleMinutesChanged();
}

bool Preferences::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ApplicationPaletteChange && watched == qApp && appearance() == Appearance::System)
        Q_EMIT darkChanged();
    return QObject::eventFilter(watched, event);
}

} // namespace stipple::app
