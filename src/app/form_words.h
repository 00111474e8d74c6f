// What stands in a form, as words in the language spoken now: an answer, its option, a number in the language's digits.
#pragma once

#include "forms/form_state.h"

namespace stipple::app::words
{

// An option's label in `language`, or in the form's own where that is missing.
[[nodiscard]] QString option(const forms::Option& option, QStringView language);
// One answer: "Yes", "March 2026", "37,5 °C", the option's label, "photo.jpg (1.2 MB)".
[[nodiscard]] QString answer(const forms::Item& item, const forms::FormState::Cell& cell, QStringView language);
// All answers of a question, one after another; empty if there are none.
[[nodiscard]] QString answers(const forms::Item& item, const std::vector<forms::FormState::Cell>& cells,
                              QStringView language);
// A number as it is kept ("1.50"), in the digits and signs of the language spoken now, none added or left out.
[[nodiscard]] QString number(const QByteArray& text);
[[nodiscard]] QString number(qint64 value);
// "1.2 MB"
[[nodiscard]] QString fileSize(qint64 bytes);
// A sentence's first letter made large, for one that was a part of another.
[[nodiscard]] QString asSentence(const QString& text);

} // namespace stipple::app::words
