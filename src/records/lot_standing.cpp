#include "records/lot_standing.h"

namespace stipple::records
{

LotStanding standingOf(const Lot& lot, QDate day)
{
    if (lot.recall)
        return LotStanding::Recalled;
    if (lot.usedUp.isValid() && lot.usedUp <= day)
        return LotStanding::UsedUp;
    const QDate last = lot.expiry.latest();
    if (!last.isValid() || day > last)
        return LotStanding::Expired;
    if (day.daysTo(last) <= lotWarningDays)
        return LotStanding::ExpiresSoon;
    return lot.opened.isValid() && lot.opened <= day ? LotStanding::InUse : LotStanding::Unopened;
}

bool mayBeUsed(LotStanding standing)
{
    return standing != LotStanding::Recalled && standing != LotStanding::UsedUp && standing != LotStanding::Expired;
}

} // namespace stipple::records
