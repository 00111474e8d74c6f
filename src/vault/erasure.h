// Erasing a client. What stays is a signed tombstone (random ids only), so that no back-up and no other tablet brings
// the client back, and what the law obliges the clinic to keep, sealed under the client's must-keep key.
#pragma once

#include "vault/vault.h"

namespace stipple::vault
{

struct Tombstone {
    QUuid client;
    QString at;                // ISO 8601, UTC
    std::vector<QUuid> photos; // whose files are to be deleted wherever they reappear
    std::vector<QUuid> kept;   // records under legal hold
    Json json;                 // as signed

    // Damaged unless it is signed by a tablet that this vault's root vouches for.
    static Result<Tombstone> verified(const Json& json, const QUuid& vault, const QByteArray& root);
};

struct Erased {
    qint64 records = 0;
    qint64 photos = 0;
    qint64 kept = 0;
    bool logEmptied = true; // false: a reader was busy; the next checkpoint empties it
};

// Deletes the client's records, history, thumbnails, photos, search line, outbox and erasable key. Records of the types
// in `mustKeep` stay, restricted, with the reason. Whoever was merged into this client is erased with it. NotFound ·
// InvalidInput (no reason).
[[nodiscard]] Result<Erased> eraseClient(const Vault& vault, Writer& writer, const QUuid& client, const QString& reason,
                                         const QStringList& mustKeep = {});
// The same for a tombstone that came from elsewhere, within the caller's transaction. Does nothing the second time.
[[nodiscard]] Result<Erased> replayErasure(Connection& connection, const SecretBytes& clientWrapKey,
                                           const Tombstone& tombstone, qint64 nowMs);
// What was kept of an erased client. Each look is noted in the audit.
[[nodiscard]] Result<std::vector<records::Record>> keptRecords(Writer& writer, const QUuid& client);

// erasures.json: every tombstone, readable without a secret, so that a back-up without one takes them along. Written
// into the vault's folder, and beside it (`folder`.erasures.json), where it outlives the folder.
[[nodiscard]] QString erasuresBeside(const QString& vaultFolder);
// Writes both where they do not hold every tombstone yet, and deletes photos that are left of erased clients.
// `beside`: not while the vault is still being made.
[[nodiscard]] Done settleErasures(Reader& reader, const QString& vaultFolder, const QUuid& vault, bool beside = true);
// The verified tombstones of such a file; none where there is no file. Foreign (of another vault) · Damaged.
[[nodiscard]] Result<std::vector<Tombstone>> readErasures(const QString& path, const QUuid& vault,
                                                          const QByteArray& root);

} // namespace stipple::vault
