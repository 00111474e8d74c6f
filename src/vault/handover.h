// Handing the tablet to a client. The vault writes a row with a random session key, builds a pack of what this client
// may see, and is closed; the kiosk has the pack and nothing else, and writes frames to a draft file. Taking the tablet
// back and coming back after a crash are the same: somebody unlocks the vault, and the frames are taken in.
#pragma once

#include "core/json.h"
#include "vault/draft_file.h"
#include "vault/vault.h"

namespace stipple::vault
{

struct Handover {
    QUuid id;
    QUuid client;
    Json forms; // which forms, in which versions: the caller's own shape
    qint64 sinceMs = 0;
    bool isClosed = false;
    SecretBytes key; // the session key; empty once it is closed
};

// What the kiosk's process gets through a pipe. Whole or refused: its end says what it must hash to.
struct HandoverPack {
    QUuid handover;
    SecretBytes key;
    SecretBytes content; // the caller's: the client's name and answers, forms, protocol, texts, dates

    [[nodiscard]] SecretBytes toBytes() const;
    static Result<HandoverPack> parse(QByteArrayView bytes); // Damaged
};

// Both the row and its audit entry are durable when it returns. On the writer's thread, as all of this.
[[nodiscard]] Result<Handover> beginHandover(const Vault& vault, Writer& writer, const QUuid& client, const Json& forms,
                                             const Clock& clock);
[[nodiscard]] Result<Handover> findHandover(const Vault& vault, Writer& writer, const QUuid& id); // NotFound
// Those not closed yet, the oldest first.
[[nodiscard]] Result<std::vector<Handover>> openHandovers(const Vault& vault, Writer& writer);
// Those not closed yet, and closed ones whose frames are still here; the oldest first.
[[nodiscard]] Result<std::vector<Handover>> unsettledHandovers(const Vault& vault, Writer& writer);

// Whose they are, the oldest first; without their keys, so a Reader can tell. A client may be named twice.
[[nodiscard]] Result<std::vector<QUuid>> unsettledClients(Reader& reader);

struct TakenIn {
    int frames = 0;       // that are new
    QStringList problems; // of all drafts: what was refused, and what was kept
};
// Takes in what the draft files of all open hand-overs hold. To be called after each unlock; twice takes nothing twice.
// Files that no hand-over here knows are left where they are, and told.
[[nodiscard]] Result<TakenIn> takeInDrafts(const Vault& vault, Writer& writer);
// The frames taken in so far, by number.
[[nodiscard]] Result<std::vector<DraftFrame>> framesOf(Writer& writer, const QUuid& handover);
// Nothing more comes: the key is destroyed and the draft file removed. Frames not taken in before are lost with it.
[[nodiscard]] Done closeHandover(const Vault& vault, Writer& writer, const QUuid& id, const Clock& clock);
// Whether there is a record of this id, deleted ones too: what a frame became before is not made again.
[[nodiscard]] Result<bool> isKept(Writer& writer, const QUuid& record);
// Its frames have become records, or were given up.
[[nodiscard]] Done forgetFrames(Writer& writer, const QUuid& handover);

} // namespace stipple::vault
