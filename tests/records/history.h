// Random histories of one record on several tablets, and what each tablet must hold after them. The oracle keeps no
// version vectors: every tablet has the plain set of all changes it ever heard of, and a write stands as long as no
// change in that set was made by somebody who had seen it.
#pragma once

#include "records/record.h"

#include <functional>
#include <optional>
#include <ostream>
#include <set>
#include <vector>

namespace history
{

using namespace stipple;
using namespace stipple::records;

enum class Act {
    Set,        // a field
    Remove,     // a field or an element of a set
    TypedEdit,  // of a known field, as an older app does it that knows no others
    Open,       // a form: what its person sees from here on
    SaveOpened, // a field, having seen only what was there at Open
    Delete,
    Keep,
    Hear,   // another tablet's state
    Replay, // an earlier state of another tablet, as a hostile or restored server sends it
    Backup,
    Restore, // the back-up, under a new device identity
    Turn,    // the clock, by up to ten years
};

struct Step {
    Act act = Act::Set;
    int tablet = 0;
    int other = 0;
    int field = 0;
    int value = 0;
};

struct History {
    int tablets = 2;
    std::vector<Step> steps;
};

std::ostream& operator<<(std::ostream& out, const Step& step);
std::ostream& operator<<(std::ostream& out, const History& history);

using Merge = std::function<Record(const Record&, const Record&)>;

struct Options {
    Merge merge;
    bool newIdentityAfterRestore = true;
};

// What first went wrong, or nothing.
std::optional<QString> violation(const History& history, const Options& options);

} // namespace history
