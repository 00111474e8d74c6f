// Whom a lot concerns, as a file: the clients who had something of it, with their telephone numbers, for the calls that
// a recall asks for. Of the lot that is open.
#pragma once

#include "app/file_export.h"
#include "app/lot_controller.h"

namespace stipple::app
{

class LotListController : public stipple::app::FileExport, public HandedOver<LotListController>
{
    Q_OBJECT
    QML_NAMED_ELEMENT(LotList)
    QML_SINGLETON

public:
    LotListController(VaultService& vault, GateController& gate, const ClinicService& clinic, const LotController& lot,
                      QObject* parent = nullptr);

    // Who treats here may also have to call whom they treated.
    bool mayExport() const override { return clinic().mayTreat(); }

protected:
    Reading contents() const override;
    QString usualPurpose() const override;

private:
    const LotController& m_lot;
};

} // namespace stipple::app
