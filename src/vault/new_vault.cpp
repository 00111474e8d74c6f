#include "vault/new_vault.h"

#include "records/people.h"
#include "vault/erasure.h"
#include "vault/typed_edits.h"
#include "vault/vault_text.h"
#include "vault/verify.h"

#include <QCoreApplication>
#include <QDir>
#include <QSysInfo>

#include <cerrno>
#include <cstdio>

namespace stipple::vault
{

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
    STIPPLE_TRY(makePrivateFolder(folder.path() + QStringLiteral("/media")));
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

Result<QUuid> takeNewDevice(const QString& folder, const Header& header, const OwnersKeys& keys,
                            const SecretBytes& databaseKey, const Clock& clock, const QString& how)
{
    IdSource ids(clock);
    const Header renewed = withNewDevice(header, keys, ids.next());
    const Identity& identity = renewed.identity;
    auto secret = open(deriveKey(keys.vaultKey, KeyUse::WrapDeviceKey), identity.deviceSecret,
                       "device " + renewed.vault.toRfc4122() + identity.device.toRfc4122());
    if (!secret)
        return failure(secret.error());
    {
        STIPPLE_ASSIGN(
            const auto writer,
            Writer::open(folder + QStringLiteral("/records.db"), databaseKey, {identity.device, {}},
                         {{identity.deviceKey, *std::move(secret)}, deriveKey(keys.vaultKey, KeyUse::WrapClientKeys)},
                         clock));
        STIPPLE_TRY(writer->within([&](Connection& connection) -> Done {
            STIPPLE_ASSIGN(Statement keep, connection.prepare("INSERT OR REPLACE INTO devices (id, identity, until_ms) "
                                                              "VALUES (?, ?, ?)"));
            return keep.bind(1, header.identity.device)
                .bind(2, QString::fromUtf8(identityToJson(header.identity).toBytes()))
                .bind(3, clock.wallMs())
                .run();
        }));
        records::Device device;
        device.name = QSysInfo::machineHostName();
        device.system = QSysInfo::prettyProductName();
        device.signKey = identity.deviceKey;
        device.boxKey = renewed.boxKey;
        device.joined = clock.nowUtc();
        STIPPLE_TRY(writer->change(identity.device, creating(identity.device, QUuid(), device)));
        STIPPLE_TRY(writer->audit(AuditAction::VaultCreated, identity.device, {}, how));
        STIPPLE_TRY(writer->checkpoint());
        STIPPLE_ASSIGN(const auto reader, Reader::open(folder + QStringLiteral("/records.db"), databaseKey));
        STIPPLE_TRY(settleErasures(*reader, folder, renewed.vault, false));
    }
    STIPPLE_TRY(writeHeader(folder, renewed));
    return identity.device;
}

} // namespace stipple::vault
