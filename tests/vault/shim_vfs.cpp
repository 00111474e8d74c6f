#include "shim_vfs.h"

#include <cstring>
#include <sqlcipher/sqlite3.h>

namespace stipple::vault
{

namespace
{

struct State {
    sqlite3_vfs* real = nullptr;
    sqlite3_vfs shim{};
    int count = 0;
    int failAt = 0;
    bool once = false;
    int code = SQLITE_OK;

    // The code with which the next operation fails, or SQLITE_OK.
    int next()
    {
        ++count;
        const bool fails = failAt > 0 && (once ? count == failAt : count >= failAt);
        return fails ? code : SQLITE_OK;
    }
};

State& state()
{
    static State only;
    return only;
}

// The real file lies directly behind.
struct ShimFile {
    sqlite3_file base;
    bool watched; // the database or its log, not the index in shared memory
};

sqlite3_file* realOf(sqlite3_file* file)
{
    return reinterpret_cast<sqlite3_file*>(reinterpret_cast<ShimFile*>(file) + 1);
}
bool isWatched(sqlite3_file* file) { return reinterpret_cast<ShimFile*>(file)->watched; }

int shimClose(sqlite3_file* file) { return realOf(file)->pMethods->xClose(realOf(file)); }
int shimRead(sqlite3_file* file, void* to, int size, sqlite3_int64 offset)
{
    return realOf(file)->pMethods->xRead(realOf(file), to, size, offset);
}
int shimWrite(sqlite3_file* file, const void* from, int size, sqlite3_int64 offset)
{
    if (isWatched(file)) {
        if (const int code = state().next(); code != SQLITE_OK) {
            // As a full storage does: half of it arrives.
            realOf(file)->pMethods->xWrite(realOf(file), from, size / 2, offset);
            return code;
        }
    }
    return realOf(file)->pMethods->xWrite(realOf(file), from, size, offset);
}
int shimTruncate(sqlite3_file* file, sqlite3_int64 size)
{
    if (isWatched(file)) {
        if (const int code = state().next(); code != SQLITE_OK)
            return code;
    }
    return realOf(file)->pMethods->xTruncate(realOf(file), size);
}
// Nothing is really synced: what matters is when SQLite asks for it, and the real storage would only take time.
int shimSync(sqlite3_file* file, int)
{
    if (isWatched(file)) {
        if (const int code = state().next(); code != SQLITE_OK)
            return code == SQLITE_FULL ? SQLITE_IOERR_FSYNC : code;
    }
    return SQLITE_OK;
}
int shimSize(sqlite3_file* file, sqlite3_int64* size) { return realOf(file)->pMethods->xFileSize(realOf(file), size); }
int shimLock(sqlite3_file* file, int lock) { return realOf(file)->pMethods->xLock(realOf(file), lock); }
int shimUnlock(sqlite3_file* file, int lock) { return realOf(file)->pMethods->xUnlock(realOf(file), lock); }
int shimReserved(sqlite3_file* file, int* out) { return realOf(file)->pMethods->xCheckReservedLock(realOf(file), out); }
int shimControl(sqlite3_file* file, int op, void* argument)
{
    return realOf(file)->pMethods->xFileControl(realOf(file), op, argument);
}
int shimSector(sqlite3_file* file) { return realOf(file)->pMethods->xSectorSize(realOf(file)); }
// Nothing is promised about the order of writes.
int shimTraits(sqlite3_file*) { return 0; }
int shimShmMap(sqlite3_file* file, int page, int size, int extend, void volatile** out)
{
    return realOf(file)->pMethods->xShmMap(realOf(file), page, size, extend, out);
}
int shimShmLock(sqlite3_file* file, int offset, int n, int flags)
{
    return realOf(file)->pMethods->xShmLock(realOf(file), offset, n, flags);
}
void shimShmBarrier(sqlite3_file* file) { realOf(file)->pMethods->xShmBarrier(realOf(file)); }
int shimShmUnmap(sqlite3_file* file, int remove) { return realOf(file)->pMethods->xShmUnmap(realOf(file), remove); }

const sqlite3_io_methods methods = {
    2,           shimClose,      shimRead,     shimWrite,   shimTruncate, shimSync,   shimSize,
    shimLock,    shimUnlock,     shimReserved, shimControl, shimSector,   shimTraits, shimShmMap,
    shimShmLock, shimShmBarrier, shimShmUnmap, nullptr,     nullptr,
};

int shimOpen(sqlite3_vfs*, sqlite3_filename path, sqlite3_file* file, int flags, int* outFlags)
{
    auto* shim = reinterpret_cast<ShimFile*>(file);
    std::memset(shim, 0, sizeof *shim);
    const int code = state().real->xOpen(state().real, path, realOf(file), flags, outFlags);
    shim->base.pMethods = realOf(file)->pMethods ? &methods : nullptr;
    shim->watched = (flags & (SQLITE_OPEN_MAIN_DB | SQLITE_OPEN_WAL)) != 0;
    return code;
}

} // namespace

ShimVfs::ShimVfs()
{
    State& s = state();
    s.real = sqlite3_vfs_find(nullptr);
    s.shim = *s.real;
    s.shim.zName = "shim";
    s.shim.szOsFile = int(sizeof(ShimFile)) + s.real->szOsFile;
    s.shim.pNext = nullptr;
    s.shim.xOpen = shimOpen;
    sqlite3_vfs_register(&s.shim, 1);
    failFrom(0, SQLITE_OK);
}

ShimVfs::~ShimVfs()
{
    sqlite3_vfs_unregister(&state().shim);
    sqlite3_vfs_register(state().real, 1);
}

void ShimVfs::failFrom(int n, int code)
{
    state().count = 0;
    state().failAt = n;
    state().once = false;
    state().code = code;
}

void ShimVfs::failOnceAt(int n, int code)
{
    failFrom(n, code);
    state().once = true;
}

int ShimVfs::counted() const { return state().count; }

} // namespace stipple::vault
