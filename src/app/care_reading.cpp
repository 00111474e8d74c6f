#include "app/care_reading.h"

#include "records/reading.h"

namespace stipple::app
{

namespace
{

// Up to yesterday: today's may still come.
std::vector<QDate> missingOf(const CareSeen& seen)
{
    std::vector<QDate> missing;
    for (QDate date = seen.dayZero(); date < seen.today; date = date.addDays(1)) {
        const auto day = protocol::careDay(seen.protocol(), seen.source.care, date);
        if (!day || day->session.date() != seen.dayZero() || day->day > day->total)
            break;
        const bool isThere = std::any_of(seen.checkIns.begin(), seen.checkIns.end(),
                                         [&](const auto& one) { return one.fields.date == date; });
        if (day->day > 0 && handover::isCheckInAsked(*day) && !isThere)
            missing.push_back(date);
    }
    return missing;
}

} // namespace

Result<CareSeen> readCare(vault::Reader& reader, const CareAsked& asked)
{
    CareSeen seen;
    STIPPLE_ASSIGN(seen.source, documents::readCareSource(reader, asked.client, asked.session));
    seen.today = asked.now.toTimeZone(seen.source.care.zone).date();
    STIPPLE_ASSIGN(const auto records, reader.recordsOfClient(asked.client));
    if (seen.source.record)
        seen.checkIns = handover::checkInsIn(records, seen.source.record->id);
    seen.source.care.reports = handover::careReports(seen.checkIns);
    seen.missing = missingOf(seen);
    for (const records::Record& record : records) {
        if (record.type != records::typeName(records::Type::Care) ||
            records::lifeOf(record).life == records::Life::Deleted)
            continue;
        STIPPLE_ASSIGN(const auto care, records::read<records::Care>(record));
        seen.sessions.push_back({care.session, care.dayZero});
    }
    std::stable_sort(seen.sessions.begin(), seen.sessions.end(),
                     [](const CareSession& a, const CareSession& b) { return a.day > b.day; });
    return seen;
}

} // namespace stipple::app
