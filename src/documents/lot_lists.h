// The stock as tables for other programmes: CSV files as csv_cell.h makes them. Their headings are not translated.
#pragma once

#include "records/treatment.h"
#include "vault/lot_use.h"

namespace stipple::documents
{

// Every lot: kind, brand, product, number, expiry, supplier, the days it came in, was opened, was used up and was
// recalled (with the reason), and how much there was. In the order given.
[[nodiscard]] QByteArray writeLotsCsv(const std::vector<records::Lot>& lots);

// Whom a lot concerns, for whoever has to call them. One row for each use: day, name, telephone, e-mail, what was used,
// zones, how many photos, and the ids of client and session. In the order given.
[[nodiscard]] QByteArray writeLotUsesCsv(const std::vector<vault::LotUse>& uses);

} // namespace stipple::documents
