// A clinic's own protocol is the built-in one and a list of changes, each saying what, who decided, when and why:
//   {"protocol": "our-clinic", "version": "1", "base": "stipple-smp|2026.1", "language": "en", "changes": [
//     {"id": "c1", "op": "set", "entry": "screening/microneedling", "path": "/window/min", "value": "P4W",
//      "by": "Dr Reyes", "on": "2026-11-20", "why": "…"}]}
// op: set (a member, also one that was not there), remove (an optional member), add (a whole entry). An entry is not
// removed but switched off: set "/enabled" to false.
#pragma once

#include "protocol/entry.h"
#include "protocol/node.h"

#include <map>

namespace stipple::protocol
{

struct LoadedPart {
    QString kind;
    QString list; // of a vocabulary
    QString role; // of a questionnaire
    Json json;
    FileUnderReading file;

    QString entryKind() const { return list.isEmpty() ? kind : list; } // the first half of an entry's address
};

struct ChangeList {
    QString protocol;
    QString version;
    QString base;
    QString language; // in which the whys are written
    LocalizedText title;
    std::map<QString, std::vector<Decision>> decisions; // by "kind/entry"
};

// Applies the changes to `parts`, so that reading them gives the effective protocol, and remembers in each part which
// values came from where. Whatever cannot be applied is refused at its place in the change file.
[[nodiscard]] ChangeList applyChanges(const Node& file, std::vector<LoadedPart>& parts);

} // namespace stipple::protocol
