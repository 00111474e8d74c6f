// What holds on which days after a session. Day 0 is the day of the session, in the clinic's time zone; `to` is the
// last day it holds.
#pragma once

#include "protocol/condition.h"
#include "protocol/entry.h"

#include <optional>

namespace stipple::protocol
{

struct AftercareEntry : Entry {
    enum class Kind { Do, Dont, Expect, Allowed };
    Kind kind = Kind::Do;
    int order = 0; // the smaller, the more important
    int from = 0;
    std::optional<int> to;           // none: from then on, always
    bool isWhileScabbing = false;    // goes on after `to` as long as the check-ins say there are scabs
    bool isNotWhileScabbing = false; // waits, whatever the day, as long as the check-ins say there are scabs
    QStringList skinTypes;           // only for these (ids of the vocabulary "fitzpatrick"); empty: for everybody
    QStringList rules;               // the screening rules whose "after" it tells
    QStringList onlyFor;             // only where one of these screening rules' conditions held; empty: for everybody
    bool isClinicChoice = false;     // the clinic is asked to decide on it
    LocalizedText title;             // a few words, for lists and the calendar
    LocalizedText text;              // one or two sentences
};

// What a check-in may show that the clinic or a doctor must hear of.
struct WarningSign : Entry {
    enum class Urgency { ContactClinic, SeeDoctor, Emergency };
    Urgency urgency = Urgency::ContactClinic;
    int order = 0;
    int fromDay = 0;      // before that day it is part of healing
    Condition when;       // over the check-in's answers
    LocalizedText text;   // the sign
    LocalizedText action; // what to do
};

struct Aftercare {
    QString checkIn;    // canonical of the check-in's questionnaire
    Condition scabbing; // the check-in says that there are still scabs
    std::vector<AftercareEntry> entries;
};

} // namespace stipple::protocol
