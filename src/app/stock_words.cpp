#include "app/stock_words.h"

#include "app/texts.h"

#include <QCoreApplication>

namespace stipple::app::words
{

namespace
{

using records::LotStanding;
using records::StockKind;

struct StockWords {
    Q_DECLARE_TR_FUNCTIONS(Stock)
};

} // namespace

QString of(const records::Choice<StockKind>& kind)
{
    const auto known = kind.known();
    if (!known)
        return kind.word();
    switch (*known) {
    case StockKind::Pigment:
        return StockWords::tr("Pigment");
    case StockKind::Needle:
        return StockWords::tr("Needle");
    case StockKind::Anaesthetic:
        return StockWords::tr("Anaesthetic");
    case StockKind::Aftercare:
        return StockWords::tr("Aftercare");
    default:
        return StockWords::tr("Other");
    }
}

QString stateOf(const records::Lot& lot, QDate day)
{
    switch (records::standingOf(lot, day)) {
    case LotStanding::Recalled:
        return lot.recall->date.isValid() ? StockWords::tr("Recalled on %1").arg(texts::day(lot.recall->date))
                                          : StockWords::tr("Recalled");
    case LotStanding::UsedUp:
        return StockWords::tr("Used up on %1").arg(texts::day(lot.usedUp));
    case LotStanding::Expired:
        return lot.expiry.isNull() ? StockWords::tr("Expiry not known")
                                   : StockWords::tr("Expired: %1", "last day or month").arg(texts::day(lot.expiry));
    case LotStanding::ExpiresSoon:
        return StockWords::tr("Expires soon: %1", "last day or month").arg(texts::day(lot.expiry));
    case LotStanding::InUse:
        return StockWords::tr("Opened on %1").arg(texts::day(lot.opened));
    default:
        return StockWords::tr("Not opened");
    }
}

Meaning meaningOf(LotStanding standing)
{
    switch (standing) {
    case LotStanding::Recalled:
    case LotStanding::Expired:
        return Meaning::Decline;
    case LotStanding::ExpiresSoon:
        return Meaning::Caution;
    case LotStanding::InUse:
        return Meaning::Clear;
    default:
        return Meaning::Neutral;
    }
}

QString nameOf(const records::Lot& lot)
{
    return lot.brand.isEmpty() ? lot.product : StockWords::tr("%1, %2", "product, brand").arg(lot.product, lot.brand);
}

} // namespace stipple::app::words
