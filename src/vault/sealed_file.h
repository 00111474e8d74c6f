// A photo's file: sealed once at capture, and the same bytes ever after, on this tablet, in back-ups and on the server.
//   "STPHOTO1" · commitment to the key (32) · secretstream header (24) · chunks of 64 KiB, each with its tag
// XChaCha20-Poly1305 secretstream; the photo's id is bound into every chunk, and the last one is marked, so that
// nothing can be cut off, swapped or put in another photo's place. Read and written in constant memory.
#pragma once

#include "core/result.h"
#include "vault/digest.h"
#include "vault/secret.h"

#include <QIODevice>
#include <QUuid>

namespace stipple::vault
{

inline constexpr qint64 sealedChunk = 64 * 1024;

struct SealedFile {
    SecretBytes key;   // 32 bytes; kept nowhere but in the photo's record
    QByteArray sha256; // of the file, hex
    QByteArray md5;    // of the file, hex: what a server tells of it
    qint64 size = 0;   // of the file, bytes
};

// Where the photo `id` lies: media/xx/<id> below `folder`. xx are the id's last two digits, for its first are the time.
[[nodiscard]] QString mediaPath(const QString& folder, const QUuid& id);

// Seals all of `source` under a new key into `path`: written aside, synced, renamed, and the folder synced. On failure
// nothing is left. InvalidInput (the source is empty or cannot be read) · NoSpace · ReadOnly · IoFailure.
[[nodiscard]] Result<SealedFile> sealIntoFile(const QString& path, const QUuid& id, QIODevice& source);

// Opens the file into `sink`. `sha256` (hex): what the file must hash to; each chunk is verified before it is handed
// on, the hash at the end. NotFound · Damaged · WrongSecret (another photo's key).
[[nodiscard]] Done openSealedFile(const QString& path, const QUuid& id, const SecretBytes& key,
                                  const QByteArray& sha256, QIODevice& sink);

// SHA-256 (hex) and size of a plain file, read in constant memory. Refuses what is no regular file (Damaged).
struct FileDigest {
    QByteArray sha256;
    qint64 size = 0;
};
// `also` is given the same bytes.
[[nodiscard]] Result<FileDigest> digestFile(const QString& path, Digest* also = nullptr);

} // namespace stipple::vault
