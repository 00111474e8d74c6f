// One day of a client's aftercare in sentences, for the page at the clinic and for the client's own eyes in the kiosk:
// its number, the phases of healing, what to do, not to do, expect and may do, what ends and begins. The words are the
// protocol's.
#pragma once

#include "protocol/aftercare_calendar.h"

#include <QVariantMap>

namespace stipple::app
{

// {"title","date","day","total","isToday","phases":[{"from","to","text","careful"}],
//  "parts":[{"kind","title","items":[{"id","title","text","note"}]}],"changes":[{"when","text"}]}
// `kind`: "dont", "do", "expect", "allowed". Empty where no session had been by then.
[[nodiscard]] QVariantMap careDayWords(const protocol::Protocol& protocol, const protocol::CareCase& care, QDate date,
                                       QDate today, const protocol::Wording& wording);

// [{"id","text","action","urgency"}], the most urgent first; `urgency`: 0 to 2 as WarningSign::Urgency.
[[nodiscard]] QVariantList signWords(const std::vector<const protocol::WarningSign*>& signs,
                                     const protocol::Wording& wording);

} // namespace stipple::app
