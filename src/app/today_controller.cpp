#include "app/today_controller.h"

#include "app/backup_state.h"
#include "app/texts.h"
#include "app/today_words.h"
#include "app/visit_words.h"
#include "protocol/moment.h"
#include "vault/typed_edits.h"

namespace stipple::app
{

TodayController::TodayController(VaultService& vault, GateController& gate, Navigator& navigator,
                                 const Languages& languages, const ClinicService& clinic, QObject* parent)
    : QObject(parent)
    , m_vault(vault)
    , m_gate(gate)
    , m_navigator(navigator)
    , m_clinic(clinic)
    , m_visits({"visitId", "clientId", "time", "name", "initials", "detail", "pill", "pillKind", "stateWord",
                "isArrived", "isAbsent", "isOver", "canStart"})
    , m_healing({"clientId", "name", "dayText", "progress", "note", "noteKind"})
    , m_needs({"needId", "clientId", "said", "kind"})
{
    m_midnight.setSingleShot(true);
    connect(&m_midnight, &QTimer::timeout, this, [this] { readWhenSeen(); });
    connect(&vault, &VaultService::written, this, &TodayController::readWhenSeen);
    connect(&clinic, &ClinicService::changed, this, &TodayController::readWhenSeen);
    connect(&navigator, &Navigator::moved, this, [this] {
        if (m_stale)
            readWhenSeen();
    });
    connect(&gate, &GateController::stateChanged, this, &TodayController::readWhenSeen);
    connect(&gate, &GateController::closing, this, &TodayController::forget);
    connect(&languages, &Languages::changed, this, &TodayController::say);
}

void TodayController::readWhenSeen()
{
    m_stale = true;
    if (m_gate.state() == GateController::Open && m_navigator.page() == Navigator::TodayPage && m_clinic.isLoaded())
        read();
}

QCoro::Task<> TodayController::read()
{
    m_again = true;
    if (m_reading)
        co_return;
    m_reading = true;
    while (std::exchange(m_again, false)) {
        if (!m_clinic.isLoaded())
            break;
        m_stale = false;
        const DayAsked asked{m_clinic.protocol(), m_clinic.zone(), m_clinic.today()};
        const QString folder = m_vault.folder();
        const auto reading = m_vault.read<std::pair<DaySeen, QDateTime>>(
            [asked, folder](vault::Reader& reader) -> Result<std::pair<DaySeen, QDateTime>> {
                STIPPLE_ASSIGN(DaySeen seen, readDay(reader, asked));
                return std::pair(std::move(seen), readBackupState(folder).lastSuccess);
            });
        auto found = co_await reading;
        if (m_again || m_gate.state() != GateController::Open)
            continue; // a newer question is waiting, or the door has closed
        m_problem = found ? std::nullopt : std::optional(found.error());
        if (found) {
            m_seen = std::move(found->first);
            m_backup = found->second;
        }
        // A new day begins by the clinic's clock, also where that clock skips midnight.
        const QDateTime next = protocol::beginOf(asked.day.addDays(1), asked.zone);
        m_midnight.start(int(std::clamp<qint64>(m_clinic.now().msecsTo(next), 1000, 25LL * 3600 * 1000)));
        say();
    }
    m_reading = false;
}

void TodayController::forget()
{
    m_midnight.stop();
    m_seen.reset();
    m_problem.reset();
    m_backup = {};
    m_stale = true;
    say();
}

void TodayController::say()
{
    std::vector<RowsModel::Row> visits;
    std::vector<RowsModel::Row> healing;
    std::vector<RowsModel::Row> needs;
    if (m_seen) {
        for (const VisitSeen& seen : m_seen->visits)
            visits.push_back(visitRow(seen));
        for (const HealingSeen& seen : m_seen->healing)
            healing.push_back(healingRow(seen));
        for (const NeedSeen& seen : m_seen->needs)
            needs.push_back(needRow(seen, int(needs.size())));
        if (m_seen->areMoreDue)
            needs.push_back(
                {QStringLiteral("more"), QString(), tr("Others may be due for a visit too"), int(Meaning::Neutral)});
    }
    m_visits.show(std::move(visits));
    m_healing.show(std::move(healing));
    m_needs.show(std::move(needs));
    Q_EMIT changed();
}

RowsModel::Row TodayController::visitRow(const VisitSeen& seen) const
{
    const auto kind = seen.visit.kind.known().value_or(records::VisitKind::Other);
    const auto state = seen.visit.state.known().value_or(records::VisitState::Booked);
    const Told pill = pillOf(seen, m_seen->asked.day);
    const bool isBooked = state == records::VisitState::Booked;
    const bool isHere = isBooked || state == records::VisitState::Arrived;
    const QString name = seen.name.isEmpty() ? tr("Client not on this tablet") : seen.name;
    return {idText(seen.record.id),
            idText(seen.client),
            timeOf(seen.visit.starts, m_clinic.zone()),
            name,
            texts::initials(name),
            visitTitle(kind, seen.standing, m_clinic),
            pill.text,
            int(pill.meaning),
            isBooked ? QString() : visitState(state),
            state == records::VisitState::Arrived,
            state == records::VisitState::NoShow,
            state == records::VisitState::Done,
            isHere && isTreatment(kind) && m_clinic.mayTreat()};
}

RowsModel::Row TodayController::healingRow(const HealingSeen& seen) const
{
    const protocol::Wording wording = m_clinic.wording();
    const protocol::Told day = protocol::say(*m_seen->asked.protocol, QStringLiteral("aftercare.day"), wording,
                                             {{QStringLiteral("day"), QLocale().toString(seen.day)},
                                              {QStringLiteral("total"), QLocale().toString(seen.total)}});
    const Told note = healingNote(seen, m_seen->asked.day, wording);
    return {idText(seen.client), seen.name,        day.text, seen.total > 0 ? double(seen.day) / seen.total : 1.0,
            note.text,           int(note.meaning)};
}

RowsModel::Row TodayController::needRow(const NeedSeen& seen, int number) const
{
    const Told said = needText(seen, m_seen->asked.day);
    const QString client = seen.client.isNull() ? QString() : idText(seen.client);
    return {QStringLiteral("%1:%2:%3").arg(int(seen.kind)).arg(client.isEmpty() ? seen.name : client).arg(number),
            client, said.text, int(said.meaning)};
}

QString TodayController::overline() const { return m_seen ? texts::weekday(m_seen->asked.day) : QString(); }

QString TodayController::waiting() const
{
    if (!m_seen || m_seen->waiting == 0)
        return {};
    return tr("%Ln waiting to sync", nullptr, int(std::min<qint64>(m_seen->waiting, INT_MAX)));
}

QString TodayController::backup() const { return m_seen ? backupAge(m_backup, m_clinic.now()).text : QString(); }
int TodayController::backupKind() const { return int(backupAge(m_backup, m_clinic.now()).meaning); }

void TodayController::setArrived(const QString& visit, bool isHere)
{
    put(idFromText(visit), isHere ? records::VisitState::Arrived : records::VisitState::Booked);
}

void TodayController::setNoShow(const QString& visit, bool isAbsent)
{
    put(idFromText(visit), isAbsent ? records::VisitState::NoShow : records::VisitState::Booked);
}

QCoro::Task<> TodayController::put(QUuid visit, records::VisitState state)
{
    if (!m_seen)
        co_return;
    const auto seen = std::find_if(m_seen->visits.begin(), m_seen->visits.end(),
                                   [&](const VisitSeen& one) { return one.record.id == visit; });
    if (seen == m_seen->visits.end())
        co_return;
    const records::Record base = seen->record;
    records::Appointment after = seen->visit;
    after.state = state;
    const auto writing = m_vault.write<records::Record>(
        [base, after](vault::Writer& writer) { return writer.change(base.id, vault::editing(base, after)); });
    const auto written = co_await writing; // whose announcement reads the day again
    if (!written) {
        m_problem = written.error().within(tr("Whether the client came was not noted."));
        Q_EMIT changed();
    }
}

} // namespace stipple::app
