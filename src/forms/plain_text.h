// Texts of forms are text only: no control characters but tab and line breaks, and no direction controls that could
// make a sentence read otherwise than it is stored. The plain marks (U+200E, U+200F, U+061C) and isolates that are
// closed within the text are allowed, because Arabic needs them; embeddings and overrides are not.
#pragma once

#include <QString>

namespace stipple::forms
{

[[nodiscard]] bool isPlainText(QStringView text);
// The text with each offending character replaced by U+FFFD.
[[nodiscard]] QString plainText(const QString& text);

} // namespace stipple::forms
