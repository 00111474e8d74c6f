// How many sessions, how far apart, how long each, in which phases, and how long the result lasts.
#pragma once

#include "protocol/entry.h"

namespace stipple::protocol
{

struct PlanEntry : Entry {
    int order = 0;
    LocalizedText text; // for the client
};

struct SessionCount : PlanEntry {
    int plan = 0;
    int least = 0;
    int most = 0;
};

struct SessionSpacing : PlanEntry {
    int refuseUnderDays = 0;
    int warnUnderDays = 0;
    int suggestDays = 0;
    bool isRefusedWhileScabbing = true;
};

struct SessionDuration : PlanEntry {
    int leastMinutes = 0;
    int mostMinutes = 0;
};

struct Longevity : PlanEntry {
    int leastMonths = 0;
    int mostMonths = 0;
    int reviewAfterMonths = 0; // a review of the result is planned then
};

struct Phase : PlanEntry {
    enum class Kind { Planned, Refinement, TouchUp, Removal };
    Kind kind = Kind::Planned;
    int number = 0; // 1, 2, 3 of the planned ones; 0 for the others
    LocalizedText detail;
    bool isReferredOut = false; // done elsewhere
};

struct SessionPlan {
    SessionCount count;
    SessionSpacing spacing;
    SessionDuration duration;
    Longevity longevity;
    std::vector<PlanEntry> principles; // all other entries of plan.json: what is told, without a number
    std::vector<Phase> phases;         // by order
};

} // namespace stipple::protocol
