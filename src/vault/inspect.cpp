#include "vault/vault.h"
#include "vault/vault_text.h"

#include <QCoreApplication>
#include <QDir>

#include <unistd.h>

namespace stipple::vault
{

namespace
{

// The folder itself, or the nearest one above it that exists: where making a vault would write first.
QString nearestFolder(const QString& folder)
{
    QFileInfo info(folder);
    while (!info.exists() && info.absolutePath() != info.absoluteFilePath())
        info = QFileInfo(info.absolutePath());
    return info.absoluteFilePath();
}

} // namespace

Result<Inspection> inspectVault(const QString& folder)
{
    const QFileInfo info(folder);
    if (info.exists() && !info.isDir())
        return failure(ErrorCode::Foreign,
                       VaultText::tr("%1 is a file, not a folder. Nothing was changed.").arg(folder));
    if (info.exists() && ::access(QFile::encodeName(folder).constData(), R_OK | X_OK) != 0)
        return failure(ErrorCode::ReadOnly,
                       VaultText::tr("%1 cannot be read by this user. Nothing was changed.").arg(folder));
    const QStringList entries =
        QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    if (entries.isEmpty()) {
        if (::access(QFile::encodeName(nearestFolder(folder)).constData(), W_OK | X_OK) != 0)
            return failure(
                ErrorCode::ReadOnly,
                VaultText::tr("%1 cannot be written to, so no vault can be made there. Nothing was changed. Check its "
                              "permissions, or choose another folder.")
                    .arg(folder));
        return Inspection{};
    }
    const bool hasHeader =
        entries.contains(QLatin1String("vault.json")) || entries.contains(QLatin1String("vault.copy.json"));
    if (!hasHeader) {
        if (entries.contains(QLatin1String("records.db")) || entries.contains(QLatin1String("media")))
            return failure(
                ErrorCode::Damaged,
                VaultText::tr("The key slots (vault.json) of the vault in %1 are missing, while its data is there. "
                              "Nothing was changed, and nothing will be made anew over it. Put vault.json back from a "
                              "back-up.")
                    .arg(folder));
        return failure(ErrorCode::Foreign,
                       VaultText::tr("%1 holds other files, and no vault. Nothing was changed. Choose an empty folder.")
                           .arg(folder));
    }
    auto header = readHeader(folder);
    if (!header) {
        if (header.error().code() == ErrorCode::Damaged || header.error().code() == ErrorCode::NotFound)
            return failure(
                ErrorCode::Damaged,
                VaultText::tr("The key slots (vault.json) of the vault in %1 are damaged, both copies of them. Nothing "
                              "was changed. Put vault.json back from a back-up; your data is still there.")
                    .arg(folder),
                header.error().details());
        return failure(header.error());
    }
    return Inspection{.isFresh = false, .header = *std::move(header)};
}

} // namespace stipple::vault
