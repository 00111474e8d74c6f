#include "reminders/reminder_folder.h"

#include "reminders/plan_file.h"
#include "reminders/reminder_text.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace stipple::reminders
{

namespace
{

Done syncFolderOf(const QString& path)
{
    const int folder =
        ::open(QFile::encodeName(QFileInfo(path).absolutePath()).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const bool isSynced = folder >= 0 && ::fsync(folder) == 0;
    const int number = errno;
    if (folder >= 0)
        ::close(folder);
    if (!isSynced)
        return failure(folderError(number));
    return {};
}

} // namespace

Error folderError(int number)
{
    const bool isFull = number == ENOSPC || number == EDQUOT || number == EFBIG;
    const bool isForbidden = number == EACCES || number == EPERM || number == EROFS;
    const QString details =
        QStringLiteral("errno %1 (%2)").arg(number).arg(QString::fromLocal8Bit(std::strerror(number)));
    if (isFull)
        return Error(ErrorCode::NoSpace,
                     ReminderText::tr("The storage is full, so no reminder can be noted, and none is shown. Free some "
                                      "space."),
                     details);
    if (isForbidden)
        return Error(ErrorCode::ReadOnly,
                     ReminderText::tr("The reminders' folder cannot be written to, so none is shown. Check its "
                                      "permissions."),
                     details);
    return Error(ErrorCode::IoFailure,
                 ReminderText::tr("The storage reported a fault, so no reminder can be noted, and none is shown."),
                 details);
}

QString ReminderFolder::usual()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/stipple/reminders");
}

Done ReminderFolder::make() const
{
    if (QFileInfo(m_path).isDir())
        return {};
    if (QDir().mkpath(QFileInfo(m_path).absolutePath()) && ::mkdir(QFile::encodeName(m_path).constData(), 0700) == 0)
        return {};
    const int number = errno;
    if (QFileInfo(m_path).isDir()) // another process has made it
        return {};
    return failure(folderError(number));
}

Result<Plan> ReminderFolder::readPlan() const
{
    STIPPLE_ASSIGN(const QByteArray bytes, readSmallFile(planFile(), mostPlanBytes));
    return planFromBytes(bytes);
}

Done ReminderFolder::writePlan(const Plan& plan) const
{
    STIPPLE_TRY(make());
    return replaceSmallFile(planFile(), planToBytes(plan));
}

Done ReminderFolder::removePlan() const
{
    if (::unlink(QFile::encodeName(planFile()).constData()) == 0)
        return syncFolderOf(planFile());
    if (errno != ENOENT)
        return failure(folderError(errno));
    return {};
}

Result<Journal> ReminderFolder::openJournal(qint64 nowMs) const
{
    STIPPLE_TRY(make());
    return Journal::open(journalFile(), nowMs);
}

Result<QByteArray> readSmallFile(const QString& path, qsizetype most)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
    if (descriptor < 0 && errno == ENOENT)
        return failure(ErrorCode::NotFound, ReminderText::tr("There are no reminders."));
    if (descriptor < 0 && errno != ELOOP)
        return failure(folderError(errno));
    QFile file;
    struct stat status {
    };
    const bool isFile = descriptor >= 0 && ::fstat(descriptor, &status) == 0 && S_ISREG(status.st_mode);
    QByteArray bytes;
    if (isFile && file.open(descriptor, QIODevice::ReadOnly)) // what was opened by a number is closed by us
        bytes = file.read(most + 1);
    if (descriptor >= 0)
        ::close(descriptor);
    if (!isFile || bytes.size() > most)
        return failure(ErrorCode::Damaged, ReminderText::tr("A file of the reminders is not what was written."));
    if (file.error() != QFileDevice::NoError)
        return failure(folderError(EIO));
    return bytes;
}

Done replaceSmallFile(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    errno = 0;
    if (!file.open(QIODevice::WriteOnly))
        return failure(folderError(errno ? errno : EACCES));
    // QSaveFile syncs what it wrote before it renames it, but takes no notice of what commit() itself could not write.
    if (!file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) || file.write(bytes) != bytes.size() ||
        !file.flush() || !file.commit())
        return failure(folderError(errno ? errno : EIO));
    return syncFolderOf(path);
}

Done putAside(const QString& path)
{
    const QByteArray from = QFile::encodeName(path);
    if (std::rename(from.constData(), (from + ".damaged").constData()) != 0)
        return failure(folderError(errno));
    return syncFolderOf(path);
}

} // namespace stipple::reminders
