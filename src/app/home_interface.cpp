#include "app/home_interface.h"

#include "app/fonts.h"
#include "app/home_reminders.h"

#include <QGuiApplication>
#include <QQuickWindow>
#include <QStandardPaths>

namespace stipple::app
{

HomeInterface::HomeInterface(const Setting& setting)
    : m_preferences(setting.settingsFile)
    , m_languages(m_preferences)
    , m_vault(setting.folder, setting.clock, setting.cost)
    , m_home(m_vault, m_languages)
    , m_door(m_home, m_languages, setting.keystore, setting.asks)
    , m_days(m_home, m_languages)
    , m_pack(m_home, m_languages, m_preferences, setting.camera)
    , m_checkIn(m_home, m_languages, m_preferences, setting.camera)
    , m_reminders(setting.reminders ? *setting.reminders : systemReminders(setting.folder, setting.clock),
                  setting.settingsFile, m_languages)
{
    chooseFonts();
    Preferences::handOver(m_preferences);
    Languages::handOver(m_languages);
    HomeDoor::handOver(m_door);
    HomeDays::handOver(m_days);
    HomePack::handOver(m_pack);
    HomeCheckIn::handOver(m_checkIn);
    ReminderController::handOver(m_reminders);
    QObject::connect(&m_home, &HomeService::changed, &m_reminders, [this] {
        if (m_home.isLoaded())
            m_reminders.remind(reminderCase(m_home));
        else
            m_reminders.forget();
    });
    QObject::connect(&m_reminders, &ReminderController::openWanted, &m_engine, [this] {
        if (QQuickWindow* shown = window()) {
            shown->raise();
            shown->requestActivate();
        }
    });
    QObject::connect(&m_languages, &Languages::changed, &m_engine, &QQmlEngine::retranslate);
    if (!setting.pack.isEmpty())
        QObject::connect(&m_door, &HomeDoor::changed, &m_pack, [this, pack = setting.pack, isOpened = false]() mutable {
            if (m_door.state() == HomeDoor::Open && !std::exchange(isOpened, true))
                m_pack.openFile(pack);
        });
    m_engine.addImportPath(QStringLiteral(":/qt/qml"));
}

bool HomeInterface::show()
{
    m_door.look();
    m_engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Stipple/Aftercare/HomeWindow.qml")));
    m_departing.watch(window());
    return window() != nullptr;
}

QQuickWindow* HomeInterface::window() const
{
    const QList<QObject*> roots = m_engine.rootObjects();
    return roots.isEmpty() ? nullptr : qobject_cast<QQuickWindow*>(roots.constFirst());
}

QString HomeInterface::usualFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/stipple/home");
}

} // namespace stipple::app
