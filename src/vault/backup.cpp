#include "vault/backup.h"

#include "vault/digest.h"
#include "vault/erasure.h"
#include "vault/photos.h"
#include "vault/vault_text.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>
#include <QSet>

#include <fcntl.h>
#include <unistd.h>

namespace stipple::vault
{

namespace
{

using GoOn = std::function<bool()>;

Error stopped()
{
    return Error(ErrorCode::Refused, VaultText::tr("The back-up was stopped. The next one goes on from there."));
}

// Copies and syncs; then reads the copy back from the storage, not from memory, and compares.
Result<BackupFile> copyFile(const QString& from, const QString& folder, const QString& name, const GoOn& goOn)
{
    const QString to = folder + QLatin1Char('/') + name;
    BackupFile copied{name, {}, 0};
    {
        STIPPLE_ASSIGN(SourceFile source, SourceFile::open(from));
        STIPPLE_ASSIGN(AsideFile target, AsideFile::create(to));
        Digest sha(Digest::Kind::Sha256);
        QByteArray buffer(256 * 1024, Qt::Uninitialized);
        while (true) {
            STIPPLE_ASSIGN(const qsizetype count, source.read({buffer.data(), std::size_t(buffer.size())}));
            if (count == 0)
                break;
            const QByteArrayView piece = QByteArrayView(buffer).first(count);
            sha.add(piece);
            STIPPLE_TRY(target.write(piece));
            copied.size += count;
            if (!goOn())
                return failure(stopped());
        }
        STIPPLE_TRY(target.keep());
        copied.sha256 = sha.hex();
    }
    if (const int file = ::open(QFile::encodeName(to).constData(), O_RDONLY | O_CLOEXEC); file >= 0) {
        posix_fadvise(file, 0, 0, POSIX_FADV_DONTNEED);
        ::close(file);
    }
    STIPPLE_ASSIGN(const FileDigest back, digestFile(to));
    if (back.sha256 != copied.sha256) {
        QFile::remove(to);
        return failure(ErrorCode::Damaged,
                       VaultText::tr("%1 does not read back as it was written: the storage is failing. Use "
                                     "another one.")
                           .arg(name));
    }
    return copied;
}

class Backup
{
public:
    Backup(const QString& vaultFolder, const QString& destination, const Clock& clock, BackupProgress progress)
        : m_vault(vaultFolder)
        , m_to(destination)
        , m_progress(std::move(progress))
    {
        m_manifest.made = clock.nowUtc().toString(Qt::ISODate);
    }

