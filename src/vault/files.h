// Files that are either whole or not there: written aside, synced, renamed into place, and the folder synced. And the
// lock that keeps a second process out of a vault.
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

namespace stipple::vault
{

// Replaces `path` with `bytes`, mode 0600. On failure the old file, if any, is untouched.
[[nodiscard]] Done replaceFile(const QString& path, const QByteArray& bytes);
// The whole file. NotFound if there is none; at most `limit` bytes (Damaged if longer).
[[nodiscard]] Result<QByteArray> readWholeFile(const QString& path, qint64 limit);
// Makes the folder's own entries durable.
[[nodiscard]] Done syncFolder(const QString& path);
// A new folder with mode 0700; its parents are made as needed.
[[nodiscard]] Done makePrivateFolder(const QString& path);
// The error for `errno` after a failed system call: `what` is a whole sentence about what could not be done.
[[nodiscard]] Error systemError(int number, const QString& what);

// Held while a vault is unlocked or in the kiosk. The system lets go of it when the process ends, however it ends.
class FolderLock
{
public:
    FolderLock() = default;
    FolderLock(FolderLock&& other) noexcept;
    FolderLock& operator=(FolderLock&& other) noexcept;
    FolderLock(const FolderLock&) = delete;
    FolderLock& operator=(const FolderLock&) = delete;
    ~FolderLock();

    // InUse if another process, or another part of this one, holds it.
    static Result<FolderLock> take(const QString& folder);

private:
    int m_descriptor = -1;
};

} // namespace stipple::vault
