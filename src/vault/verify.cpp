#include "vault/verify.h"

#include "records/reading.h"
#include "records/types.h"
#include "vault/photos.h"
#include "vault/seals.h"
#include "vault/slot_keys.h"
#include "vault/vault_text.h"

#include <QCoreApplication>

#include <set>

namespace stipple::vault
{

namespace
{

// How many row numbers in a row may be unreadable before it is taken for the end, where the end is unknown.
constexpr qint64 mostMissing = 1'000;

// What SQLite says first; the rest mostly follows from it, and a finding is one line.
QString firstOf(const QString& lines)
{
    const QStringList all = lines.split(QLatin1Char('\n'));
    return all.first().startsWith(QLatin1String("***")) && all.size() > 1 ? all[1] : all.first();
}

struct Place {
    QUuid client;
    std::vector<QByteArray> after;
};

class Verifier
{
public:
    Verifier(const Vault& vault, const std::function<void(qint64, qint64)>& progress)
        : m_vault(vault)
        , m_progress(progress)
    {
    }

    void run()
    {
        rows("PRAGMA cipher_integrity_check", [this](const Statement& row) {
            add("database", {}, VaultText::tr("A page of the database is not what was written: %1.").arg(row.text(0)));
        });
        rows("PRAGMA quick_check", [this](const Statement& row) {
            if (row.text(0) != QLatin1String("ok"))
                add("database", {},
                    VaultText::tr("The database does not hold together: %1.").arg(firstOf(row.text(0))));
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
        const auto devices = m_vault.lookAtDatabase([this](Connection& connection) -> Done {
            STIPPLE_ASSIGN(m_devices, vouchedDevices(connection, m_vault.header()));
            return {};
        });
        if (!devices)
            add("database", {}, devices.error().message());
        m_listed = listed();
        m_hasAllSeals = rows("SELECT record, hash FROM seals",
                             [this](const Statement& row) { m_seals.emplace(row.id(0), row.blob(1)); });
        checkRecords();
        rows("SELECT detail FROM audit WHERE action = 'photo-discarded'",
             [this](const Statement& row) { m_discarded.insert(row.text(0).toLatin1()); });
        checkPlaces();
        checkPhotos();
        if (const auto audit = m_vault.lookAtDatabase(verifyAudit); !audit)
            add("audit", {}, audit.error().message());
    }
    Verification verification;

private:
    void add(const char* kind, const QUuid& record, const QString& what)
    {
        verification.findings.push_back({QString::fromLatin1(kind), record, what});
    }

    // Damage stops one part, never the others: after an unreadable page a connection answers nothing any more, so each
    // part has one of its own. Whether it was read to its end.
    bool rows(const char* sql, const std::function<void(const Statement&)>& each)
    {
        const auto done = m_vault.lookAtDatabase([&](Connection& connection) -> Done {
            STIPPLE_ASSIGN(Statement statement, connection.prepare(sql));
            while (true) {
                STIPPLE_ASSIGN(const bool row, statement.step());
                if (!row)
                    return {};
                each(statement);
            }
        });
        if (!done)
            add("database", {}, VaultText::tr("Part of the database cannot be read: %1").arg(done.error().message()));
        return done.has_value();
    }

    // The records' ids by their row numbers, from the index, which lies on pages of its own: it can still name what can
    // no longer be read.
    std::map<qint64, QUuid> listed()
    {
        std::map<qint64, QUuid> ids;
        rows("SELECT rowid, id FROM records INDEXED BY sqlite_autoindex_records_1",
             [&ids](const Statement& row) { ids.emplace(row.integer(0), row.id(1)); });
        return ids;
    }

    // Around the rows that cannot be read, so that all others are looked at, and their photos.
    void checkRecords()
    {
        qint64 most = 0;
        const auto counted = m_vault.lookAtDatabase([&](Connection& connection) -> Done {
            STIPPLE_ASSIGN(most, connection.integer("SELECT coalesce(max(rowid), 0) FROM records"));
            return {};
        });
        qint64 last = 0;
        qint64 gap = 0;
        qint64 unnamed = 0;
        while (!checkRecordsAbove(last)) {
            ++last; // this one cannot be read
            gap = last == m_lastRead + 1 ? 1 : gap + 1;
            const auto named = m_listed.find(last);
            if (named != m_listed.end())
                add("record", named->second, VaultText::tr("Record %1 cannot be read.").arg(idText(named->second)));
            else
                ++unnamed;
            m_hasUnread = true;
            if (counted ? last >= most : gap > mostMissing)
                break;
        }
        unnamed -= gap > mostMissing ? std::min(gap, unnamed) : 0;
        if (unnamed > 0)
            add("database", {},
                VaultText::tr("%1 rows of %2 that cannot be read.").arg(unnamed).arg(QLatin1String("records")));
    }

    // False where an unreadable row ended it; `last` becomes the last row that was read.
    bool checkRecordsAbove(qint64& last)
    {
        const auto done = m_vault.lookAtDatabase([&](Connection& connection) -> Done {
            STIPPLE_ASSIGN(Statement all, connection.prepare("SELECT id, type, client, body, rowid FROM records NOT "
                                                             "INDEXED WHERE rowid > ? ORDER BY rowid"));
            all.bind(1, last);
            while (true) {
                STIPPLE_ASSIGN(const bool row, all.step());
                if (!row)
                    return {};
                last = m_lastRead = all.integer(4);
                checkRecord(all);
            }
        });
        return done.has_value();
    }

    void checkRecord(const Statement& row)
    {
        ++verification.records;
        const QUuid id = row.id(0);
        const auto record = records::Record::fromBytes(row.blob(3));
        if (!record || record->id != id || record->type != row.text(1) || record->client != row.id(2)) {
            add("record", id, VaultText::tr("Record %1 is not what was written.").arg(idText(id)));
            return;
        }
        const auto seal = m_seals.find(id);
        if (records::isSealed(*record))
            checkSeal(*record, seal == m_seals.end() ? QByteArray() : seal->second);
        else if (seal != m_seals.end())
            add("place", id, VaultText::tr("Record %1 was sealed, and no longer is.").arg(idText(id)));
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
        // Where some seals cannot be read, which is told, one that is not there says nothing.
        if (kept != QByteArray::fromHex(*hash) && (m_hasAllSeals || !kept.isEmpty()))
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
                if (found == m_places.end() && m_discarded.contains(before))
                    continue; // taken back by a person, says the audit
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
             "WHERE e.client = a.client) AND NOT EXISTS (SELECT 1 FROM seals s WHERE s.record = a.record) AND NOT "
             "EXISTS "
             "(SELECT 1 FROM audit d WHERE d.action = 'photo-discarded' AND d.record = a.record)",
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
        if (m_hasUnread)
            checkPhotosWithoutRecord();
    }

    // A file that no readable record speaks of is one whose record is lost, and with it the file's key and hash.
    void checkPhotosWithoutRecord()
    {
        std::set<QUuid> known;
        for (const auto& [id, sha256] : m_photos)
            known.insert(id);
        // Erased, but kept under the must-keep key.
        rows("SELECT record FROM kept WHERE type = 'photo'",
             [&known](const Statement& row) { known.insert(row.id(0)); });
        for (const QUuid& id : filedPhotos(m_vault.folder())) {
            if (!known.contains(id))
                add("photo", id,
                    VaultText::tr("The file of photo %1 is there; its record cannot be read.").arg(idText(id)));
        }
    }

    const Vault& m_vault;
    const std::function<void(qint64, qint64)>& m_progress;
    std::map<QUuid, QByteArray> m_devices;
    std::map<QUuid, QByteArray> m_seals; // hashes by record
    std::map<qint64, QUuid> m_listed;
    bool m_hasAllSeals = true;
    bool m_hasUnread = false;
    qint64 m_lastRead = 0;
    std::map<QByteArray, Place> m_places; // by hash, hex
    std::map<QByteArray, QUuid> m_ids;
    std::set<QByteArray> m_discarded;                   // hashes, hex
    std::vector<std::pair<QUuid, QByteArray>> m_photos; // and the hash of their files
};

} // namespace

Result<Verification> verifyVault(Vault& vault, const std::function<void(qint64, qint64)>& progress)
{
    const Done asLocked = vault.compareWholeFile();
    // The integrity check reads only the main file; what still lies in the log would look like damage.
    STIPPLE_TRY(asLocked ? vault.withDatabase([](Connection& connection) { return connection.truncateLog(); })
                         : vault.lookAtDatabase([](Connection&) { return Done(); }));
    Verifier verifier(vault, progress);
    verifier.run();
    Verification verification = std::move(verifier.verification);
    if (!asLocked)
        verification.findings.insert(verification.findings.begin(),
                                     {QStringLiteral("database"), {}, asLocked.error().message()});
    return verification;
}

} // namespace stipple::vault
