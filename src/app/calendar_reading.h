// The appointments of some days, as the calendar shows them: whose they are, where they stand on their day, and what
// the client still lacks. Read on the vault's reading thread.
#pragma once

#include "app/client_standing.h"
#include "vault/store.h"

namespace stipple::app
{

struct CalendarAsked {
    std::shared_ptr<const protocol::Protocol> protocol;
    QTimeZone zone; // the clinic's
    QDate first;
    QDate last; // both included
    QDate today;
};

struct CalendarVisit {
    records::Record record; // what an edit begins from
    records::Appointment visit;
    QString name; // empty where the client's record is not here
    QDate day;    // in the clinic's zone
    int from = 0; // minutes of that day, by its clock
    int length = 0;
    int lane = 0;                           // among those of the same time
    int lanes = 1;                          // how many stand side by side there
    int group = 0;                          // the same for all that hang together by overlapping
    std::optional<ClientStanding> standing; // of a treatment that is still to come
};

// By day and time, without cancelled ones.
[[nodiscard]] Result<std::vector<CalendarVisit>> readCalendarDays(vault::Reader& reader, const CalendarAsked& asked);

// Lets those that overlap stand side by side; `visits` by day and time. A short one takes the room that a finger needs,
// which is three quarters of an hour.
void putIntoLanes(std::vector<CalendarVisit>& visits);

// How long an appointment lasts that says nothing of it.
inline constexpr int usualMinutes = 60;

} // namespace stipple::app
