#include "vault/verify.h"

#include "records/reading.h"
#include "records/types.h"
#include "vault/photos.h"
#include "vault/seals.h"
#include "vault/slot_keys.h"
#include "vault/vault_text.h"

#include <QCoreApplication>

namespace stipple::vault
{

namespace
{

struct Place {
    QUuid client;
    std::vector<QByteArray> after;
};

class Verifier
{
public:
    Verifier(Connection& connection, const Vault& vault, const std::function<void(qint64, qint64)>& progress)
        : m_connection(connection)
        , m_vault(vault)
        , m_progress(progress)
    {
    }

    Done run()
    {
        rows("PRAGMA cipher_integrity_check", [this](const Statement& row) {
            add("database", {}, VaultText::tr("A page of the database is not what was written: %1.").arg(row.text(0)));
        });
        rows("PRAGMA quick_check", [this](const Statement& row) {
            if (row.text(0) != QLatin1String("ok"))
                add("database", {}, VaultText::tr("The database does not hold together: %1.").arg(row.text(0)));
        });
        rows("PRAGMA foreign_key_check", [this](const Statement& row) {
            add("reference", {}, VaultText::tr("A row of %1 refers to something that is not there.").arg(row.text(0)));
        });
        rows("SELECT r.id FROM records r WHERE r.client IS NOT NULL AND NOT EXISTS (SELECT 1 FROM records c WHERE "
             "c.id = r.client AND c.type = 'client')",
             [this](const Statement& row) {
                 add("reference", row.id(0),
                     VaultText::tr("Record %1 belongs to a client who is not there.").arg(idText(row.id(0))));
             });
        if (const auto devices = vouchedDevices(m_connection, m_vault.header()))
            m_devices = *devices;
        else
            add("database", {}, devices.error().message());
        checkRecords();
        checkPlaces();
        checkPhotos();
        if (const auto audit = verifyAudit(m_connection); !audit)
            add("audit", {}, audit.error().message());
        return {};
    }
    Verification verification;

private:
    void add(const char* kind, const QUuid& record, const QString& what)
    {
        verification.findings.push_back({QString::fromLatin1(kind), record, what});
    }

    // Damage stops one part, never the others.
    void rows(const char* sql, const std::function<void(const Statement&)>& each)
    {
        auto statement = m_connection.prepare(sql);
        while (statement) {
            const auto row = statement->step();
            if (!row) {
                add("database", {},
                    VaultText::tr("Part of the database cannot be read: %1").arg(row.error().message()));
                return;
            }
            if (!*row)
                return;
            each(*statement);
        }
        add("database", {}, VaultText::tr("Part of the database cannot be read: %1").arg(statement.error().message()));
    }

    void checkRecords()
    {
        rows("SELECT r.id, r.type, r.client, r.body, s.hash FROM records r LEFT JOIN seals s ON s.record = r.id",
             [this](const Statement& row) {
                 ++verification.records;
                 const QUuid id = row.id(0);
                 const auto record = records::Record::fromBytes(row.blob(3));
                 if (!record || record->id != id || record->type != row.text(1) || record->client != row.id(2)) {
                     add("record", id, VaultText::tr("Record %1 is not what was written.").arg(idText(id)));
                     return;
                 }
                 if (records::isSealed(*record))
                     checkSeal(*record, row.isNull(4) ? QByteArray() : row.blob(4));
                 else if (!row.isNull(4))
                     add("place", id, VaultText::tr("Record %1 was sealed, and no longer is.").arg(idText(id)));
             });
    }

    void checkSeal(const records::Record& record, const QByteArray& kept)
    {
        ++verification.signatures;
        const auto bytes = record.signedBytes();
        const auto hash = sealHash(record);
        const auto device = m_devices.find(record.author.device);
        if (!bytes || !hash || !record.seal)
            return add("signature", record.id, VaultText::tr("Record %1 is not signed.").arg(idText(record.id)));
        if (device == m_devices.end())
            return add("signature", record.id,
                       VaultText::tr("Record %1 was signed by a tablet that this clinic does not know.")
                           .arg(idText(record.id)));
        if (!isSigned(record.seal->signature, *bytes, device->second))
            add("signature", record.id,
                VaultText::tr("The signature of record %1 does not fit: it was changed after it was signed.")
                    .arg(idText(record.id)));
        if (kept != QByteArray::fromHex(*hash))
            add("place", record.id,
                VaultText::tr("Record %1 is another than the one that was sealed under this id.")
                    .arg(idText(record.id)));
        m_places.emplace(*hash, Place{record.client, record.seal->after});
        m_ids.emplace(*hash, record.id);
        if (record.type == QLatin1String("photo")) {
            // From what was signed, not from the columns beside it.
            const Json* hash256 = records::shownValue(record, QStringLiteral("hash"));
            m_photos.emplace_back(record.id, hash256 ? hash256->toString().toLatin1() : QByteArray());
        }
    }

