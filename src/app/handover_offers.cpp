#include "app/handover_offers.h"

#include "app/consent_due.h"
#include "protocol/aftercare_calendar.h"
#include "protocol/moment.h"
#include "records/aftercare.h"
#include "records/answers.h"

namespace stipple::app
{

bool mayConsent(const ClientStanding& standing)
{
    return std::none_of(standing.missing.begin(), standing.missing.end(), [](const Missing& missing) {
        switch (missing.lack) {
        case Lack::Declined:
        case Lack::Clearance:
        case Lack::Unknown:
        case Lack::Deferred:
        case Lack::Forms:
        case Lack::Unscreened:
        case Lack::Caution:
            return true;
        default:
            return false;
        }
    });
}

namespace
{

// By today's protocol, which is enough to know whether something is still healing.
Result<int> healingDay(std::span<const records::Record> all, const ClinicFacts& facts)
{
    QDate dayZero;
    for (const records::Record& record : all) {
        if (record.type != records::typeName(records::Type::Care))
            continue;
        STIPPLE_ASSIGN(const auto care, records::read<records::Care>(record));
        if (care.restartedBy.isNull() && (!dayZero.isValid() || care.dayZero > dayZero))
            dayZero = care.dayZero;
    }
    if (!dayZero.isValid())
        return -1;
    protocol::CareCase care;
    care.sessions = {protocol::beginOf(dayZero, facts.zone)};
    care.zone = facts.zone;
    const auto day = protocol::careDay(*facts.protocol, care, facts.today);
    return day && day->day <= day->total ? day->day : -1;
}

} // namespace

Result<HandoverOffers> offersFor(vault::Reader& reader, const ClinicFacts& facts, const QUuid& clientId)
{
    STIPPLE_ASSIGN(const records::Record own, reader.record(clientId));
    STIPPLE_ASSIGN(const records::Client client, records::read<records::Client>(own));
    STIPPLE_ASSIGN(const auto all, reader.recordsOfClient(clientId));
    HandoverOffers offers;
    STIPPLE_ASSIGN(const NextVisit next, nextVisit(all, facts));
    offers.day = next.day;
    offers.isOnTheDay = !next.appointment.isNull() && next.day == facts.today;
    for (const records::Record& record : all)
        offers.hasIntake = offers.hasIntake || record.type == records::typeName(records::Type::Response);
    VisitAsked asked;
    asked.day = next.day;
    asked.today = facts.today;
    asked.zone = facts.zone;
    asked.appointment = next.appointment;
    STIPPLE_ASSIGN(const ClientStanding standing, standingOf(*facts.protocol, all, asked));
    offers.mayConsent = mayConsent(standing);
    offers.isAskedToday = std::none_of(standing.missing.begin(), standing.missing.end(),
                                       [](const Missing& missing) { return missing.lack == Lack::SameDay; });
    STIPPLE_ASSIGN(const DueConsents due, consentsDue(*facts.protocol, all, client, next.day));
    for (const protocol::ConsentText* text : due.afterScreening)
        offers.dueTexts += text->id;
    STIPPLE_ASSIGN(offers.healingDay, healingDay(all, facts));
    return offers;
}

} // namespace stipple::app
