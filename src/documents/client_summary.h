// One client on a page or two, for whoever treats them next or for themselves: who they are, what must be known before
// anything is done, what was screened and signed, what was done, and what comes next. In one language, by the records
// as they are kept: what is not recorded is said to be so, never taken for "none".
#pragma once

#include "documents/paper.h"
#include "protocol/protocol.h"
#include "records/people.h"
#include "vault/store.h"

namespace stipple::documents
{

struct ClientSummary {
    records::Clinic clinic;
    records::Client client;
    std::vector<records::Record> records; // all of the client's
    QMap<QUuid, QString> people;          // practitioners' names
    QTimeZone zone;                       // the clinic's
    QDateTime now;
};

// NotFound: there is no such client.
[[nodiscard]] Result<ClientSummary> readClientSummary(vault::Reader& reader, const QUuid& client, const QDateTime& now);
// Errors: those of Paper::toPdf(), and of reading a record.
[[nodiscard]] Result<QByteArray> clientSummaryPdf(const ClientSummary& summary, const protocol::Protocol& protocol,
                                                  const QString& language, PaperSize size);
[[nodiscard]] QString summaryFileName(const ClientSummary& summary, const QString& language);

} // namespace stipple::documents
