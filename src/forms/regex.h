// Regular expressions from forms, which may come from anywhere: they must match a whole text, and give up rather than
// take long.
#pragma once

#include "core/result.h"

#include <QRegularExpression>

namespace stipple::forms
{

// InvalidInput if the pattern is no regular expression, or too large.
[[nodiscard]] Result<QRegularExpression> boundedRegex(const QString& pattern);

enum class RegexAnswer { Matches, Differs, GaveUp };
[[nodiscard]] RegexAnswer matchWhole(const QRegularExpression& regex, const QString& text);

} // namespace stipple::forms
