#include "app/lot_controller.h"

#include "app/date_entry.h"
#include "app/stock_words.h"
#include "app/texts.h"
#include "vault/lot_use.h"
#include "vault/typed_edits.h"

namespace stipple::app
{

namespace
{

using records::StockKind;

int indexOf(const records::Choice<StockKind>& kind) { return int(kind.known().value_or(StockKind::Other)); }

} // namespace

LotController::LotController(VaultService& vault, GateController& gate, Navigator& navigator,
                             const Languages& languages, const ClinicService& clinic, const StockController& stock,
                             QObject* parent)
    : QObject(parent)
    , m_vault(vault)
    , m_navigator(navigator)
    , m_clinic(clinic)
    , m_stock(stock)
    , m_uses({"key", "client", "title", "detail"})
{
    connect(&navigator, &Navigator::moved, this, &LotController::follow);
    connect(&gate, &GateController::closing, this, &LotController::clear);
    connect(&stock, &StockController::changed, this, &LotController::changed);
    connect(&languages, &Languages::changed, this, [this] {
        Q_EMIT changed();
        if (m_isOpen && !isNew())
            readUses();
    });
    navigator.addGuard({[this] { return hasChanges(); }, [this] { save(); },
                        [this] {
                            m_now = m_before;
                            Q_EMIT changed();
                        }});
    gate.addKeeper([this] { return keep(); });
}

// What is complete is kept; half a lot would be one that nobody can use or find.
QCoro::Task<GateController::Kept> LotController::keep()
{
    if (!hasChanges())
        co_return GateController::Kept::Nothing;
    if (!isComplete() || m_busy)
        co_return GateController::Kept::Dropped;
    const auto writing = write(made(), false);
    co_await writing;
    co_return m_problem ? GateController::Kept::Lost : GateController::Kept::Saved;
}

void LotController::follow()
{
    const bool isStacked = std::any_of(m_navigator.routes().begin(), m_navigator.routes().end(),
                                       [](const Navigator::Route& r) { return r.page == Navigator::LotPage; });
    if (!isStacked) {
        if (m_isOpen)
            clear();
        return;
    }
    if (m_navigator.page() != Navigator::LotPage || (m_isOpen && m_navigator.routes().back() == m_route))
        return;
    clear();
    m_route = m_navigator.routes().back();
    begin(idFromText(m_route.item));
}

QCoro::Task<> LotController::begin(QUuid id)
{
    m_isOpen = true;
    m_id = id;
    m_now.received = m_clinic.today();
    m_before = m_now;
    Q_EMIT changed();
    if (id.isNull())
        co_return;
    const Navigator::Route route = m_route;
    const auto reading = m_vault.read<records::Record>([id](vault::Reader& reader) { return reader.record(id); });
    const auto found = co_await reading;
    if (!m_isOpen || !(m_route == route))
        co_return; // meanwhile another one, or the door has closed
    const auto lot = found.and_then(records::read<records::Lot>);
    if (!lot) {
        m_problem = lot.error();
        Q_EMIT changed();
        co_return;
    }
    m_base = *found;
    m_kept = *lot;
    m_before = m_now = typedFrom(m_kept);
    Q_EMIT changed();
    readUses();
}

QCoro::Task<> LotController::readUses()
{
    const Navigator::Route route = m_route;
    const QUuid id = m_id;
    using Uses = std::vector<vault::LotUse>;
    const auto reading =
        m_vault.read<Uses>([id](vault::Reader& reader) { return vault::usesOfLot(reader, idText(id)); });
    auto found = co_await reading;
    // Names of clients who share a lot are shown together: who looked stands in the audit. A vault that is only to be
    // looked at can note nothing, and is looked at all the same.
    if (found && !found->empty() && !m_vault.alarm()) {
        const auto noting = m_vault.write<bool>([id](vault::Writer& writer) -> Result<bool> {
            STIPPLE_TRY(writer.audit(vault::AuditAction::RecordShown, id, {}, QStringLiteral("uses of a lot")));
            return true;
        });
        if (const auto noted = co_await noting; !noted)
            found = failure(noted.error());
    }
    if (!m_isOpen || !(m_route == route))
        co_return;
    m_usesError = found ? std::nullopt : std::optional(found.error());
    std::vector<RowsModel::Row> rows;
    QSet<QUuid> clients;
    QSet<QUuid> sessions;
    for (const vault::LotUse& use : found.value_or(Uses())) {
        clients.insert(use.client);
        if (sessions.contains(use.session))
            continue; // a session is one line, whatever it had of the lot
        sessions.insert(use.session);
        QStringList detail{texts::day(use.day)};
        QStringList zones;
        for (const QString& zone : use.zones)
            zones += m_clinic.term(QStringLiteral("zones"), zone);
        if (!zones.isEmpty())
            detail += zones.join(QStringLiteral(", "));
        if (use.photos > 0)
            detail += tr("%Ln photo(s)", nullptr, int(use.photos));
        if (!use.phone.isEmpty())
            detail += texts::leftToRight(use.phone);
        rows.push_back({idText(use.session), idText(use.client),
                        use.clientName.isEmpty() ? tr("Somebody whose record is not here") : use.clientName,
                        detail.join(QStringLiteral(" · "))});
    }
    m_uses.show(std::move(rows));
    m_usesTold = !found               ? QString()
                 : sessions.isEmpty() ? tr("Nobody on this tablet had anything of this lot.")
                                      : tr("%1 at %2", "clients, sessions")
                                            .arg(texts::clientCount(clients.size()),
                                                 tr("%Ln session(s)", nullptr, int(sessions.size())));
    Q_EMIT changed();
}

QString LotController::title() const { return isNew() ? tr("New lot") : words::nameOf(m_kept); }

QString LotController::standing() const
{
    return isNew() || !m_base ? QString() : words::stateOf(m_kept, m_clinic.today());
}

int LotController::meaning() const { return int(words::meaningOf(records::standingOf(m_kept, m_clinic.today()))); }

QStringList LotController::kinds() const
{
    QStringList all;
    for (std::size_t i = 0; i < records::Words<StockKind>::all.size(); ++i)
        all += words::of(StockKind(i));
    return all;
}

void LotController::setKind(int kind)
{
    if (kind < 0 || kind >= int(records::Words<StockKind>::all.size()) || kind == m_now.kind)
        return;
    m_now.kind = kind;
    Q_EMIT changed();
}

void LotController::setReceived(const QString& iso)
{
    m_now.received = QDate::fromString(iso, Qt::ISODate);
    Q_EMIT changed();
}

void LotController::put(QString& field, const QString& value)
{
    if (field == value)
        return;
    field = value;
    m_problem.reset();
    Q_EMIT changed();
}

QString LotController::missing(const QString& text) const
{
    return m_tried && text.trimmed().isEmpty() ? tr("Please fill this in.") : QString();
}

QString LotController::expiryUnderstood() const
{
    const auto date = dateFromTyping(m_now.expiry);
    return date ? tr("May be used until %1").arg(texts::day(date->latest())) : QString();
}

QString LotController::expiryProblem() const
{
    if (!m_tried || dateFromTyping(m_now.expiry))
        return {};
    return m_now.expiry.trimmed().isEmpty() ? missing(QString())
                                            : tr("This is no date. Write it as on the package, for instance 3.2027.");
}

QString LotController::quantityProblem() const
{
    if (!m_tried || m_now.quantity.isEmpty())
        return {};
    bool isNumber = false;
    const double quantity = m_now.quantity.toDouble(&isNumber);
    return isNumber && quantity >= 0 && quantity <= 1e6 ? QString() : tr("This is no number.");
}

QString LotController::warning() const
{
    if (!m_isOpen || m_now.number.trimmed().isEmpty())
        return {};
    const records::Lot lot = made();
    if (const auto* other = m_stock.same(lot, m_id))
        return other->lot.received.isValid()
                   ? tr("This lot is in the stock already, received on %1.").arg(texts::day(other->lot.received))
                   : tr("This lot is in the stock already.");
    if (isNew() && !lot.expiry.isNull() && lot.expiry.latest() < m_clinic.today())
        return tr("This lot has expired. It can be written down, and cannot be used.");
    return {};
}

LotController::Typed LotController::typedFrom(const records::Lot& lot) const
{
    Typed typed;
    typed.kind = indexOf(lot.kind);
    typed.product = lot.product;
    typed.brand = lot.brand;
    typed.number = lot.lot;
    typed.expiry = dateForTyping(lot.expiry);
    typed.supplier = lot.supplier;
    typed.quantity = lot.quantity ? QString::number(*lot.quantity, 'g', QLocale::FloatingPointShortest) : QString();
    typed.unit = lot.unit;
    typed.notes = lot.notes;
    typed.received = lot.received;
    return typed;
}

records::Lot LotController::made() const
{
    records::Lot lot = m_kept;
    if (isNew() || m_now.kind != indexOf(m_kept.kind)) // a kind that a newer app wrote stays
        lot.kind = StockKind(m_now.kind);
    lot.product = m_now.product.simplified();
    lot.brand = m_now.brand.simplified();
    lot.lot = m_now.number.simplified();
    lot.expiry = dateFromTyping(m_now.expiry).value_or(records::PartialDate());
    lot.supplier = m_now.supplier.simplified();
    lot.received = m_now.received;
    lot.quantity = m_now.quantity.isEmpty() ? std::nullopt : std::optional(m_now.quantity.toDouble());
    lot.unit = m_now.unit.simplified();
    lot.notes = m_now.notes.trimmed();
    return lot;
}

bool LotController::isComplete() const
{
    bool isNumber = m_now.quantity.isEmpty();
    const double quantity = isNumber ? 0 : m_now.quantity.toDouble(&isNumber);
    return isKnown() && !m_now.product.trimmed().isEmpty() && !m_now.brand.trimmed().isEmpty() &&
           !m_now.number.trimmed().isEmpty() && dateFromTyping(m_now.expiry) && isNumber && quantity >= 0 &&
           quantity <= 1e6;
}

void LotController::save()
{
    if (m_busy || !isKnown())
        return;
    m_tried = true;
    if (!isComplete()) {
        m_navigator.stay();
        Q_EMIT changed();
        return;
    }
    if (!isNew() && !hasChanges()) {
        m_navigator.finish(Navigator::LotPage);
        return;
    }
    write(made(), true);
}

void LotController::putOpened(bool isOpened)
{
    if (!m_base || m_busy)
        return;
    records::Lot after = m_kept;
    after.opened = isOpened ? m_clinic.today() : QDate();
    write(std::move(after), false);
}

void LotController::putUsedUp(bool isUsedUp)
{
    if (!m_base || m_busy)
        return;
    records::Lot after = m_kept;
    after.usedUp = isUsedUp ? m_clinic.today() : QDate();
    write(std::move(after), false);
}

void LotController::recall(const QString& reason, const QString& source)
{
    if (!m_base || m_busy || reason.trimmed().isEmpty())
        return;
    records::Lot after = m_kept;
    records::Recall recall;
    recall.date = m_clinic.today();
    recall.reason = reason.simplified();
    recall.source = source.simplified();
    after.recall = recall;
    write(std::move(after), false);
}

void LotController::takeRecallBack()
{
    if (!m_base || m_busy || !isRecalled())
        return;
    records::Lot after = m_kept;
    after.recall.reset();
    write(std::move(after), false);
}

QString LotController::recallTold() const
{
    if (!m_kept.recall)
        return {};
    const records::Recall& recall = *m_kept.recall;
    const QString why =
        recall.source.isEmpty()
            ? recall.reason
            : tr("%1 (%2)", "why a lot was recalled, and who says so").arg(recall.reason, recall.source);
    return tr("Nothing of it may be used any more. %1").arg(why);
}

QCoro::Task<> LotController::write(records::Lot after, bool leaves)
{
    m_busy = true;
    m_problem.reset();
    Q_EMIT changed();
    const Navigator::Route route = m_route;
    const std::optional<records::Record> base = m_base;
    const auto writing = m_vault.write<records::Record>([base, after](vault::Writer& writer) {
        const QUuid id = base ? base->id : writer.newId();
        return writer.change(id, base ? vault::editing(*base, after) : vault::creating(id, QUuid(), after));
    });
    const auto written = co_await writing; // whose announcement reads the stock again
    m_busy = false;
    if (!m_isOpen || !(m_route == route))
        co_return; // the door has closed
    if (!written) {
        m_problem = written.error().within(tr("The lot was not saved. What you entered is still here."));
        m_navigator.stay();
        Q_EMIT changed();
        co_return;
    }
    if (leaves) {
        m_before = m_now; // nothing is unsaved any more
        m_navigator.finish(Navigator::LotPage);
        co_return;
    }
    // What was typed beside the tapped state is still unsaved, and stays so.
    m_base = *written;
    m_kept = std::move(after);
    m_before = typedFrom(m_kept);
    Q_EMIT changed();
}

void LotController::clear()
{
    m_isOpen = false;
    m_route = {};
    m_id = {};
    m_base.reset();
    m_kept = {};
    m_before = m_now = {};
    m_tried = false;
    m_problem.reset();
    m_uses.show({});
    m_usesTold.clear();
    m_usesError.reset();
    Q_EMIT changed();
}

} // namespace stipple::app
