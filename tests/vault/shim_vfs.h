// A storage that stands between SQLite and the real one, for tests: it can fail at the n-th write or sync, and it can
// write down, in order, all that reaches it. Only what goes through SQLite's VFS is seen: the database and its log.
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace stipple::vault
{

struct StorageEvent {
    enum class Kind { Write, Truncate, Sync, Delete };
    Kind kind = Kind::Write;
    QString file; // its name, without the folder
    qint64 offset = 0;
    QByteArray bytes; // Write
    qint64 size = 0;  // Truncate
};

// The one in use while it lives; there is one at a time.
class ShimVfs
{
public:
    ShimVfs();
    ~ShimVfs();
    ShimVfs(const ShimVfs&) = delete;
    ShimVfs& operator=(const ShimVfs&) = delete;

    // Counts writes, truncations and syncs from here on; the n-th (from 1) and all after it fail with `code`, a
    // SQLite result. 0: none fails.
    void failFrom(int n, int code);
    // Only the n-th fails.
    void failOnceAt(int n, int code);
    int counted() const;

    void record(bool on);
    const std::vector<StorageEvent>& events() const;
};

} // namespace stipple::vault
