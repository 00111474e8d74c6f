// A storage that stands between SQLite and the real one, for tests: it fails at the n-th write or sync. Only what goes
// through SQLite's VFS is seen: the database and its log.
#pragma once

namespace stipple::vault
{

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
};

} // namespace stipple::vault
