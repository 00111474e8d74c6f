// Which of a client's records hold: those that no other one puts right. A correction names what it corrects, and that
// counts whatever the clock said when it was written.
#pragma once

#include "records/reading.h"
#include "records/typed.h"

#include <algorithm>
#include <span>
#include <vector>

namespace stipple::records
{

template <typename T>
struct Kept {
    QUuid id;
    bool isSealed = false;
    T fields;
};

// Those of one type that nothing corrects, by id and so by time. Errors: those of read().
template <typename T>
[[nodiscard]] Result<std::vector<Kept<T>>> uncorrected(std::span<const Record> all)
{
    std::vector<Kept<T>> found;
    for (const Record& record : all) {
        if (record.type != typeName(typeOf<T>))
            continue;
        STIPPLE_ASSIGN(T fields, read<T>(record));
        found.push_back({record.id, isSealed(record), std::move(fields)});
    }
    if constexpr (requires(T fields) { fields.amends; }) {
        std::vector<QUuid> corrected;
        for (const auto& kept : found) {
            if (kept.isSealed) // a correction that is being written corrects nothing yet
                corrected.push_back(kept.fields.amends);
        }
        std::erase_if(found, [&](const auto& kept) {
            return std::find(corrected.begin(), corrected.end(), kept.id) != corrected.end();
        });
    }
    std::sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return compareIds(a.id, b.id) < 0; });
    return found;
}

} // namespace stipple::records
