#include "app/session_stock.h"

#include "app/session_text.h"
#include "app/stock_words.h"
#include "app/texts.h"
#include "records/lot_standing.h"

#include <QCoreApplication>

namespace stipple::app
{

namespace
{

using records::LotStanding;
using records::StockKind;

// Elements are called by what is on the package, so that two tablets mean one thing by one name.
QString nameOfElement(const records::Lot& lot)
{
    return records::elementName(lot.lot + QLatin1Char(' ') + lot.product);
}

// The one of this lot; nullptr where it is not used.
template <typename Used>
auto find(Used& used, const QUuid& lot) -> decltype(&used.begin()->second)
{
    for (auto& [name, stock] : used) {
        if (stock.stock == lot)
            return &stock;
    }
    return nullptr;
}

double evenShare(std::size_t count) { return double(qRound(1000.0 / double(count))) / 10; }

// Whether nobody has said yet how the blend is mixed: all shares as they were set by themselves.
bool isEven(const std::map<QString, records::Pigment>& pigments)
{
    return std::all_of(pigments.begin(), pigments.end(), [&](const auto& each) {
        return each.second.share && qAbs(*each.second.share - evenShare(pigments.size())) < 0.2;
    });
}

void shareEvenly(std::map<QString, records::Pigment>& pigments)
{
    for (auto& [name, pigment] : pigments)
        pigment.share = evenShare(pigments.size());
}

void pickPigment(records::Session& session, const LotSeen& seen)
{
    auto& all = session.pigments;
    const bool wasEven = isEven(all);
    if (std::erase_if(all, [&](const auto& each) { return each.second.stock == seen.record.id; }) == 0) {
        records::Pigment& pigment = all[nameOfElement(seen.lot)];
        pigment.brand = seen.lot.brand;
        pigment.shade = seen.lot.product;
        pigment.lot = seen.lot.lot;
        pigment.expiry = seen.lot.expiry;
        pigment.stock = seen.record.id;
        pigment.share = std::max(0.0, 100 - blendOf(session).value_or(0));
    }
    if (wasEven && !all.empty())
        shareEvenly(all);
}

void pickNeedle(records::Session& session, const LotSeen& seen)
{
    auto& all = session.needles;
    if (std::erase_if(all, [&](const auto& each) { return each.second.stock == seen.record.id; }) > 0)
        return;
    records::Needle& needle = all[nameOfElement(seen.lot)];
    needle.configuration = seen.lot.product;
    needle.lot = seen.lot.lot;
    needle.expiry = seen.lot.expiry;
    needle.stock = seen.record.id;
    needle.used = 1;
}

// One by one, rather than in boxes.
bool isCounted(const records::Lot& lot)
{
    return lot.unit.isEmpty() || lot.unit.compare(QLatin1String("pieces"), Qt::CaseInsensitive) == 0 ||
           lot.unit.compare(SessionWords::tr("pieces"), Qt::CaseInsensitive) == 0;
}

} // namespace

QString refusalOf(const records::Lot& lot, QDate day)
{
    const QString name = words::nameOf(lot);
    const QString number = texts::leftToRight(lot.lot);
    switch (records::standingOf(lot, day)) {
    case LotStanding::Recalled:
        return SessionWords::tr("%1, lot %2, was recalled. It must not be used on anybody.").arg(name, number);
    case LotStanding::Expired:
        if (lot.expiry.isNull())
            return SessionWords::tr("Nobody knows until when %1, lot %2, may be used. It cannot be used until its "
                                    "expiry is noted in the stock.")
                .arg(name, number);
        return SessionWords::tr("%1, lot %2, expired on %3. It cannot be used.")
            .arg(name, number, texts::day(lot.expiry.latest()));
    case LotStanding::UsedUp:
        return SessionWords::tr("%1, lot %2, is noted as used up.").arg(name, number);
    default:
        return {};
    }
}

Done pickLot(records::Session& session, const LotSeen& seen)
{
    // Taking one out is always possible.
    if (const QString why = refusalOf(seen.lot, session.day); !why.isEmpty() && !isPicked(session, seen.record.id))
        return failure(ErrorCode::Refused, why);
    switch (seen.lot.kind.known().value_or(StockKind::Other)) {
    case StockKind::Pigment:
        pickPigment(session, seen);
        return {};
    case StockKind::Needle:
        pickNeedle(session, seen);
        return {};
    case StockKind::Anaesthetic: {
        records::Anaesthetic used;
        used.used = true;
        used.product = seen.lot.product;
        used.lot = seen.lot.lot;
        used.expiry = seen.lot.expiry;
        const bool isSame = session.anaesthetic && session.anaesthetic->lot == used.lot;
        session.anaesthetic = isSame ? std::nullopt : std::optional(used);
        return {};
    }
    default:
        return failure(ErrorCode::InvalidInput, SessionWords::tr("This is neither a pigment nor a needle."));
    }
}

bool isPicked(const records::Session& session, const QUuid& lot)
{
    return find(session.pigments, lot) || find(session.needles, lot);
}

bool setBlend(records::Session& session, const QUuid& lot, const QString& field, const QString& value)
{
    records::Pigment* pigment = find(session.pigments, lot);
    records::Needle* needle = find(session.needles, lot);
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    if (pigment && field == u"dilution") {
        pigment->dilution = value;
        return true;
    }
    if (pigment && field == u"share" && isNumber && number >= 0 && number <= 100) {
        pigment->share = number;
        return true;
    }
    if (needle && field == u"used" && isNumber && number >= 1 && number <= 1'000) {
        needle->used = qint64(number);
        return true;
    }
    return false;
}

QStringList takeLots(records::Session& session, const records::Session& earlier, const std::vector<LotSeen>& stock)
{
    QStringList left;
    records::Session next = session;
    next.pigments.clear();
    next.needles.clear();
    // By the lot's record; of sessions from before there was a stock, by the number on the package.
    const auto inStock = [&](const auto& used, StockKind kind) -> const LotSeen* {
        for (const LotSeen& seen : stock) {
            const bool isSame = used.stock.isNull()
                                    ? records::elementName(seen.lot.lot) == records::elementName(used.lot)
                                    : seen.record.id == used.stock;
            if (isSame && seen.lot.kind.known() == kind && refusalOf(seen.lot, session.day).isEmpty())
                return &seen;
        }
        return nullptr;
    };
    for (const auto& [name, pigment] : earlier.pigments) {
        const LotSeen* seen = inStock(pigment, StockKind::Pigment);
        if (!seen) {
            left += SessionWords::tr("%1, lot %2").arg(pigment.shade, texts::leftToRight(pigment.lot));
            continue;
        }
        pickPigment(next, *seen);
        if (records::Pigment* taken = find(next.pigments, seen->record.id)) {
            taken->dilution = pigment.dilution;
            taken->share = earlier.pigments.size() == 1 ? std::optional(100.0) : pigment.share;
        }
    }
    for (const auto& [name, needle] : earlier.needles) {
        if (const LotSeen* seen = inStock(needle, StockKind::Needle))
            pickNeedle(next, *seen);
        else
            left += SessionWords::tr("%1, lot %2").arg(needle.configuration, texts::leftToRight(needle.lot));
    }
    session = next;
    return left;
}

std::optional<double> blendOf(const records::Session& session)
{
    double sum = 0;
    for (const auto& [name, pigment] : session.pigments) {
        if (!pigment.share)
            return std::nullopt;
        sum += *pigment.share;
    }
    return sum;
}

std::vector<QByteArray> stockRoles()
{
    return {"lotId", "title", "detail", "standing", "meaning", "picked", "usable", "share", "dilution", "used"};
}

std::vector<RowsModel::Row> stockRows(const SessionSeen& seen, const records::Session& session, StockKind kind)
{
    std::vector<RowsModel::Row> rows;
    for (const LotSeen& each : seen.lots) {
        if (each.lot.kind.known() != kind)
            continue;
        const records::Pigment* pigment = find(session.pigments, each.record.id);
        const records::Needle* needle = find(session.needles, each.record.id);
        const LotStanding standing = records::standingOf(each.lot, session.day);
        const bool isNumbing = kind == StockKind::Anaesthetic && session.anaesthetic &&
                               session.anaesthetic->lot == each.lot.lot && !each.lot.lot.isEmpty();
        rows.push_back(
            {idText(each.record.id), words::nameOf(each.lot),
             SessionWords::tr("lot %1 · until %2").arg(texts::leftToRight(each.lot.lot), texts::day(each.lot.expiry)),
             words::stateOf(each.lot, session.day), int(words::meaningOf(standing)), pigment || needle || isNumbing,
             records::mayBeUsed(standing), pigment && pigment->share ? QString::number(*pigment->share) : QString(),
             pigment ? pigment->dilution : QString(),
             needle && needle->used ? QString::number(*needle->used) : QString()});
    }
    return rows;
}

records::Lot afterUse(const records::Lot& lot, const records::Session& session, const QUuid& id)
{
    records::Lot after = lot;
    if (!isPicked(session, id))
        return after;
    if (!after.opened.isValid())
        after.opened = session.day;
    const records::Needle* needle = find(session.needles, id);
    if (needle && needle->used && after.quantity && isCounted(after)) {
        after.quantity = std::max(0.0, *after.quantity - double(*needle->used));
        if (*after.quantity == 0)
            after.usedUp = session.day;
    }
    return after;
}

} // namespace stipple::app
