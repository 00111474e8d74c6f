#include "app/consultation_reading.h"

#include "app/client_files.h"
#include "handover/check_in.h"
#include "records/treatment.h"

namespace stipple::app
{

namespace
{

// The plan to be shown: a draft before what is finished, and never one that another has put right.
void findPlan(const ClientFiles::File& file, ConsultationSeen& seen)
{
    const auto plans = file.all<records::Plan>();
    for (const auto& [id, plan] : plans) {
        const auto record = std::find_if(file.records.begin(), file.records.end(),
                                         [&, wanted = id](const records::Record& r) { return r.id == wanted; });
        const bool isSealed = records::isSealed(*record);
        const bool isCorrected = std::any_of(plans.begin(), plans.end(),
                                             [&, wanted = id](const auto& p) { return p.second.amends == wanted; });
        if (isSealed && !isCorrected)
            ++seen.earlier;
        if (isCorrected || (seen.record && !seen.isSealed && isSealed))
            continue;
        seen.record = *record;
        seen.plan = plan;
        seen.isSealed = isSealed;
    }
    if (seen.isSealed)
        --seen.earlier;
}

void findQuote(const ClientFiles::File& file, ConsultationSeen& seen)
{
    for (const auto& [id, quote] : file.all<records::Quote>()) {
        // One that was made for another consultation stays with it.
        if (!quote.plan.isNull() && (!seen.record || quote.plan != seen.record->id))
            continue;
        seen.quote = quote;
        seen.quoteRecord = *std::find_if(file.records.begin(), file.records.end(),
                                         [wanted = id](const records::Record& r) { return r.id == wanted; });
    }
}

void findCourse(const ClientFiles::File& file, protocol::Course& course)
{
    for (const auto& [id, session] : file.all<records::Session>()) {
        const auto record = std::find_if(file.records.begin(), file.records.end(),
                                         [wanted = id](const records::Record& r) { return r.id == wanted; });
        if (records::isSealed(*record) && session.day.isValid())
            course.sessions.push_back({session.day, session.phase.word()});
    }
    course.reports = handover::scabsReports(file.records);
}

} // namespace

Result<ConsultationSeen> readConsultation(vault::Reader& reader, const ConsultationAsked& asked)
{
    ClientFiles files(reader);
    const ClientFiles::File& file = files.of(asked.client);
    if (file.problem)
        return failure(*file.problem);
    ConsultationSeen seen;
    seen.client = asked.client;
    seen.name = file.name;
    findPlan(file, seen);
    findQuote(file, seen);
    findCourse(file, seen.course);
    STIPPLE_ASSIGN(
        const ClientStanding standing,
        standingOf(*asked.protocol, file.records, {records::VisitKind::Session, asked.day, asked.day, asked.zone, {}}));
    seen.treatableFrom = standing.treatableFrom;
    const auto blocking = std::find_if(standing.missing.begin(), standing.missing.end(),
                                       [](const Missing& missing) { return missing.isBlocking; });
    if (blocking != standing.missing.end())
        seen.lack = inShort(*blocking, asked.day);
    return seen;
}

} // namespace stipple::app
