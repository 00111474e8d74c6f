// The days of one session's aftercare as pages and sheets show them.
#pragma once

#include "protocol/aftercare_calendar.h"

namespace stipple::documents
{

// From the session's day to the last on which something ends, and one more for what stays; only until a later session
// begins, if one is known. NotFound where no session is in `care`.
[[nodiscard]] Result<std::vector<protocol::CareDay>> careDays(const protocol::Protocol& protocol,
                                                              const protocol::CareCase& care);

using CareList = std::vector<protocol::CareItem> protocol::CareDay::*;
// Every entry of that list once, in the order in which it begins.
[[nodiscard]] std::vector<protocol::CareItem> eachOnce(const std::vector<protocol::CareDay>& days, CareList list);

// Whether a later session began before all of it had ended.
[[nodiscard]] bool isCutShort(const std::vector<protocol::CareDay>& days);

// The warning signs, the most urgent first; and the questions, in their order.
[[nodiscard]] std::vector<const protocol::WarningSign*> signsInOrder(const protocol::Protocol& protocol);
[[nodiscard]] std::vector<const protocol::FaqEntry*> questionsInOrder(const protocol::Protocol& protocol);

} // namespace stipple::documents
