// Everything in stock as a file, for the order, the stock-taking or an inspector. No client is in it.
#pragma once

#include "app/file_export.h"

namespace stipple::app
{

class StockListController : public stipple::app::FileExport, public HandedOver<StockListController>
{
    Q_OBJECT
    QML_NAMED_ELEMENT(StockList)
    QML_SINGLETON

public:
    StockListController(VaultService& vault, GateController& gate, const ClinicService& clinic,
                        QObject* parent = nullptr);

    bool mayExport() const override { return true; }

protected:
    Reading contents() const override;
};

} // namespace stipple::app
