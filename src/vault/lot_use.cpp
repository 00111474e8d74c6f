#include "vault/lot_use.h"

#include "records/treatment.h"
#include "records/typed.h"

namespace stipple::vault
{

namespace
{

QString folded(const QString& lot) { return lot.simplified().toCaseFolded(); }

// What the session used of that lot.
QStringList usedOf(const records::Session& session, const QString& number, const QUuid& stock)
{
    QStringList uses;
    const auto fits = [&](const QString& lot, const QUuid& from) {
        return (!number.isEmpty() && folded(lot) == number) || (!stock.isNull() && from == stock);
    };
    for (const auto& [key, pigment] : session.pigments) {
        if (fits(pigment.lot, pigment.stock))
            uses += QStringLiteral("pigment %1 %2").arg(pigment.brand, pigment.shade);
    }
    for (const auto& [key, needle] : session.needles) {
        if (fits(needle.lot, needle.stock))
            uses += QStringLiteral("needle %1").arg(needle.configuration);
    }
    if (session.anaesthetic && fits(session.anaesthetic->lot, {}))
        uses += QStringLiteral("anaesthetic %1").arg(session.anaesthetic->product);
    uses.removeDuplicates();
    return uses;
}

} // namespace

Result<std::vector<LotUse>> usesOfLot(Reader& reader, const QString& lot)
{
    QString number = folded(lot);
    const QUuid stock = idFromText(lot.trimmed());
    if (!stock.isNull()) {
        STIPPLE_ASSIGN(const records::Record record, reader.record(stock));
        STIPPLE_ASSIGN(const records::Lot about, records::read<records::Lot>(record));
        number = folded(about.lot);
    }
    std::vector<LotUse> uses;
    QHash<QUuid, qint64> photos;
    STIPPLE_TRY(
        reader.eachRow("SELECT shown ->> '$.session', count(*) FROM records WHERE type = 'photo' AND deleted = 0 "
                       "AND shown ->> '$.session' IS NOT NULL GROUP BY 1",
                       [&photos](const Statement& row) -> Done {
                           photos.insert(idFromText(row.text(0)), row.integer(1));
                           return {};
                       }));
    STIPPLE_TRY(reader.eachRow("SELECT body FROM records WHERE type = 'session' AND deleted = 0",
                               [&](const Statement& row) -> Done {
                                   STIPPLE_ASSIGN(const auto record, records::Record::fromBytes(row.blob(0)));
                                   STIPPLE_ASSIGN(const auto session, records::read<records::Session>(record));
                                   QStringList zones;
                                   for (const auto& [zone, work] : session.zones)
                                       zones += zone;
                                   for (const QString& what : usedOf(session, number, stock)) {
                                       LotUse use;
                                       use.session = record.id;
                                       use.client = record.client;
                                       use.day = session.day;
                                       use.what = what;
                                       use.zones = zones;
                                       use.photos = photos.value(record.id);
                                       uses.push_back(std::move(use));
                                   }
                                   return {};
                               }));
    for (LotUse& use : uses) {
        const auto record = reader.record(use.client);
        const auto client = record.and_then(records::read<records::Client>);
        if (!client)
            continue;
        use.clientName = client->name;
        use.phone = client->phone;
        use.email = client->email;
    }
    std::sort(uses.begin(), uses.end(), [](const LotUse& a, const LotUse& b) {
        return std::tie(b.day, a.session, a.what) < std::tie(a.day, b.session, b.what);
    });
    return uses;
}

} // namespace stipple::vault
