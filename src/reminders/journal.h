// The journal of what was told: read by whoever tells, the app or the small program, and kept by the one that holds its
// lock from before something is shown until it is known to be. What is written is on the disk before this returns, and
// the file is either the old one or the new one.
#pragma once

#include "core/result.h"
#include "reminders/journal_entries.h"

#include <memory>

namespace stipple::reminders
{

// An exclusive lock on a file (flock). The system lets go of it when the process ends, however it ends.
class FileLock
{
public:
    // InUse: another one holds it · ReadOnly · IoFailure.
    static Result<FileLock> take(const QString& path);
    // Whether somebody holds it.
    static bool isHeld(const QString& path);
    FileLock(FileLock&& other) noexcept;
    FileLock& operator=(FileLock&& other) noexcept;
    FileLock(const FileLock&) = delete;
    FileLock& operator=(const FileLock&) = delete;
    ~FileLock();

private:
    FileLock() = default;
    int m_descriptor = -1;
};

[[nodiscard]] QByteArray entriesToBytes(const Entries& entries);
// Damaged · NewerFormat.
[[nodiscard]] Result<Entries> entriesFromBytes(const QByteArray& bytes);

class Journal
{
public:
    // InUse: another one tells just now. A file that cannot be understood is put aside as `path`.damaged, and a new
    // journal begins: since nobody knows what was told before `nowMs`, none of it is told again.
    static Result<Journal> open(const QString& path, qint64 nowMs);

    const Entries& entries() const { return m_entries; }
    // Puts them in, each with its state, and writes. On failure nothing has changed.
    [[nodiscard]] Done put(const QMap<QString, Entry>& changed);
    // Takes them out, as if they had never been begun, or back to what they were.
    [[nodiscard]] Done putBack(const QStringList& ids, const Entries& before);
    [[nodiscard]] Done write(const Entries& entries);

    static constexpr qsizetype mostBytes = 1024 * 1024;
    static constexpr qsizetype mostEntries = 4096; // the oldest go; a calendar has some two hundred

private:
    Journal(QString path, FileLock lock)
        : m_path(std::move(path))
        , m_lock(std::move(lock))
    {
    }
    QString m_path;
    FileLock m_lock;
    Entries m_entries;
};

} // namespace stipple::reminders
