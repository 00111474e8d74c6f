// One person who was added twice. The record that is given up says into which client it went (records::Merge), the one
// that goes on names it as an alias; reading, photos and erasure follow (Reader::clientAndAliases). Nothing that was
// written for either is moved or changed, so sealed records stay as they were signed, and it can be taken back.
#pragma once

#include "vault/store.h"

namespace stipple::vault
{

// Where the two say something else, or only one of them says something: what a person is to choose between.
struct MergeChoice {
    QString field; // "phone", "allergies/latex"
    Json kept;     // null where it has none
    Json given;
    bool isAdded = false; // only the one given up has it, and it is safety: taken along whatever is chosen
};
// Fields that are not the person's own (notes, aliases) are left out. By name.
[[nodiscard]] std::vector<MergeChoice> mergeChoices(const records::Record& kept, const records::Record& given);

// Both as they were read; `take`: the fields whose value comes from `given`. What only `given` has of allergies,
// medicines and conditions, and all of its notes, come along unasked. One transaction. Refused: the same client, one
// that is merged or deleted already, a safety field of `given` about which nobody has decided, or a record that changed
// since it was read.
[[nodiscard]] Done mergeClients(Writer& writer, const records::Record& kept, const records::Record& given,
                                const QStringList& take);
// Takes it back: what the merging changed and is still as it left it becomes what it was; later changes stay.
[[nodiscard]] Done separateClients(Writer& writer, const records::Record& kept, const records::Record& given);

} // namespace stipple::vault
