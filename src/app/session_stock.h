// What goes into the skin, taken from the stock: which lots may be picked and which not, the blend, and what is left of
// them afterwards.
#pragma once

#include "app/rows_model.h"
#include "app/session_reading.h"

namespace stipple::app
{

// Why this lot may not go into anybody's skin on the session's day; empty where it may.
[[nodiscard]] QString refusalOf(const records::Lot& lot, QDate day);
// Takes it in or out. The error says why it cannot be used.
[[nodiscard]] Done pickLot(records::Session& session, const LotSeen& seen);
[[nodiscard]] bool isPicked(const records::Session& session, const QUuid& lot);
// Of a pigment in the blend, by its lot: its share in per cent ("50"), its dilution; of a needle: how many were used.
[[nodiscard]] bool setBlend(records::Session& session, const QUuid& lot, const QString& field, const QString& value);
// The same lots as an earlier session, where they are still in stock and may be used; the names of those that are not.
QStringList takeLots(records::Session& session, const records::Session& earlier, const std::vector<LotSeen>& stock);
// The sum of what is said; nothing while one of them is not.
[[nodiscard]] std::optional<double> blendOf(const records::Session& session);

// For the page, of one kind; the roles of its rows.
[[nodiscard]] std::vector<RowsModel::Row> stockRows(const SessionSeen& seen, const records::Session& session,
                                                    records::StockKind kind);
[[nodiscard]] std::vector<QByteArray> stockRoles();

// As the lot stands after the session: opened, and fewer by what was used where pieces are counted.
[[nodiscard]] records::Lot afterUse(const records::Lot& lot, const records::Session& session, const QUuid& id);

} // namespace stipple::app
