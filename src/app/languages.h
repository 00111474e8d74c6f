// The languages the interface speaks, and the one it speaks now. A change takes effect at once: translator, number and
// date forms, the direction of reading; whoever assembles sentences listens to changed() and says them anew.
#pragma once

#include "app/handed_over.h"
#include "app/preferences.h"

#include <QStringList>
#include <QTranslator>

namespace stipple::app
{

class Languages : public QObject, public HandedOver<Languages>
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(QStringList codes READ codes CONSTANT)
    Q_PROPERTY(QStringList ownNames READ ownNames CONSTANT)
    Q_PROPERTY(int currentIndex READ currentIndex WRITE setCurrentIndex NOTIFY changed)
    Q_PROPERTY(QString current READ current WRITE setCurrent NOTIFY changed)
    Q_PROPERTY(bool fromRight READ fromRight NOTIFY changed)

public:
    // Begins with the language chosen before, else the system's if we speak it, else English.
    explicit Languages(Preferences& preferences, QObject* parent = nullptr);

    QStringList codes() const;
    QStringList ownNames() const;
    int currentIndex() const { return int(codes().indexOf(m_current)); }
    void setCurrentIndex(int index) { setCurrent(codes().value(index)); }
    QString current() const { return m_current; }
    void setCurrent(const QString& code);
    bool fromRight() const;

    // "English", "Español", "العربية": each language by the name its speakers use. Any code Qt knows.
    Q_INVOKABLE static QString ownName(const QString& code);

Q_SIGNALS:
    // After the new translator is in place; QML has been told to translate anew when listeners run.
    void changed();

private:
    void speak(const QString& code);

    Preferences& m_preferences;
    QTranslator m_translator;
    QString m_current;
};

} // namespace stipple::app
