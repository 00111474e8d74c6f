// A date of birth, or on a package, as people type it: "14.3.1980", "14/03/1980", "14 3 1980", "1980-03-14", "14 March
// 1980", "March 1980", "1980"; also in Arabic digits. Day before month, unless the year comes first.
#pragma once

#include "records/values.h"

#include <QString>

#include <optional>

namespace stipple::app
{

// Nothing where it cannot be understood or is no day of the calendar. A year of two digits is refused: guessing a
// century on a date of birth makes wrong ages.
[[nodiscard]] std::optional<records::PartialDate> dateFromTyping(const QString& typed);
// The form in which a date stands in an input box, in the digits of the language: "14.3.1980".
[[nodiscard]] QString dateForTyping(const records::PartialDate& date);

} // namespace stipple::app
