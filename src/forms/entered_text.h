// What a person types into a field, read as an answer.
#pragma once

#include "forms/questionnaire.h"

namespace stipple::forms
{

// The value that `text` means for a question of that type, or nothing if it is not valid (yet). Numbers may be typed
// with the digits of any script and a decimal comma; spaces around are ignored, except in texts.
[[nodiscard]] std::optional<Value> valueFromText(const Item& item, const QString& text);

} // namespace stipple::forms
