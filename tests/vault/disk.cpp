#include "disk.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <cerrno>
#include <csignal>
#include <cstdarg>
#include <cstring>
#include <fcntl.h>
#include <mutex>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

// The calls as they are looked up by everybody in this process, under names of our own: the system's headers may hold
// other declarations of them.
extern "C" {
int seenOpen(const char* path, int flags, ...) __asm__("open");
int seenOpen64(const char* path, int flags, ...) __asm__("open64");
int seenClose(int file) __asm__("close");
ssize_t seenWrite(int file, const void* from, size_t size) __asm__("write");
ssize_t seenPwrite(int file, const void* from, size_t size, off_t at) __asm__("pwrite");
ssize_t seenPwrite64(int file, const void* from, size_t size, off_t at) __asm__("pwrite64");
int seenFtruncate(int file, off_t size) __asm__("ftruncate");
int seenFtruncate64(int file, off_t size) __asm__("ftruncate64");
int seenFsync(int file) __asm__("fsync");
int seenFdatasync(int file) __asm__("fdatasync");
int seenRename(const char* from, const char* to) __asm__("rename");
int seenUnlink(const char* path) __asm__("unlink");
int seenMkdir(const char* path, mode_t mode) __asm__("mkdir");
int seenRmdir(const char* path) __asm__("rmdir");
}

