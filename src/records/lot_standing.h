// Whether what is in a lot may go into somebody's skin on a day, and if not, why. One rule for the stock's page and for
// the session: expired lots cannot be used (domain.md, treatment record), recalled ones neither.
#pragma once

#include "records/treatment.h"

namespace stipple::records
{

// In the order in which they are looked for: of several that are true, the first is told.
enum class LotStanding { Recalled, UsedUp, Expired, ExpiresSoon, InUse, Unopened };

// So many days before the last one it is said. The house's own: time enough to order anew.
constexpr int lotWarningDays = 30;

// `day`: by the clinic's calendar. An expiry of which only the month is known lasts until that month's last day; one
// that is not known at all counts as expired.
[[nodiscard]] LotStanding standingOf(const Lot& lot, QDate day);
// Neither recalled, nor used up, nor expired.
[[nodiscard]] bool mayBeUsed(LotStanding standing);

} // namespace stipple::records
