// Papers that a client takes home, drawn: the copy of what they signed, what to stop before a session, a summary of
// their file. On the vault's reading thread; CopyController gives them away.
#pragma once

#include "app/handover_pack.h"
#include "documents/client_export.h"
#include "documents/paper.h"
#include "protocol/sentences.h"
#include "vault/vault.h"

namespace stipple::app
{

struct DrawnPaper {
    QUuid record;                        // that it is about: a consent's, else the client's
    QUuid client;                        // whose it is
    std::optional<records::Record> care; // of the aftercare: where it is noted that the client got it
    QString audited;                     // what the audit calls it
    QByteArray pdf;
    // All that goes with it, itself among them, under one name; empty: it goes alone.
    std::vector<documents::NewFile> files;
    QString fileName;
    QString to;      // the client's e-mail address
    QString subject; // of a message that carries it
    QString text;
};

struct PaperAsked {
    QUuid about; // the consent, or the client
    ClinicFacts facts;
    protocol::Wording wording; // where the client has no language of their own
    documents::PaperSize size = documents::PaperSize::A4;
    QDateTime now;
};

// In the language it was signed in, with the signed record inside.
[[nodiscard]] Result<DrawnPaper> drawConsentCopy(const vault::Vault& vault, vault::Reader& reader,
                                                 const PaperAsked& asked);
// With the days that go with the next appointment; without one, without days. Refused where nothing was answered yet.
[[nodiscard]] Result<DrawnPaper> drawStopList(vault::Reader& reader, const PaperAsked& asked);
[[nodiscard]] Result<DrawnPaper> drawSummary(vault::Reader& reader, const PaperAsked& asked);
// After the client's latest finished session: the sheet, and with it the page, the reminders, the signed file, the code
// and a message. NotFound where there is none.
[[nodiscard]] Result<DrawnPaper> drawAftercare(const vault::Vault& vault, vault::Reader& reader,
                                               const PaperAsked& asked);

} // namespace stipple::app
