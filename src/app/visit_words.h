// How an appointment is named: "Session 2 of 3 · shading", "Touch-up", "Did not come". One place for Today and
// calendar.
#pragma once

#include "app/client_standing.h"
#include "app/clinic_service.h"

namespace stipple::app
{

[[nodiscard]] QString visitKind(records::VisitKind kind);
[[nodiscard]] QString visitState(records::VisitState state);
// With the number and phase where it is a session.
[[nodiscard]] QString visitTitle(records::VisitKind kind, const ClientStanding& standing, const ClinicService& clinic);
// "09:30", by the clinic's clock and in the language's form.
[[nodiscard]] QString timeOf(const QDateTime& moment, const QTimeZone& zone);

} // namespace stipple::app
