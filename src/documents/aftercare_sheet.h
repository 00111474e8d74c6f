// A session's aftercare on paper: when to get help, and the whole plan with its dates.
#pragma once

#include "documents/aftercare_page.h"
#include "documents/paper.h"

namespace stipple::documents
{

// It names the clinic, never the client: it lies about at home. Errors: those of aftercarePage() and Paper::toPdf().
[[nodiscard]] Result<QByteArray> aftercarePdf(const protocol::Protocol& protocol, const AftercareWanted& wanted,
                                              PaperSize size);

} // namespace stipple::documents
