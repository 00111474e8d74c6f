#include "records/people.h"
#include "records/reading.h"
#include "vault/backup.h"
#include "vault/digest.h"
#include "vault/erasure.h"
#include "vault/migrations.h"
#include "vault/new_vault.h"
#include "vault/photos.h"
#include "vault/seals.h"
#include "vault/slot_keys.h"
#include "vault/vault_text.h"
#include "vault/verify.h"

#include <QCoreApplication>
#include <QDir>

namespace stipple::vault
{

namespace
{

class Restore
{
public:
    Restore(const RestoreWanted& wanted, const Clock& clock)
        : m_wanted(wanted)
        , m_clock(clock)
        , m_from(QDir(wanted.source).absolutePath())
    {
    }

    Result<Header> header()
    {
        STIPPLE_TRY(readManifest());
        STIPPLE_TRY(readHeaderFile());
        return m_header;
    }

    Result<RestoreReport> run()
    {
        // What costs little comes first; the slow derivation of a key only when everything else fits.
        STIPPLE_TRY(readManifest());
        STIPPLE_TRY(readHeaderFile());
        STIPPLE_TRY(requireFiles());
        STIPPLE_TRY(collectErasures());
        STIPPLE_ASSIGN(m_keys, openAsOwner(m_header, m_wanted.practitioner, m_wanted.passphrase, m_wanted.recovery));
        STIPPLE_ASSIGN(m_databaseKey, databaseKeyOf(m_header, m_keys.vaultKey));
        STIPPLE_ASSIGN(NewVaultFolder folder, NewVaultFolder::begin(m_wanted.target));
        STIPPLE_TRY(copyAll(folder.path()));
        STIPPLE_TRY(settle(folder.path()));
        m_report.made = m_manifest.made;
        m_report.media = qint64(m_manifest.media.size());
        STIPPLE_TRY(folder.keep());
        return m_report;
    }

private:
    QString inSource(const BackupFile& file) const { return m_from + QLatin1Char('/') + file.name; }

    Done readManifest()
    {
        auto bytes = readWholeFile(m_from + QStringLiteral("/manifest.json"), BackupManifest::mostBytes);
        if (!bytes && bytes.error().code() == ErrorCode::NotFound)
            return failure(ErrorCode::Foreign, VaultText::tr("There is no finished back-up in %1.").arg(m_from));
        STIPPLE_ASSIGN(m_manifest, std::move(bytes).and_then(BackupManifest::parse));
        return {};
    }

    Result<QByteArray> checked(const BackupFile& file, qint64 most) const
    {
        STIPPLE_ASSIGN(SourceFile source, SourceFile::open(inSource(file)));
        if (source.size() != file.size || file.size > most)
            return failure(wrongFile(file));
        QByteArray bytes(qsizetype(file.size), Qt::Uninitialized);
        STIPPLE_ASSIGN(const qsizetype count, source.read({bytes.data(), std::size_t(bytes.size())}));
        if (count != bytes.size() || sha256Hex(bytes) != file.sha256)
            return failure(wrongFile(file));
        return bytes;
    }
    static Error wrongFile(const BackupFile& file)
    {
        return Error(ErrorCode::Damaged, VaultText::tr("%1 in the back-up is not what was written.").arg(file.name));
    }

    Done readHeaderFile()
    {
        STIPPLE_ASSIGN(const QByteArray bytes, checked(m_manifest.header, Header::mostBytes));
        STIPPLE_ASSIGN(m_header, Header::parse(bytes));
        if (m_header.vault != m_manifest.vault)
            return failure(ErrorCode::Foreign, VaultText::tr("The back-up's parts are of different vaults."));
        if (m_manifest.signature.isEmpty())
            return {};
        // Signed by this vault's device of then.
        m_report.wasSigned = true;
        if (m_manifest.device != m_header.identity.device ||
            !isSigned(m_manifest.signature, m_manifest.signedBytes(), m_header.identity.deviceKey))
            return failure(ErrorCode::Damaged,
                           VaultText::tr("The signature of the back-up's list of files does not fit."));
        return {};
    }

    Done requireFiles() const
    {
        std::vector<const BackupFile*> files{&m_manifest.database};
        for (const BackupFile* file : {&m_manifest.log, &m_manifest.erasures}) {
            if (!file->name.isEmpty())
                files.push_back(file);
        }
        for (const auto& [id, file] : m_manifest.media)
            files.push_back(&file);
        for (const BackupFile* file : files) {
            STIPPLE_ASSIGN(const SourceFile source, SourceFile::open(inSource(*file)));
            if (source.size() != file->size)
                return failure(wrongFile(*file));
        }
        return {};
    }

    Done collectErasures()
    {
        QStringList paths = m_wanted.erasures;
        paths += erasuresBeside(QDir(m_wanted.target).absolutePath());
        if (!m_manifest.erasures.name.isEmpty()) {
            STIPPLE_TRY(checked(m_manifest.erasures, 64LL * 1024 * 1024));
            paths += inSource(m_manifest.erasures);
        }
        for (const QString& path : paths) {
            STIPPLE_ASSIGN(auto tombstones, readErasures(path, m_header.vault, m_header.identity.rootKey));
            std::move(tombstones.begin(), tombstones.end(), std::back_inserter(m_tombstones));
        }
        return {};
    }

