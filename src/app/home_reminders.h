// What the reminders follow from, out of the client's own vault.
#pragma once

#include "app/home_service.h"
#include "app/reminder_desk.h"

namespace stipple::app
{

// Of the session that counts now; none where nothing was given yet.
[[nodiscard]] std::optional<ReminderCase> reminderCase(const HomeService& home);

} // namespace stipple::app
