#include "vault/vault.h"

#include "vault/slot_keys.h"
#include "vault/vault_text.h"

#include <QCoreApplication>

namespace stipple::vault
{

namespace
{

QString databasePath(const QString& folder) { return folder + QStringLiteral("/records.db"); }

} // namespace

Result<std::unique_ptr<Vault>> Vault::openWith(const QString& folder, FolderLock lock, Header header, const Slot& slot,
                                               const SecretBytes& slotKey)
{
    std::unique_ptr<Vault> vault(new Vault);
    STIPPLE_ASSIGN(vault->m_vaultKey, openSlot(slot, header.vault, slotKey));
    auto databaseKey = open(deriveKey(vault->m_vaultKey, KeyUse::WrapDatabaseKey), header.databaseKey,
                            "database " + header.vault.toRfc4122());
    if (!databaseKey)
        return failure(
            ErrorCode::Damaged,
            VaultText::tr("The database's key in vault.json is damaged; the passphrase is right. Nothing was changed. "
                          "Put vault.json back from a back-up."));
    vault->m_databaseKey = *std::move(databaseKey);
    vault->m_folder = folder;
    vault->m_lock = std::move(lock);
    vault->m_practitioner = slot.practitioner;
    vault->m_header = std::move(header);
    return vault;
}

Result<std::unique_ptr<Vault>> Vault::unlock(const QString& folder, const QUuid& practitioner,
                                             const SecretBytes& passphrase)
{
    STIPPLE_ASSIGN(Inspection inspection, inspectVault(folder));
    if (inspection.isFresh)
        return failure(ErrorCode::NotFound, VaultText::tr("There is no vault in %1.").arg(folder));
    STIPPLE_ASSIGN(FolderLock lock, FolderLock::take(folder));
    const Slot* found = inspection.header.slotOf(practitioner);
    if (!found)
        return failure(ErrorCode::NotFound, VaultText::tr("This practitioner has no passphrase in this vault."));
    const Slot slot = *found;
    STIPPLE_ASSIGN(const SecretBytes slotKey, passphraseSlotKey(passphrase, slot));
    return openWith(folder, std::move(lock), std::move(inspection.header), slot, slotKey);
}

Result<std::unique_ptr<Vault>> Vault::unlockWithRecovery(const QString& folder, const RecoveryCode& code)
{
    STIPPLE_ASSIGN(Inspection inspection, inspectVault(folder));
    if (inspection.isFresh)
        return failure(ErrorCode::NotFound, VaultText::tr("There is no vault in %1.").arg(folder));
    STIPPLE_ASSIGN(FolderLock lock, FolderLock::take(folder));
    const Slot* found = inspection.header.recoverySlot();
    if (!found)
        return failure(ErrorCode::Damaged, VaultText::tr("This vault has no recovery slot."));
    const Slot slot = *found;
    return openWith(folder, std::move(lock), std::move(inspection.header), slot, recoverySlotKey(code, slot));
}

Result<std::unique_ptr<Writer>> Vault::openWriter(const Clock& clock) const
{
    STIPPLE_ASSIGN(SigningKey device, deviceKey());
    return Writer::open(databasePath(m_folder), m_databaseKey, {m_header.identity.device, m_practitioner},
                        {std::move(device), keyFor(KeyUse::WrapClientKeys)}, clock);
}

Result<SigningKey> Vault::deviceKey() const
{
    const Identity& identity = m_header.identity;
    auto secret = open(keyFor(KeyUse::WrapDeviceKey), identity.deviceSecret,
                       "device " + m_header.vault.toRfc4122() + identity.device.toRfc4122());
    if (!secret)
        return failure(
            ErrorCode::Damaged,
            VaultText::tr(
                "This tablet's signing key in vault.json is damaged. Nothing was changed. Put vault.json back "
                "from a back-up."));
    return SigningKey{identity.deviceKey, *std::move(secret)};
}

Result<std::unique_ptr<Reader>> Vault::openReader() const
{
    return Reader::open(databasePath(m_folder), m_databaseKey);
}

Done Vault::withDatabase(const std::function<Done(Connection&)>& work) const
{
    STIPPLE_ASSIGN(Connection connection,
                   Connection::open(databasePath(m_folder), m_databaseKey, Connection::Mode::Write));
    return work(connection);
}

} // namespace stipple::vault
