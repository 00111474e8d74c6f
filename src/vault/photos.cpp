#include "vault/photos.h"

#include "vault/files.h"
#include "vault/handover.h"
#include "vault/typed_edits.h"
#include "vault/vault_text.h"

#include <QBuffer>
#include <QDir>
#include <QDirIterator>

#include <cerrno>
#include <cstdio>

namespace stipple::vault
{

namespace
{

Result<records::Photo> photoOf(const records::Record& record)
{
    STIPPLE_ASSIGN(records::Photo photo, records::read<records::Photo>(record));
    if (photo.key.size() != 32)
        return failure(ErrorCode::Damaged,
                       VaultText::tr("The record of photo %1 holds no key.").arg(idText(record.id)));
    return photo;
}

Done removeFile(const QString& path)
{
    if (std::remove(QFile::encodeName(path).constData()) != 0 && errno != ENOENT)
        return failure(systemError(errno, VaultText::tr("A left-over file could not be removed.")));
    return {};
}

// Whether this is how a photo's file is called, in the folder where it belongs.
QUuid idOfFile(const QString& media, const QString& path)
{
    const QUuid id = idFromText(QFileInfo(path).fileName());
    const bool inPlace = !id.isNull() && path == mediaPath(QFileInfo(media).absolutePath(), id);
    return inPlace ? id : QUuid();
}

Done setAside(const QString& media, const QString& path, const QDateTime& now)
{
    const QString orphans = media + QStringLiteral("/orphans");
    STIPPLE_TRY(requirePrivateFolder(orphans));
    QFile file(path);
    // Its age counts from now.
    if (file.open(QIODevice::ReadWrite | QIODevice::Unbuffered))
        file.setFileTime(now, QFileDevice::FileModificationTime);
    file.close();
    const QString target = orphans + QLatin1Char('/') + QFileInfo(path).fileName();
    if (std::rename(QFile::encodeName(path).constData(), QFile::encodeName(target).constData()) != 0)
        return failure(systemError(errno, VaultText::tr("A left-over file could not be set aside.")));
    return {};
}

} // namespace

Result<records::Record> addPhoto(Writer& writer, const QString& vaultFolder, const QUuid& client, records::Photo about,
                                 QIODevice& jpeg, const QUuid& known)
{
    if (about.thumbnail.size() > mostThumbnailBytes)
        return failure(ErrorCode::InvalidInput,
                       VaultText::tr("The photo's thumbnail is too large; nothing was added."));
    const QUuid id = known.isNull() ? writer.newId() : known;
    const QString path = mediaPath(vaultFolder, id);
    if (!known.isNull()) {
        // Looked for first: the file of a photo that is here must not be written over.
        STIPPLE_ASSIGN(const bool isThere, isKept(writer, known));
        if (isThere)
            return failure(ErrorCode::AlreadyExists, VaultText::tr("There is a record of this id already."));
    }
    STIPPLE_TRY(requirePrivateFolder(QFileInfo(path).absolutePath()));
    STIPPLE_ASSIGN(const SealedFile sealed, sealIntoFile(path, id, jpeg));
    about.hash = QString::fromLatin1(sealed.sha256);
    about.md5 = QString::fromLatin1(sealed.md5);
    about.size = sealed.size;
    about.key = sealed.key.view().toByteArray();
    auto saved = writer.change(id, creating(id, client, about));
    wipe(about.key);
    if (!saved) {
        // A commit that the storage broke off might have reached the disk all the same: then the file is its record's.
        // If not, a sweep finds it.
        if (saved.error().code() != ErrorCode::IoFailure)
            STIPPLE_TRY(removeFile(path));
        return failure(saved.error());
    }
    return saved;
}

Done readPhoto(const QString& vaultFolder, const records::Record& record, QIODevice& sink)
{
    STIPPLE_ASSIGN(records::Photo photo, photoOf(record));
    const SecretBytes key = SecretBytes::copyOf(QByteArrayView(photo.key));
    wipe(photo.key);
    return openSealedFile(mediaPath(vaultFolder, record.id), record.id, key, photo.hash.toLatin1(), sink);
}

Result<QByteArray> readPhoto(const QString& vaultFolder, const records::Record& record, qint64 limit)
{
    STIPPLE_ASSIGN(const records::Photo photo, photoOf(record));
    if (photo.size.value_or(0) > limit)
        return failure(ErrorCode::Unsupported,
                       VaultText::tr("Photo %1 is too large to show here.").arg(idText(record.id)));
    QByteArray bytes;
    bytes.reserve(qsizetype(photo.size.value_or(0)));
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    STIPPLE_TRY(readPhoto(vaultFolder, record, buffer));
    return bytes;
}

std::vector<QUuid> filedPhotos(const QString& vaultFolder)
{
    const QString media = vaultFolder + QStringLiteral("/media");
    std::vector<QUuid> ids;
    QDirIterator files(media, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QUuid id = idOfFile(media, files.next());
        if (!id.isNull())
            ids.push_back(id);
    }
    std::sort(ids.begin(), ids.end());
    return ids;
}

Result<Sweep> sweepMedia(Reader& reader, const QString& vaultFolder, const Clock& clock)
{
    const QString media = vaultFolder + QStringLiteral("/media");
    QSet<QUuid> known;
    STIPPLE_TRY(reader.eachRow("SELECT id FROM records WHERE type = 'photo' UNION "
                               "SELECT record FROM kept WHERE type = 'photo'",
                               [&](const Statement& row) -> Done {
                                   known.insert(row.id(0));
                                   return {};
                               }));
    QSet<QUuid> erased;
    STIPPLE_TRY(reader.eachRow("SELECT tombstone FROM erasures", [&](const Statement& row) -> Done {
        STIPPLE_ASSIGN(const Json tombstone, Json::parse(row.blob(0)));
        for (const Json& photo : tombstone[u"photos"].items())
            erased.insert(idFromText(photo.toString()));
        return {};
    }));

    STIPPLE_TRY(
        reader.eachRow("SELECT record FROM audit WHERE action = 'photo-discarded'", [&](const Statement& row) -> Done {
            erased.insert(row.id(0)); // interrupted before its file was gone
            return {};
        }));

    Sweep sweep;
    QSet<QUuid> found;
    QStringList loose;
    QDirIterator files(media, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        const QUuid id = idOfFile(media, path);
        if (known.contains(id))
            found.insert(id);
        else
            loose += path;
    }
    const QDateTime old = clock.nowUtc().addDays(-orphanDays);
    const QString orphans = media + QStringLiteral("/orphans/");
    for (const QString& path : loose) {
        const bool isHalf = path.endsWith(QLatin1String(".new"));
        const bool isErased = erased.contains(idFromText(QFileInfo(path).fileName()));
        const bool isOrphan = path.startsWith(orphans);
        if (isHalf || isErased || (isOrphan && QFileInfo(path).lastModified() < old)) {
            STIPPLE_TRY(removeFile(path));
            ++sweep.deleted;
        } else if (!isOrphan) {
            STIPPLE_TRY(setAside(media, path, clock.nowUtc()));
            ++sweep.setAside;
        }
    }
    for (const QUuid& id : known) {
        if (found.contains(id))
            continue;
        // Its record may have come back since it was set aside.
        const QString aside = orphans + idText(id);
        const QString place = mediaPath(vaultFolder, id);
        if (QFileInfo::exists(aside) &&
            std::rename(QFile::encodeName(aside).constData(), QFile::encodeName(place).constData()) == 0) {
            STIPPLE_TRY(syncFolder(QFileInfo(place).absolutePath()));
            continue;
        }
        sweep.missing.push_back(id);
    }
    std::sort(sweep.missing.begin(), sweep.missing.end());
    return sweep;
}

} // namespace stipple::vault
