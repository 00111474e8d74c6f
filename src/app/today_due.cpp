#include "app/today_due.h"

#include <set>

namespace stipple::app
{

namespace
{

// How long somebody stays on the list who is due and has not come, how far ahead a booking is looked for, and whose
// files are read for it at most. The house's own, no source says them.
constexpr int dueDays = 60;
constexpr int bookedDays = 180;
constexpr std::size_t mostFiles = 60;

using records::Record;
using records::VisitKind;
using records::VisitState;

class DueReading
{
public:
    DueReading(vault::Reader& reader, ClientFiles& files, const DayAsked& asked)
        : m_reader(reader)
        , m_files(files)
        , m_asked(asked)
        , m_months(asked.protocol->plan.longevity.isEnabled ? asked.protocol->plan.longevity.reviewAfterMonths : 0)
    {
    }

    Result<DueSeen> work()
    {
        STIPPLE_TRY(readBooked());
        // The advised day lies weeks after a session, never months: what is older was due before.
        STIPPLE_TRY(collect(m_asked.day.addDays(-2 * dueDays), m_asked.day, false));
        if (m_months > 0)
            STIPPLE_TRY(collect(reviewed(-dueDays), reviewed(0), true));
        m_due.areMore = m_candidates.size() > mostFiles;
        m_candidates.resize(std::min(m_candidates.size(), mostFiles));
        for (const QUuid& client : m_candidates)
            judge(client);
        return std::move(m_due);
    }

private:
    QDate dayOf(const QDateTime& at) const { return at.toTimeZone(m_asked.zone).date(); }
    QDate reviewed(int days) const { return m_asked.day.addMonths(-m_months).addDays(days); }
    bool isDue(QDate day) const { return day.isValid() && day <= m_asked.day && day.daysTo(m_asked.day) <= dueDays; }

    // Who comes anyway.
    Done readBooked()
    {
        STIPPLE_ASSIGN(const auto found,
                       m_reader.recordsOfDays(records::typeName(records::Type::Appointment), m_asked.day.addDays(-1),
                                              m_asked.day.addDays(bookedDays)));
        for (const Record& record : found) {
            const auto visit = records::read<records::Appointment>(record);
            const auto state = visit ? visit->state.known() : std::nullopt;
            const bool isOpen = state == VisitState::Booked || state == VisitState::Arrived;
            if (isOpen && dayOf(visit->starts) >= m_asked.day)
                m_booked.insert(record.client);
        }
        return {};
    }

    // The clients of finished sessions in these days, latest first.
    Done collect(QDate first, QDate last, bool isReview)
    {
        STIPPLE_ASSIGN(auto found, m_reader.recordsOfDays(records::typeName(records::Type::Session), first, last));
        std::reverse(found.begin(), found.end());
        for (const Record& record : found) {
            if (!record.seal || m_booked.contains(record.client) || !m_met.insert(record.client).second)
                continue;
            const auto session = records::read<records::Session>(record);
            if (session && (isReview || isDue(session->nextSession)))
                m_candidates.push_back(record.client);
        }
        return {};
    }

    void judge(const QUuid& client)
    {
        const ClientFiles::File& file = m_files.of(client);
        if (file.name.isEmpty())
            return;
        QDate last;
        QDate advised;
        int done = 0;
        for (const Record& record : file.records) {
            if (!record.seal || record.type != records::typeName(records::Type::Session))
                continue;
            const auto session = records::read<records::Session>(record);
            if (!session || !session->day.isValid())
                continue;
            ++done;
            if (!last.isValid() || session->day >= last) {
                last = session->day;
                advised = session->nextSession;
            }
        }
        int planned = m_asked.protocol->plan.count.plan;
        QDate review = last.isValid() && m_months > 0 ? last.addMonths(m_months) : QDate();
        for (const auto& [id, plan] : file.all<records::Plan>()) {
            planned = int(plan.sessions.value_or(planned));
            review = plan.reviewDue.isValid() ? plan.reviewDue : review;
        }
        if (done < planned && isDue(advised))
            add(NeedSeen::SessionDue, client, file.name, advised);
        else if (isDue(review) && !wasLookedAtSince(file, review.addDays(-dueDays)))
            add(NeedSeen::ReviewDue, client, file.name, review);
    }

    bool wasLookedAtSince(const ClientFiles::File& file, QDate day) const
    {
        const auto visits = file.all<records::Appointment>();
        return std::any_of(visits.begin(), visits.end(), [&](const auto& entry) {
            const auto kind = entry.second.kind.known();
            return (kind == VisitKind::Review || kind == VisitKind::TouchUp) &&
                   entry.second.state.known() == VisitState::Done && dayOf(entry.second.starts) >= day;
        });
    }

    void add(NeedSeen::Kind kind, const QUuid& client, const QString& name, QDate date)
    {
        NeedSeen& made = m_due.needs.emplace_back();
        made.kind = kind;
        made.client = client;
        made.name = name;
        made.date = date;
    }

    vault::Reader& m_reader;
    ClientFiles& m_files;
    const DayAsked& m_asked;
    const int m_months;
    std::set<QUuid> m_booked;
    std::set<QUuid> m_met;
    std::vector<QUuid> m_candidates;
    DueSeen m_due;
};

} // namespace

Result<DueSeen> readDue(vault::Reader& reader, ClientFiles& files, const DayAsked& asked)
{
    return DueReading(reader, files, asked).work();
}

} // namespace stipple::app
