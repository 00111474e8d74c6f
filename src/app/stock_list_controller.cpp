#include "app/stock_list_controller.h"

#include "documents/lot_lists.h"

namespace stipple::app
{

StockListController::StockListController(VaultService& vault, GateController& gate, const ClinicService& clinic,
                                         QObject* parent)
    : FileExport(vault, gate, clinic, parent)
{
}

FileExport::Reading StockListController::contents() const
{
    return [today = clinic().today()](vault::Reader& reader) -> Result<Contents> {
        STIPPLE_ASSIGN(const auto found, reader.recordsOfType(records::typeName(records::Type::Lot), 100'000));
        std::vector<records::Lot> lots;
        for (const records::Record& record : found) {
            STIPPLE_ASSIGN(auto lot, records::read<records::Lot>(record));
            lots.push_back(std::move(lot));
        }
        std::stable_sort(lots.begin(), lots.end(),
                         [](const records::Lot& a, const records::Lot& b) { return a.received < b.received; });
        Contents list;
        list.name = QStringLiteral("stock-%1").arg(today.toString(Qt::ISODate));
        list.csv = documents::writeLotsCsv(lots);
        list.audited = QStringLiteral("stock list, %1 lots").arg(lots.size());
        list.told = tr("%Ln lot(s) are in %1", nullptr, int(lots.size()));
        return list;
    };
}

} // namespace stipple::app
