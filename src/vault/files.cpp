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
    STIPPLE_ASSIGN(AsideFile file, AsideFile::create(path));
    STIPPLE_TRY(file.write(bytes));
    return file.keep();
}

Result<QByteArray> readWholeFile(const QString& path, qint64 limit)
{
    const QString name = QFileInfo(path).fileName();
    auto file = SourceFile::open(path);
    if (!file && file.error().code() == ErrorCode::NotFound)
        return failure(ErrorCode::NotFound, VaultText::tr("There is no file %1.").arg(name));
    if (!file)
        return failure(file.error());
    if (file->size() > limit)
        return failure(ErrorCode::Damaged, VaultText::tr("%1 is larger than it can be.").arg(name));
    QByteArray bytes(qsizetype(file->size()), Qt::Uninitialized);
    STIPPLE_ASSIGN(const qsizetype count, file->read({bytes.data(), std::size_t(bytes.size())}));
    bytes.truncate(count);
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
