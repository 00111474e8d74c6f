// What a client still lacks for a visit on a day: forms, a screening that allows it, consents in force, before photos,
// enough days since the last session. Pure: the client's records, the protocol and the day go in. The calendar, Today
// and the client's file say the same thing because all of them ask here.
// What a screening found is what counts, carried to the day: a wait that is over by then no longer stands in the way.
#pragma once

#include "protocol/sentences.h"
#include "records/consents.h"
#include "records/visits.h"

#include <QTimeZone>

#include <span>

namespace stipple::app
{

// As the look of a pill or banner; in the order of Meaning.qml.
enum class Meaning { Neutral, Accent, Clear, Caution, Defer, Decline };

// The gravest first. From Caution on nothing blocks by itself; SameDay and Photos are settled on the day, with the
// client there.
enum class Lack {
    Declined,   // a limit of the protocol
    Withdrawn,  // a consent was taken back
    Disputed,   // two tablets know contrary things of a consent
    Clearance,  // a physician's letter is missing
    Unknown,    // an answer that is needed is missing
    Deferred,   // until a date, or until something has healed
    TooEarly,   // the last session is too few days ago, or there still are scabs
    Forms,      // no intake
    Unscreened, // answered, but nobody has asked the rules
    Consent,    // not given yet
    Resign,     // given for an older text
    Caution,    // to be read and acknowledged
    Early,      // sooner after the last session than advised
    SameDay,    // the questions of the day
    Photos,     // the photos before, or the client's refusal
};

struct Missing {
    Lack lack = Lack::Forms;
    QDate from;             // the first day on which it no longer stands in the way; invalid: not a matter of days
    QStringList reasons;    // as they were told when it was found (a screening's), in the response's language
    QStringList rules;      // the screening rules, or the spacing's reason ("plan.refused")
    QString consent;        // the protocol's id of the text
    QUuid record;           // the screening or consent it stands on; null for none
    bool isBlocking = true; // no treatment before it is settled
};

struct VisitAsked {
    records::VisitKind kind = records::VisitKind::Session;
    QDate day;   // in `zone`, the clinic's
    QDate today; // likewise
    QTimeZone zone;
    QUuid appointment; // the one that is asked about, whose own session is not "the last one"; may be null
};

struct ClientStanding {
    std::vector<Missing> missing; // the gravest first; empty: ready
    QDate treatableFrom;          // the day asked for or the first one after it on which nothing that waits for days
                                  // stands in the way; invalid: nobody can name a day
    int sessionsDone = 0;         // finished ones
    int sessionNumber = 1;        // of the visit that was asked about
    int sessionsPlanned = 0;      // by the client's plan, else by the protocol
    QString phase;                // of that session: a phase's id in the protocol; may be empty
    bool isBlocked() const;
    // What can be settled before the client comes; without SameDay and Photos.
    std::vector<Missing> missingBefore() const;
};

// Whether a visit of this kind puts pigment into skin.
[[nodiscard]] bool isTreatment(records::VisitKind kind);

// `records`: all of the client's, deleted ones left out. Errors: those of reading a record.
[[nodiscard]] Result<ClientStanding> standingOf(const protocol::Protocol& protocol,
                                                std::span<const records::Record> records, const VisitAsked& asked);

// In three or four words: "Forms to fill", "Treatable from 4 December"; "Ready" for nothing.
[[nodiscard]] QString inShort(const Missing& missing, QDate today);
[[nodiscard]] QString inShort(const ClientStanding& standing, QDate today);
[[nodiscard]] Meaning meaningOf(Lack lack);
[[nodiscard]] Meaning meaningOf(const ClientStanding& standing);

} // namespace stipple::app
