// Files that are either whole or not there: written aside, synced, renamed into place, and the folder synced. And the
// lock that keeps a second process out of a vault.
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <span>

namespace stipple::vault
{

// A file on its way: written aside as `path`.new, and in its place only after keep(). Left without it, nothing stays.
class AsideFile
{
public:
    AsideFile() = default;
    AsideFile(AsideFile&& other) noexcept;
    AsideFile& operator=(AsideFile&& other) noexcept;
    AsideFile(const AsideFile&) = delete;
    AsideFile& operator=(const AsideFile&) = delete;
    ~AsideFile();

    // Mode 0600.
    static Result<AsideFile> create(const QString& path);
    [[nodiscard]] Done write(QByteArrayView bytes);
    // Synced, renamed into place, and the folder synced. `meanwhile` runs while the storage works; it may read the
    // file, which is at asidePath(), and its error keeps nothing.
    [[nodiscard]] Done keep(const std::function<Done()>& meanwhile = {});
    QString asidePath() const;

private:
    int m_descriptor = -1;
    QByteArray m_target; // empty once kept
};

// A regular file, opened for reading without following a link or waiting for anybody, and read in pieces.
class SourceFile
{
public:
    SourceFile() = default;
    SourceFile(SourceFile&& other) noexcept;
    SourceFile& operator=(SourceFile&& other) noexcept;
    SourceFile(const SourceFile&) = delete;
    SourceFile& operator=(const SourceFile&) = delete;
    ~SourceFile();

    // NotFound · Damaged (no regular file: a link, a pipe) · ReadOnly (may not be read) · IoFailure.
    static Result<SourceFile> open(const QString& path);
    qint64 size() const { return m_size; }
    // Fills `buffer` as far as there is something; the number of bytes, 0 at the end.
    [[nodiscard]] Result<qsizetype> read(std::span<char> buffer);

private:
    int m_descriptor = -1;
    qint64 m_size = 0;
    QString m_name;
};

// Replaces `path` with `bytes`, mode 0600. On failure the old file, if any, is untouched.
[[nodiscard]] Done replaceFile(const QString& path, const QByteArray& bytes);
// The whole file. NotFound if there is none; at most `limit` bytes (Damaged if longer).
[[nodiscard]] Result<QByteArray> readWholeFile(const QString& path, qint64 limit);
// Makes the folder's own entries durable.
[[nodiscard]] Done syncFolder(const QString& path);
// The folder with mode 0700, made where it is not there yet; its parent must be.
[[nodiscard]] Done requirePrivateFolder(const QString& path);
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
