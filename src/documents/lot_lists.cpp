#include "documents/lot_lists.h"

#include "documents/csv_cell.h"

namespace stipple::documents
{

QByteArray writeLotsCsv(const std::vector<records::Lot>& lots)
{
    QByteArray csv = beginCsv();
    addCsvRow(csv, {QStringLiteral("kind"), QStringLiteral("brand"), QStringLiteral("product"), QStringLiteral("lot"),
                    QStringLiteral("expiry"), QStringLiteral("supplier"), QStringLiteral("received"),
                    QStringLiteral("opened"), QStringLiteral("used up"), QStringLiteral("recalled"),
                    QStringLiteral("recall reason"), QStringLiteral("quantity"), QStringLiteral("unit")});
    for (const records::Lot& lot : lots) {
        const records::Recall recall = lot.recall.value_or(records::Recall());
        addCsvRow(csv, {lot.kind.word(), lot.brand, lot.product, lot.lot, lot.expiry.toText(), lot.supplier,
                        lot.received.toString(Qt::ISODate), lot.opened.toString(Qt::ISODate),
                        lot.usedUp.toString(Qt::ISODate), recall.date.toString(Qt::ISODate), recall.reason,
                        lot.quantity ? QString::number(*lot.quantity, 'g', QLocale::FloatingPointShortest) : QString(),
                        lot.unit});
    }
    return csv;
}

QByteArray writeLotUsesCsv(const std::vector<vault::LotUse>& uses)
{
    QByteArray csv = beginCsv();
    addCsvRow(csv, {QStringLiteral("day"), QStringLiteral("name"), QStringLiteral("phone"), QStringLiteral("email"),
                    QStringLiteral("used"), QStringLiteral("zones"), QStringLiteral("photos"), QStringLiteral("client"),
                    QStringLiteral("session")});
    for (const vault::LotUse& use : uses)
        addCsvRow(csv, {use.day.toString(Qt::ISODate), use.clientName, use.phone, use.email, use.what,
                        use.zones.join(QStringLiteral("; ")), QString::number(use.photos), idText(use.client),
                        idText(use.session)});
    return csv;
}

} // namespace stipple::documents
