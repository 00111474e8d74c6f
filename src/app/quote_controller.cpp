#include "app/quote_controller.h"

#include "app/client_words.h"
#include "app/languages.h"
#include "app/quote_sum.h"
#include "vault/typed_edits.h"

namespace stipple::app
{

namespace
{

// The house's own, no source says it: how long an offer holds unless somebody says otherwise.
constexpr int validDays = 30;

QStringList offeredCurrencies()
{
    return {QStringLiteral("EUR"), QStringLiteral("USD"), QStringLiteral("GBP"), QStringLiteral("CHF"),
            QStringLiteral("MXN"), QStringLiteral("COP"), QStringLiteral("ARS"), QStringLiteral("CLP"),
            QStringLiteral("MAD"), QStringLiteral("EGP"), QStringLiteral("AED"), QStringLiteral("SAR"),
            QStringLiteral("QAR"), QStringLiteral("KWD"), QStringLiteral("JOD"), QStringLiteral("JPY")};
}

} // namespace

QuoteController::QuoteController(VaultService& vault, const Languages& languages, const ClinicService& clinic,
                                 QObject* parent)
    : QObject(parent)
    , m_vault(vault)
    , m_clinic(clinic)
    , m_rows({"feeId", "name", "price", "problem"})
    , m_saver([this] { return write(); })
{
    connect(&m_saver, &DraftSaver::changed, this, &QuoteController::changed);
    connect(&languages, &Languages::changed, this, &QuoteController::say);
}

void QuoteController::open(const QUuid& client, std::optional<records::Record> record, records::Quote quote)
{
    m_saver.reset();
    m_client = client;
    m_record = std::move(record);
    m_quote = std::move(quote);
    const QString own = m_clinic.clinic().currency;
    m_currencies = offeredCurrencies();
    for (const QString& currency : {own, m_quote.currency}) {
        if (!currency.isEmpty() && !m_currencies.contains(currency))
            m_currencies.prepend(currency);
    }
    if (!m_record) {
        m_quote.date = m_clinic.today();
        m_quote.validUntil = m_clinic.today().addDays(validDays);
        m_quote.currency = own.isEmpty() ? m_currencies.constFirst() : own;
        m_quote.state = records::QuoteState::Draft;
        m_quote.practitioner = m_vault.practitioner();
    }
    const auto typed = [&](const std::optional<qint64>& amount) {
        return words::amountForTyping(amount, m_quote.currency);
    };
    m_price = m_quote.price.value_or(0) == 0 ? QString() : typed(m_quote.price);
    m_touchUp = typed(m_quote.touchUpPerHour);
    m_rate = m_quote.taxRate ? taxRateForTyping(*m_quote.taxRate) : QString();
    m_positions.clear();
    for (const records::Fee& fee : m_quote.fees)
        m_positions.push_back({QString::number(m_nextPosition++), fee.name, typed(fee.price)});
    say();
}

void QuoteController::follow(const QUuid& plan, const records::Plan& fields)
{
    if (!isOpen() || !isDraft())
        return;
    records::Quote next = m_quote;
    next.plan = plan;
    next.zones = fields.zones;
    next.area = fields.area;
    next.sessions = fields.sessions;
    if (next == m_quote)
        return;
    m_quote = std::move(next);
    if (m_record)
        m_saver.put();
    Q_EMIT changed();
}

void QuoteController::forget()
{
    m_saver.reset();
    m_client = {};
    m_record.reset();
    m_quote = {};
    m_price.clear();
    m_rate.clear();
    m_touchUp.clear();
    m_positions.clear();
    say();
}

void QuoteController::understand()
{
    const auto amount = [&](const QString& typed) { return words::amountFromTyping(typed, m_quote.currency); };
    m_quote.price = m_price.trimmed().isEmpty() ? 0 : amount(m_price).value_or(m_quote.price.value_or(0));
    m_quote.touchUpPerHour = m_touchUp.trimmed().isEmpty() ? std::nullopt : amount(m_touchUp);
    m_quote.taxRate = m_rate.trimmed().isEmpty() ? std::nullopt : taxRateFromTyping(m_rate);
    m_quote.fees.clear();
    for (const Position& position : m_positions) {
        const auto price = position.price.trimmed().isEmpty() ? std::optional<qint64>(0) : amount(position.price);
        if (position.name.trimmed().isEmpty() || !price)
            continue; // not a position yet
        records::Fee fee;
        fee.name = position.name.simplified();
        fee.price = *price;
        m_quote.fees.push_back(std::move(fee));
    }
}

void QuoteController::edited(bool isTyping)
{
    understand();
    say();
    if (isTyping)
        m_saver.putSoon();
    else
        m_saver.put();
}

void QuoteController::say()
{
    std::vector<RowsModel::Row> rows;
    for (const Position& position : m_positions)
        rows.push_back({position.id, position.name, position.price, amountProblem(position.price)});
    m_rows.show(std::move(rows));
    Q_EMIT changed();
}

QString QuoteController::amountProblem(const QString& typed) const
{
    if (typed.trimmed().isEmpty() || words::amountFromTyping(typed, m_quote.currency))
        return {};
    return tr("This is no amount. Write it like %1.").arg(words::amountForTyping(150'050, m_quote.currency));
}

QString QuoteController::treatment() const
{
    return m_quote.sessions ? tr("Treatment, %Ln session(s)", nullptr, int(*m_quote.sessions)) : tr("Treatment");
}

QString QuoteController::priceProblem() const { return amountProblem(m_price); }
QString QuoteController::touchUpProblem() const { return amountProblem(m_touchUp); }

QString QuoteController::taxProblem() const
{
    if (m_rate.trimmed().isEmpty() || taxRateFromTyping(m_rate))
        return {};
    return tr("This is no rate. Write a number up to 100, like %1.").arg(taxRateForTyping(2'100));
}

QString QuoteController::validProblem() const
{
    if (!isDraft() || !m_quote.validUntil.isValid() || m_quote.validUntil >= m_clinic.today())
        return {};
    return tr("This day is over.");
}

QString QuoteController::money(qint64 amount) const { return words::money(amount, m_quote.currency); }

QString QuoteController::net() const
{
    const auto sum = sumOf(m_quote);
    return sum ? money(sum->net) : QString();
}

QString QuoteController::tax() const
{
    const auto sum = sumOf(m_quote);
    return sum && m_quote.taxRate ? money(sum->tax) : QString();
}

QString QuoteController::total() const
{
    const auto sum = sumOf(m_quote);
    return sum ? money(sum->gross) : tr("This is more than can be counted");
}

bool QuoteController::canOffer() const
{
    const auto sum = sumOf(m_quote);
    const bool isUnderstood = priceProblem().isEmpty() && taxProblem().isEmpty() && touchUpProblem().isEmpty() &&
                              validProblem().isEmpty() &&
                              std::all_of(m_positions.begin(), m_positions.end(), [this](const Position& position) {
                                  return amountProblem(position.price).isEmpty() && !position.name.trimmed().isEmpty();
                              });
    return isUnderstood && sum && sum->gross > 0;
}

void QuoteController::setPrice(const QString& typed)
{
    m_price = typed;
    edited(true);
}

void QuoteController::setTaxRate(const QString& typed)
{
    m_rate = typed;
    edited(true);
}

void QuoteController::setTaxIncluded(bool isIncluded)
{
    m_quote.taxIncluded = isIncluded;
    edited(false);
}

void QuoteController::setTouchUp(const QString& typed)
{
    m_touchUp = typed;
    edited(true);
}

void QuoteController::setCurrency(int index)
{
    m_quote.currency = m_currencies.value(index, m_quote.currency);
    edited(false);
}

void QuoteController::setValidUntil(const QString& iso)
{
    m_quote.validUntil = QDate::fromString(iso, Qt::ISODate);
    edited(false);
}

void QuoteController::setNotes(const QString& text)
{
    m_quote.notes = text;
    edited(true);
}

void QuoteController::setState(int state)
{
    const auto wanted = records::QuoteState(state);
    if (state < 0 || state > int(records::QuoteState::Declined) || (isDraft() && !canOffer()))
        return;
    m_quote.state = wanted;
    edited(false);
}

QuoteController::Position* QuoteController::position(const QString& id)
{
    const auto found =
        std::find_if(m_positions.begin(), m_positions.end(), [&](const Position& each) { return each.id == id; });
    return found == m_positions.end() ? nullptr : &*found;
}

void QuoteController::addFee()
{
    m_positions.push_back({QString::number(m_nextPosition++), {}, {}});
    say();
}

void QuoteController::setFeeName(const QString& fee, const QString& name)
{
    if (Position* changed = position(fee)) {
        changed->name = name;
        edited(true);
    }
}

void QuoteController::setFeePrice(const QString& fee, const QString& typed)
{
    if (Position* changed = position(fee)) {
        changed->price = typed;
        edited(true);
    }
}

void QuoteController::removeFee(const QString& fee)
{
    std::erase_if(m_positions, [&](const Position& each) { return each.id == fee; });
    edited(false);
}

QCoro::Task<Done> QuoteController::write()
{
    const QUuid client = m_client;
    const std::optional<records::Record> base = m_record;
    const records::Quote after = m_quote;
    const auto writing = m_vault.write<records::Record>([=](vault::Writer& writer) {
        if (base)
            return writer.change(base->id, vault::editing(*base, after));
        const QUuid id = writer.newId();
        return writer.change(id, vault::creating(id, client, after));
    });
    const auto written = co_await writing;
    if (!written)
        co_return failure(written.error().within(tr("The quote was not saved.")));
    if (client == m_client)
        m_record = *written;
    co_return Done{};
}

} // namespace stipple::app
