// What stands in an entry field, and the answer it means; which answers are none of a choice's options.
#pragma once

#include "app/form_item.h"

namespace stipple::app::entry
{

using Cell = forms::FormState::Cell;

// Kinds whose answers are texts in a field, or as good as that.
[[nodiscard]] bool isTyped(FormItem::Kind kind);
// What the field shows for an answer: a number in the language's digits, "2026-03", "2026-11-21 14:30", "14:30".
[[nodiscard]] QString textOf(FormItem::Kind kind, const Cell& cell);
// The answer that is meant: a value once it is one, the text until then.
[[nodiscard]] Cell cellOf(FormItem::Kind kind, const forms::Item& item, const QString& typed);
[[nodiscard]] bool isSame(const Cell& a, const Cell& b);

[[nodiscard]] const forms::Option* optionOf(const forms::Item& item, const Cell& cell);
// One's own words for an open choice. They are never taken for an option, or the field would change under the typing.
[[nodiscard]] Cell ownWords(const QString& text);
[[nodiscard]] bool isOwnWords(const forms::Item& item, const Cell& cell);
// Answers that are neither an option nor one's own words: from another version of the form.
[[nodiscard]] std::vector<Cell> strangers(const forms::Item& item, const std::vector<Cell>& cells);

} // namespace stipple::app::entry
