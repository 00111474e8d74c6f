#include "core/ids.h"
#include "records/people.h"
#include "vault/device_record.h"
#include "vault/new_vault.h"
#include "vault/slot_keys.h"
#include "vault/throttle.h"
#include "vault/typed_edits.h"
#include "vault/vault.h"
#include "vault/vault_text.h"

#include <QCoreApplication>
#include <QDir>

#include <cerrno>
#include <cstdio>

namespace stipple::vault
{

namespace
{

Done requireUsable(const NewVault& wanted)
{
    const auto invalid = [](const QString& why) { return failure(ErrorCode::InvalidInput, why); };
    if (wanted.clinic.trimmed().isEmpty())
        return invalid(VaultText::tr("The clinic needs a name."));
    if (wanted.owner.trimmed().isEmpty())
        return invalid(VaultText::tr("The owner needs a name."));
    if (wanted.clinic.size() > 200 || wanted.owner.size() > 200)
        return invalid(VaultText::tr("A name may have 200 characters at most."));
    if (!wanted.zone.isEmpty() && !QTimeZone(wanted.zone.toLatin1()).isValid())
        return invalid(VaultText::tr("The time zone \"%1\" is not known.").arg(wanted.zone));
    if (wanted.passphrase.isEmpty())
        return invalid(VaultText::tr("A passphrase is needed."));
    if (!wanted.cost.isWithinLimits())
        return failure(ErrorCode::Internal, VaultText::tr("Something in the app went wrong. No vault was made."),
                       QStringLiteral("key derivation cost"));
    return {};
}

struct NewKeys {
    SecretBytes vaultKey = SecretBytes::random(keySize);
    SecretBytes databaseKey = SecretBytes::random(keySize);
    RecoveryCode recovery = RecoveryCode::random();
    SigningKey owner = SigningKey::random();
    SigningKey device = SigningKey::random();
};

Identity newIdentity(const NewKeys& keys, const QUuid& vault, const QUuid& device)
{
    const SigningKey root = rootKey(keys.recovery);
    Identity identity;
    identity.device = device;
    identity.rootKey = root.publicKey;
    identity.ownerKey = keys.owner.publicKey;
    identity.ownerSignature = root.sign(identity.signedByRoot(vault));
    identity.deviceKey = keys.device.publicKey;
    identity.deviceSignature = keys.owner.sign(identity.signedByOwner(vault));
    identity.deviceSecret = sealDeviceKey(keys.device, keys.vaultKey, vault, device);
    return identity;
}

Result<Header> newHeader(const NewVault& wanted, const NewKeys& keys, const QUuid& owner, IdSource& ids,
                         const Clock& clock)
{
    Header header;
    header.vault = ids.next();
    header.created = clock.nowUtc().toString(Qt::ISODate);
    header.identity = newIdentity(keys, header.vault, ids.next());
    header.databaseKey = seal(deriveKey(keys.vaultKey, KeyUse::WrapDatabaseKey), keys.databaseKey.view(),
                              "database " + header.vault.toRfc4122());
    header.boxKey = boxPublicKey(keys.vaultKey);

    Slot slot;
    slot.id = ids.next();
    slot.practitioner = owner;
    slot.name = wanted.owner.trimmed();
    slot.cost = wanted.cost;
    slot.salt = newSalt();
    STIPPLE_ASSIGN(const SecretBytes slotKey, passphraseSlotKey(wanted.passphrase, slot));
    lockSlot(slot, header.vault, slotKey, keys.vaultKey);
    slot.owner = sealOwnerKey(keys.owner, slotKey, header.vault);
    header.keySlots.append(slot);

    Slot recovery;
    recovery.id = ids.next();
    recovery.kind = Slot::Kind::Recovery;
    recovery.salt = newSalt();
    const SecretBytes recoveryKey = recoverySlotKey(keys.recovery, recovery);
    lockSlot(recovery, header.vault, recoveryKey, keys.vaultKey);
    recovery.owner = sealOwnerKey(keys.owner, recoveryKey, header.vault); // to vouch for a tablet that takes over
    header.keySlots.append(recovery);
    return header;
}

Result<AuditHead> fillDatabase(const QString& folder, const NewVault& wanted, const NewKeys& keys, const Header& header,
                               const QUuid& owner, const Clock& clock)
{
    const QString path = folder + QStringLiteral("/records.db");
    {
        // Made first, so that the Writer finds a database with a shape.
        STIPPLE_ASSIGN(Connection connection, Connection::open(path, keys.databaseKey, Connection::Mode::Create));
    }
    STIPPLE_ASSIGN(const std::unique_ptr<Writer> writer,
                   Writer::open(path, keys.databaseKey, {header.identity.device, owner},
                                {{keys.device.publicKey, keys.device.secretKey.clone()},
                                 deriveKey(keys.vaultKey, KeyUse::WrapClientKeys)},
                                clock));
    STIPPLE_TRY(writer->audit(AuditAction::VaultCreated));
    records::Clinic clinic;
    clinic.name = wanted.clinic.trimmed();
    clinic.phone = wanted.phone.trimmed();
    clinic.zone = wanted.zone.isEmpty() ? QStringLiteral("UTC") : wanted.zone;
    clinic.language = wanted.language.isEmpty() ? QStringLiteral("en") : wanted.language;
    records::Practitioner practitioner;
    practitioner.name = wanted.owner.trimmed();
    practitioner.role = records::Role::Owner;
    practitioner.since = clock.today(QTimeZone(clinic.zone.toLatin1()));
    const records::Device device = thisDevice(header, clock);
    const QUuid clinicId = writer->newId();
    std::vector<std::pair<QUuid, Writer::Edit>> first{
        {owner, creating(owner, QUuid(), practitioner)},
        {header.identity.device, creating(header.identity.device, QUuid(), device)},
    };
    if (wanted.protocol) {
        records::Protocol protocol = *wanted.protocol;
        protocol.adoptedAt = clock.nowUtc();
        protocol.adoptedBy = owner;
        clinic.protocol = writer->newId();
        first.emplace_back(clinic.protocol, creating(clinic.protocol, QUuid(), protocol));
    }
    first.emplace_back(clinicId, creating(clinicId, QUuid(), clinic));
    STIPPLE_TRY(writer->changeAll(first));
    STIPPLE_TRY(writer->checkpoint());
    return writer->auditHead();
}

Done writeFirstAnchor(const QString& folder, const Header& header, const AuditHead& head, const SigningKey& device)
{
    Anchor anchor;
    anchor.vault = header.vault;
    anchor.device = header.identity.device;
    anchor.head = head;
    anchor.header = header.digest();
    STIPPLE_TRY(noteClosed(anchor, folder + QStringLiteral("/records.db")));
    return writeAnchor(folder, anchor, device);
}

} // namespace

Result<NewVaultKeys> createVault(const QString& folder, const NewVault& wanted, const Clock& clock)
{
    STIPPLE_TRY(requireUsable(wanted));
    STIPPLE_ASSIGN(const Inspection inspection, inspectVault(folder));
    if (!inspection.isFresh)
        return failure(ErrorCode::AlreadyExists,
                       VaultText::tr("There is a vault in %1 already. Nothing was changed.").arg(folder));

    // All of it aside first: whoever looks sees no vault, or a whole one.
    const QString aside = folder + QStringLiteral(".being-made");
    QDir(aside).removeRecursively(); // left over by an attempt that was cut off
    STIPPLE_TRY(makePrivateFolder(aside));
    NewKeys keys;
    IdSource ids(clock);
    const QUuid owner = ids.next();
    auto made = [&]() -> Done {
        STIPPLE_TRY(makeMediaFolders(aside));
        STIPPLE_TRY(makePrivateFolder(aside + QStringLiteral("/drafts")));
        STIPPLE_ASSIGN(const Header header, newHeader(wanted, keys, owner, ids, clock));
        STIPPLE_ASSIGN(const AuditHead head, fillDatabase(aside, wanted, keys, header, owner, clock));
        STIPPLE_TRY(writeHeader(aside, header));
        STIPPLE_TRY(startThrottle(aside, {header.keySlots[0].id, header.keySlots[1].id}));
        STIPPLE_TRY(writeFirstAnchor(aside, header, head, keys.device));
        if (std::rename(QFile::encodeName(aside).constData(), QFile::encodeName(folder).constData()) != 0)
            return failure(
                systemError(errno, VaultText::tr("The vault could not be put into its place; nothing was kept.")));
        return syncFolder(QFileInfo(folder).absolutePath());
    }();
    if (!made) {
        QDir(aside).removeRecursively();
        return failure(made.error());
    }
    return NewVaultKeys{std::move(keys.recovery), owner};
}

} // namespace stipple::vault
