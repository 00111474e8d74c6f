#include "app/stock_controller.h"

#include "app/stock_words.h"
#include "app/texts.h"

#include <QCollator>

namespace stipple::app
{

namespace
{

using records::LotStanding;
using records::StockKind;

// Whatever may not be used, or not for long, before what may.
int urgency(LotStanding standing)
{
    switch (standing) {
    case LotStanding::Recalled:
        return 0;
    case LotStanding::Expired:
        return 1;
    case LotStanding::ExpiresSoon:
        return 2;
    case LotStanding::UsedUp:
        return 4;
    default:
        return 3;
    }
}

bool isAlike(const QString& a, const QString& b)
{
    return a.simplified().compare(b.simplified(), Qt::CaseInsensitive) == 0;
}

} // namespace

StockController::StockController(VaultService& vault, GateController& gate, Navigator& navigator,
                                 const Languages& languages, const ClinicService& clinic, QObject* parent)
    : QObject(parent)
    , m_vault(vault)
    , m_gate(gate)
    , m_navigator(navigator)
    , m_clinic(clinic)
    , m_list({"lotId", "title", "detail", "standing", "meaning"})
{
    const auto makeStale = [this] {
        m_stale = true;
        readWhenSeen();
    };
    connect(&vault, &VaultService::written, this, makeStale);
    connect(&clinic, &ClinicService::changed, this, makeStale);
    connect(&navigator, &Navigator::moved, this, &StockController::readWhenSeen);
    connect(&gate, &GateController::closing, this, &StockController::forget);
    connect(&languages, &Languages::changed, this, &StockController::say);
}

void StockController::readWhenSeen()
{
    const bool isShown = m_navigator.page() == Navigator::StockPage || m_navigator.page() == Navigator::LotPage;
    if (m_stale && isShown && m_gate.state() == GateController::Open)
        read();
}

QCoro::Task<> StockController::read()
{
    m_again = true;
    if (m_reading)
        co_return;
    m_reading = true;
    while (std::exchange(m_again, false)) {
        m_stale = false;
        using Lots = std::vector<InStock>;
        const auto reading = m_vault.read<Lots>([](vault::Reader& reader) -> Result<Lots> {
            STIPPLE_ASSIGN(const auto found, reader.recordsOfType(records::typeName(records::Type::Lot), 100'000));
            Lots lots;
            for (const records::Record& record : found) {
                STIPPLE_ASSIGN(auto lot, records::read<records::Lot>(record));
                lots.push_back({record.id, std::move(lot)});
            }
            return lots;
        });
        auto found = co_await reading;
        if (m_again || m_gate.state() != GateController::Open)
            continue; // a newer question is waiting, or the door has closed
        m_problem = found ? std::nullopt : std::optional(found.error());
        if (found) {
            m_lots = *std::move(found);
            m_isSeen = true;
        }
        say();
    }
    m_reading = false;
}

bool StockController::fits(const records::Lot& lot) const
{
    if (m_kind > 0 && lot.kind.word() != records::Words<StockKind>::all[std::size_t(m_kind - 1)])
        return false;
    const QString wanted = m_query.simplified();
    const QString all = QStringList{lot.lot, lot.product, lot.brand, lot.supplier}.join(u'\n');
    if (!wanted.isEmpty())
        return all.contains(wanted, Qt::CaseInsensitive); // also what is used up: who looks for a lot, finds it
    return m_showsUsedUp || records::standingOf(lot, m_clinic.today()) != LotStanding::UsedUp;
}

void StockController::say()
{
    const QDate today = m_clinic.today();
    std::vector<const InStock*> shown;
    for (const InStock& each : m_lots) {
        if (fits(each.lot))
            shown.push_back(&each);
    }
    QCollator order;
    order.setNumericMode(true);
    std::sort(shown.begin(), shown.end(), [&](const InStock* a, const InStock* b) {
        const int first = urgency(records::standingOf(a->lot, today));
        const int second = urgency(records::standingOf(b->lot, today));
        if (first != second)
            return first < second;
        if (a->lot.expiry.latest() != b->lot.expiry.latest())
            return a->lot.expiry.latest() < b->lot.expiry.latest();
        return order.compare(words::nameOf(a->lot), words::nameOf(b->lot)) < 0;
    });
    std::vector<RowsModel::Row> rows;
    for (const InStock* each : shown) {
        const records::Lot& lot = each->lot;
        QStringList detail{words::of(lot.kind), tr("lot %1", "number").arg(lot.lot)};
        const LotStanding standing = records::standingOf(lot, today);
        if (standing == LotStanding::InUse || standing == LotStanding::Unopened)
            detail += tr("until %1", "expiry").arg(texts::day(lot.expiry));
        rows.push_back({idText(each->id), words::nameOf(lot), detail.join(QStringLiteral(" · ")),
                        words::stateOf(lot, today), int(words::meaningOf(standing))});
    }
    m_list.show(std::move(rows));
    Q_EMIT changed();
}

StockController::State StockController::state() const
{
    if (!m_isSeen)
        return Loading;
    if (m_lots.empty())
        return Empty;
    return m_list.count() == 0 ? NothingFound : Listed;
}

QStringList StockController::kinds() const
{
    QStringList all{tr("Everything")};
    for (std::size_t i = 0; i < records::Words<StockKind>::all.size(); ++i)
        all += words::of(StockKind(i));
    return all;
}

void StockController::setKind(int index)
{
    if (index < 0 || index > int(records::Words<StockKind>::all.size()) || index == m_kind)
        return;
    m_kind = index;
    say();
}

void StockController::setQuery(const QString& query)
{
    if (query == m_query)
        return;
    m_query = query;
    say();
}

void StockController::setShowsUsedUp(bool shows)
{
    if (shows == m_showsUsedUp)
        return;
    m_showsUsedUp = shows;
    say();
}

QString StockController::summary() const
{
    int usable = 0;
    int recalled = 0;
    int expired = 0;
    int soon = 0;
    for (const InStock& each : m_lots) {
        const LotStanding standing = records::standingOf(each.lot, m_clinic.today());
        usable += records::mayBeUsed(standing) ? 1 : 0;
        recalled += standing == LotStanding::Recalled && !each.lot.usedUp.isValid() ? 1 : 0;
        expired += standing == LotStanding::Expired ? 1 : 0;
        soon += standing == LotStanding::ExpiresSoon ? 1 : 0;
    }
    QStringList parts{tr("%Ln lot(s) to use", nullptr, usable)};
    if (soon > 0)
        parts += tr("%Ln of them expiring soon", nullptr, soon);
    if (expired > 0)
        parts += tr("%Ln expired", nullptr, expired);
    if (recalled > 0)
        parts += tr("%Ln recalled", nullptr, recalled);
    return parts.join(QStringLiteral(" · "));
}

const StockController::InStock* StockController::same(const records::Lot& lot, const QUuid& but) const
{
    for (const InStock& each : m_lots) {
        if (each.id != but && each.lot.kind == lot.kind && isAlike(each.lot.lot, lot.lot) &&
            isAlike(each.lot.brand, lot.brand) && isAlike(each.lot.product, lot.product))
            return &each;
    }
    return nullptr;
}

void StockController::forget()
{
    m_lots.clear();
    m_isSeen = false;
    m_stale = true;
    m_kind = 0;
    m_query.clear();
    m_showsUsedUp = false;
    m_problem.reset();
    say();
}

} // namespace stipple::app
