// The list of all clients as a file for another programme. It is everybody's name and telephone number: the owner's to
// hand out.
#pragma once

#include "app/file_export.h"

namespace stipple::app
{

class ClientListController : public stipple::app::FileExport, public HandedOver<ClientListController>
{
    Q_OBJECT
    QML_NAMED_ELEMENT(ClientList)
    QML_SINGLETON

public:
    ClientListController(VaultService& vault, GateController& gate, const ClinicService& clinic,
                         QObject* parent = nullptr);

    bool mayExport() const override { return clinic().isOwner(); }

protected:
    Reading contents() const override;
};

} // namespace stipple::app
