// What is told about money, what people ask, and what the field claims.
#pragma once

#include "protocol/vocabulary.h"

namespace stipple::protocol
{

struct CostEntry : Entry {
    enum class Kind { Factor, Range, Principle };
    Kind kind = Kind::Factor;
    int order = 0;
    LocalizedText text;
    std::optional<Amount> amount; // of a range; the unit is the currency
};

struct FaqEntry : Entry {
    int order = 0;
    LocalizedText question;
    LocalizedText answer;
};

// A statement of a source that is kept as its claim, never told as a fact.
struct Claim : Entry {
    LocalizedText text;
    LocalizedText caveat; // what to say about it
};

} // namespace stipple::protocol
