#include "vault/new_vault.h"

#include "vault/erasure.h"
#include "vault/throttle.h"
#include "vault/vault.h"
#include "vault/vault_text.h"

#include <QCoreApplication>
#include <QDir>

#include <cerrno>
#include <cstdio>
#include <sys/stat.h>

namespace stipple::vault
{

Done makeMediaFolders(const QString& folder)
{
    const QString media = folder + QStringLiteral("/media");
    STIPPLE_TRY(makePrivateFolder(media));
    for (int i = 0; i < 256; ++i) {
        const QString path = media + QStringLiteral("/%1").arg(i, 2, 16, QLatin1Char('0'));
        if (::mkdir(QFile::encodeName(path).constData(), 0700) != 0)
            return failure(systemError(errno, VaultText::tr("The folder %1 could not be made.").arg(path)));
    }
    return syncFolder(media);
}

NewVaultFolder::~NewVaultFolder()
{
    if (!m_target.isEmpty())
        QDir(path()).removeRecursively();
}

Result<NewVaultFolder> NewVaultFolder::begin(const QString& target)
{
    const QString absolute = QDir(target).absolutePath();
    const auto inspection = inspectVault(absolute);
    if ((inspection && !inspection->isFresh) || (!inspection && inspection.error().code() != ErrorCode::ReadOnly))
        return failure(
            ErrorCode::AlreadyExists,
            VaultText::tr("%1 is not empty. Choose an empty folder, or one that is not there yet.").arg(absolute));
    if (!inspection)
        return failure(inspection.error());
    NewVaultFolder folder(absolute);
    QDir(folder.path()).removeRecursively(); // left over by an attempt that was cut off
    STIPPLE_TRY(makePrivateFolder(folder.path()));
    STIPPLE_TRY(makeMediaFolders(folder.path()));
    STIPPLE_TRY(makePrivateFolder(folder.path() + QStringLiteral("/drafts")));
    return folder;
}

Done NewVaultFolder::keep()
{
    if (std::rename(QFile::encodeName(path()).constData(), QFile::encodeName(m_target).constData()) != 0)
        return failure(systemError(errno, VaultText::tr("The vault could not be put into its place.")));
    const QString target = std::exchange(m_target, {});
    return syncFolder(QFileInfo(target).absolutePath());
}

Result<QUuid> takeNewDevice(const QString& folder, const Header& header, const OwnersKeys& keys, const Clock& clock)
{
    STIPPLE_TRY(writeHeader(folder, header));
    QList<QUuid> slotIds;
    for (const Slot& slot : header.keySlots)
        slotIds += slot.id;
    STIPPLE_TRY(startThrottle(folder, slotIds));
    STIPPLE_ASSIGN(const auto vault, Vault::openWith(folder, header, keys));
    STIPPLE_TRY(vault->takeNewDeviceIdentity(clock));
    {
        STIPPLE_ASSIGN(const auto reader, vault->openReader());
        STIPPLE_TRY(settleErasures(*reader, folder, header.vault, false));
    }
    STIPPLE_ASSIGN(auto writer, vault->openWriter(clock));
    STIPPLE_TRY(vault->lock(std::move(writer)));
    return vault->header().identity.device;
}

} // namespace stipple::vault
