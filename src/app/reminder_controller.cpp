#include "app/reminder_controller.h"

#include "app/texts.h"
#ifdef Q_OS_LINUX
#include "reminders/desktop_notifier.h"
#include "reminders/system_alarm.h"
#endif

#include <QFileInfo>
#include <QLocale>

namespace stipple::app
{

namespace
{
const QString discreetKey = QStringLiteral("reminders/discreet");
} // namespace

ReminderController::ReminderController(ReminderDesk::Setting setting, const QString& settingsFile,
                                       const Languages& languages, QObject* parent)
    : QObject(parent)
    , m_zone(setting.zone)
    , m_languages(languages)
    , m_settings(settingsFile, QSettings::IniFormat)
    , m_desk(std::make_unique<ReminderDesk>(std::move(setting)))
{
    m_thread.setObjectName(QStringLiteral("reminders"));
    m_desk->moveToThread(&m_thread);
    connect(m_desk.get(), &ReminderDesk::said, this, [this](const ReminderState& state) {
        m_state = state;
        Q_EMIT changed();
    });
    connect(m_desk.get(), &ReminderDesk::openWanted, this, &ReminderController::openWanted);
    connect(&m_languages, &Languages::changed, this, &ReminderController::plan);
    m_thread.start();
    QMetaObject::invokeMethod(m_desk.get(), &ReminderDesk::begin);
}

ReminderController::~ReminderController()
{
    // Where it lives, since the bus and the timers are that thread's; after all that it was asked.
    QMetaObject::invokeMethod(m_desk.get(), [this] {
        m_desk.reset();
        m_thread.quit();
    });
    m_thread.wait();
}

bool ReminderController::discreet() const { return m_settings.value(discreetKey, true).toBool(); }

void ReminderController::setDiscreet(bool discreet)
{
    if (discreet == this->discreet())
        return;
    m_settings.setValue(discreetKey, discreet);
    plan();
    Q_EMIT changed();
}

QString ReminderController::coming() const
{
    if (!m_state.isOn || !m_state.nextMs)
        return {};
    const QDateTime next = QDateTime::fromMSecsSinceEpoch(*m_state.nextMs, m_zone());
    const QString when = tr("The next one comes on %1, at %2.")
                             .arg(texts::weekday(next.date()), QLocale().toString(next.time(), QLocale::ShortFormat));
    return when + QLatin1Char(' ') +
           (m_state.comesWhenClosed ? tr("They also come while Stipple is closed.")
                                    : tr("They come while Stipple is open."));
}

QString ReminderController::trouble() const
{
    if (!m_state.isOn && !m_state.problem)
        return {};
    if (m_state.problem)
        return m_state.problem->message();
    switch (m_state.permission) {
    case reminders::Notifier::Permission::Denied:
        return tr("This device does not let Stipple show reminders. Allow it in the system's settings.");
    case reminders::Notifier::Permission::NoService:
        return tr("Nothing on this device shows notifications now. Reminders wait until something does.");
    case reminders::Notifier::Permission::Unknown:
    case reminders::Notifier::Permission::Granted:
        break;
    }
    return {};
}

void ReminderController::remind(std::optional<ReminderCase> known)
{
    m_known = std::move(known);
    m_isKnown = true;
    plan();
}

void ReminderController::forget()
{
    m_known.reset();
    m_isKnown = false;
    QMetaObject::invokeMethod(m_desk.get(), [this] { m_desk->forget(); });
}

void ReminderController::plan()
{
    if (!m_isKnown)
        return; // what was planned before holds
    QMetaObject::invokeMethod(m_desk.get(),
                              [this, known = m_known, isDiscreet = discreet()] { m_desk->plan(known, isDiscreet); });
}

#ifdef Q_OS_LINUX
namespace
{

// A clock that is set by hand says nothing to the system's timers: it is looked at each second.
class TickingAlarm : public reminders::WallAlarm
{
public:
    TickingAlarm()
    {
        connect(&m_timer, &QTimer::timeout, this, &WallAlarm::woke);
        m_timer.start(1000);
    }
    void wakeAt(std::optional<qint64>) override {}

private:
    QTimer m_timer;
};

} // namespace

ReminderDesk::Setting systemReminders(const QString& homeFolder, const Clock& clock)
{
    const bool isReal = dynamic_cast<const SystemClock*>(&clock) != nullptr;
    const QString usual = QFileInfo(reminders::ReminderFolder::usual()).absolutePath() + QStringLiteral("/home");
    ReminderDesk::Setting setting{
        homeFolder == usual ? reminders::ReminderFolder::usual() : homeFolder + QStringLiteral(".reminders"), clock,
        [] { return QTimeZone(QTimeZone::systemTimeZoneId()); },
        [] {
            return std::make_unique<reminders::DesktopNotifier>(
                QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("stipple-reminders")));
        },
        [isReal]() -> std::unique_ptr<reminders::WallAlarm> {
            if (isReal)
                return std::make_unique<reminders::SystemAlarm>();
            return std::make_unique<TickingAlarm>();
        },
        // Which goes by the real clock.
        isReal ? QCoreApplication::applicationDirPath() + QStringLiteral("/stipple-reminders") : QString()};
    return setting;
}
#endif

} // namespace stipple::app
