#include "app/calendar_reading.h"

#include "app/client_files.h"

namespace stipple::app
{

namespace
{

constexpr int leastShown = 45; // minutes

bool isOpen(const records::Appointment& visit)
{
    const auto state = visit.state.known();
    return state == records::VisitState::Booked || state == records::VisitState::Arrived;
}

} // namespace

Result<std::vector<CalendarVisit>> readCalendarDays(vault::Reader& reader, const CalendarAsked& asked)
{
    // A day of a zone lies in up to two of UTC.
    STIPPLE_ASSIGN(auto found, reader.recordsOfDays(records::typeName(records::Type::Appointment),
                                                    asked.first.addDays(-1), asked.last.addDays(1)));
    ClientFiles files(reader);
    std::vector<CalendarVisit> visits;
    for (records::Record& record : found) {
        auto visit = records::read<records::Appointment>(record);
        if (!visit || visit->state.known() == records::VisitState::Cancelled)
            continue;
        const QDateTime starts = visit->starts.toTimeZone(asked.zone);
        if (!starts.isValid() || starts.date() < asked.first || starts.date() > asked.last)
            continue;
        CalendarVisit& made = visits.emplace_back();
        made.day = starts.date();
        made.from = starts.time().hour() * 60 + starts.time().minute();
        made.length = int(std::clamp<qint64>(visit->minutes.value_or(usualMinutes), 1, 24 * 60));
        const ClientFiles::File& file = files.of(record.client);
        made.name = file.name;
        const auto kind = visit->kind.known().value_or(records::VisitKind::Other);
        if (made.day >= asked.today && isOpen(*visit) && isTreatment(kind) && !file.problem) {
            if (auto standing =
                    standingOf(*asked.protocol, file.records, {kind, made.day, asked.today, asked.zone, record.id}))
                made.standing = *std::move(standing);
        }
        made.visit = *std::move(visit);
        made.record = std::move(record);
    }
    std::stable_sort(visits.begin(), visits.end(), [](const CalendarVisit& a, const CalendarVisit& b) {
        return a.day != b.day ? a.day < b.day : a.from < b.from;
    });
    putIntoLanes(visits);
    return visits;
}

void putIntoLanes(std::vector<CalendarVisit>& visits)
{
    const auto end = [](const CalendarVisit& visit) { return visit.from + std::max(visit.length, leastShown); };
    std::size_t first = 0;
    while (first < visits.size()) {
        // All that hang together by overlapping.
        std::vector<int> free{end(visits[first])}; // of each lane: from when on
        visits[first].lane = 0;
        int until = free.front();
        std::size_t next = first + 1;
        for (; next < visits.size() && visits[next].day == visits[first].day && visits[next].from < until; ++next) {
            const auto lane =
                std::find_if(free.begin(), free.end(), [&](int from) { return from <= visits[next].from; });
            visits[next].lane = int(lane - free.begin());
            if (lane == free.end())
                free.push_back(end(visits[next]));
            else
                *lane = end(visits[next]);
            until = std::max(until, end(visits[next]));
        }
        for (std::size_t i = first; i < next; ++i) {
            visits[i].lanes = int(free.size());
            visits[i].group = int(first);
        }
        first = next;
    }
}

} // namespace stipple::app
