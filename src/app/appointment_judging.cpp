// What an appointment is held against while it is typed.
#include "app/appointment_controller.h"

#include "app/opening_hours.h"
#include "app/texts.h"
#include "app/visit_words.h"

namespace stipple::app
{

using records::VisitKind;
using records::VisitState;

struct AppointmentController::Judged {
    std::optional<ClientStanding> standing;
    std::vector<CalendarVisit> others;
};

QCoro::Task<> AppointmentController::search()
{
    m_searchAgain = true;
    if (m_searching)
        co_return;
    m_searching = true;
    constexpr int most = 6;
    while (std::exchange(m_searchAgain, false)) {
        if (m_query.trimmed().isEmpty()) {
            m_candidates.show({});
            m_isNobodyFound = false;
            Q_EMIT changed();
            continue;
        }
        const auto finding = m_vault.find(m_query, most);
        const auto found = co_await finding;
        if (m_searchAgain || !m_isOpen)
            continue;
        std::vector<RowsModel::Row> rows;
        if (found) {
            for (const ClientRow& row : found->rows)
                rows.push_back({idText(row.id), row.client.name, texts::initials(row.client.name),
                                texts::bornWithAge(row.client.born.latest(), m_clinic.today())});
        }
        m_isNobodyFound = rows.empty();
        m_candidates.show(std::move(rows));
        Q_EMIT changed();
    }
    m_searching = false;
}

QCoro::Task<> AppointmentController::judge()
{
    m_judgeAgain = true;
    if (m_judging)
        co_return;
    m_judging = true;
    while (std::exchange(m_judgeAgain, false)) {
        m_told = {};
        m_warnings.clear();
        const QDate day = m_now.day;
        if (!m_isOpen || !day.isValid() || !m_clinic.isLoaded() || isOver())
            break;
        const CalendarAsked asked{m_clinic.protocol(), m_clinic.zone(), day, day, m_clinic.today()};
        const VisitAsked visit{m_now.kind, day, asked.today, asked.zone, m_id};
        const QUuid client = m_now.client;
        const auto reading = m_vault.read<std::shared_ptr<Judged>>(
            [asked, visit, client](vault::Reader& reader) -> Result<std::shared_ptr<Judged>> {
                auto judged = std::make_shared<Judged>();
                STIPPLE_ASSIGN(judged->others, readCalendarDays(reader, asked));
                if (!client.isNull() && visit.day >= visit.today) {
                    STIPPLE_ASSIGN(auto all, reader.recordsOfClient(client));
                    STIPPLE_ASSIGN(auto own, reader.record(client));
                    all.push_back(std::move(own));
                    STIPPLE_ASSIGN(judged->standing, standingOf(*asked.protocol, all, visit));
                }
                return judged;
            });
        const auto found = co_await reading;
        if (m_judgeAgain || !m_isOpen)
            continue;
        if (!found) {
            m_problem = found.error();
            continue;
        }
        if ((*found)->standing && isTreatment(m_now.kind))
            m_told = tellStanding(*(*found)->standing, day, m_clinic);
        const int from = m_now.time.hour() * 60 + m_now.time.minute();
        for (const CalendarVisit& other : (*found)->others) {
            const auto state = other.visit.state.known().value_or(VisitState::Booked);
            const bool isGone = state == VisitState::NoShow || state == VisitState::Cancelled;
            const bool overlaps = other.from < from + m_now.minutes && from < other.from + other.length;
            const QUuid with = m_now.practitioner;
            const bool isSame = other.record.client == client || other.visit.practitioner.isNull() || with.isNull() ||
                                other.visit.practitioner == with;
            if (other.record.id == m_id || isGone || !overlaps || !isSame || !m_now.time.isValid())
                continue;
            m_warnings += tr("%1 is booked at that time already: %2, %3.", "name, kind, time")
                              .arg(other.name.isEmpty() ? tr("Somebody") : other.name,
                                   visitKind(other.visit.kind.known().value_or(VisitKind::Other)),
                                   timeOf(other.visit.starts, m_clinic.zone()));
        }
        const auto hours = OpeningHours::read(m_clinic.clinic().openingHours);
        if (hours && !hours->isOpenOn(day))
            m_warnings += tr("The clinic is closed on that day.");
        else if (hours && m_now.time.isValid() && !hours->isOpen(day, m_now.time, m_now.minutes))
            m_warnings += tr("The clinic is not open all of that time.");
        const QDateTime starts = momentOf(day, m_now.time, m_clinic.zone());
        if (starts.isValid() && starts < m_clinic.now() && (isNew() || m_now.day != m_before.day))
            m_warnings += tr("This lies in the past.");
    }
    m_judging = false;
    Q_EMIT changed();
}

bool AppointmentController::canTreat() const
{
    if (!m_base || hasChanges() || !m_clinic.isLoaded() || !m_clinic.mayTreat())
        return false;
    if (!m_kept.session.isNull())
        return true;
    return !isOver() && isTreatment(m_kept.kind.known().value_or(records::VisitKind::Other)) &&
           m_clinic.dayOf(m_kept.starts) == m_clinic.today();
}

} // namespace stipple::app
