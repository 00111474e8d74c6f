#include "vault/following_digest.h"
#include "vault/vault_text.h"

#include <QCoreApplication>

namespace stipple::vault
{

FollowingDigest::FollowingDigest(const QString& path, Digest::Kind kind)
    : m_file(SourceFile::open(path))
    , m_digest(kind)
{
    if (m_file)
        m_thread = std::thread([this] { follow(); });
    else
        m_problem = m_file.error();
}

FollowingDigest::~FollowingDigest()
{
    tell(0, true);
    if (m_thread.joinable())
        m_thread.join();
}

void FollowingDigest::tell(qint64 size, bool isWhole)
{
    {
        const std::lock_guard lock(m_mutex);
        m_size = std::max(m_size, size);
        m_isWhole = isWhole;
    }
    m_news.notify_one();
}

void FollowingDigest::grewTo(qint64 size) { tell(size, false); }

Result<QByteArray> FollowingDigest::hex()
{
    tell(0, true);
    if (m_thread.joinable())
        m_thread.join();
    if (m_problem)
        return failure(*m_problem);
    return m_digest.hex();
}

void FollowingDigest::follow()
{
    QByteArray buffer(256 * 1024, Qt::Uninitialized);
    qint64 done = 0;
    while (true) {
        qint64 size = 0;
        {
            std::unique_lock lock(m_mutex);
            m_news.wait(lock, [&] { return m_size > done || m_isWhole; });
            size = m_size;
        }
        if (size == done)
            return;
        while (done < size) {
            const auto wanted = std::size_t(std::min<qint64>(buffer.size(), size - done));
            const auto count = m_file->read({buffer.data(), wanted});
            if (!count || std::size_t(*count) != wanted) {
                m_problem = count ? Error(ErrorCode::IoFailure,
                                          VaultText::tr("What was written could not be read back; nothing was added."))
                                  : count.error();
                return;
            }
            m_digest.add(QByteArrayView(buffer).first(*count));
            done += *count;
        }
    }
}

} // namespace stipple::vault
