#include "app/languages.h"

#include "core/log.h"

#include <QGuiApplication>
#include <QLocale>

namespace stipple::app
{

Languages::Languages(Preferences& preferences, QObject* parent)
    : QObject(parent)
    , m_preferences(preferences)
{
    QString code = preferences.language();
    if (!codes().contains(code))
        code = QLocale::system().name().section(QLatin1Char('_'), 0, 0);
    speak(codes().contains(code) ? code : codes().constFirst());
}

QStringList Languages::codes() const { return {QStringLiteral("en"), QStringLiteral("es"), QStringLiteral("ar")}; }

void Languages::setCurrent(const QString& code)
{
    if (!codes().contains(code))
        return;
    m_preferences.setLanguage(code);
    if (code == m_current)
        return;
    speak(code);
    Q_EMIT changed();
}

bool Languages::fromRight() const { return QLocale(m_current).textDirection() == Qt::RightToLeft; }

QStringList Languages::ownNames() const
{
    QStringList names;
    for (const QString& code : codes())
        names += ownName(code);
    return names;
}

QString Languages::ownName(const QString& code)
{
    if (code == QLatin1String("en"))
        return QStringLiteral("English"); // QLocale says "American English"
    QString name = QLocale(code).nativeLanguageName();
    if (code == QLatin1String("es"))
        name = QStringLiteral("Español"); // and "español de España"
    return name;
}

void Languages::speak(const QString& code)
{
    QCoreApplication::removeTranslator(&m_translator);
    m_current = code;
    QLocale::setDefault(QLocale(code));
    if (m_translator.load(QStringLiteral(":/i18n/stipple_%1.qm").arg(code)))
        QCoreApplication::installTranslator(&m_translator);
    else
        qCWarning(lcStipple) << "no translation is built in for" << code;
    QGuiApplication::setLayoutDirection(fromRight() ? Qt::RightToLeft : Qt::LeftToRight);
}

} // namespace stipple::app
