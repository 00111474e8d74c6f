// What a person has chosen for this tablet's screen. Kept in a settings file beside the vault's folder, in clear: so
// nothing of a client, and no secret, ever goes in here.
#pragma once

#include "app/handed_over.h"

#include <QObject>
#include <QSettings>
#include <QVariantHash>
#include <QtQml/qqmlregistration.h>

namespace stipple::app
{

class Preferences : public QObject, public HandedOver<Preferences>
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY languageChanged)
    Q_PROPERTY(Appearance appearance READ appearance WRITE setAppearance NOTIFY appearanceChanged)
    Q_PROPERTY(bool dark READ dark NOTIFY darkChanged)
    Q_PROPERTY(int textPercent READ textPercent WRITE setTextPercent NOTIFY textPercentChanged)
    Q_PROPERTY(bool reducedMotion READ reducedMotion WRITE setReducedMotion NOTIFY reducedMotionChanged)
    Q_PROPERTY(bool ownKeyboard READ ownKeyboard CONSTANT)
    Q_PROPERTY(int idleMinutes READ idleMinutes WRITE setIdleMinutes NOTIFY idleMinutesChanged)

public:
    enum class Appearance { System, Light, Dark };
    Q_ENUM(Appearance)

    // ForNow: begins with what the file says and leaves it as it is: for whoever the tablet is lent to.
    enum class Keep { InFile, ForNow };
    // `file`: the settings file, made when something is first chosen.
    explicit Preferences(const QString& file, Keep keep = Keep::InFile, QObject* parent = nullptr);

    // "en", "es", …; empty until chosen.
    QString language() const;
    void setLanguage(const QString& language);
    Appearance appearance() const;
    void setAppearance(Appearance appearance);
    // Whether the screen is dark now, be it chosen or the system's wish.
    bool dark() const;
    // 100 to 200.
    int textPercent() const;
    void setTextPercent(int percent);
    bool reducedMotion() const;
    void setReducedMotion(bool reduced);
    // Qt's keyboard is shown inside the window, because the system has none (QT_IM_MODULE=qtvirtualkeyboard).
    static bool ownKeyboard();
    // To be called before there is an application: its keyboard stays inside the window.
    static void prepareKeyboard();
    // After so many minutes without a touch the tablet locks; 1 to 30.
    int idleMinutes() const;
    void setIdleMinutes(int minutes);

    // The camera that was used last, by its id; and how far what it sees is turned: 0, 90, 180 or 270.
    QString camera() const;
    void setCamera(const QString& id);
    int cameraTurn() const;
    void setCameraTurn(int degrees);

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void languageChanged();
    void appearanceChanged();
    void darkChanged();
    void textPercentChanged();
    void reducedMotionChanged();
    void idleMinutesChanged();

private:
    QVariant value(const QString& key, const QVariant& otherwise = {}) const;
    void setValue(const QString& key, const QVariant& value);

    QSettings m_settings;
    const Keep m_keep;
    QVariantHash m_now; // with Keep::ForNow
};

} // namespace stipple::app