namespace
{

using stipple::vault::Disk;
using stipple::vault::DiskEvent;
using Kind = DiskEvent::Kind;

struct Seen {
    std::recursive_mutex mutex;
    std::string root; // with a slash at its end; empty: nothing is watched
    std::map<int, std::string> open;
    std::map<std::string, int> numbers;
    int lastNumber = 0;
    Disk::Counting counting = Disk::Counting::All;
    int count = 0;
    int failAt = 0;
    bool once = false;
    int number = 0;
    int dieAt = 0;
    bool recording = false;
    Disk::Recording record;
    std::vector<std::string> elsewhere;
};

Seen& seen()
{
    static auto* only = new Seen; // outlives whoever writes last
    return *only;
}

// Below the watched folder, "." for itself; or nothing.
std::string watched(const char* path)
{
    const std::string& root = seen().root;
    if (root.empty() || !path)
        return {};
    const std::string whole(path);
    if (whole + '/' == root)
        return ".";
    if (whole.compare(0, root.size(), root) != 0 || whole.size() == root.size())
        return {};
    // The index in shared memory is no file: nobody reads it after the power was gone.
    const std::string name = whole.substr(root.size());
    return name.ends_with("-shm") ? std::string() : name;
}

std::string nameOf(int file)
{
    const auto found = seen().open.find(file);
    return found == seen().open.end() ? std::string() : found->second;
}

enum class Fate { Done, Fails, DiesBefore, DiesAfter };
Fate next(const std::string& name)
{
    Seen& s = seen();
    if (s.counting == Disk::Counting::NotTheDatabase && name.starts_with("records.db"))
        return Fate::Done;
    ++s.count;
    if (s.dieAt == s.count)
        return s.count % 2 ? Fate::DiesBefore : Fate::DiesAfter;
    return s.failAt > 0 && (s.once ? s.count == s.failAt : s.count >= s.failAt) ? Fate::Fails : Fate::Done;
}

[[noreturn]] void die()
{
    ::kill(::getpid(), SIGKILL);
    while (true)
        ::pause();
}

void note(DiskEvent event)
{
    if (seen().recording)
        seen().record.events.push_back(std::move(event));
}

// One change: counted, done, failed or the last one, and written down where it succeeded.
template <typename Do>
int change(const std::string& name, DiskEvent event, Do call)
{
    const Fate fate = next(name);
    if (fate == Fate::DiesBefore)
        die();
    if (fate == Fate::Fails) {
        errno = seen().number;
        return -1;
    }
    const int result = int(call());
    if (fate == Fate::DiesAfter)
        die();
    if (result >= 0)
        note(std::move(event));
    return result;
}

int opened(const char* path, int flags, mode_t mode)
{
    const auto call = [&] { return ::syscall(SYS_openat, AT_FDCWD, path, flags, mode); };
    const std::lock_guard lock(seen().mutex);
    const std::string name = watched(path);
    if (name.empty()) {
        const std::string whole(path);
        if (!seen().root.empty() && (flags & O_ACCMODE) != O_RDONLY && !whole.starts_with(seen().root) &&
            !whole.starts_with("/dev/null"))
            seen().elsewhere.push_back(whole);
        return int(call());
    }
    struct stat before {
    };
    const bool exists = ::stat(path, &before) == 0;
    int file = -1;
    if ((flags & O_CREAT) && !exists) {
        const int number = ++seen().lastNumber;
        file = change(name, {.kind = Kind::Create, .file = number, .name = name}, call);
        if (file >= 0)
            seen().numbers[name] = number;
    } else if ((flags & O_TRUNC) && before.st_size > 0) {
        file = change(name, {.kind = Kind::Truncate, .file = seen().numbers[name], .name = name}, call);
    } else {
        file = int(call());
    }
    if (file >= 0)
        seen().open[file] = name;
    return file;
}

ssize_t written(int file, const void* from, size_t size, off_t at, bool moves)
{
    const auto call = [&](size_t bytes) {
        return moves ? ::syscall(SYS_write, file, from, bytes) : ::syscall(SYS_pwrite64, file, from, bytes, at);
    };
    const std::lock_guard lock(seen().mutex);
    const std::string name = nameOf(file);
    if (name.empty())
        return call(size);
    const off_t offset = moves ? ::lseek(file, 0, SEEK_CUR) : at;
    switch (next(name)) {
    case Fate::Fails:
        call(size / 2);
        errno = seen().number;
        return -1;
    case Fate::DiesBefore:
    case Fate::DiesAfter:
        call(size / 2);
        die();
    case Fate::Done:
        break;
    }
    const ssize_t count = call(size);
    if (count > 0)
        note({.kind = Kind::Write,
              .file = seen().numbers[name],
              .name = name,
              .offset = offset,
              .bytes = QByteArray(static_cast<const char*>(from), count)});
    return count;
}

int truncated(int file, off_t size)
{
    const std::lock_guard lock(seen().mutex);
    const std::string name = nameOf(file);
    const auto call = [&] { return ::syscall(SYS_ftruncate, file, size); };
    if (name.empty())
        return int(call());
    return change(name, {.kind = Kind::Truncate, .file = seen().numbers[name], .name = name, .size = size}, call);
}

int synced(int file, long call)
{
    const std::lock_guard lock(seen().mutex);
    const std::string name = nameOf(file);
    const auto sync = [&] { return ::syscall(call, file); };
    if (name.empty())
        return int(sync());
    struct stat about {
    };
    ::fstat(file, &about);
    const bool folder = S_ISDIR(about.st_mode);
    return change(name,
                  {.kind = folder ? Kind::SyncFolder : Kind::SyncFile,
                   .file = folder ? -1 : seen().numbers[name],
                   .name = name,
                   .asked = seen().record.events.size()},
                  sync);
}

} // namespace

