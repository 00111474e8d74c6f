// What a back-up holds: manifest.json, with the hash and size of every file. It is replaced last and at once, so an
// interrupted back-up leaves the one before. Signed by the device where the vault was unlocked; otherwise only hashed,
// for a back-up needs no secret: then it proves that nothing decayed, not who wrote it. What is inside proves itself:
// the database by its key, every photo by the hash in its signed record.
#pragma once

#include "vault/slot_keys.h"

#include <map>

namespace stipple::vault
{

struct BackupFile {
    QString name; // below the back-up's folder; empty: there is none
    QByteArray sha256;
    qint64 size = 0;
};

struct BackupManifest {
    static constexpr int currentFormat = 1;
    static constexpr qint64 mostBytes = 128LL * 1024 * 1024;

    QUuid vault;
    qint64 generation = 0;
    QString made; // ISO 8601, UTC
    BackupFile header;
    BackupFile database;
    BackupFile log; // the database's write-ahead log, where it could not be emptied
    BackupFile erasures;
    std::map<QUuid, BackupFile> media;
    QUuid device;         // who signed; null where nobody did
    QByteArray signature; // 64 bytes

    // Signed where `device` is given.
    QByteArray toBytes(const SigningKey* key) const;
    // Every name is one that we would have given. Damaged · Foreign · NewerFormat.
    static Result<BackupManifest> parse(const QByteArray& bytes);
    // What the signature covers.
    QByteArray signedBytes() const;
};

[[nodiscard]] QString mediaName(const QUuid& id); // "media/xx/<id>"

} // namespace stipple::vault
