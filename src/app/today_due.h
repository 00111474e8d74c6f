// Whose next session, or whose review after years, is due while nothing is booked.
#pragma once

#include "app/client_files.h"
#include "app/today_reading.h"

namespace stipple::app
{

struct DueSeen {
    std::vector<NeedSeen> needs; // SessionDue and ReviewDue
    bool areMore = false;        // who may be due was too many to look at all of them
};

// On the vault's reading thread.
[[nodiscard]] Result<DueSeen> readDue(vault::Reader& reader, ClientFiles& files, const DayAsked& asked);

} // namespace stipple::app
