#include "forms/entered_text.h"

#include "forms/plain_text.h"

#include <QUrl>

namespace stipple::forms
{

namespace
{

// The same text with ASCII digits, whatever script they were typed in, and without spaces around.
QString withAsciiDigits(const QString& text)
{
    QString ascii = text.trimmed();
    for (QChar& c : ascii) {
        if (const int digit = c.digitValue(); digit >= 0)
            c = QChar(u'0' + digit);
    }
    return ascii;
}

// A JSON number: "0,50" and "007" become "0.50" and "7"; the digits behind the point stay.
std::optional<QByteArray> numberFromText(const QString& text)
{
    static const QRegularExpression number(QStringLiteral("\\A([+-]?)0*([0-9]+)(?:[.,\\x{066B}]([0-9]+))?\\z"));
    const QRegularExpressionMatch match = number.match(withAsciiDigits(text));
    if (!match.hasMatch() || text.size() > 100)
        return std::nullopt;
    QString plain = match.captured(1) == u"-" ? QStringLiteral("-") : QString();
    plain += match.captured(2);
    if (match.hasCaptured(3))
        plain += QLatin1Char('.') + match.captured(3);
    return plain.toLatin1();
}

// The option whose value is this text; a typed answer to a choice is one of its codes or labels.
std::optional<Value> optionFromText(const Item& item, const QString& text)
{
    for (const Option& option : item.options) {
        const Coding coding = option.value.toCoding();
        if (text == option.label.text || (!coding.code.isEmpty() && text == coding.code))
            return option.value;
    }
    return std::nullopt;
}

std::optional<Value> wellFormed(Value value)
{
    return value.isWellFormed() ? std::optional(std::move(value)) : std::nullopt;
}

} // namespace

std::optional<Value> valueFromText(const Item& item, const QString& text)
{
    switch (item.type) {
    case ItemType::String:
    case ItemType::Text:
        return isPlainText(text) ? wellFormed(Value::string(text)) : std::nullopt;
    case ItemType::OpenChoice:
        if (auto option = optionFromText(item, text))
            return option;
        return isPlainText(text) ? wellFormed(Value::string(text)) : std::nullopt;
    case ItemType::Choice:
        return optionFromText(item, text);
    case ItemType::Integer: {
        const auto number = numberFromText(text);
        bool whole = false;
        const qint64 value = number ? number->toLongLong(&whole) : 0;
        return whole ? wellFormed(Value::integer(value)) : std::nullopt;
    }
    case ItemType::Decimal: {
        const auto number = numberFromText(text);
        return number ? wellFormed(Value::decimal(*number)) : std::nullopt;
    }
    case ItemType::Date: {
        const auto date = PartialDate::fromText(withAsciiDigits(text));
        return date ? std::optional(Value::date(*date)) : std::nullopt;
    }
    case ItemType::DateTime:
        return wellFormed(Value::dateTime(withAsciiDigits(text)));
    case ItemType::Time: {
        const QString time = withAsciiDigits(text);
        return wellFormed(Value::time(time.size() == 5 ? time + QStringLiteral(":00") : time));
    }
    case ItemType::Url: {
        const QString trimmed = text.trimmed();
        return QUrl(trimmed, QUrl::StrictMode).isValid() ? wellFormed(Value::uri(trimmed)) : std::nullopt;
    }
    default:
        return std::nullopt;
    }
}

} // namespace stipple::forms
