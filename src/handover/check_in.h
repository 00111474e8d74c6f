// A check-in between what was answered and what is kept: the protocol's questionnaire (its use "check-in") as a
// records::CheckIn, and a kept one as the answers that restrictions and warning signs are read from. The questions of
// the built-in protocol have fields of their own; what a clinic's own questionnaire asks besides stands in
// `otherAnswers`, so nothing that was answered is lost, and answersOf(checkInOf(response)) says what the response said.
#pragma once

#include "handover/pack.h"
#include "protocol/aftercare_calendar.h"
#include "protocol/protocol.h"
#include "protocol/session_planner.h"
#include "records/aftercare.h"

#include <span>

namespace stipple::handover
{

// What the answers do not tell.
struct CheckInOf {
    QUuid care;
    QDate dayZero; // of the session, in `zone`
    QTimeZone zone;
    QDateTime at; // when it was completed
    records::Choice<records::ReportedBy> by;
    records::Choice<records::CheckInWay> way;
    std::vector<QUuid> photos;
};

// Of a completed response (a FHIR QuestionnaireResponse) to the check-in's questionnaire, with the warning signs that
// it shows. InvalidInput: it is no response, or was completed before the day of the session.
[[nodiscard]] Result<records::CheckIn> checkInOf(const protocol::Protocol& protocol, const Json& response,
                                                 const CheckInOf& of);

// What was answered, as the protocol's conditions ask for it.
[[nodiscard]] protocol::Answers answersOf(const records::CheckIn& checkIn);
[[nodiscard]] protocol::CareReport reportOf(const records::CheckIn& checkIn);

// The signs that a kept check-in showed, the most urgent first: those that were told then, and of these only what this
// protocol still describes; where none were noted, what its answers show.
[[nodiscard]] std::vector<const protocol::WarningSign*> signsOf(const protocol::Protocol& protocol,
                                                                const records::CheckIn& checkIn);

struct KeptCheckIn {
    QUuid id;
    records::CheckIn fields;
};
// The check-ins among a client's records which no later one corrects, the earliest first. One that cannot be read is
// left out. `care`: only those of it; null: all.
[[nodiscard]] std::vector<KeptCheckIn> checkInsIn(std::span<const records::Record> records, const QUuid& care = {});

// As the aftercare calendar takes them.
[[nodiscard]] std::vector<protocol::CareReport> careReports(std::span<const KeptCheckIn> checkIns);
// The other way round, for a pack; and back.
[[nodiscard]] OwnReport ownReport(const records::CheckIn& checkIn);
[[nodiscard]] protocol::CareCase careCase(const Pack& pack);

// Whether a daily check-in is asked for on that day: the protocol's entry "check-in", with what the clinic chose and as
// long as there are scabs.
[[nodiscard]] bool isCheckInAsked(const protocol::CareDay& day);

// As the planner of sessions takes them: the check-ins that say whether there are scabs, and the days on which a
// practitioner saw that they are gone (Care.scabsGone), all from a client's records.
[[nodiscard]] std::vector<protocol::ScabsReport> scabsReports(std::span<const records::Record> records);

} // namespace stipple::handover
