// A screening as people read it and as it is kept: every finding with its reason in the client's language and its
// sources, pinned to the protocol, the form and the day it was made for.
#pragma once

#include "protocol/screening.h"
#include "protocol/sentences.h"

namespace stipple::protocol
{

// What a screening stood on.
struct ScreeningBasis {
    QString protocol;           // Protocol::identity()
    QStringList questionnaires; // url|version of the forms that were answered
    AsOf asOf;
};

// The reason of the finding's rule; for a missing date also that it is missing. The rule must be of this protocol.
[[nodiscard]] Told becauseOf(const Protocol& protocol, const Finding& finding, const Wording& wording);
// What must happen first, where there is no date ("once the skin has healed"); empty where nothing is said.
[[nodiscard]] Told onceOf(const Protocol& protocol, const Finding& finding, const Wording& wording);
// For the client, at the end of the form: from which day, or that the practitioner will talk with them. Never a
// verdict.
[[nodiscard]] Told conclusion(const Protocol& protocol, const Screening& screening, const Wording& wording);

// {"outcome","eligible","advised","missing","findings":[{"rule","version","outcome","until","because","sources", …}],
//  "protocol","questionnaires","asOf","zone"}. Dates are YYYY-MM-DD or null. A reason in another language than the one
// asked for carries "language".
[[nodiscard]] Json screeningToJson(const Protocol& protocol, const Screening& screening, const ScreeningBasis& basis,
                                   const Wording& wording);

struct KeptScreening {
    ScreeningBasis basis;
    Screening screening;
};
// Reads it back, without the words. InvalidInput where a member has another shape.
[[nodiscard]] Result<KeptScreening> screeningFromJson(const Json& json);

[[nodiscard]] Json citationsToJson(const std::vector<Citation>& citations, const Wording& wording);

} // namespace stipple::protocol
