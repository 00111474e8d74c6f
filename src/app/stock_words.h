// The words for what is in stock, and how much each state of a lot matters. One place for the list, the lot's page and
// the session.
#pragma once

#include "app/client_standing.h"
#include "records/lot_standing.h"

#include <QString>

namespace stipple::app::words
{

// "Pigment"; the word itself where a newer app wrote it.
[[nodiscard]] QString of(const records::Choice<records::StockKind>& kind);
// "Expired on 3 May 2026", "Opened on …", "Recalled on …", for `day`.
[[nodiscard]] QString stateOf(const records::Lot& lot, QDate day);
[[nodiscard]] Meaning meaningOf(records::LotStanding standing);
// "Dark Ash, Invented"
[[nodiscard]] QString nameOf(const records::Lot& lot);

} // namespace stipple::app::words
