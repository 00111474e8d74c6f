#include "vault/sqlite_error.h"
#include "vault/vault_text.h"

#include <QCoreApplication>

#include <cerrno>
#include <sqlcipher/sqlite3.h>

namespace stipple::vault
{

Error databaseError(sqlite3* database, int code)
{
    const int system = database ? sqlite3_system_errno(database) : 0;
    // The database's own words are about tables and codes, never about a client.
    const QString details = QStringLiteral("sqlite %1 errno %2: %3")
                                .arg(code)
                                .arg(system)
                                .arg(QString::fromUtf8(database ? sqlite3_errmsg(database) : sqlite3_errstr(code)));
    const bool writing = code == SQLITE_IOERR || code == SQLITE_IOERR_WRITE || code == SQLITE_IOERR_FSYNC ||
                         code == SQLITE_IOERR_DIR_FSYNC || code == SQLITE_IOERR_TRUNCATE;
    const bool full = (code & 0xff) == SQLITE_FULL ||
                      (writing && (system == ENOSPC || system == EDQUOT || system == EFBIG || system == 0));
    if (full)
        return Error(
            ErrorCode::NoSpace,
            VaultText::tr("The tablet's storage is full. This change was not saved; everything saved before is safe. "
                          "Free some space, then try again."),
            details);
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Error(
            ErrorCode::InUse,
            VaultText::tr("The vault is busy with something else. This change was not saved; try again in a moment."),
            details);
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
        return Error(
            ErrorCode::ReadOnly,
            VaultText::tr("The vault's folder cannot be written to. Nothing was changed. Check its permissions, then "
                          "try again."),
            details);
    case SQLITE_NOTADB:
    case SQLITE_CORRUPT:
        return Error(ErrorCode::Damaged,
                     VaultText::tr(
                         "The vault's database is damaged. Nothing was changed. Leave the folder as it is, and restore "
                         "a back-up into a new one."),
                     details);
    case SQLITE_IOERR:
        return Error(ErrorCode::IoFailure,
                     VaultText::tr(
                         "The tablet's storage reported a fault. This change was not saved; everything saved before is "
                         "safe unless the storage itself is failing. Make a back-up."),
                     details);
    case SQLITE_AUTH:
        return Error(ErrorCode::Refused, VaultText::tr("The database refuses this: it is not allowed here."), details);
    default:
        return Error(
            ErrorCode::Internal,
            VaultText::tr(
                "Something in the app went wrong. This change was not saved; everything saved before is safe."),
            details);
    }
}

} // namespace stipple::vault
