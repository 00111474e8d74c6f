#include "forms/regex.h"

#include "forms/sentences.h"

namespace stipple::forms
{

namespace
{

constexpr qsizetype longestPattern = 2000;

} // namespace

Result<QRegularExpression> boundedRegex(const QString& pattern)
{
    if (pattern.size() > longestPattern)
        return failure(ErrorCode::InvalidInput,
                       Forms::tr("The regular expression is too long: at most %1 characters.").arg(longestPattern));
    // By itself first: what closes our own parenthesis would be valid only inside the frame.
    const QRegularExpression alone(pattern);
    if (!alone.isValid())
        return failure(ErrorCode::InvalidInput, Forms::tr("The regular expression cannot be used: %1 (at %2).")
                                                    .arg(alone.errorString())
                                                    .arg(alone.patternErrorOffset()));
    // The limits are PCRE2's own: a pattern that tries more steps than these ends as "gave up", in milliseconds.
    QRegularExpression regex(
        QStringLiteral("(*LIMIT_MATCH=200000)(*LIMIT_DEPTH=20000)(*LIMIT_HEAP=4096)\\A(?:%1)\\z").arg(pattern));
    if (!regex.isValid())
        return failure(ErrorCode::InvalidInput,
                       Forms::tr("The regular expression cannot be used: %1.").arg(regex.errorString()));
    return regex;
}

RegexAnswer matchWhole(const QRegularExpression& regex, const QString& text)
{
    const QRegularExpressionMatch match = regex.match(text);
    if (match.hasMatch())
        return RegexAnswer::Matches;
    return match.isValid() ? RegexAnswer::Differs : RegexAnswer::GaveUp;
}

} // namespace stipple::forms
