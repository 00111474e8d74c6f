// Everything the clinic keeps about one client, for the client, another clinic or an authority: a folder with a page to
// read it by (index.html), a FHIR R4 bundle, the signed consents as PDFs that prove themselves, the photos, who did
// what with the data, and every record as it is kept. It leaves the vault in clear: whoever exports decides that, for a
// purpose, and writes both into the audit before.
#pragma once

#include "documents/consent_copy.h"
#include "vault/vault.h"

namespace stipple::documents
{

struct ExportWanted {
    QUuid client;
    QString folder;   // that is there; the export becomes a folder within it
    QString language; // of the page
    PaperSize paper = PaperSize::A4;
    QDateTime now;
};

struct ExportMade {
    QString folder;
    qint64 records = 0;
    qint64 consents = 0;
    qint64 photos = 0;
    // What could not be taken along, one sentence each: a photo whose file is damaged, a consent that proves nothing.
    QStringList missing;
};

// Whole or not at all: made aside, and renamed when it is complete. NotFound (the client) · AlreadyExists · NoSpace and
// what else writing may answer; then nothing is left. `progress` is told how many photos of how many are done.
[[nodiscard]] Result<ExportMade> exportClient(const vault::Vault& vault, vault::Reader& reader,
                                              const protocol::Protocol& protocol, const ExportWanted& wanted,
                                              const std::function<void(qint64, qint64)>& progress = {});

// Of an export: the page by which it is read. Complete in itself; loads nothing but the photos beside it.
struct ExportPage {
    QString clinic;
    records::Client client;
    std::vector<records::Record> records;
    QMap<QUuid, QString> files;
    std::vector<vault::AuditEntry> audit;
    QMap<QUuid, QString> people;      // practitioners' names
    QMap<QString, QString> questions; // by linkId; one that is not here is shown by that
    QStringList missing;
    QTimeZone zone;
    QDateTime now;
};
[[nodiscard]] QByteArray exportPage(const ExportPage& page, const DocumentWords& say);

} // namespace stipple::documents
