#include "vault/files.h"
#include "vault/vault_text.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

namespace stipple::vault
{

namespace
{

QString cannotWrite(const QByteArray& target)
{
    return VaultText::tr("%1 could not be written; what was there before is untouched.")
        .arg(QFileInfo(QFile::decodeName(target)).fileName());
}

} // namespace

AsideFile::AsideFile(AsideFile&& other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1))
    , m_target(std::exchange(other.m_target, {}))
{
}

AsideFile& AsideFile::operator=(AsideFile&& other) noexcept
{
    std::swap(m_descriptor, other.m_descriptor);
    std::swap(m_target, other.m_target);
    return *this;
}

AsideFile::~AsideFile()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
    if (!m_target.isEmpty())
        ::unlink((m_target + ".new").constData());
}

Result<AsideFile> AsideFile::create(const QString& path)
{
    AsideFile file;
    const QByteArray target = QFile::encodeName(path);
    file.m_descriptor =
        ::open((target + ".new").constData(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (file.m_descriptor < 0)
        return failure(systemError(errno, cannotWrite(target)));
    file.m_target = target;
    return file;
}

Done AsideFile::write(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t count = ::write(m_descriptor, bytes.data(), std::size_t(bytes.size()));
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return failure(systemError(errno, cannotWrite(m_target)));
        bytes = bytes.sliced(qsizetype(count));
    }
    return {};
}

QString AsideFile::asidePath() const { return QFile::decodeName(m_target + ".new"); }

Done AsideFile::keep(const std::function<Done()>& meanwhile)
{
    int synced = 0;
    Done done;
    if (meanwhile) {
        std::thread sync([this, &synced] { synced = ::fsync(m_descriptor) == 0 ? 0 : errno; });
        done = meanwhile();
        sync.join();
    } else {
        synced = ::fsync(m_descriptor) == 0 ? 0 : errno;
    }
    STIPPLE_TRY(done);
    if (synced != 0)
        return failure(systemError(synced, cannotWrite(m_target)));
    const int descriptor = std::exchange(m_descriptor, -1);
    // Some file systems say only now that there was no room.
    if (::close(descriptor) != 0)
        return failure(systemError(errno, cannotWrite(m_target)));
    if (::rename((m_target + ".new").constData(), m_target.constData()) != 0)
        return failure(systemError(errno, cannotWrite(m_target)));
    const QByteArray kept = std::exchange(m_target, {});
    return syncFolder(QFileInfo(QFile::decodeName(kept)).absolutePath());
}

SourceFile::SourceFile(SourceFile&& other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1))
    , m_size(other.m_size)
    , m_name(std::move(other.m_name))
{
}

SourceFile& SourceFile::operator=(SourceFile&& other) noexcept
{
    std::swap(m_descriptor, other.m_descriptor);
    std::swap(m_size, other.m_size);
    std::swap(m_name, other.m_name);
    return *this;
}

SourceFile::~SourceFile()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

Result<SourceFile> SourceFile::open(const QString& path)
{
    SourceFile file;
    file.m_name = QFileInfo(path).fileName();
    // Without O_NONBLOCK a pipe laid in a file's place would hold us for ever.
    file.m_descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
    if (file.m_descriptor < 0 && (errno == ENOENT || errno == ENOTDIR))
        return failure(ErrorCode::NotFound, VaultText::tr("The file %1 is missing.").arg(file.m_name));
    if (file.m_descriptor < 0 && errno != ELOOP && errno != ENXIO)
        return failure(systemError(errno, VaultText::tr("The file %1 cannot be read.").arg(file.m_name)));
    struct stat about {
    };
    if (file.m_descriptor < 0 || ::fstat(file.m_descriptor, &about) != 0 || !S_ISREG(about.st_mode))
        return failure(ErrorCode::Damaged, VaultText::tr("%1 is no ordinary file.").arg(file.m_name));
    file.m_size = about.st_size;
    return file;
}

Result<qsizetype> SourceFile::read(std::span<char> buffer)
{
    std::size_t filled = 0;
    while (filled < buffer.size()) {
        const ssize_t count = ::read(m_descriptor, buffer.data() + filled, buffer.size() - filled);
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return failure(systemError(errno, VaultText::tr("The file %1 cannot be read.").arg(m_name)));
        if (count == 0)
            break;
        filled += std::size_t(count);
    }
    return qsizetype(filled);
}

Done requirePrivateFolder(const QString& path)
{
    if (::mkdir(QFile::encodeName(path).constData(), 0700) == 0)
        return syncFolder(QFileInfo(path).absolutePath());
    const int number = errno;
    if (number == EEXIST && QFileInfo(path).isDir() && !QFileInfo(path).isSymLink())
        return {};
    return failure(
        systemError(number, VaultText::tr("The folder %1 could not be made.").arg(QFileInfo(path).fileName())));
}

} // namespace stipple::vault
