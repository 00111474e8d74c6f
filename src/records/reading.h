// What a record says: the value to show, all values where people wrote without knowing of each other, and whether it is
// deleted. Typed reading is in typed.h.
#pragma once

#include "records/record.h"

#include <optional>
#include <vector>

namespace stipple::records
{

struct Candidate {
    Dot dot;
    Hlc hlc;
    Json value;
};

// Every value the field has, the one to show first: by greatest (hlc, dot). Two writes of the same value are both here.
[[nodiscard]] std::vector<Candidate> candidates(const Record& record, const QString& field);
// The value an ordinary field shows; nullptr where it has none. Valid as long as the record is not changed.
[[nodiscard]] const Json* shownValue(const Record& record, const QString& field);
// The elements' names of a set, sorted.
[[nodiscard]] QStringList elements(const Record& record, const QString& set);

// A field that somebody has to decide about: more than one value, and they differ.
struct Conflict {
    QString field;
    bool safety = false; // until then all of them are shown, and the stricter one counts
    std::vector<Candidate> values;
};
[[nodiscard]] std::vector<Conflict> conflicts(const Record& record);

enum class Life {
    Alive,
    Deleted,
    // It was deleted, and is there, because somebody edited it without knowing: Review asks whether it stays
    // (Change::keep) or goes (Change::deleteRecord).
    KeptByEdit,
};
struct LifeState {
    Life life = Life::Alive;
    QStringList edited; // KeptByEdit: the fields whose writes the deletion had not seen
};
[[nodiscard]] LifeState lifeOf(const Record& record);

// The fields with a write from further ahead of `nowMs` than HybridClock::driftBoundMs: somebody's clock is wrong.
// Such a write is shown as such and merged like any other.
[[nodiscard]] QStringList writtenInTheFuture(const Record& record, qint64 nowMs);
// The greatest time in the record for HybridClock::observe(), those from the future left out.
[[nodiscard]] std::optional<Hlc> timeToAdopt(const Record& record, qint64 nowMs);

// The field in which Change::keep() notes the deletion that it overrules; every type may have it.
[[nodiscard]] QString keptField();

} // namespace stipple::records
