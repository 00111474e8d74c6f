// Check-ins that a client's app sent as a file: looked into first, so that somebody sees whose they are, then taken in
// as records of their own, with their photos. Their ids are the app's, so taking the same file in again makes nothing
// twice. What such a file says is what a client says (see documents/check_in_file.h): photos are decoded and encoded
// anew, and the warning signs are found anew.
#pragma once

#include "documents/care_source.h"
#include "documents/check_in_file.h"
#include "handover/check_in.h"

namespace stipple::app
{

struct SentSeen {
    documents::CheckInFile file;
    documents::CareSource source; // of the session that they are about
    QUuid client;
    int fresh = 0; // check-ins that are not here yet
};

// On the vault's reading thread. Errors: those of CheckInFile::open() · NotFound: the session is not on this tablet ·
// Refused: its aftercare was never begun · IoFailure …
[[nodiscard]] Result<SentSeen> lookInto(const vault::Vault& vault, vault::Reader& reader, const QString& path);

struct SentTaken {
    std::vector<records::CheckIn> taken; // those that are new, the earliest first
    int photos = 0;                      // new ones
    int spoilt = 0;                      // photos that are no pictures, and were left out
};
// On the vault's writing thread: each check-in after its photos, so that what is there is whole, and may be gone on
// with after a failure.
[[nodiscard]] Result<SentTaken> takeIn(vault::Vault& vault, vault::Writer& writer, const QString& vaultFolder,
                                       const SentSeen& seen);

} // namespace stipple::app