    // Each names those before it by their hashes, so a circle is impossible, and a gap shows.
    void checkPlaces()
    {
        for (const auto& [hash, place] : m_places) {
            for (const QByteArray& before : place.after) {
                const auto found = m_places.find(before);
                if (found == m_places.end())
                    add("place", m_ids[hash],
                        VaultText::tr("A sealed record that record %1 follows is missing.").arg(idText(m_ids[hash])));
                else if (found->second.client != place.client)
                    add("place", m_ids[hash],
                        VaultText::tr("Record %1 follows a record of another client.").arg(idText(m_ids[hash])));
            }
        }
        rows("SELECT record FROM seals WHERE record NOT IN (SELECT id FROM records)", [this](const Statement& row) {
            add("place", row.id(0), VaultText::tr("Sealed record %1 is missing.").arg(idText(row.id(0))));
        });
        // Who removes a sealed record and all that names it is told by the audit, which is a chain of its own.
        rows("SELECT DISTINCT a.record FROM audit a WHERE a.action = 'record-created' AND a.record IS NOT NULL AND "
             "NOT EXISTS (SELECT 1 FROM records r WHERE r.id = a.record) AND NOT EXISTS (SELECT 1 FROM erasures e "
             "WHERE e.client = a.client) AND NOT EXISTS (SELECT 1 FROM seals s WHERE s.record = a.record)",
             [this](const Statement& row) {
                 add("place", row.id(0),
                     VaultText::tr("Record %1 was made, says the audit trail, and is missing.").arg(idText(row.id(0))));
             });
    }

    void checkPhotos()
    {
        std::sort(m_photos.begin(), m_photos.end());
        for (std::size_t i = 0; i < m_photos.size(); ++i) {
            if (m_progress)
                m_progress(qint64(i), qint64(m_photos.size()));
            const auto& [id, sha256] = m_photos[i];
            ++verification.photos;
            const auto digest = digestFile(mediaPath(m_vault.folder(), id));
            if (!digest)
                add("photo", id, VaultText::tr("Photo %1: %2").arg(idText(id), digest.error().message()));
            else if (digest->sha256 != sha256)
                add("photo", id,
                    VaultText::tr("The file of photo %1 is damaged: it is not what was written.").arg(idText(id)));
            verification.photoBytes += digest ? digest->size : 0;
        }
    }

    Connection& m_connection;
    const Vault& m_vault;
    const std::function<void(qint64, qint64)>& m_progress;
    std::map<QUuid, QByteArray> m_devices;
    std::map<QByteArray, Place> m_places; // by hash, hex
    std::map<QByteArray, QUuid> m_ids;
    std::vector<std::pair<QUuid, QByteArray>> m_photos; // and the hash of their files
};

} // namespace

Result<Verification> verifyVault(Vault& vault, const std::function<void(qint64, qint64)>& progress)
{
    Verification verification;
    const Done asLocked = vault.compareWholeFile();
    const auto look = [&](Connection& connection) -> Done {
        // The integrity check reads only the main file; what still lies in the log would look like damage.
        if (asLocked)
            STIPPLE_TRY(connection.truncateLog());
        Verifier verifier(connection, vault, progress);
        STIPPLE_TRY(verifier.run());
        verification = std::move(verifier.verification);
        return {};
    };
    STIPPLE_TRY(asLocked ? vault.withDatabase(look) : vault.lookAtDatabase(look));
    if (!asLocked)
        verification.findings.insert(verification.findings.begin(),
                                     {QStringLiteral("database"), {}, asLocked.error().message()});
    return verification;
}

} // namespace stipple::vault
