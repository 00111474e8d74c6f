// What must be looked into before treatment, by what was said at the consultation: a woman's thinning, hair that is
// pulled out, long hair that is wanted later (the protocol's rules, with their sources), and causes of loss that are
// themselves an illness (common practice, for a clinician to confirm).
#pragma once

#include "protocol/sentences.h"
#include "records/visits.h"

namespace stipple::app
{

struct GateFinding {
    QString id; // the protocol's rule, or "cause"
    QString title;
    QString why;
    QString advice;
    QString source;         // "Common practice, to be confirmed by a clinician", or a document's title
    bool isMet = false;     // somebody has been seen about it
    bool asksDoctor = true; // a physician; otherwise one for hair restoration, whom the client asks first
};

[[nodiscard]] std::vector<GateFinding> gatesOf(const protocol::Protocol& protocol, const records::Plan& plan,
                                               const protocol::Wording& wording);

} // namespace stipple::app
