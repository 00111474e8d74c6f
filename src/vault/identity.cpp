#include "vault/device_record.h"
#include "vault/migrations.h"
#include "vault/typed_edits.h"
#include "vault/vault.h"
#include "vault/vault_text.h"
#include "vault/verify.h"

#include <QCoreApplication>

namespace stipple::vault
{

namespace
{

QString databasePathIn(const QString& folder) { return folder + QStringLiteral("/records.db"); }

Done keepOldIdentity(const QString& path, const SecretBytes& key, const Identity& identity, const Clock& clock)
{
    STIPPLE_ASSIGN(Connection connection, Connection::open(path, key, Connection::Mode::Write));
    STIPPLE_TRY(migrate(connection));
    STIPPLE_ASSIGN(Statement keep,
                   connection.prepare("INSERT OR REPLACE INTO devices (id, identity, until_ms) VALUES (?, ?, ?)"));
    return keep.bind(1, identity.device)
        .bind(2, QString::fromUtf8(identityToJson(identity).toBytes()))
        .bind(3, clock.wallMs())
        .run();
}

} // namespace

records::Device thisDevice(const Header& header, const Clock& clock)
{
    records::Device device;
    device.name = QSysInfo::machineHostName();
    device.system = QSysInfo::prettyProductName();
    device.signKey = header.identity.deviceKey;
    device.boxKey = header.boxKey;
    device.joined = clock.nowUtc();
    device.replaces = header.identity.replaces;
    return device;
}

// Cut off anywhere, it leaves a vault whose anchor is not its own: the alarm is still there, and this can be done
// again.
Done Vault::takeNewDeviceIdentity(const Clock& clock)
{
    if (!mayVouch())
        return failure(ErrorCode::Refused,
                       VaultText::tr("Only the owner, or whoever holds the recovery code, can confirm this. "
                                     "Nothing was changed."));
    // What the old identity signed stays its own. Kept before vault.json forgets its key.
    STIPPLE_TRY(keepOldIdentity(databasePathIn(m_folder), m_databaseKey, m_header.identity, clock));
    IdSource ids(clock);
    Header header = m_header;
    SigningKey device = SigningKey::random();
    header.identity.replaces = header.identity.device;
    header.identity.device = ids.next();
    header.identity.deviceKey = device.publicKey;
    header.identity.deviceSignature = m_ownerKey.sign(header.identity.signedByOwner(header.vault));
    header.identity.deviceSecret = sealDeviceKey(device, m_vaultKey, header.vault, header.identity.device);
    STIPPLE_TRY(writeHeader(m_folder, header));
    m_header = std::move(header);
    m_deviceKey = std::move(device);

    const QUuid id = m_header.identity.device;
    STIPPLE_ASSIGN(const std::unique_ptr<Writer> writer, newWriter(clock));
    STIPPLE_TRY(writer->audit(AuditAction::DeviceReplaced, id, {}, idText(m_header.identity.replaces)));
    STIPPLE_TRY(writer->change(id, creating(id, QUuid(), thisDevice(m_header, clock))));
    m_anchor = Anchor();
    m_anchor.vault = m_header.vault;
    m_anchor.device = id;
    m_anchor.header = m_header.digest();
    STIPPLE_TRY(anchorNow(*writer));
    m_alarm.reset();
    return {};
}

} // namespace stipple::vault