int seenOpen(const char* path, int flags, ...)
{
    va_list more;
    va_start(more, flags);
    const mode_t mode = flags & (O_CREAT | O_TMPFILE) ? va_arg(more, mode_t) : 0;
    va_end(more);
    return opened(path, flags, mode);
}
int seenOpen64(const char* path, int flags, ...)
{
    va_list more;
    va_start(more, flags);
    const mode_t mode = flags & (O_CREAT | O_TMPFILE) ? va_arg(more, mode_t) : 0;
    va_end(more);
    return opened(path, flags, mode);
}
int seenClose(int file)
{
    const std::lock_guard lock(seen().mutex);
    seen().open.erase(file);
    return int(::syscall(SYS_close, file));
}
ssize_t seenWrite(int file, const void* from, size_t size) { return written(file, from, size, 0, true); }
ssize_t seenPwrite(int file, const void* from, size_t size, off_t at) { return written(file, from, size, at, false); }
ssize_t seenPwrite64(int file, const void* from, size_t size, off_t at) { return written(file, from, size, at, false); }
int seenFtruncate(int file, off_t size) { return truncated(file, size); }
int seenFtruncate64(int file, off_t size) { return truncated(file, size); }
int seenFsync(int file) { return synced(file, SYS_fsync); }
int seenFdatasync(int file) { return synced(file, SYS_fdatasync); }
int seenRename(const char* from, const char* to)
{
    const std::lock_guard lock(seen().mutex);
    const std::string name = watched(from);
    const std::string target = watched(to);
    const auto call = [&] { return ::syscall(SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, 0); };
    if (name.empty() || target.empty())
        return int(call());
    const int number = seen().numbers[name];
    const int result = change(name, {.kind = Kind::Rename, .file = number, .name = name, .to = target}, call);
    if (result == 0) {
        seen().numbers.erase(name);
        seen().numbers[target] = number;
        for (auto& [file, called] : seen().open)
            called = called == name ? target : called;
    }
    return result;
}
int seenUnlink(const char* path)
{
    const std::lock_guard lock(seen().mutex);
    const std::string name = watched(path);
    const auto call = [&] { return ::syscall(SYS_unlinkat, AT_FDCWD, path, 0); };
    if (name.empty() || ::access(path, F_OK) != 0)
        return int(call());
    return change(name, {.kind = Kind::Unlink, .name = name}, call);
}
int seenMkdir(const char* path, mode_t mode)
{
    const std::lock_guard lock(seen().mutex);
    const std::string name = watched(path);
    const auto call = [&] { return ::syscall(SYS_mkdirat, AT_FDCWD, path, mode); };
    if (name.empty() || ::access(path, F_OK) == 0)
        return int(call());
    return change(name, {.kind = Kind::MakeFolder, .name = name}, call);
}
int seenRmdir(const char* path)
{
    const std::lock_guard lock(seen().mutex);
    const std::string name = watched(path);
    const auto call = [&] { return ::syscall(SYS_unlinkat, AT_FDCWD, path, AT_REMOVEDIR); };
    if (name.empty())
        return int(call());
    return change(name, {.kind = Kind::RemoveFolder, .name = name}, call);
}

namespace stipple::vault
{

Disk::Disk(const QString& folder)
{
    const std::lock_guard lock(seen().mutex);
    seen().root = folder.toStdString() + '/';
    failFrom(0, 0);
    seen().dieAt = 0;
    seen().elsewhere.clear();
}

Disk::~Disk()
{
    const std::lock_guard lock(seen().mutex);
    seen().root.clear();
    seen().open.clear();
    seen().recording = false;
}

void Disk::failFrom(int n, int number, Counting counting)
{
    const std::lock_guard lock(seen().mutex);
    seen().count = 0;
    seen().failAt = n;
    seen().once = false;
    seen().number = number;
    seen().counting = counting;
}

void Disk::failOnceAt(int n, int number, Counting counting)
{
    failFrom(n, number, counting);
    seen().once = true;
}

void Disk::dieAt(int n)
{
    failFrom(0, 0);
    seen().dieAt = n;
}

int Disk::counted() const { return seen().count; }

void Disk::record()
{
    const std::lock_guard lock(seen().mutex);
    Seen& s = seen();
    s.record = {};
    s.numbers.clear();
    const QString root = QString::fromStdString(s.root);
    QDirIterator all(root, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QFileInfo info(all.next());
        const std::string name = QDir(root).relativeFilePath(info.filePath()).toStdString();
        if (info.isDir()) {
            s.record.folders.push_back(name);
            continue;
        }
        QFile file(info.filePath());
        if (name.ends_with("-shm") || !file.open(QIODevice::ReadOnly))
            continue;
        s.numbers[name] = ++s.lastNumber;
        s.record.base[name] = file.readAll();
    }
    s.record.numbers = s.numbers;
    s.recording = true;
}

Disk::Recording Disk::take()
{
    const std::lock_guard lock(seen().mutex);
    seen().recording = false;
    return std::exchange(seen().record, {});
}

std::size_t Disk::recorded() const { return seen().record.events.size(); }
std::vector<std::string> Disk::writtenElsewhere() const { return seen().elsewhere; }

} // namespace stipple::vault