    Result<BackupReport> run(const Vault* unlocked)
    {
        STIPPLE_ASSIGN(const Header header, readHeader(m_vault));
        m_manifest.vault = header.vault;
        STIPPLE_TRY(openDestination());
        STIPPLE_TRY(copyMedia());
        // The database first, then what stands beside it: a tombstone too many does no harm, one too few would.
        STIPPLE_ASSIGN(m_manifest.database, copyUnlessSame(QStringLiteral("/records.db"), m_before.database,
                                                           QStringLiteral("records-%1.db")));
        m_report.databaseBytes = m_manifest.database.size;
        if (!unlocked && QFileInfo(m_vault + QStringLiteral("/records.db-wal")).size() > 0) {
            STIPPLE_ASSIGN(m_manifest.log, copyUnlessSame(QStringLiteral("/records.db-wal"), m_before.log,
                                                          QStringLiteral("records-%1.wal")));
        }
        if (QFile::exists(m_vault + QStringLiteral("/erasures.json"))) {
            STIPPLE_ASSIGN(m_manifest.erasures, copyUnlessSame(QStringLiteral("/erasures.json"), m_before.erasures,
                                                               QStringLiteral("erasures-%1.json")));
            STIPPLE_TRY(leaveOutErased(header));
        }
        // The copy, where the first is damaged.
        const bool isWhole = readWholeFile(m_vault + QStringLiteral("/vault.json"), Header::mostBytes)
                                 .and_then(Header::parse)
                                 .has_value();
        STIPPLE_ASSIGN(m_manifest.header,
                       copyUnlessSame(isWhole ? QStringLiteral("/vault.json") : QStringLiteral("/vault.copy.json"),
                                      m_before.header, QStringLiteral("vault-%1.json")));
        if (unlocked)
            m_manifest.device = header.identity.device;
        m_report.isSigned = unlocked != nullptr;
        m_report.media = qint64(m_manifest.media.size());
        const QByteArray bytes = m_manifest.toBytes(unlocked ? &unlocked->deviceKey() : nullptr);
        STIPPLE_TRY(replaceFile(m_to + QStringLiteral("/manifest.json"), bytes));
        STIPPLE_ASSIGN(const QByteArray back,
                       readWholeFile(m_to + QStringLiteral("/manifest.json"), BackupManifest::mostBytes));
        if (back != bytes)
            return failure(ErrorCode::Damaged,
                           VaultText::tr("The back-up does not read back as it was written: the storage is "
                                         "failing. Use another one."));
        removeWhatIsOld();
        return m_report;
    }

private:
    Done openDestination()
    {
        const QString owner = m_to + QStringLiteral("/backup-of");
        if (!QFileInfo::exists(QFileInfo(m_to).absolutePath()))
            return failure(
                ErrorCode::NotFound,
                VaultText::tr("%1 is not there. Is the storage plugged in?").arg(QFileInfo(m_to).absolutePath()));
        if (QDir(m_to).canonicalPath().startsWith(QDir(m_vault).canonicalPath() + QLatin1Char('/')))
            return failure(ErrorCode::Refused,
                           VaultText::tr("A back-up within the vault itself would be lost with it."));
        STIPPLE_TRY(requirePrivateFolder(m_to));
        if (!QFile::exists(owner)) {
            if (!QDir(m_to).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot))
                return failure(
                    ErrorCode::Foreign,
                    VaultText::tr("%1 holds other files. Nothing was written. Choose an empty folder.").arg(m_to));
            STIPPLE_TRY(replaceFile(owner, idText(m_manifest.vault).toLatin1() + '\n'));
        }
        STIPPLE_ASSIGN(const QByteArray of, readWholeFile(owner, 100));
        if (of.trimmed() != idText(m_manifest.vault).toLatin1())
            return failure(ErrorCode::Foreign,
                           VaultText::tr("%1 holds the back-up of another vault. Nothing was written.").arg(m_to));
        STIPPLE_TRY(requirePrivateFolder(m_to + QStringLiteral("/media")));
        const auto before = readWholeFile(m_to + QStringLiteral("/manifest.json"), BackupManifest::mostBytes)
                                .and_then(BackupManifest::parse);
        // A damaged list is made anew: then every file is read again, and none is taken on trust.
        if (before)
            m_before = *before;
        m_manifest.generation = m_before.generation + 1;
        // Names must be new even where the list of the last ones is lost.
        while (QFile::exists(m_to + QStringLiteral("/records-%1.db").arg(m_manifest.generation)))
            ++m_manifest.generation;
        return {};
    }

    Result<BackupFile> copyUnlessSame(const QString& from, const BackupFile& before, const QString& name)
    {
        if (!before.name.isEmpty() && QFileInfo(m_to + QLatin1Char('/') + before.name).size() == before.size) {
            STIPPLE_ASSIGN(const FileDigest now, digestFile(m_vault + from));
            if (now.sha256 == before.sha256 && now.size == before.size)
                return before;
        }
        return copyFile(m_vault + from, m_to, name.arg(m_manifest.generation), [this] { return goesOn(); });
    }

    bool goesOn() const { return !m_progress || m_progress(m_done, m_of); }

