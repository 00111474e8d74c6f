#include "app/form_entry.h"

#include "app/form_words.h"
#include "forms/entered_text.h"
#include "forms/plain_text.h"

#include <QDateTime>

namespace stipple::app::entry
{

using forms::Value;

namespace
{

// "2026-3-" as picked and typed part by part becomes "2026-03"; what is missing before something given stays empty.
QString dateText(const QString& typed)
{
    QStringList parts = typed.split(QLatin1Char('-'));
    for (QString& part : parts) {
        part = part.trimmed();
        const bool isYear = &part == &parts.first();
        if (!isYear && part.size() == 1)
            part.prepend(QLatin1Char('0'));
    }
    while (!parts.isEmpty() && parts.last().isEmpty())
        parts.removeLast();
    return parts.join(QLatin1Char('-'));
}

QString latinDigits(QString text)
{
    for (QChar& c : text) {
        if (c.isDigit())
            c = QChar(char16_t(u'0' + c.digitValue()));
    }
    return text;
}

// A day and a time on the wall, here, as FHIR wants it: with seconds and the zone's distance from UTC on that day.
QString dateTimeText(const QString& typed)
{
    const QString date = dateText(latinDigits(typed.section(QLatin1Char(' '), 0, 0)));
    const QString time = latinDigits(typed.section(QLatin1Char(' '), 1)).trimmed();
    if (time.isEmpty())
        return date;
    const QDateTime moment(QDate::fromString(date, Qt::ISODate), QTime::fromString(time, QStringLiteral("H:mm")));
    if (!moment.isValid())
        return typed.trimmed();
    return moment.toOffsetFromUtc(moment.offsetFromUtc()).toString(Qt::ISODate);
}

} // namespace

bool isSame(const Cell& a, const Cell& b) { return a.value == b.value && a.enteredText == b.enteredText; }

bool isTyped(FormItem::Kind kind)
{
    switch (kind) {
    case FormItem::Line:
    case FormItem::Lines:
    case FormItem::WholeNumber:
    case FormItem::Number:
    case FormItem::Scale:
    case FormItem::Slider:
    case FormItem::Date:
    case FormItem::DateTime:
    case FormItem::Time:
    case FormItem::WebAddress:
        return true;
    default:
        return false;
    }
}

QString textOf(FormItem::Kind kind, const Cell& cell)
{
    if (!cell.value)
        return cell.enteredText;
    const QString text = cell.value->toString();
    switch (kind) {
    case FormItem::WholeNumber:
    case FormItem::Number:
        return words::number(cell.value->numberText());
    case FormItem::Scale:
    case FormItem::Slider:
        return QString::fromLatin1(cell.value->numberText());
    case FormItem::DateTime: {
        const QString time = text.section(QLatin1Char('T'), 1).left(5);
        const QString date = text.section(QLatin1Char('T'), 0, 0);
        return time.isEmpty() ? date : date + QLatin1Char(' ') + time;
    }
    case FormItem::Time:
        return text.left(5);
    default:
        return text;
    }
}

Cell cellOf(FormItem::Kind kind, const forms::Item& item, const QString& typed)
{
    QString text = typed;
    if (kind == FormItem::Date)
        text = dateText(typed);
    else if (kind == FormItem::DateTime)
        text = dateTimeText(typed);
    Cell cell;
    cell.value = forms::valueFromText(item, text);
    cell.enteredText = cell.value ? QString() : text;
    return cell;
}

Cell ownWords(const QString& text)
{
    if (forms::isPlainText(text))
        return {Value::string(text), {}, {}};
    return {std::nullopt, text, {}};
}

const forms::Option* optionOf(const forms::Item& item, const Cell& cell)
{
    if (!cell.value)
        return nullptr;
    const auto found = std::find_if(item.options.begin(), item.options.end(),
                                    [&cell](const auto& each) { return cell.value->matches(each.value); });
    return found == item.options.end() ? nullptr : &*found;
}

bool isOwnWords(const forms::Item& item, const Cell& cell)
{
    return !optionOf(item, cell) && (!cell.value || cell.value->type() == Value::Type::String);
}

std::vector<Cell> strangers(const forms::Item& item, const std::vector<Cell>& cells)
{
    std::vector<Cell> found;
    std::copy_if(cells.begin(), cells.end(), std::back_inserter(found), [&item](const Cell& cell) {
        return !cell.isEmpty() && !optionOf(item, cell) && !isOwnWords(item, cell);
    });
    return found;
}

} // namespace stipple::app::entry
