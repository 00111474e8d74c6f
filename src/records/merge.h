// How two states of one record become one, without asking anybody: on living records commutative, associative and
// idempotent, so that any order of syncing ends in the same state. Clocks decide nothing here.
#pragma once

#include "records/record.h"

#include <optional>
#include <vector>

namespace stipple::records
{

// One dot with two contents: some device wrote under a number it had used before. The greater (hlc, value) stands on
// every tablet; the other is told, so that it can be shown and kept in the history.
struct Clash {
    QString field;
    Dot dot;
    Write hidden;
};

struct Merged {
    Record record; // what stands now
    // Theirs (or the open one beside a sealed one), where it may not be merged in: to be quarantined, and shown with
    // the reason, a whole sentence.
    std::optional<Record> aside;
    QString why;
    std::vector<Clash> clashes;
};

// A dot stays if both have it, or if the other has not seen it. `seen` and `deleted` become the maximum, the author
// the later one.
// Sealed records: equal content is one record; of two contents mine stays and theirs is set aside. A sealed session
// stands over an open one, which is set aside if it holds anything that the sealed one had not seen.
// Another id, type or client: mine stays, theirs is set aside.
[[nodiscard]] Merged merge(const Record& mine, const Record& theirs);

} // namespace stipple::records