    Done copyMedia()
    {
        const QString media = m_vault + QStringLiteral("/media");
        if (m_progress) {
            QDirIterator counted(media, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
            for (; counted.hasNext(); counted.next())
                ++m_of;
        }
        QDirIterator files(media, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        for (; files.hasNext(); ++m_done) {
            if (!goesOn())
                return failure(stopped());
            const QString path = files.next();
            const QUuid id = idFromText(QFileInfo(path).fileName());
            if (id.isNull() || path != mediaPath(m_vault, id))
                continue; // an orphan, or half-written
            STIPPLE_TRY(copyPhoto(id, path));
        }
        // A photo that is lost here is kept there.
        for (const auto& [id, file] : m_before.media) {
            if (!m_manifest.media.contains(id) && QFile::exists(m_to + QLatin1Char('/') + file.name)) {
                m_manifest.media.emplace(id, file);
                m_report.onlyThere.push_back(id);
            }
        }
        return {};
    }

    Done copyPhoto(const QUuid& id, const QString& path)
    {
        const QString name = mediaName(id);
        const QFileInfo there(m_to + QLatin1Char('/') + name);
        const auto known = m_before.media.find(id);
        if (known != m_before.media.end() && there.size() == known->second.size) {
            if (QFileInfo(path).size() != known->second.size)
                m_report.differing.push_back(id);
            m_manifest.media.insert(*known);
            return {};
        }
        if (there.exists()) {
            // From a run that was cut off.
            STIPPLE_ASSIGN(const FileDigest mine, digestFile(path));
            const auto theirs = digestFile(there.filePath());
            if (theirs && theirs->sha256 == mine.sha256) {
                m_manifest.media.emplace(id, BackupFile{name, mine.sha256, mine.size});
                return {};
            }
        }
        STIPPLE_TRY(requirePrivateFolder(there.absolutePath()));
        STIPPLE_ASSIGN(BackupFile copied, copyFile(path, m_to, name, [this] { return goesOn(); }));
        ++m_report.mediaCopied;
        m_report.mediaBytes += copied.size;
        m_manifest.media.emplace(id, std::move(copied));
        return {};
    }

    Done leaveOutErased(const Header& header)
    {
        STIPPLE_ASSIGN(const auto tombstones,
                       readErasures(m_vault + QStringLiteral("/erasures.json"), header.vault, header.identity.rootKey));
        for (const Tombstone& tombstone : tombstones) {
            for (const QUuid& photo : tombstone.photos) {
                m_manifest.media.erase(photo);
                m_erased.insert(photo);
                std::erase(m_report.onlyThere, photo);
            }
        }
        return {};
    }

    // Only now: until the new list was durable, the old one needed them.
    void removeWhatIsOld()
    {
        static const QRegularExpression ours(
            QStringLiteral("\\A(vault-\\d+\\.json|records-\\d+\\.(db|wal)|erasures-\\d+\\.json)(\\.new)?\\z"));
        const QSet<QString> needed{m_manifest.header.name, m_manifest.database.name, m_manifest.log.name,
                                   m_manifest.erasures.name};
        for (const QString& name : QDir(m_to).entryList(QDir::Files | QDir::Hidden)) {
            if (ours.match(name).hasMatch() && !needed.contains(name))
                QFile::remove(m_to + QLatin1Char('/') + name);
        }
        for (const QUuid& id : m_erased)
            QFile::remove(m_to + QLatin1Char('/') + mediaName(id));
    }

    QString m_vault;
    QString m_to;
    BackupManifest m_before;
    BackupManifest m_manifest;
    BackupReport m_report;
    QSet<QUuid> m_erased;
    BackupProgress m_progress;
    qint64 m_done = 0; // photos
    qint64 m_of = 0;
};

Result<BackupReport> told(Result<BackupReport> result)
{
    if (result)
        return result;
    return failure(result.error().within(VaultText::tr("No back-up was made; one made before is still whole.")));
}

} // namespace

Result<BackupReport> backUp(const QString& vaultFolder, const QString& destination, const Clock& clock)
{
    STIPPLE_ASSIGN(const Inspection inspection, inspectVault(vaultFolder));
    if (inspection.isFresh)
        return failure(ErrorCode::NotFound, VaultText::tr("There is no vault in %1.").arg(vaultFolder));
    STIPPLE_ASSIGN(const FolderLock lock, FolderLock::take(vaultFolder));
    return told(Backup(QDir(vaultFolder).absolutePath(), QDir(destination).absolutePath(), clock, {}).run(nullptr));
}

Result<BackupReport> backUpHeld(const Vault& vault, const QString& destination, const Clock& clock,
                                const BackupProgress& progress)
{
    return told(
        Backup(QDir(vault.folder()).absolutePath(), QDir(destination).absolutePath(), clock, progress).run(&vault));
}

} // namespace stipple::vault
