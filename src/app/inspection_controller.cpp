#include "app/inspection_controller.h"

#include "app/client_words.h"
#include "app/texts.h"

namespace stipple::app
{

namespace
{

using records::ConsentKind;

records::Choice<ConsentKind> kindAt(int index)
{
    return records::Choice<ConsentKind>::fromWord(records::Words<ConsentKind>::all[std::size_t(index)].toString());
}

bool holds(const QString& text, const QString& part)
{
    return part.isEmpty() || text.contains(part, Qt::CaseInsensitive);
}

} // namespace

InspectionController::InspectionController(VaultService& vault, GateController& gate, const Languages& languages,
                                           const ClinicService& clinic, QObject* parent)
    : QObject(parent)
    , m_vault(vault)
    , m_clinic(clinic)
    , m_consents({"record", "client", "title", "detail", "state", "holds"})
    , m_lots({"lot", "title", "detail", "lotNumber"})
{
    connect(&gate, &GateController::closing, this, &InspectionController::clear);
    connect(&languages, &Languages::changed, this, &InspectionController::narrow);
}

QStringList InspectionController::kinds() const
{
    QStringList all{tr("All texts")};
    for (std::size_t i = 0; i < records::Words<ConsentKind>::all.size(); ++i)
        all += words::of(kindAt(int(i)));
    return all;
}

void InspectionController::setKind(int index)
{
    if (index < 0 || index > int(records::Words<ConsentKind>::all.size()))
        return;
    m_kind = index;
    m_shown = pageRows;
    narrow();
}

void InspectionController::setFrom(const QString& iso)
{
    m_from = QDate::fromString(iso, Qt::ISODate);
    m_shown = pageRows;
    narrow();
}

void InspectionController::setTo(const QString& iso)
{
    m_to = QDate::fromString(iso, Qt::ISODate);
    m_shown = pageRows;
    narrow();
}

void InspectionController::setQuery(const QString& query)
{
    m_query = query;
    m_shown = pageRows;
    narrow();
}

void InspectionController::showMore()
{
    m_shown += pageRows;
    narrow();
}

QString InspectionController::summary() const
{
    const QString all = tr("%Ln signed text(s)", nullptr, int(m_count));
    return m_withdrawn > 0 ? tr("%1, %Ln of them taken back", nullptr, int(m_withdrawn)).arg(all) : all;
}

bool InspectionController::fits(const vault::SignedConsent& consent) const
{
    const QDate day = m_clinic.dayOf(consent.signedAt);
    return (m_kind == 0 || consent.kind == records::Words<ConsentKind>::all[std::size_t(m_kind - 1)]) &&
           (!m_from.isValid() || day >= m_from) && (!m_to.isValid() || day <= m_to) &&
           holds(consent.clientName, m_query.simplified());
}

void InspectionController::narrow()
{
    std::vector<RowsModel::Row> rows;
    m_count = m_withdrawn = 0;
    for (const vault::SignedConsent& consent : m_found.consents) {
        if (!fits(consent))
            continue;
        ++m_count;
        m_withdrawn += consent.withdrawnAt.isValid() ? 1 : 0;
        if (qsizetype(rows.size()) >= m_shown)
            continue;
        const bool isHolding = !consent.withdrawnAt.isValid() && !consent.isCorrected;
        const QString state = consent.withdrawnAt.isValid()
                                  ? tr("Taken back on %1").arg(texts::day(m_clinic.dayOf(consent.withdrawnAt)))
                              : consent.isCorrected ? tr("Corrected by another")
                                                    : tr("Signed");
        rows.push_back({idText(consent.record), idText(consent.client),
                        consent.clientName.isEmpty() ? tr("Somebody whose record is not here") : consent.clientName,
                        tr("%1 · version %2 · %3", "text, version, day")
                            .arg(words::of(records::Choice<ConsentKind>::fromWord(consent.kind)), consent.version,
                                 texts::day(m_clinic.dayOf(consent.signedAt))),
                        state, isHolding});
    }
    m_more = m_count > qsizetype(rows.size());
    m_consents.show(std::move(rows));
    std::vector<RowsModel::Row> lots;
    for (const vault::LotUsed& lot : m_found.lots) {
        if (!holds(lot.lot + u' ' + lot.what, m_query.simplified()))
            continue;
        lots.push_back({lot.lot + u'|' + lot.what,
                        tr("%1 · lot %2", "pigment or needle · number").arg(lot.what, lot.lot),
                        tr("%1, %2, last on %3", "sessions, clients, day")
                            .arg(tr("%Ln session(s)", nullptr, int(lot.sessions)), texts::clientCount(lot.clients),
                                 texts::day(lot.last)),
                        lot.lot});
    }
    m_lots.show(std::move(lots));
    Q_EMIT changed();
}

void InspectionController::load()
{
    if (!m_busy)
        read();
}

QCoro::Task<> InspectionController::read()
{
    m_busy = true;
    m_error.reset();
    Q_EMIT changed();
    // Names of clients are shown together here as nowhere else: who looked stands in the audit.
    const auto noting = m_vault.write<bool>([](vault::Writer& writer) -> Result<bool> {
        STIPPLE_TRY(
            writer.audit(vault::AuditAction::RecordShown, {}, {}, QStringLiteral("all signed consents and lots")));
        return true;
    });
    const auto noted = co_await noting;
    // A vault that is only to be looked at can note nothing, and is looked at all the same.
    if (!noted && !m_vault.alarm()) {
        m_busy = false;
        m_error = noted.error();
        narrow();
        co_return;
    }
    const auto reading = m_vault.read<Found>([](vault::Reader& reader) -> Result<Found> {
        Found found;
        STIPPLE_ASSIGN(found.consents, vault::signedConsents(reader));
        STIPPLE_ASSIGN(found.lots, vault::lotsUsed(reader));
        return found;
    });
    auto found = co_await reading;
    m_busy = false;
    if (found && m_vault.isOpen())
        m_found = *std::move(found);
    else if (!found)
        m_error = found.error();
    narrow();
}

void InspectionController::clear()
{
    m_found = {};
    m_kind = 0;
    m_from = m_to = QDate();
    m_query.clear();
    m_shown = pageRows;
    m_error.reset();
    narrow();
}

} // namespace stipple::app
