#include "vault/files.h"
#include "vault/vault_text.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace stipple::vault
{

namespace
{

// Closes a descriptor when the function is left, however it is left.
class Descriptor
{
public:
    explicit Descriptor(int descriptor)
        : m_descriptor(descriptor)
    {
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }
    int get() const { return m_descriptor; }

private:
    int m_descriptor;
};

Done writeAll(int descriptor, const QByteArray& bytes, const QString& what)
{
    qsizetype written = 0;
    while (written < bytes.size()) {
        const ssize_t count = ::write(descriptor, bytes.constData() + written, std::size_t(bytes.size() - written));
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return failure(systemError(errno, what));
        written += count;
    }
    if (::fsync(descriptor) != 0)
        return failure(systemError(errno, what));
    return {};
}

} // namespace

Error systemError(int number, const QString& what)
{
    const QString details = QStringLiteral("errno %1 (%2)").arg(number).arg(QString::fromLocal8Bit(strerror(number)));
    switch (number) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return Error(ErrorCode::NoSpace,
                     what + QLatin1Char(' ') + VaultText::tr("The storage is full. Free some space, then try again."),
                     details);
    case EROFS:
    case EACCES:
    case EPERM:
        return Error(ErrorCode::ReadOnly,
                     what + QLatin1Char(' ') +
                         VaultText::tr("This place cannot be written to. Check its permissions, then try again."),
                     details);
    default:
        return Error(
            ErrorCode::IoFailure,
            what + QLatin1Char(' ') +
                VaultText::tr("The storage reported a fault (%1).").arg(QString::fromLocal8Bit(strerror(number))),
            details);
    }
}

Done replaceFile(const QString& path, const QByteArray& bytes)
{
    const QString what =
        VaultText::tr("%1 could not be written; what was there before is untouched.").arg(QFileInfo(path).fileName());
    const QByteArray target = QFile::encodeName(path);
    const QByteArray aside = target + ".new";
    {
        const Descriptor file(::open(aside.constData(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600));
        if (file.get() < 0)
            return failure(systemError(errno, what));
        if (auto done = writeAll(file.get(), bytes, what); !done) {
            ::unlink(aside.constData());
            return done;
        }
    }
    if (::rename(aside.constData(), target.constData()) != 0) {
        const int number = errno;
        ::unlink(aside.constData());
        return failure(systemError(number, what));
    }
    return syncFolder(QFileInfo(path).absolutePath());
}

Result<QByteArray> readWholeFile(const QString& path, qint64 limit)
{
    QFile file(path);
    const QString name = QFileInfo(path).fileName();
    if (!file.exists())
        return failure(ErrorCode::NotFound, VaultText::tr("There is no file %1.").arg(name));
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failure(ErrorCode::IoFailure, VaultText::tr("%1 cannot be read.").arg(name), file.errorString());
    QByteArray bytes = file.read(limit + 1);
    if (file.error() != QFileDevice::NoError)
        return failure(ErrorCode::IoFailure, VaultText::tr("%1 cannot be read.").arg(name), file.errorString());
    if (bytes.size() > limit)
        return failure(ErrorCode::Damaged, VaultText::tr("%1 is larger than it can be.").arg(name));
    return bytes;
}

Done syncFolder(const QString& path)
{
    const Descriptor folder(::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (folder.get() < 0 || ::fsync(folder.get()) != 0)
        return failure(systemError(errno, VaultText::tr("The folder could not be made durable.")));
    return {};
}

Done makePrivateFolder(const QString& path)
{
    const QString what = VaultText::tr("The folder could not be made.");
    const QString parent = QFileInfo(path).absolutePath();
    if (!QDir().mkpath(parent))
        return failure(systemError(errno ? errno : EACCES, what));
    if (::mkdir(QFile::encodeName(path).constData(), 0700) != 0)
        return failure(systemError(errno, what));
    return syncFolder(parent);
}

FolderLock::FolderLock(FolderLock&& other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1))
{
}

FolderLock& FolderLock::operator=(FolderLock&& other) noexcept
{
    std::swap(m_descriptor, other.m_descriptor);
    return *this;
}

FolderLock::~FolderLock()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

Result<FolderLock> FolderLock::take(const QString& folder)
{
    FolderLock lock;
    lock.m_descriptor =
        ::open(QFile::encodeName(folder + QStringLiteral("/lock")).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (lock.m_descriptor < 0)
        return failure(systemError(errno, VaultText::tr("The vault cannot be opened; nothing in it was changed.")));
    if (::flock(lock.m_descriptor, LOCK_EX | LOCK_NB) != 0) {
        if (errno == EWOULDBLOCK)
            return failure(
                ErrorCode::InUse,
                VaultText::tr("This vault is in use by another program, perhaps Stipple itself. Nothing was changed. "
                              "Lock it there, then try again."));
        return failure(systemError(errno, VaultText::tr("The vault cannot be opened; nothing in it was changed.")));
    }
    return lock;
}

} // namespace stipple::vault
