// Where the app and the small program meet: the plan, the journal, and the locks that say who is there. A private
// folder beside the vault's; nothing in it names anybody.
#pragma once

#include "core/result.h"
#include "reminders/journal.h"
#include "reminders/plan.h"

namespace stipple::reminders
{

class ReminderFolder
{
public:
    explicit ReminderFolder(QString path)
        : m_path(std::move(path))
    {
    }
    // ~/.local/share/stipple/reminders
    static QString usual();

    const QString& path() const { return m_path; }
    // Made where it is not there yet, for its owner alone.
    [[nodiscard]] Done make() const;

    // NotFound: none, reminders are turned off.
    [[nodiscard]] Result<Plan> readPlan() const;
    [[nodiscard]] Done writePlan(const Plan& plan) const;
    [[nodiscard]] Done removePlan() const;
    [[nodiscard]] Result<Journal> openJournal(qint64 nowMs) const;

    // Held by the app as long as it is open: it reminds itself then.
    QString appLock() const { return file("app.lock"); }
    // Held by the small program: one is enough.
    QString programLock() const { return file("program.lock"); }
    QString planFile() const { return file("plan.json"); }
    QString journalFile() const { return file("journal.json"); }

private:
    QString file(const char* name) const { return m_path + QLatin1Char('/') + QLatin1String(name); }
    QString m_path;
};

// The whole file, at most `most` bytes. NotFound · Damaged (longer, or no regular file) · ReadOnly (may not be read) ·
// IoFailure.
[[nodiscard]] Result<QByteArray> readSmallFile(const QString& path, qsizetype most);
// Either the old one or the new one stays, on the disk when this returns; mode 0600.
[[nodiscard]] Done replaceSmallFile(const QString& path, const QByteArray& bytes);
// Renamed to `path`.damaged, over what was put there before.
[[nodiscard]] Done putAside(const QString& path);
// For `errno` after a failed system call.
[[nodiscard]] Error folderError(int number);

} // namespace stipple::reminders
