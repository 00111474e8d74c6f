// What a client is to stop before a session, and by which day, as a sheet to take home. A prescribed medicine is never
// on it as something to stop: it says to ask the prescriber.
#pragma once

#include "documents/paper.h"
#include "protocol/preparation_list.h"

namespace stipple::documents
{

struct StopListSheet {
    QString clinic;
    QString phone;
    QString client;
    QDate session; // for which it holds; invalid: none is booked yet, and nothing is dated
    std::vector<protocol::StopLine> lines;
    std::vector<protocol::DayBeforeLine> dayBefore;
    QString language;
};
// One page or more. Errors: those of Paper::toPdf().
[[nodiscard]] Result<QByteArray> stopListPdf(const StopListSheet& sheet, PaperSize size);

} // namespace stipple::documents
