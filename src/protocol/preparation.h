// What a client is told to do before a session: the dated list of what to stop, and the list for the day before.
#pragma once

#include "protocol/screening_rule.h"

namespace stipple::protocol
{

// A line of the stop list. The date is the session's minus `before`. A prescribed medicine is never to be stopped: the
// loader refuses a Stop line about one.
struct StopEntry : Entry {
    enum class Kind { Stop, AskPrescriber };
    Kind kind = Kind::Stop;
    int order = 0;
    LocalizedText text;
    QStringList rules; // the screening rules it prepares for; their conditions say who is told, if `when` is Always
    Condition when;
    Period before; // as long as the longest window of those rules; an AskPrescriber line may have none (all zero)
};

struct DayBeforeEntry : Entry {
    enum class Kind { Do, Dont, AskPrescriber };
    Kind kind = Kind::Do;
    int order = 0;
    LocalizedText text;
    Period before;     // from how long before the session
    QStringList rules; // the screening rules that ask about it on the day
};

} // namespace stipple::protocol
