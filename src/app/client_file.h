// Everything the vault holds of one client, read in one pass on the vault's reading thread, and put in order of time:
// what the client's page shows. Words are made elsewhere (file_words.h). Whoever was merged into another client is
// read as that one.
#pragma once

#include "app/client_standing.h"
#include "records/aftercare.h"
#include "records/consents.h"
#include "records/treatment.h"
#include "vault/store.h"

#include <variant>

namespace stipple::app
{

struct FileAsked {
    QUuid client;
    std::shared_ptr<const protocol::Protocol> protocol;
    QTimeZone zone; // the clinic's
    QDate today;    // there
};

// Photos of one moment and day.
struct PhotoSet {
    std::vector<std::pair<QUuid, records::Photo>> photos;
};
struct ClientNote {
    QString id; // its record's, or its own among the notes in the client's record
    records::Note note;
};
struct ClientAdded {
    QString importedFrom;
};
struct ClientMerged {
    QUuid given; // the record that was given up
};

using FileContent = std::variant<records::Appointment, records::Response, records::Screening, records::Consent,
                                 records::Withdrawal, records::Plan, records::Quote, records::Session, PhotoSet,
                                 records::Care, records::CheckIn, ClientNote, ClientMerged, ClientAdded>;

struct FileEntry {
    QString id; // a record's, or "note:…" for one that lies in the client's record
    QUuid record;
    QDateTime at; // UTC
    QDate day;    // in the clinic's zone
    bool isTimed = true;
    bool isSealed = false;
    QUuid by; // the practitioner; null: nobody was unlocked
    FileContent content;
    QString corrects; // the id of the entry it puts right, and why
    QString reason;
    QString correctedBy; // the id of the entry that puts this one right; empty: it stands
};

struct FileSeen {
    FileAsked asked;
    QUuid client; // the one that goes on, where `asked` was merged
    records::Record record;
    records::Client fields;
    qint64 sinceMs = 0;
    ClientStanding standing; // for a session today
    std::optional<Error> standingProblem;
    QDateTime photosRefused;        // since when no photo may be taken; invalid where that is not so
    std::vector<FileEntry> entries; // newest first, so what is planned stands on top
    int unreadable = 0;             // records that a newer app wrote, or that are damaged
};

// NotFound: no such client, or one that was deleted.
[[nodiscard]] Result<FileSeen> readFile(vault::Reader& reader, const FileAsked& asked);

// When a record with this id was made.
[[nodiscard]] QDateTime madeAt(const QUuid& id);

} // namespace stipple::app
