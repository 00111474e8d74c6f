#include "app/consent_list_controller.h"

#include "app/client_standing.h"
#include "app/client_words.h"
#include "app/texts.h"
#include "core/ids.h"
#include "records/consent_standing.h"

namespace stipple::app
{

namespace
{

struct Standing {
    Meaning meaning = Meaning::Neutral;
    QString words;
};

Standing standingOf(const records::ConsentStanding& all, const QUuid& id, const records::Consent& consent,
                    const protocol::ConsentText* text)
{
    const auto among = [&](const std::vector<QUuid>& ids) {
        return std::find(ids.begin(), ids.end(), id) != ids.end();
    };
    if (among(all.contradicted))
        return {Meaning::Caution, ConsentListController::tr("To clear up")};
    if (!among(all.holding))
        return {Meaning::Decline, ConsentListController::tr("Withdrawn")};
    if (id != all.holding.back())
        return {Meaning::Neutral, ConsentListController::tr("Signed again later")};
    if (!text || text->version != consent.textVersion)
        return {Meaning::Caution, ConsentListController::tr("To sign again")};
    const bool isNarrower = !consent.channels.empty() && std::size_t(all.channels.size()) < consent.channels.size();
    return isNarrower ? Standing{Meaning::Clear, ConsentListController::tr("In force, in part")}
                      : Standing{Meaning::Clear, ConsentListController::tr("In force")};
}

} // namespace

Result<std::vector<RowsModel::Row>> consentRows(const protocol::Protocol& protocol, const protocol::Wording& wording,
                                                std::span<const records::Record> all, const QTimeZone& zone)
{
    std::vector<std::pair<QUuid, records::Consent>> consents;
    std::vector<QUuid> corrected;
    for (const records::Record& record : all) {
        if (record.type != records::typeName(records::Type::Consent))
            continue;
        STIPPLE_ASSIGN(auto consent, records::read<records::Consent>(record));
        corrected.push_back(consent.amends);
        consents.emplace_back(record.id, std::move(consent));
    }
    std::sort(consents.begin(), consents.end(),
              [](const auto& a, const auto& b) { return records::compareIds(a.first, b.first) > 0; });
    std::vector<RowsModel::Row> rows;
    for (const auto& [id, consent] : consents) {
        if (std::find(corrected.begin(), corrected.end(), id) != corrected.end())
            continue;
        const protocol::ConsentText* text = protocol.consent(consent.text);
        Standing standing{Meaning::Neutral, consent.kind.word()}; // of a kind that a newer app knows
        if (const auto kind = consent.kind.known()) {
            STIPPLE_ASSIGN(const auto now, records::consentStanding(*kind, all));
            standing = standingOf(now, id, consent, text);
        }
        QStringList note{ConsentListController::tr("Version %1").arg(consent.textVersion),
                         Languages::ownName(consent.language), texts::day(consent.signedAt.toTimeZone(zone).date())};
        if (consent.onPaper == true)
            note += ConsentListController::tr("on paper");
        rows.push_back({idText(id), consent.kind.word(),
                        text ? text->title.in(wording.language, wording.fallback).text : words::of(consent.kind),
                        note.join(QStringLiteral(" · ")), int(standing.meaning), standing.words});
    }
    return rows;
}

ConsentListController::ConsentListController(VaultService& vault, ClinicService& clinic, GateController& gate,
                                             Navigator& navigator, const Languages& languages, QObject* parent)
    : QObject(parent)
    , m_vault(vault)
    , m_clinic(clinic)
    , m_rows({"record", "kind", "title", "note", "meaning", "standing"})
{
    connect(&navigator, &Navigator::pushed, this, [this](Navigator::Page page, const QString& client) {
        if (page == Navigator::ClientPage)
            show(idFromText(client));
    });
    connect(&vault, &VaultService::written, this, [this] {
        if (!m_client.isNull())
            show(m_client);
    });
    connect(&gate, &GateController::closing, this, [this] {
        m_client = {};
        m_records.clear();
        m_problem.reset();
        m_rows.show({});
        Q_EMIT changed();
    });
    connect(&languages, &Languages::changed, this, &ConsentListController::tell);
}

QCoro::Task<> ConsentListController::show(QUuid client)
{
    if (client != m_client) {
        m_client = client;
        m_records.clear();
        m_rows.show({});
    }
    const auto reading = m_vault.read<std::vector<records::Record>>(
        [client](vault::Reader& reader) { return reader.recordsOfClient(client); });
    auto read = co_await reading;
    if (client != m_client)
        co_return; // meanwhile another client, or none
    m_problem = read ? std::nullopt : std::optional(read.error());
    if (read)
        m_records = *std::move(read);
    tell();
}

bool ConsentListController::screened() const
{
    return std::any_of(m_records.begin(), m_records.end(), [](const records::Record& record) {
        return record.type == records::typeName(records::Type::Screening);
    });
}

void ConsentListController::tell()
{
    if (m_clinic.isLoaded()) {
        auto rows = consentRows(*m_clinic.protocol(), m_clinic.wording(), m_records, m_clinic.zone());
        if (rows)
            m_rows.show(*std::move(rows));
        else
            m_problem = rows.error();
    }
    Q_EMIT changed();
}

} // namespace stipple::app
