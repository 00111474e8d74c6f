// Which sessions come next, and whether a day is far enough from the last one. Pure: the protocol's plan, what was done
// and today go in; proposals and verdicts with their reasons and sources come out.
#pragma once

#include "protocol/sentences.h"

namespace stipple::protocol
{

// All days are the clinic's.
struct DoneSession {
    QDate day;
    QString phase; // id of a phase; empty: not said
};

// What the check-ins since the last session say.
struct ScabsReport {
    QDate day;
    bool areThere = false;
};

struct Course {
    std::vector<DoneSession> sessions; // in any order
    std::vector<ScabsReport> reports;  // in any order
};

enum class SpacingVerdict { Fine, Warned, Refused };

struct SpacingReason {
    // The id of the sentence, which is also the reason's name: "plan.refused", "plan.scabs", "plan.scabs-then",
    // "plan.early", "plan.past".
    QString id;
    QDate date;                           // the one in the sentence; may be invalid
    const SessionSpacing* rule = nullptr; // its sources and differences
};

struct Spacing {
    SpacingVerdict verdict = SpacingVerdict::Fine;
    std::vector<SpacingReason> reasons;
    std::optional<int> days; // since the last session; none where there is none
};

// A day for a session. Scabs that are there refuse today, and are a warning for a later day.
[[nodiscard]] Spacing judgeDay(const SessionPlan& plan, const Course& course, QDate proposed, QDate today);

struct ProposedVisit {
    enum class Kind { Session, Optional, TouchUp };
    Kind kind = Kind::Session;    // Optional: within the range, but more than is usually planned
    int number = 0;               // 1 for the client's first session
    const Phase* phase = nullptr; // none where the protocol has no phase for it
    QDate earliest;               // refused before
    QDate comfortable;            // warned about before
    QDate suggested;              // never before today
};

struct Proposal {
    std::vector<ProposedVisit> visits; // as many as are planned from here; at least one
    int done = 0;
    SessionCount count; // plan and range, with its sources
    QDate review;       // of the result, counted from the last session that is done or proposed; invalid: none planned
    bool hasScabs = false;
};

// Each proposed session stands on the suggested day of the one before.
[[nodiscard]] Proposal proposeSessions(const SessionPlan& plan, const Course& course, QDate today);

[[nodiscard]] Told explain(const Protocol& protocol, const SpacingReason& reason, const Wording& wording);

} // namespace stipple::protocol
