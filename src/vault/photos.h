// Photos: a sealed file each (sealed_file.h), and a record that alone knows its key. The file is durable before its
// record is written; a file that never got one is an orphan.
#pragma once

#include "records/treatment.h"
#include "vault/sealed_file.h"
#include "vault/store.h"

namespace stipple::vault
{

// A thumbnail lies within the record and travels with it.
inline constexpr qsizetype mostThumbnailBytes = 40 * 1024;

// Seals `jpeg` and keeps its record; both are durable when it returns. `about`: all but what the sealed file tells
// (hash, md5, size, key). `known`: the id that it has elsewhere already; null: a new one. On failure nothing is kept.
// InvalidInput · AlreadyExists (of a known id) · Refused (the client was erased) · NoSpace …
[[nodiscard]] Result<records::Record> addPhoto(Writer& writer, const QString& vaultFolder, const QUuid& client,
                                               records::Photo about, QIODevice& jpeg, const QUuid& known = {});

// The picture as it was given, verified. Damaged or NotFound name the photo; no other photo is affected.
[[nodiscard]] Done readPhoto(const QString& vaultFolder, const records::Record& photo, QIODevice& sink);
// The same into memory, at most `limit` bytes of sealed file.
[[nodiscard]] Result<QByteArray> readPhoto(const QString& vaultFolder, const records::Record& photo,
                                           qint64 limit = 256LL * 1024 * 1024);

// The ids of all photos whose files lie in their place, in their order; what is set aside is not among them.
[[nodiscard]] std::vector<QUuid> filedPhotos(const QString& vaultFolder);

// What a sweep found. Files that belong to nothing are set aside in media/orphans for `orphanDays`, and deleted after
// that: if it was the database that went back in time, putting it right still finds them. Files of erased clients,
// discarded and half-written ones are deleted at once. Records without a file are told, never dropped.
struct Sweep {
    int setAside = 0;
    int deleted = 0;
    std::vector<QUuid> missing; // photos whose file is not there
};
inline constexpr int orphanDays = 30;
// At start, before anything is added.
[[nodiscard]] Result<Sweep> sweepMedia(Reader& reader, const QString& vaultFolder, const Clock& clock);

} // namespace stipple::vault
