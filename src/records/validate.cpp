#include "records/refusal.h"
#include "records/schema.h"
#include "records/values.h"

#include "core/ids.h"

#include <cmath>

namespace stipple::records
{

namespace
{

constexpr qsizetype longestText = 400;
constexpr qsizetype longestProse = 20'000;
constexpr qsizetype longestBytes = 64 * 1024;
constexpr qsizetype longestAny = 1024 * 1024;
constexpr std::size_t mostItems = 500;
constexpr std::size_t mostPoints = 40'000;
constexpr double furthestPoint = 1e9; // also in milliseconds: eleven days

bool matches(const QString& text, Format format)
{
    const auto all = [&](auto allowed) { return !text.isEmpty() && std::all_of(text.begin(), text.end(), allowed); };
    const auto letter = [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z'); };
    const auto digit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    const auto hex = [&](QChar c) { return digit(c) || (c >= u'a' && c <= u'f'); };
    switch (format) {
    case Format::Free:
        return true;
    case Format::Email: {
        // Whether it reaches anybody only sending can tell.
        const qsizetype at = text.indexOf(u'@');
        return at > 0 && at + 1 < text.size() && text.indexOf(u'@', at + 1) < 0 &&
               all([](QChar c) { return !c.isSpace(); });
    }
    case Format::Language:
        return text.size() <= 35 && letter(text.isEmpty() ? QChar() : text[0]) &&
               all([&](QChar c) { return letter(c) || digit(c) || c == u'-'; });
    case Format::Zone:
        // Only its shape: which zones there are depends on the machine.
        return all([&](QChar c) { return letter(c) || digit(c) || QStringView(u"_+-/").contains(c); });
    case Format::Currency:
        return text.size() == 3 && all([](QChar c) { return c >= u'A' && c <= u'Z'; });
    case Format::Sha256:
        return text.size() == 64 && all(hex);
    case Format::Md5:
        return text.size() == 32 && all(hex);
    }
    return false;
}

QString formatReason(Format format)
{
    switch (format) {
    case Format::Email:
        return QCoreApplication::translate("Records", "this is no e-mail address");
    case Format::Language:
        return QCoreApplication::translate("Records", "this is no language tag, such as \"en\" or \"pt-BR\"");
    case Format::Zone:
        return QCoreApplication::translate("Records", "this is no time zone, such as \"Europe/Madrid\"");
    case Format::Currency:
        return QCoreApplication::translate("Records", "this is no currency, such as \"USD\"");
    default:
        return QCoreApplication::translate("Records", "this is no checksum");
    }
}

Done checkText(const FieldSpec& spec, const Json& value, const QString& place)
{
    if (!value.isString())
        return refusal(place, QCoreApplication::translate("Records", "it must be text"));
    const QString text = value.toString();
    const qsizetype own = spec.kind == Kind::Prose ? longestProse : longestText;
    const qsizetype longest = spec.rule.longest > 0 ? spec.rule.longest : own;
    if (text.size() > longest)
        return refusal(
            place, QCoreApplication::translate("Records", "it is longer than %n characters", nullptr, int(longest)));
    const bool severalLines = spec.kind == Kind::Prose;
    if (std::any_of(text.begin(), text.end(), [&](QChar c) {
            return c.category() == QChar::Other_Control && !(severalLines && (c == u'\n' || c == u'\t'));
        }))
        return refusal(place, QCoreApplication::translate("Records", "it holds characters that cannot be shown"));
    if (spec.rule.required && text.trimmed().isEmpty())
        return refusal(place, QCoreApplication::translate("Records", "it is empty"));
    if (!matches(text, spec.rule.format))
        return refusal(place, formatReason(spec.rule.format));
    return {};
}

Done checkNumber(const FieldSpec& spec, const Json& value, const QString& place)
{
    if (!value.isNumber())
        return refusal(place, QCoreApplication::translate("Records", "it must be a number"));
    const double number = value.toDouble(std::nan(""));
    if (spec.kind == Kind::Count && (!value.toInteger() || std::abs(number) > double(Dot::greatest)))
        return refusal(place, QCoreApplication::translate("Records", "it must be a whole number"));
    if (!std::isfinite(number) || number < spec.rule.min || number > spec.rule.max)
        return refusal(place, QCoreApplication::translate("Records", "it must lie between %1 and %2")
                                  .arg(spec.rule.min)
                                  .arg(spec.rule.max));
    return {};
}

Done checkStrokes(const Json& value, const QString& place)
{
    const auto strokes = strokesFromJson(value);
    if (!strokes)
        return refusal(place, QCoreApplication::translate("Records", "its strokes are not lists of x, y and time"));
    std::size_t points = 0;
    for (const auto& stroke : *strokes) {
        points += stroke.size();
        if (std::any_of(stroke.begin(), stroke.end(), [](const PenPoint& point) {
                return std::max({std::abs(point.x), std::abs(point.y), std::abs(double(point.ms))}) > furthestPoint;
            }))
            return refusal(place, QCoreApplication::translate("Records", "a point lies off every pad"));
    }
    if (points > mostPoints)
        return refusal(place, QCoreApplication::translate("Records", "it has too many points"));
    return {};
}

Done checkParts(const FieldSpec& spec, const Json& value, const QString& place, bool newer)
{
    if (!value.isObject())
        return refusal(place, QCoreApplication::translate("Records", "it must have members"));
    for (const FieldSpec& part : spec.parts) {
        const Json* member = value.find(part.name);
        const QString inner = place + QStringLiteral(" › ") + part.name;
        if (member)
            STIPPLE_TRY(validateValue(part, *member, inner, newer));
        else if (part.rule.required)
            return refusal(inner, QCoreApplication::translate("Records", "it is missing"));
    }
    return {};
}

template <typename T>
Done mustRead(const std::optional<T>& read, const QString& place, const QString& reason)
{
    if (!read)
        return refusal(place, reason);
    return {};
}

Done checkOne(const FieldSpec& spec, const Json& value, const QString& place, bool newer)
{
    switch (spec.kind) {
    case Kind::Text:
    case Kind::Prose:
        return checkText(spec, value, place);
    case Kind::Flag:
        if (!value.isBool())
            return refusal(place, QCoreApplication::translate("Records", "it must be yes or no"));
        return {};
    case Kind::Count:
    case Kind::Measure:
        return checkNumber(spec, value, place);
    case Kind::Date:
        return mustRead(dateFromJson(value), place, QCoreApplication::translate("Records", "it is no date"));
    case Kind::PartialDate:
        return mustRead(PartialDate::fromText(value.toString()), place,
                        QCoreApplication::translate("Records", "it is no date, and no month or year"));
    case Kind::Moment:
        return mustRead(momentFromJson(value), place, QCoreApplication::translate("Records", "it is no date and time"));
    case Kind::DayTime:
        return mustRead(dayTimeFromJson(value), place, QCoreApplication::translate("Records", "it is no time of day"));
    case Kind::Choice:
        if (value.isString() && (spec.words.contains(value.toString()) || (newer && !value.toString().isEmpty())))
            return {};
        return refusal(place, QCoreApplication::translate("Records", "it is none of: %1").arg(spec.words.join(u", ")));
    case Kind::Id:
        if (idFromText(value.toString()).isNull())
            return refusal(place, QCoreApplication::translate("Records", "it is no id"));
        return {};
    case Kind::Bytes: {
        const auto bytes = bytesFromJson(value);
        if (!bytes)
            return refusal(place, QCoreApplication::translate("Records", "it is not in base64"));
        if (bytes->size() > (spec.rule.longest > 0 ? spec.rule.longest : longestBytes))
            return refusal(place, QCoreApplication::translate("Records", "it is too large"));
        return {};
    }
    case Kind::Strokes:
        return checkStrokes(value, place);
    case Kind::Any:
        if (value.toBytes().size() > (spec.rule.longest > 0 ? spec.rule.longest : longestAny))
            return refusal(place, QCoreApplication::translate("Records", "it is too large"));
        return {};
    case Kind::Parts:
        return checkParts(spec, value, place, newer);
    }
    return {};
}

} // namespace

Done validateValue(const FieldSpec& spec, const Json& value, const QString& place, bool newer)
{
    if (!spec.many)
        return checkOne(spec, value, place, newer);
    if (!value.isArray())
        return refusal(place, QCoreApplication::translate("Records", "it must be a list"));
    if (value.items().size() > mostItems)
        return refusal(place,
                       QCoreApplication::translate("Records", "it has more than %n entries", nullptr, int(mostItems)));
    if (spec.rule.required && value.items().empty())
        return refusal(place, QCoreApplication::translate("Records", "it is empty"));
    int index = 0;
    for (const Json& item : value.items())
        STIPPLE_TRY(checkOne(spec, item, place + QStringLiteral(" %1").arg(++index), newer));
    return {};
}

} // namespace stipple::records
