// Photos that leave the vault for a use: only what the client has released for it, today. Each is drawn anew, so that
// nothing travels along that the camera or the app wrote into the file; below it stand the clinic and the day, never a
// name. Who decided it, for what, and which photos they were stands in the audit before anything leaves.
#pragma once

#include "protocol/protocol.h"
#include "vault/vault.h"

#include <QTimeZone>

namespace stipple::documents
{

struct PhotoUse {
    // The client's own copies need no release; the others rest on one each.
    enum class Kind { OwnCopy, Teaching, Publication };
    Kind kind = Kind::OwnCopy;
    QString place; // of publication: a channel's id in the protocol
    bool operator==(const PhotoUse&) const = default;

    // "own-copy", "teaching", "publication/website", and back; nothing for what is no use.
    QString word() const;
    static std::optional<PhotoUse> fromWord(const QString& word);
};

// What a use rests on.
struct PhotoRelease {
    QUuid consent;   // null where there is none, or none is needed
    QString lacking; // why the photos may not be used so, with the day; empty: they may
};
// `records`: all of the client's. Errors: those of reading a record.
[[nodiscard]] Result<PhotoRelease> releaseFor(const protocol::Protocol& protocol,
                                              std::span<const records::Record> records, const PhotoUse& use,
                                              const QTimeZone& zone);
// The same for a client in the vault. NotFound · Refused, with what is lacking.
[[nodiscard]] Result<PhotoRelease> requireRelease(vault::Reader& reader, const protocol::Protocol& protocol,
                                                  const QUuid& client, const PhotoUse& use);
// Those of the client's photos that may be used so: not deleted, not corrected by another, and for others' eyes no
// photographed papers, on which names stand. The oldest first.
[[nodiscard]] std::vector<QUuid> photosFor(std::span<const records::Record> records, const PhotoUse& use);

struct PhotosWanted {
    QUuid client;
    std::vector<QUuid> photos;
    PhotoUse use;
    QString folder;   // that is there; the export becomes a folder within it
    QString language; // of the day below each photo
    QDateTime now;
    bool hasMarks = false; // with what is drawn on them (records/photo_marks.h)
};
struct PhotosMade {
    QString folder;
    qint64 photos = 0;
};
// Whole or not at all. Refused, with what is lacking · NotFound (client, photo) · NoSpace and what else writing may
// answer; then nothing is left. Fonts must be there. `progress` is told how many of how many are done.
[[nodiscard]] Result<PhotosMade> exportPhotos(const vault::Vault& vault, vault::Reader& reader,
                                              const protocol::Protocol& protocol, const PhotosWanted& wanted,
                                              const std::function<void(qint64, qint64)>& progress = {});

// The audit's detail of such an export, and what it says.
struct PhotosAudited {
    PhotoUse use;
    QString purpose;
    std::vector<QUuid> photos;
};
[[nodiscard]] QString auditDetail(const PhotosAudited& exported);
[[nodiscard]] std::optional<PhotosAudited> photosAudited(const QString& detail);

} // namespace stipple::documents
