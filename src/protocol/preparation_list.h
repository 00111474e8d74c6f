// The client's own lists before a session: what to stop and by when, and what to mind on the day before.
#pragma once

#include "protocol/preparation.h"
#include "protocol/screening.h"
#include "protocol/sentences.h"

namespace stipple::protocol
{

// The session that is prepared for, in the clinic's time zone.
using ProposedSession = AsOf;

struct StopLine {
    const StopEntry* entry = nullptr; // of the protocol that was asked
    // AskPrescriber: a prescribed medicine. The client is told not to stop it, and has no date to stop it by.
    StopEntry::Kind kind = StopEntry::Kind::Stop;
    QDate by;                    // Stop: the last day it may be used
    std::optional<QTime> byTime; // where it is counted in hours and the session's time is known
    QStringList rules;           // those of the entry's that hold for this client
    Told text;
    Told prescriber; // AskPrescriber: "Do not stop it yourself; ask your prescriber."
};

struct DayBeforeLine {
    const DayBeforeEntry* entry = nullptr;
    QDate from;
    std::optional<QTime> fromTime;
    Told text;
};

// What these answers ask for. Earliest date first, then in the protocol's order; what is asked of the prescriber last.
[[nodiscard]] std::vector<StopLine> stopListFor(const Protocol& protocol, const Answers& answers,
                                                const ProposedSession& session, const Wording& wording);
// The same for everybody.
[[nodiscard]] std::vector<DayBeforeLine> dayBeforeFor(const Protocol& protocol, const ProposedSession& session,
                                                      const Wording& wording);

// Nobody who reads this may believe that a medicine should be stopped. Said also where the protocol has no such phrase.
[[nodiscard]] Told askPrescriber(const Protocol& protocol, const Wording& wording);

} // namespace stipple::protocol
