#include "app/lot_list_controller.h"

#include "app/texts.h"
#include "documents/lot_lists.h"

#include <QRegularExpression>

namespace stipple::app
{

LotListController::LotListController(VaultService& vault, GateController& gate, const ClinicService& clinic,
                                     const LotController& lot, QObject* parent)
    : FileExport(vault, gate, clinic, parent)
    , m_lot(lot)
{
}

QString LotListController::usualPurpose() const
{
    return m_lot.isRecalled() ? tr("Recall of lot %1").arg(m_lot.kept().lot) : QString();
}

FileExport::Reading LotListController::contents() const
{
    // A number as it stands on a package may hold what a file's name may not.
    QString number = m_lot.kept().lot;
    static const QRegularExpression odd(QStringLiteral("[^A-Za-z0-9-]+"));
    number.replace(odd, QStringLiteral("-"));
    return [id = m_lot.id(), number, today = clinic().today()](vault::Reader& reader) -> Result<Contents> {
        STIPPLE_ASSIGN(const auto uses, vault::usesOfLot(reader, idText(id)));
        QSet<QUuid> clients;
        for (const vault::LotUse& use : uses)
            clients.insert(use.client);
        Contents list;
        list.name = QStringLiteral("lot-%1-%2").arg(number, today.toString(Qt::ISODate));
        list.csv = documents::writeLotUsesCsv(uses);
        list.audited = QStringLiteral("uses of a lot, %1 clients").arg(clients.size());
        list.about = id;
        list.told = tr("%Ln client(s) are in %1", nullptr, int(clients.size()));
        return list;
    };
}

} // namespace stipple::app
