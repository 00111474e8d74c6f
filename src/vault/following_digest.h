// Hashing a file that is still being written, a step behind its writer, on a thread of its own: where a core is free,
// a hash then costs hardly any time besides the writing.
#pragma once

#include "vault/digest.h"
#include "vault/files.h"

#include <condition_variable>
#include <mutex>
#include <thread>

namespace stipple::vault
{

class FollowingDigest
{
public:
    // `path` must be there already; only what grewTo() said is read of it.
    FollowingDigest(const QString& path, Digest::Kind kind);
    FollowingDigest(const FollowingDigest&) = delete;
    FollowingDigest& operator=(const FollowingDigest&) = delete;
    ~FollowingDigest();

    // So many bytes are written, and will not be changed.
    void grewTo(qint64 size);
    // There will be no more: waits until all of them are hashed. In hex. IoFailure where they could not be read back.
    [[nodiscard]] Result<QByteArray> hex();

private:
    void follow();
    void tell(qint64 size, bool isWhole);

    Result<SourceFile> m_file;
    Digest m_digest;
    std::mutex m_mutex;
    std::condition_variable m_news;
    qint64 m_size = 0;
    bool m_isWhole = false;
    std::optional<Error> m_problem; // of the thread, until it has ended
    std::thread m_thread;
};

} // namespace stipple::vault
