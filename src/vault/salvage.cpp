#include "vault/backup.h"

#include "records/reading.h"
#include "records/types.h"
#include "vault/migrations.h"
#include "vault/new_vault.h"
#include "vault/photos.h"
#include "vault/salvaged_rows.h"
#include "vault/seals.h"
#include "vault/vault_text.h"

#include <QCoreApplication>
#include <QDir>

#include <set>

namespace stipple::vault
{

namespace
{

class Salvage
{
public:
    Salvage(const RestoreWanted& wanted, const Clock& clock)
        : m_wanted(wanted)
        , m_clock(clock)
        , m_from(QDir(wanted.source).absolutePath())
    {
    }

    Result<SalvageReport> run()
    {
        STIPPLE_ASSIGN(const FolderLock lock, FolderLock::take(m_from));
        STIPPLE_ASSIGN(Header header, readHeader(m_from));
        STIPPLE_ASSIGN(const OwnersKeys keys,
                       openAsOwner(header, m_wanted.practitioner, m_wanted.passphrase, m_wanted.recovery));
        STIPPLE_ASSIGN(const SecretBytes oldKey, databaseKeyOf(header, keys.vaultKey));
        STIPPLE_ASSIGN(NewVaultFolder folder, NewVaultFolder::begin(m_wanted.target));
        const SecretBytes newKey = SecretBytes::random(keySize);
        header.databaseKey = seal(deriveKey(keys.vaultKey, KeyUse::WrapDatabaseKey), newKey.view(),
                                  "database " + header.vault.toRfc4122());
        {
            STIPPLE_ASSIGN(Connection target, Connection::open(folder.path() + QStringLiteral("/records.db"), newKey,
                                                               Connection::Mode::Create));
            STIPPLE_TRY(migrate(target));
            STIPPLE_TRY(copyRows(target, oldKey, folder.path()));
            STIPPLE_TRY(mend(target));
            STIPPLE_TRY(copyPhotos(target, folder.path()));
            STIPPLE_ASSIGN(m_report.records, target.integer("SELECT count(*) FROM records"));
            STIPPLE_TRY(target.truncateLog());
        }
        STIPPLE_TRY(copyDrafts(folder.path()));
        STIPPLE_ASSIGN(m_report.device, takeNewDevice(folder.path(), header, keys, m_clock));
        STIPPLE_TRY(folder.keep());
        return m_report;
    }

private:
    // From a copy: opening a database may write to it, and the damaged one is all there is.
    Done copyRows(Connection& target, const SecretBytes& oldKey, const QString& folder)
    {
        const QString copy = folder + QStringLiteral("/damaged.db");
        if (!QFile::copy(m_from + QStringLiteral("/records.db"), copy))
            return failure(ErrorCode::IoFailure, VaultText::tr("The damaged database could not be copied."));
        const QString log = m_from + QStringLiteral("/records.db-wal");
        if (QFile::exists(log) && !QFile::copy(log, copy + QStringLiteral("-wal")))
            return failure(ErrorCode::IoFailure, VaultText::tr("The damaged database could not be copied."));
        auto lost = salvageRows(copy, oldKey, target);
        for (const char* end : {"", "-wal", "-shm"})
            QFile::remove(copy + QLatin1String(end));
        if (!lost)
            return failure(lost.error());
        m_report.lost += *lost;
        return {};
    }

    // What does not hold together after the gaps: records that are none, seals of nothing, the audit from its break on.
    Done mend(Connection& target)
    {
        STIPPLE_ASSIGN(Transaction transaction, Transaction::begin(target));
        std::vector<QUuid> broken;
        std::vector<records::Record> unsealed;
        std::vector<std::pair<QUuid, QByteArray>> lines;
        {
            STIPPLE_ASSIGN(Statement all, target.prepare("SELECT id, body, shown, NOT EXISTS (SELECT 1 FROM seals "
                                                         "WHERE record = id), NOT EXISTS (SELECT 1 FROM search_lines "
                                                         "l WHERE l.client = id) FROM records"));
            while (true) {
                STIPPLE_ASSIGN(const bool row, all.step());
                if (!row)
                    break;
                const auto record = records::Record::fromBytes(all.blob(1));
                if (!record) {
                    broken.push_back(all.id(0));
                    continue;
                }
                if (records::isSealed(*record) && all.integer(3) != 0)
                    unsealed.push_back(*record);
                const auto shown = Json::parse(all.blob(2));
                if (shown && record->type == QLatin1String("client") && !record->deleted &&
                    (*shown)[u"merged"].isNull() && all.integer(4) != 0)
                    lines.emplace_back(record->id,
                                       searchLine((*shown)[u"name"].toString(), (*shown)[u"phone"].toString(),
                                                  (*shown)[u"email"].toString()));
            }
        }
        for (const QUuid& id : broken) {
            STIPPLE_ASSIGN(Statement remove, target.prepare("DELETE FROM records WHERE id = ?"));
            STIPPLE_TRY(remove.bind(1, id).run());
        }
        STIPPLE_TRY(target.execute("DELETE FROM seals WHERE record NOT IN (SELECT id FROM records)"));
        for (const records::Record& record : unsealed)
            STIPPLE_TRY(noteSeal(target, record));
        for (const auto& [client, line] : lines) {
            STIPPLE_ASSIGN(Statement keep, target.prepare("INSERT INTO search_lines (client, line) VALUES (?, ?)"));
            STIPPLE_TRY(keep.bind(1, client).bind(2, line).run());
        }
        STIPPLE_TRY(nameLostRecords(target));
        STIPPLE_ASSIGN(const qint64 cut, cutAuditAtItsBreak(target));
        if (cut > 0)
            m_report.lost += VaultText::tr("%1 entries of the audit trail, after a gap in it.").arg(cut);
        return transaction.commit();
    }