    Done copyOne(const BackupFile& file, const QString& to) const
    {
        STIPPLE_ASSIGN(SourceFile source, SourceFile::open(inSource(file)));
        STIPPLE_ASSIGN(AsideFile target, AsideFile::create(to));
        Digest sha(Digest::Kind::Sha256);
        QByteArray buffer(256 * 1024, Qt::Uninitialized);
        qint64 left = file.size;
        while (left >= 0) {
            STIPPLE_ASSIGN(const qsizetype count, source.read({buffer.data(), std::size_t(buffer.size())}));
            if (count == 0)
                break;
            left -= count;
            sha.add(QByteArrayView(buffer).first(count));
            STIPPLE_TRY(target.write(QByteArrayView(buffer).first(count)));
        }
        if (sha.hex() != file.sha256)
            return failure(wrongFile(file));
        return target.keep();
    }

    Done copyAll(const QString& folder) const
    {
        STIPPLE_TRY(copyOne(m_manifest.database, folder + QStringLiteral("/records.db")));
        if (!m_manifest.log.name.isEmpty())
            STIPPLE_TRY(copyOne(m_manifest.log, folder + QStringLiteral("/records.db-wal")));
        for (const auto& [id, file] : m_manifest.media) {
            const QString to = mediaPath(folder, id);
            STIPPLE_TRY(requirePrivateFolder(QFileInfo(to).absolutePath()));
            STIPPLE_TRY(copyOne(file, to));
        }
        return {};
    }

    // In the copy: proves the database, takes the new identity, replays erasures.
    Done settle(const QString& folder)
    {
        const QString path = folder + QStringLiteral("/records.db");
        {
            STIPPLE_ASSIGN(Connection connection, Connection::open(path, m_databaseKey, Connection::Mode::Write));
            STIPPLE_TRY(connection.truncateLog());
            STIPPLE_ASSIGN(const QString pages, connection.text("PRAGMA cipher_integrity_check"));
            STIPPLE_ASSIGN(const QString rows, connection.text("PRAGMA quick_check"));
            if (!pages.isEmpty() || rows != QLatin1String("ok"))
                return failure(ErrorCode::Damaged,
                               VaultText::tr("The database in the back-up is damaged. Take an older back-up, "
                                             "or restore nothing and use salvage."));
            STIPPLE_TRY(migrate(connection));
            STIPPLE_TRY(comparePhotos(connection));
            STIPPLE_TRY(replay(connection, folder));
            STIPPLE_TRY(connection.truncateLog());
        }
        STIPPLE_ASSIGN(m_report.device, takeNewDevice(folder, m_header, m_keys, m_clock));
        return {};
    }

    Done comparePhotos(Connection& connection)
    {
        STIPPLE_ASSIGN(Statement all, connection.prepare("SELECT body FROM records WHERE type = 'photo'"));
        while (true) {
            STIPPLE_ASSIGN(const bool row, all.step());
            if (!row)
                return {};
            STIPPLE_ASSIGN(const records::Record record, records::Record::fromBytes(all.blob(0)));
            const Json* hash = records::shownValue(record, QStringLiteral("hash"));
            const auto found = m_manifest.media.find(record.id);
            if (found == m_manifest.media.end())
                m_report.missing.push_back(record.id);
            else if (!hash || hash->toString().toLatin1() != found->second.sha256)
                m_report.differing.push_back(record.id);
        }
    }

    Done replay(Connection& connection, const QString& folder)
    {
        const SecretBytes wrapKey = deriveKey(m_keys.vaultKey, KeyUse::WrapClientKeys);
        for (const Tombstone& tombstone : m_tombstones) {
            STIPPLE_ASSIGN(Transaction transaction, Transaction::begin(connection));
            STIPPLE_ASSIGN(const Erased erased, replayErasure(connection, wrapKey, tombstone, m_clock.wallMs()));
            STIPPLE_TRY(transaction.commit());
            m_report.erased += erased.records > 0;
            for (const QUuid& photo : tombstone.photos)
                QFile::remove(mediaPath(folder, photo));
        }
        return {};
    }

    const RestoreWanted m_wanted;
    const Clock& m_clock;
    QString m_from;
    BackupManifest m_manifest;
    Header m_header;
    OwnersKeys m_keys;
    SecretBytes m_databaseKey;
    std::vector<Tombstone> m_tombstones;
    RestoreReport m_report;
};

} // namespace

Result<Header> backupHeader(const QString& source)
{
    const SystemClock clock;
    RestoreWanted wanted;
    wanted.source = source;
    auto header = Restore(wanted, clock).header();
    if (!header)
        return failure(header.error().within(VaultText::tr("Nothing was restored, and nothing was written.")));
    return header;
}

Result<RestoreReport> restoreVault(const RestoreWanted& wanted, const Clock& clock)
{
    auto report = Restore(wanted, clock).run();
    if (!report)
        return failure(report.error().within(VaultText::tr("Nothing was restored, and nothing was written.")));
    return report;
}

} // namespace stipple::vault
