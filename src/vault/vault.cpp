#include "vault/vault.h"

#include "vault/new_identity.h"
#include "vault/throttle.h"
#include "vault/vault_text.h"

#include <QCoreApplication>

namespace stipple::vault
{

namespace
{

QString databasePath(const QString& folder) { return folder + QStringLiteral("/records.db"); }

} // namespace

Result<std::unique_ptr<Vault>> Vault::openWith(const QString& folder, FolderLock lock, Header header, const Slot& slot,
                                               const SecretBytes& slotKey, const QByteArray& keptAnchor)
{
    const auto damagedKey = [](const QString& which) {
        return failure(
            ErrorCode::Damaged,
            VaultText::tr("%1 in vault.json is damaged; the passphrase is right. Nothing was changed. Put vault.json "
                          "back from a back-up.")
                .arg(which));
    };
    std::unique_ptr<Vault> vault(new Vault);
    STIPPLE_ASSIGN(vault->m_vaultKey, openSlot(slot, header.vault, slotKey));
    auto databaseKey = open(deriveKey(vault->m_vaultKey, KeyUse::WrapDatabaseKey), header.databaseKey,
                            "database " + header.vault.toRfc4122());
    if (!databaseKey)
        return damagedKey(VaultText::tr("The database's key"));
    vault->m_databaseKey = *std::move(databaseKey);
    auto deviceKey = openDeviceKey(header.identity, vault->m_vaultKey, header.vault);
    if (!deviceKey || deviceKey->publicKey != header.identity.deviceKey)
        return damagedKey(VaultText::tr("This tablet's signing key"));
    vault->m_deviceKey = *std::move(deviceKey);
    if (!slot.owner.isEmpty()) {
        auto owner = openOwnerKey(slot, slotKey, header.vault);
        if (!owner || owner->publicKey != header.identity.ownerKey)
            return damagedKey(VaultText::tr("The owner's signing key"));
        vault->m_ownerKey = *std::move(owner);
    }
    AnchorCheck check = checkAnchor(folder, header, keptAnchor, vault->m_databaseKey);
    vault->m_anchor = std::move(check.anchor);
    vault->m_alarm = std::move(check.alarm);
    vault->m_folder = folder;
    vault->m_lock = std::move(lock);
    vault->m_practitioner = slot.practitioner;
    vault->m_header = std::move(header);
    return vault;
}

Result<std::unique_ptr<Vault>> Vault::openWith(const QString& folder, const Header& header, const OwnersKeys& keys)
{
    STIPPLE_ASSIGN(FolderLock lock, FolderLock::take(folder));
    return openWith(folder, std::move(lock), header, keys.slot, keys.slotKey, {});
}

Result<std::unique_ptr<Vault>> Vault::unlock(const QString& folder, const QUuid& practitioner,
                                             const SecretBytes& secret)
{
    return unlock(folder, practitioner, secret, SystemClock());
}

Result<std::unique_ptr<Vault>> Vault::unlock(const QString& folder, const QUuid& practitioner,
                                             const SecretBytes& secret, const Clock& clock, const FromKeystore& kept)
{
    STIPPLE_ASSIGN(Inspection inspection, inspectVault(folder));
    if (inspection.isFresh)
        return failure(ErrorCode::NotFound, VaultText::tr("There is no vault in %1.").arg(folder));
    STIPPLE_ASSIGN(FolderLock lock, FolderLock::take(folder));
    const Slot* found = inspection.header.slotOf(practitioner);
    if (!found)
        return failure(ErrorCode::NotFound, VaultText::tr("This practitioner has no passphrase in this vault."));
    const Slot slot = *found;
    const bool isPin = slot.kind == Slot::Kind::Pin;
    if (isPin && kept.deviceSecret.isEmpty())
        return failure(pinNeedsKeystore(kept.problem));
    // The try counts before it is made, so that ending the process does not make it undone.
    STIPPLE_TRY(takeTry(folder, slot.id, clock));
    STIPPLE_ASSIGN(const SecretBytes slotKey,
                   isPin ? pinSlotKey(secret, slot, kept.deviceSecret) : passphraseSlotKey(secret, slot));
    auto vault = openWith(folder, std::move(lock), std::move(inspection.header), slot, slotKey, kept.anchor);
    if (vault || vault.error().code() != ErrorCode::WrongSecret) {
        STIPPLE_ASSIGN(const int tries, forgetTries(folder, slot.id));
        if (vault)
            (*vault)->m_wrongTries = tries - 1;
    }
    return vault;
}

Result<std::unique_ptr<Vault>> Vault::unlockWithRecovery(const QString& folder, const RecoveryCode& code,
                                                         const FromKeystore& kept)
{
    STIPPLE_ASSIGN(Inspection inspection, inspectVault(folder));
    if (inspection.isFresh)
        return failure(ErrorCode::NotFound, VaultText::tr("There is no vault in %1.").arg(folder));
    STIPPLE_ASSIGN(FolderLock lock, FolderLock::take(folder));
    const Slot* found = inspection.header.recoverySlot();
    if (!found)
        return failure(ErrorCode::Damaged, VaultText::tr("This vault has no recovery slot."));
    const Slot slot = *found;
    return openWith(folder, std::move(lock), std::move(inspection.header), slot, recoverySlotKey(code, slot),
                    kept.anchor);
}

// Before the first change: from now on the file may differ from what the anchor of the closed file said.
Done Vault::markOpen()
{
    if (m_alarm)
        return failure(*m_alarm);
    if (m_anchor.closed.isEmpty())
        return {};
    m_anchor.closed.clear();
    return writeAnchor(m_folder, m_anchor, m_deviceKey);
}

Result<std::unique_ptr<Writer>> Vault::newWriter(const Clock& clock) const
{
    return Writer::open(databasePath(m_folder), m_databaseKey, {m_header.identity.device, m_practitioner},
                        {{m_deviceKey.publicKey, m_deviceKey.secretKey.clone()}, keyFor(KeyUse::WrapClientKeys)},
                        clock);
}

Result<std::unique_ptr<Writer>> Vault::openWriter(const Clock& clock)
{
    STIPPLE_TRY(markOpen());
    STIPPLE_ASSIGN(std::unique_ptr<Writer> writer, newWriter(clock));
    if (!m_isNoted) {
        if (m_wrongTries > 0)
            STIPPLE_TRY(writer->audit(AuditAction::UnlockFailed, {}, {}, QString::number(m_wrongTries)));
        STIPPLE_TRY(writer->audit(AuditAction::Unlocked));
        m_isNoted = true;
    }
    return writer;
}

Result<std::unique_ptr<Reader>> Vault::openReader() const
{
    return Reader::open(databasePath(m_folder), m_databaseKey);
}

Done Vault::withDatabase(const std::function<Done(Connection&)>& work)
{
    STIPPLE_TRY(markOpen());
    STIPPLE_ASSIGN(Connection connection,
                   Connection::open(databasePath(m_folder), m_databaseKey, Connection::Mode::Write));
    return work(connection);
}

Done Vault::compareWholeFile()
{
    if (m_alarm)
        return failure(*m_alarm);
    m_alarm = checkWholeFile(m_anchor, databasePath(m_folder));
    return m_alarm ? Done(failure(*m_alarm)) : Done();
}

Done Vault::lookAtDatabase(const std::function<Done(Connection&)>& work) const
{
    STIPPLE_ASSIGN(Connection connection,
                   Connection::open(databasePath(m_folder), m_databaseKey, Connection::Mode::Read));
    return work(connection);
}

Result<QByteArray> Vault::anchorNow(Writer& writer)
{
    STIPPLE_ASSIGN(m_anchor.head, writer.auditHead());
    STIPPLE_TRY(writeAnchor(m_folder, m_anchor, m_deviceKey));
    return m_anchor.toBytes();
}

Result<QByteArray> Vault::lock(std::unique_ptr<Writer> writer)
{
    STIPPLE_TRY(writer->audit(AuditAction::Locked));
    STIPPLE_ASSIGN(m_anchor.head, writer->auditHead());
    const Done emptied = writer->checkpoint();
    writer.reset();
    if (emptied) {
        STIPPLE_TRY(noteClosed(m_anchor, databasePath(m_folder)));
    }
    STIPPLE_TRY(writeAnchor(m_folder, m_anchor, m_deviceKey));
    STIPPLE_TRY(emptied);
    return m_anchor.toBytes();
}

} // namespace stipple::vault
