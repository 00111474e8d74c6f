#include "app/reminder_desk.h"

#include "core/log.h"

#include <QFileInfo>
#include <QProcess>

namespace stipple::app
{

using namespace reminders;

ReminderDesk::ReminderDesk(Setting setting)
    : m_setting(std::move(setting))
    , m_folder(m_setting.folder)
{
}

void ReminderDesk::begin()
{
    if (const auto made = m_folder.make(); !made)
        m_problem = made.error();
    // A second window has none of it, and reminds all the same: the journal keeps both from telling the same.
    if (auto lock = FileLock::take(m_folder.appLock()))
        m_open = *std::move(lock);
    m_notifier = m_setting.notifier();
    m_alarm = m_setting.alarm();
    m_teller = std::make_unique<Teller>(m_folder, Teller::Role::App,
                                        Teller::Ports{m_setting.clock, m_setting.zone, *m_notifier, *m_alarm});
    m_isOn = m_folder.readPlan().has_value();
    connect(m_notifier.get(), &Notifier::openWanted, this, [this] { Q_EMIT openWanted(); });
    connect(m_notifier.get(), &Notifier::changed, this, &ReminderDesk::say);
    connect(m_teller.get(), &Teller::looked, this, &ReminderDesk::say);
    m_notifier->askPermission();
    // What was planned before holds, in neutral words, while the vault is still locked.
    m_teller->look();
}

void ReminderDesk::plan(const std::optional<ReminderCase>& known, bool isDiscreet)
{
    const auto isOn = write(known, isDiscreet);
    m_problem = isOn ? std::optional<Error>() : isOn.error();
    if (isOn) {
        m_isOn = *isOn;
        if (m_isOn)
            startProgram();
    } else {
        qCWarning(lcStipple) << "no reminders are planned:" << qPrintable(errorCodeName(isOn.error().code()))
                             << qPrintable(isOn.error().details());
    }
    m_teller->look();
}

Result<bool> ReminderDesk::write(const std::optional<ReminderCase>& known, bool isDiscreet)
{
    const QDateTime now = m_setting.clock.nowUtc();
    m_teller->setLines({});
    auto made = known ? planned({*known->protocol, known->care, known->wording, known->hour, known->scope}, now)
                      : std::optional<Planned>();
    const auto before = m_folder.readPlan();
    // No session has been yet, by this clock. It may be wrong: what was planned stays.
    if (!made && before && known && known->hour.isValid())
        return true;
    if (!made) {
        STIPPLE_TRY(m_folder.removePlan());
        return false;
    }
    carryOn(made->plan, before ? std::optional(*before) : std::nullopt, now);
    if (!before || !(*before == made->plan))
        STIPPLE_TRY(m_folder.writePlan(made->plan));
    if (!isDiscreet)
        m_teller->setLines(std::move(made->lines));
    return true;
}

// It ends at once where one runs already, and stays until the session of the person ends.
void ReminderDesk::startProgram()
{
    if (m_setting.program.isEmpty() || !QFileInfo(m_setting.program).isExecutable() ||
        FileLock::isHeld(m_folder.programLock()))
        return;
    QStringList arguments;
    if (m_folder.path() != ReminderFolder::usual())
        arguments = {QStringLiteral("--folder"), m_folder.path()};
    if (QProcess::startDetached(m_setting.program, arguments))
        QTimer::singleShot(2000, this, &ReminderDesk::say); // it will have said by then that it runs
    else
        qCWarning(lcStipple) << "the program that reminds cannot be started";
}

void ReminderDesk::say()
{
    ReminderState state;
    state.isOn = m_isOn;
    state.permission = m_notifier->permission();
    state.problem = m_problem ? m_problem : m_teller->problem();
    state.nextMs = m_teller->nextMs();
    state.comesWhenClosed = FileLock::isHeld(m_folder.programLock());
    Q_EMIT said(state);
}

} // namespace stipple::app
