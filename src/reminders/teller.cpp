#include "reminders/teller.h"

#include "core/log.h"

#include <sys/stat.h>

namespace stipple::reminders
{

namespace
{

constexpr qint64 soonMs = 60'000; // when something was in the way

QByteArray markOf(const QString& file)
{
    struct stat status {
    };
    if (::stat(QFile::encodeName(file).constData(), &status) != 0)
        return {};
    return QByteArray::number(qulonglong(status.st_ino)) + ' ' + QByteArray::number(qlonglong(status.st_mtim.tv_sec)) +
           ' ' + QByteArray::number(qlonglong(status.st_mtim.tv_nsec));
}

} // namespace

Teller::Teller(ReminderFolder folder, Role role, Ports ports, QObject* parent)
    : QObject(parent)
    , m_folder(std::move(folder))
    , m_role(role)
    , m_ports(std::move(ports))
{
    connect(&m_ports.alarm, &WallAlarm::woke, this, &Teller::look);
    connect(&m_ports.notifier, &Notifier::changed, this, &Teller::look);
    if (m_role == Role::Program)
        watch();
}

// For another plan that the app has written; what is written here itself is none.
void Teller::watch()
{
    if (!m_folder.make() || !m_watcher.addPath(m_folder.path()))
        return;
    m_planMark = markOf(m_folder.planFile());
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, [this] {
        const QByteArray mark = markOf(m_folder.planFile());
        if (std::exchange(m_planMark, mark) != mark)
            look();
    });
}

void Teller::look()
{
    if (m_journal) {
        m_again = true;
        return;
    }
    m_again = false;
    m_isWaiting = false;
    m_looksSoon = false;
    m_nextMs.reset();
    const auto plan = m_folder.readPlan();
    if (!plan)
        return finish(plan.error().code() == ErrorCode::NotFound ? std::optional<Error>() : plan.error());
    const qint64 now = m_ports.clock.wallMs();
    if (m_role == Role::Program && FileLock::isHeld(m_folder.appLock())) {
        m_looksSoon = true; // the app may be closed by then
        return finish({});
    }
    auto journal = m_folder.openJournal(now);
    if (!journal) {
        waitUntilLater();
        const bool isOthers = journal.error().code() == ErrorCode::InUse;
        return finish(isOthers ? std::optional<Error>() : journal.error());
    }
    const Due what = due(*plan, journal->entries(), m_ports.zone(), now);
    m_nextMs = what.nextMs;
    if (what.ids.isEmpty() && what.missed.isEmpty())
        return finish({});
    if (m_ports.notifier.permission() != Notifier::Permission::Granted) {
        m_ports.notifier.askPermission(); // and it tells when that is another
        waitUntilLater();
        return finish({});
    }
    tell(*plan, what, *std::move(journal));
}

void Teller::waitUntilLater()
{
    m_isWaiting = true;
    m_looksSoon = true;
}

void Teller::tell(const Plan& plan, const Due& due, Journal journal)
{
    const qint64 now = m_ports.clock.wallMs();
    const Entries before = journal.entries();
    QMap<QString, Entry> begun;
    for (const QString& id : due.ids + due.missed)
        begun.insert(id, {Entry::State::Telling, before.byId.value(id).attempts + 1, now});
    if (const auto done = journal.put(begun); !done) {
        waitUntilLater();
        return finish(done.error());
    }
    m_journal = std::move(journal);
    const Notification notification = notificationOf(plan, due);
    if (m_lastKey != notification.key && !m_lastKey.isEmpty())
        m_ports.notifier.withdraw(m_lastKey); // yesterday's, unread
    m_lastKey = notification.key;
    m_ports.notifier.show(
        notification, [this, due, before](Notifier::Outcome outcome) { told(outcome, due.ids, due.missed, before); });
}

void Teller::told(Notifier::Outcome outcome, const QStringList& ids, const QStringList& missed, const Entries& before)
{
    const qint64 now = m_ports.clock.wallMs();
    Done written;
    if (outcome == Notifier::Outcome::Shown) {
        QMap<QString, Entry> shown;
        for (const QString& id : ids)
            shown.insert(id, {Entry::State::Told, 0, now});
        for (const QString& id : missed)
            shown.insert(id, {Entry::State::Missed, 0, now});
        written = m_journal->put(shown);
    } else if (outcome == Notifier::Outcome::NotShown) {
        written = m_journal->putBack(ids + missed, before);
    }
    m_journal.reset();
    if (outcome != Notifier::Outcome::Shown || !written)
        waitUntilLater();
    finish(written ? std::optional<Error>() : written.error());
}

Notification Teller::notificationOf(const Plan& plan, const Due& due) const
{
    const QString missed = due.missed.isEmpty()
                               ? QString()
                               : plan.words.missed.value(std::min(due.missed.size(), plan.words.missed.size()) - 1);
    Notification notification;
    notification.open = plan.words.open;
    notification.key = due.ids.isEmpty() ? due.missed.back() : due.ids.front();
    QStringList body;
    if (due.ids.isEmpty()) {
        notification.title = missed;
    } else if (m_lines.contains(due.ids.front())) {
        notification.title = m_lines.value(due.ids.front()).title;
        for (const QString& id : due.ids)
            body += m_lines.value(id).body;
        body += missed;
    } else {
        notification.title = plan.words.title;
        body = {missed, plan.words.body};
    }
    body.removeAll(QString());
    notification.body = body.join(u'\n');
    return notification;
}

void Teller::finish(std::optional<Error> problem)
{
    if (problem && (!m_problem || m_problem->details() != problem->details()))
        qCWarning(lcStipple) << "no reminder can be told:" << qPrintable(errorCodeName(problem->code()))
                             << qPrintable(problem->details());
    m_problem = std::move(problem);
    m_ports.alarm.wakeAt(m_looksSoon ? m_ports.clock.wallMs() + soonMs : m_nextMs);
    Q_EMIT looked();
    if (m_again)
        QMetaObject::invokeMethod(this, &Teller::look, Qt::QueuedConnection);
}

} // namespace stipple::reminders
