#include "app/quote_sum.h"

#include <QLocale>

namespace stipple::app
{

namespace
{

constexpr qint64 whole = 10'000; // hundredths of a per cent
// A sum that times `whole` still fits, with room to spare.
constexpr qint64 most = 100'000'000'000'000;

} // namespace

std::optional<QuoteSum> sumOf(const records::Quote& quote)
{
    qint64 said = quote.price.value_or(0);
    for (const records::Fee& fee : quote.fees) {
        said += fee.price.value_or(0);
        if (said > most)
            return std::nullopt;
    }
    if (said < 0 || said > most)
        return std::nullopt;
    const qint64 rate = quote.taxRate.value_or(0);
    QuoteSum sum;
    if (quote.taxIncluded.value_or(false)) {
        sum.gross = said;
        sum.tax = (said * rate + (whole + rate) / 2) / (whole + rate);
        sum.net = said - sum.tax;
    } else {
        sum.net = said;
        sum.tax = (said * rate + whole / 2) / whole;
        sum.gross = said + sum.tax;
    }
    return sum;
}

std::optional<qint64> taxRateFromTyping(const QString& typed)
{
    QString digits;
    qsizetype places = -1; // after the point
    for (const QChar c : typed.trimmed()) {
        if (const int digit = c.digitValue(); digit >= 0 && places < 2) {
            digits += QChar(u'0' + char16_t(digit));
            places += places >= 0 ? 1 : 0;
        } else if ((c == u'.' || c == u',' || c.unicode() == 0x066b) && places < 0 && !digits.isEmpty()) {
            places = 0;
        } else {
            return std::nullopt;
        }
    }
    if (digits.isEmpty() || places == 0 || digits.size() > 5)
        return std::nullopt;
    const qint64 rate = digits.leftJustified(digits.size() + 2 - std::max<qsizetype>(places, 0), u'0').toLongLong();
    return rate <= whole ? std::optional(rate) : std::nullopt;
}

QString taxRateForTyping(qint64 rate)
{
    const QLocale locale;
    QString text = locale.toString(rate / 100);
    if (rate % 100 == 0)
        return text;
    text += locale.decimalPoint() + locale.toString(rate % 100 / 10);
    return rate % 10 == 0 ? text : text + locale.toString(rate % 10);
}

} // namespace stipple::app
