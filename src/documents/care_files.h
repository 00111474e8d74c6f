// Everything that a client is given after a session, as the files of one name: the page, the reminders, the sheet, the
// pack, the code, and a message to which they are attached.
#pragma once

#include "documents/care_source.h"
#include "documents/client_export.h"
#include "documents/paper.h"
#include "vault/header.h"

namespace stipple::documents
{

struct CareFilesWanted {
    QString language; // of all of it
    QString page;     // where the clinic's page is published; empty: the code opens the app
    QTime remindAt;   // by the clinic's clock
    PaperSize paper = PaperSize::A4;
    QDateTime now;
};

struct CareFiles {
    QString address;            // what the code says
    std::vector<NewFile> files; // .html, .ics, .pdf, .stipplecare, .png, .eml
};
// `device`: the key of `header`'s tablet. Nothing in them names the client but the message's address.
[[nodiscard]] Result<CareFiles> careFiles(const CareSource& source, const vault::Header& header,
                                          const vault::SigningKey& device, const CareFilesWanted& wanted);

} // namespace stipple::documents
