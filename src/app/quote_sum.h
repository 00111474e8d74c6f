// What a quote comes to, in the currency's smallest unit; whole numbers only, rounded once, half up, on the sum.
#pragma once

#include "records/visits.h"

namespace stipple::app
{

struct QuoteSum {
    qint64 net = 0;
    qint64 tax = 0;
    qint64 gross = 0; // what is paid
    bool operator==(const QuoteSum&) const = default;
};

// None where it is too large to be money.
[[nodiscard]] std::optional<QuoteSum> sumOf(const records::Quote& quote);

// "21" or "5,5" per cent, in hundredths of a per cent, up to 100; digits of any script. None where it is no rate.
[[nodiscard]] std::optional<qint64> taxRateFromTyping(const QString& typed);
// The same back, in the language's form, without the sign.
[[nodiscard]] QString taxRateForTyping(qint64 rate);

} // namespace stipple::app
