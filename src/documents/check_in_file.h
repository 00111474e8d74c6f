// What a client's app sends back: the check-ins after one session, with their photos, in one file that only the
// clinic's own vault opens, by the key that the pack brought. It tells nobody's name; the session is who it is about.
// Nothing proves who sealed it but that they know the session's id: what is in it counts as told by the client, and the
// photos as bytes that nobody has looked into yet. Its form is written down in check_in_file.md.
#pragma once

#include "records/aftercare.h"
#include "vault/public_box.h"
#include "vault/vault.h"

namespace stipple::documents
{

struct SentCheckIn {
    QUuid id;              // the record's, the same each time it is sent
    records::CheckIn said; // `care` is null: only the clinic knows the record of the session's aftercare
};

struct SentPhoto {
    QUuid id;
    QDateTime takenAt;
    QByteArray jpeg;
};

struct CheckInFile {
    QUuid vault;   // the clinic's
    QUuid session; // the record there
    QDateTime made;
    QString protocol;                  // identity() of what the questions were asked by
    QString language;                  // in which the client wrote; BCP 47
    std::vector<SentCheckIn> checkIns; // one at least
    std::vector<SentPhoto> photos;     // each of them named by one of the check-ins, and all that they name

    static constexpr const char* suffix = ".stipplecheckins";
    static constexpr qsizetype mostBytes = 64 * 1024 * 1024;
    static constexpr qsizetype mostPhotoBytes = 16 * 1024 * 1024;
    static constexpr std::size_t mostCheckIns = 400;
    static constexpr std::size_t mostPhotos = 400;

    // Sealed to the clinic's public key. InvalidInput: more than a reader would take, or a check-in that is none.
    [[nodiscard]] Result<QByteArray> sealedTo(const QByteArray& boxKey) const;
    // InvalidInput (too large, no such file, a check-in that is none) · NewerFormat · Foreign (another clinic's) ·
    // Damaged (cut off, or changed since).
    [[nodiscard]] static Result<CheckInFile> open(const QByteArray& bytes, const QUuid& vault,
                                                  const vault::BoxKeys& keys);
    [[nodiscard]] static Result<CheckInFile> open(const QByteArray& bytes, const vault::Vault& vault);
};

} // namespace stipple::documents
