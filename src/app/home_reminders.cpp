#include "app/home_reminders.h"

#include "core/ids.h"

namespace stipple::app
{

std::optional<ReminderCase> reminderCase(const HomeService& home)
{
    const HomeSession* session = home.current();
    if (!session)
        return {};
    return ReminderCase{session->given.protocol, session->careCase, home.wording(*session), home.remindAt(),
                        idText(session->given.vault)};
}

} // namespace stipple::app
