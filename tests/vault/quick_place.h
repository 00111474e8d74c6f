// Where syncing costs nothing, for tests that do not measure storage: in memory, if there is room; and how large a
// campaign of them is to be.
#pragma once

#include <QDir>
#include <QStorageInfo>

namespace stipple::vault
{

inline QString quickPlace()
{
    const QStorageInfo memory(QStringLiteral("/dev/shm"));
    const bool isQuick = memory.isReady() && !memory.isReadOnly() && memory.fileSystemType() == "tmpfs" &&
                         memory.bytesAvailable() > (512LL << 20);
    return (isQuick ? QStringLiteral("/dev/shm") : QDir::tempPath()) + QStringLiteral("/stipple-XXXXXX");
}

// `usual` in CI, less of it where a sanitizer makes each round many times as slow; STIPPLE_CAMPAIGN=N asks for N.
inline int campaign(int usual)
{
#if defined(__SANITIZE_ADDRESS__)
    usual /= 10;
#endif
    const int wanted = qEnvironmentVariableIntValue("STIPPLE_CAMPAIGN");
    return wanted > 0 ? wanted : usual;
}

} // namespace stipple::vault