    // The audit knows every record that was ever made.
    Done nameLostRecords(Connection& target)
    {
        STIPPLE_ASSIGN(Statement gone, target.prepare("SELECT DISTINCT record, detail FROM audit a WHERE action = "
                                                      "'record-created' AND record NOT IN (SELECT id FROM records) "
                                                      "AND NOT EXISTS (SELECT 1 FROM erasures e WHERE e.client = "
                                                      "a.client)"));
        while (true) {
            STIPPLE_ASSIGN(const bool row, gone.step());
            if (!row)
                return {};
            m_report.lost += VaultText::tr("Record %1 (%2).").arg(idText(gone.id(0)), gone.text(1));
        }
    }

    Done copyPhotos(Connection& target, const QString& folder)
    {
        STIPPLE_ASSIGN(Statement all, target.prepare("SELECT body FROM records WHERE type = 'photo'"));
        std::set<QUuid> known;
        while (true) {
            STIPPLE_ASSIGN(const bool row, all.step());
            if (!row)
                return namePhotosWithoutRecord(target, std::move(known));
            STIPPLE_ASSIGN(const records::Record record, records::Record::fromBytes(all.blob(0)));
            known.insert(record.id);
            const Json* hash = records::shownValue(record, QStringLiteral("hash"));
            const QString from = mediaPath(m_from, record.id);
            const auto digest = digestFile(from);
            if (!digest || !hash || digest->sha256 != hash->toString().toLatin1()) {
                m_report.lost += digest
                                     ? VaultText::tr("The file of photo %1, which is damaged.").arg(idText(record.id))
                                     : VaultText::tr("The file of photo %1, which is missing.").arg(idText(record.id));
                continue;
            }
            STIPPLE_TRY(copyInto(from, mediaPath(folder, record.id)));
            ++m_report.photos;
        }
    }

    // With its record a photo's only key is lost: its file stays where it is, and is named.
    Done namePhotosWithoutRecord(Connection& target, std::set<QUuid> known)
    {
        STIPPLE_ASSIGN(Statement kept, target.prepare("SELECT record FROM kept WHERE type = 'photo'"));
        while (true) {
            STIPPLE_ASSIGN(const bool row, kept.step());
            if (!row)
                break;
            known.insert(kept.id(0));
        }
        for (const QUuid& id : filedPhotos(m_from)) {
            if (!known.contains(id))
                m_report.lost += VaultText::tr("Photo %1: its file is there, but its record is lost.").arg(idText(id));
        }
        return {};
    }

    Done copyDrafts(const QString& folder) const
    {
        const QDir drafts(m_from + QStringLiteral("/drafts"));
        for (const QString& name : drafts.entryList(QDir::Files))
            STIPPLE_TRY(copyInto(drafts.filePath(name), folder + QStringLiteral("/drafts/") + name));
        return {};
    }

    static Done copyInto(const QString& from, const QString& to)
    {
        STIPPLE_TRY(requirePrivateFolder(QFileInfo(to).absolutePath()));
        STIPPLE_ASSIGN(SourceFile source, SourceFile::open(from));
        STIPPLE_ASSIGN(AsideFile target, AsideFile::create(to));
        QByteArray buffer(256 * 1024, Qt::Uninitialized);
        while (true) {
            STIPPLE_ASSIGN(const qsizetype count, source.read({buffer.data(), std::size_t(buffer.size())}));
            if (count == 0)
                return target.keep();
            STIPPLE_TRY(target.write(QByteArrayView(buffer).first(count)));
        }
    }

    const RestoreWanted& m_wanted;
    const Clock& m_clock;
    QString m_from;
    SalvageReport m_report;
};

} // namespace

Result<SalvageReport> salvageVault(const RestoreWanted& wanted, const Clock& clock)
{
    auto report = Salvage(wanted, clock).run();
    if (!report)
        return failure(report.error().within(VaultText::tr("Nothing was salvaged; the damaged vault is as it was.")));
    return report;
}

} // namespace stipple::vault
