#include "app/open_sessions.h"

#include "app/session_reading.h"
#include "app/texts.h"
#include "app/visit_words.h"
#include "records/people.h"

#include <QLocale>

namespace stipple::app
{

namespace
{

// Longer ago one looks into the client's file.
constexpr int daysBack = 30;

} // namespace

OpenSessions::OpenSessions(VaultService& vault, GateController& gate, const Languages& languages,
                           const ClinicService& clinic, QObject* parent)
    : QObject(parent)
    , m_vault(vault)
    , m_gate(gate)
    , m_clinic(clinic)
{
    connect(&vault, &VaultService::written, this, &OpenSessions::read);
    connect(&gate, &GateController::stateChanged, this, &OpenSessions::read);
    connect(&gate, &GateController::closing, this, [this] {
        m_open.clear();
        Q_EMIT changed();
    });
    connect(&languages, &Languages::changed, this, &OpenSessions::changed);
}

QCoro::Task<> OpenSessions::read()
{
    m_again = true;
    if (m_reading || m_gate.state() != GateController::Open)
        co_return;
    m_reading = true;
    while (std::exchange(m_again, false)) {
        if (!m_clinic.isLoaded())
            break;
        const QDate today = m_clinic.today();
        using All = std::vector<OpenSession>;
        const auto reading = m_vault.read<All>([today](vault::Reader& reader) -> Result<All> {
            STIPPLE_ASSIGN(const auto found, reader.recordsOfDays(records::typeName(records::Type::Session),
                                                                  today.addDays(-daysBack), today.addDays(1)));
            All all;
            for (const records::Record& record : found) {
                const auto session = records::read<records::Session>(record);
                if (!session || !isOpenSession(record, *session))
                    continue;
                QString name;
                if (const auto own = reader.record(record.client)) {
                    if (const auto client = records::read<records::Client>(*own))
                        name = client->name;
                }
                all.push_back({record.id, record.client, name, session->number, session->day, session->startedAt,
                               session->endedAt.isValid(), !session->amends.isNull()});
            }
            std::reverse(all.begin(), all.end());
            return all;
        });
        auto found = co_await reading;
        if (m_again || m_gate.state() != GateController::Open)
            continue; // a newer question is waiting, or the door has closed
        if (found)
            m_open = *std::move(found);
        Q_EMIT changed();
    }
    m_reading = false;
}

QVariantList OpenSessions::list() const
{
    QVariantList rows;
    for (const OpenSession& each : m_open) {
        const QString number = QLocale().toString(each.number.value_or(1));
        QString detail = each.isCorrection ? tr("Correction of session %1").arg(number) : tr("Session %1").arg(number);
        const QDate today = m_clinic.today();
        if (each.startedAt.isValid() && each.day == today)
            detail = tr("%1, since %2", "session, a time of day").arg(detail, timeOf(each.startedAt, m_clinic.zone()));
        else if (each.day != today)
            detail = tr("%1, of %2", "session, a day").arg(detail, texts::dayNear(each.day, today));
        rows += QVariantMap{{QStringLiteral("session"), idText(each.session)},
                            {QStringLiteral("client"), idText(each.client)},
                            {QStringLiteral("title"), each.name},
                            {QStringLiteral("detail"), detail}};
    }
    return rows;
}

QString OpenSessions::of(const QString& client) const
{
    for (const OpenSession& each : m_open) {
        if (idText(each.client) == client)
            return idText(each.session);
    }
    return {};
}

std::optional<OpenSession> OpenSessions::treated() const
{
    for (const OpenSession& each : m_open) {
        if (each.startedAt.isValid() && !each.isEnded && !each.isCorrection && each.day == m_clinic.today())
            return each;
    }
    return std::nullopt;
}

} // namespace stipple::app
