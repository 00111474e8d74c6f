#include "capture/photo.h"
#include "ctl/demo_clinic.h"
#include "records/treatment.h"
#include "vault/photos.h"
#include "vault/typed_edits.h"

#include <QBuffer>

namespace stipple::ctl
{

namespace
{

// By the time they were made, so that the same seed meets the same people.
Result<std::vector<QUuid>> everyClient(vault::Reader& reader)
{
    STIPPLE_ASSIGN(const auto lines, reader.searchLines());
    std::vector<QUuid> clients;
    for (const auto& line : lines)
        clients.push_back(line.client);
    std::sort(clients.begin(), clients.end());
    if (clients.empty())
        return failure(ErrorCode::NotFound, QCoreApplication::translate("stipplectl", "There is no client."));
    return clients;
}

records::Lot inventedLot(int number, bool isPigment)
{
    static constexpr std::array shades{"Ash", "Umber", "Graphite", "Sable", "Slate", "Walnut"};
    records::Lot lot;
    lot.kind = isPigment ? records::StockKind::Pigment : records::StockKind::Needle;
    lot.brand = QStringLiteral("Invented");
    lot.product = isPigment ? QString::fromLatin1(shades[std::size_t(number) % shades.size()])
                            : QStringLiteral("%1 round liner").arg(1 + 2 * (number % 3));
    lot.lot = QStringLiteral("%1-%2").arg(QLatin1Char(isPigment ? 'P' : 'N')).arg(2'600 + number);
    lot.expiry = {2029, 1 + number % 12, 0};
    return lot;
}

records::Session inventedSession(const std::vector<std::pair<QUuid, records::Lot>>& lots, const QDate& today,
                                 std::mt19937_64& random)
{
    records::Session session;
    session.day = today.addDays(-qint64(random() % 700));
    session.zone = QStringLiteral("UTC");
    session.phase = records::Phase(random() % 3);
    session.depth = 0.5;
    const auto take = [&](bool isPigment) -> const std::pair<QUuid, records::Lot>& {
        const std::size_t half = lots.size() / 2;
        return lots[std::size_t(random() % half) + (isPigment ? 0 : half)];
    };
    const auto& [pigmentId, ink] = take(true);
    records::Pigment pigment;
    pigment.brand = ink.brand;
    pigment.shade = ink.product;
    pigment.lot = ink.lot;
    pigment.expiry = ink.expiry;
    pigment.stock = pigmentId;
    session.pigments[records::elementName(ink.lot)] = pigment;
    const auto& [needleId, point] = take(false);
    records::Needle needle;
    needle.configuration = point.product;
    needle.lot = point.lot;
    needle.expiry = point.expiry;
    needle.stock = needleId;
    session.needles[records::elementName(point.lot)] = needle;
    return session;
}

} // namespace

Done fillWithInventedSessions(vault::Writer& writer, vault::Reader& reader, int count, quint64 seed)
{
    if (count == 0)
        return {};
    STIPPLE_ASSIGN(const std::vector<QUuid> clients, everyClient(reader));
    std::mt19937_64 random(seed + 1);
    std::vector<std::pair<QUuid, records::Lot>> lots;
    std::vector<std::pair<QUuid, vault::Writer::Edit>> edits;
    for (int i = 0; i < 12; ++i) {
        lots.emplace_back(writer.newId(), inventedLot(i, i < 6));
        edits.emplace_back(lots.back().first, vault::creating(lots.back().first, QUuid(), lots.back().second));
    }
    const QDate today = writer.clock().nowUtc().date();
    constexpr std::size_t batch = 50;
    for (int i = 0; i < count; ++i) {
        const QUuid id = writer.newId();
        edits.emplace_back(
            id, vault::creating(id, clients[random() % clients.size()], inventedSession(lots, today, random)));
        if (edits.size() >= batch) {
            STIPPLE_TRY(writer.changeAll(edits));
            edits.clear();
        }
    }
    return writer.changeAll(edits);
}

Done fillWithDrawnPhotos(vault::Writer& writer, vault::Reader& reader, const QString& vaultFolder, int count,
                         quint64 seed)
{
    if (count == 0)
        return {};
    STIPPLE_ASSIGN(const std::vector<QUuid> clients, everyClient(reader));
    std::mt19937_64 random(seed + 2);
    for (int i = 0; i < count; ++i) {
        STIPPLE_ASSIGN(capture::PreparedPhoto picture,
                       capture::photoFromFrame(capture::drawnScalp(random(), 960, 720), 1));
        records::Photo photo;
        photo.view = records::View(random() % 8);
        photo.moment = records::PhotoMoment(random() % 4);
        photo.takenAt = writer.clock().nowUtc();
        photo.takenBy = writer.identity().practitioner;
        photo.mime = QStringLiteral("image/jpeg");
        photo.width = picture.width;
        photo.height = picture.height;
        photo.orientation = 1;
        photo.thumbnail = picture.thumbnail;
        QBuffer source(&picture.jpeg);
        source.open(QIODevice::ReadOnly);
        STIPPLE_TRY(vault::addPhoto(writer, vaultFolder, clients[random() % clients.size()], photo, source));
    }
    return {};
}

} // namespace stipple::ctl
