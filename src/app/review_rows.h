// A screening's findings as rows for the practitioner: what, until when, why, who says so, and what was decided.
#pragma once

#include "app/review_reading.h"
#include "app/rows_model.h"
#include "protocol/protocol.h"

namespace stipple::app::review
{

struct Findings {
    const protocol::Protocol& protocol;
    protocol::Wording wording;
    const records::Screening& screening;
    QDate today;
};

[[nodiscard]] std::vector<QByteArray> findingRoles();
// The gravest first. "sources" is a list of {"who","says"}, "differs" what other sources say and what was chosen.
[[nodiscard]] std::vector<RowsModel::Row> findingRows(const Findings& findings);

// "Not before 14 March 2027" · "Nothing stands in the way"; decisions are seen in it.
[[nodiscard]] QString headline(const Findings& findings);
[[nodiscard]] Meaning meaning(const Findings& findings);
[[nodiscard]] Meaning meaningOf(protocol::Outcome outcome);
[[nodiscard]] QString outcomeWord(protocol::Outcome outcome);

} // namespace stipple::app::review
