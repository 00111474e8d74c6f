#include "app/form_words.h"

#include "app/texts.h"

#include <QCoreApplication>
#include <QLocale>

namespace stipple::app::words
{

namespace
{

struct Sentence {
    Q_DECLARE_TR_FUNCTIONS(FormWords)
};

QString partialDate(const forms::PartialDate& date)
{
    return texts::day(records::PartialDate{date.year(), date.month(), date.day()});
}

QString dateTime(const forms::Value& value)
{
    const auto both = value.toDateTime();
    if (!both)
        return value.toString();
    const QString day = partialDate(both->date);
    if (!both->moment)
        return day;
    // As it was written, in the zone it was written in: that is the time on the wall where the person was.
    const auto time = QTime::fromString(value.toString().section(QLatin1Char('T'), 1).left(5), QStringLiteral("HH:mm"));
    return Sentence::tr("%1, %2", "day, time").arg(day, QLocale().toString(time, QLocale::ShortFormat));
}

QString attachment(const Json& file)
{
    const QString title = file[u"title"].toString(Sentence::tr("A file"));
    const auto size = file[u"size"].toInteger();
    return size ? Sentence::tr("%1 (%2)", "file (size)").arg(title, fileSize(*size)) : title;
}

const forms::Option* optionOf(const forms::Item& item, const forms::Value& value)
{
    const auto found = std::find_if(item.options.begin(), item.options.end(),
                                    [&value](const forms::Option& each) { return value.matches(each.value); });
    return found == item.options.end() ? nullptr : &*found;
}

QString valueOnly(const forms::Value& value)
{
    using Type = forms::Value::Type;
    switch (value.type()) {
    case Type::Boolean:
        return value.toBool() ? Sentence::tr("Yes") : Sentence::tr("No");
    case Type::Integer:
    case Type::Decimal:
        return number(value.numberText());
    case Type::Date:
        return value.toDate() ? partialDate(*value.toDate()) : value.toString();
    case Type::DateTime:
        return dateTime(value);
    case Type::Time:
        return value.toTime() ? QLocale().toString(*value.toTime(), QLocale::ShortFormat) : value.toString();
    case Type::Coding: {
        const forms::Coding coding = value.toCoding();
        return coding.display.isEmpty() ? coding.code : coding.display;
    }
    case Type::Attachment:
        return attachment(value.json());
    case Type::Other:
        return Sentence::tr("An answer that cannot be shown here");
    default:
        return value.toString();
    }
}

} // namespace

QString option(const forms::Option& option, QStringView language)
{
    return option.label.isEmpty() ? valueOnly(option.value) : option.label.in(language);
}

QString answer(const forms::Item& item, const forms::FormState::Cell& cell, QStringView language)
{
    if (!cell.value)
        return cell.enteredText;
    if (const forms::Option* chosen = optionOf(item, *cell.value))
        return option(*chosen, language);
    const QString text = valueOnly(*cell.value);
    const bool isNumber = !cell.value->numberText().isEmpty();
    if (!isNumber || !item.unit)
        return text;
    const QString unit = item.unit->display.isEmpty() ? item.unit->code : item.unit->display;
    return Sentence::tr("%1 %2", "number unit").arg(text, unit);
}

QString answers(const forms::Item& item, const std::vector<forms::FormState::Cell>& cells, QStringView language)
{
    QStringList all;
    for (const auto& cell : cells) {
        if (!cell.isEmpty())
            all += answer(item, cell, language);
    }
    return item.type == forms::ItemType::Text ? all.join(QLatin1Char('\n'))
                                              : all.join(Sentence::tr(", ", "between the answers to one question"));
}

QString number(const QByteArray& text)
{
    const QLocale locale;
    QString out;
    for (const char c : text) {
        if (c >= '0' && c <= '9')
            out += QChar(char16_t(locale.zeroDigit().at(0).unicode() + (c - '0')));
        else if (c == '.')
            out += locale.decimalPoint();
        else if (c == '-')
            out += locale.negativeSign();
        else
            out += QLatin1Char(c); // an exponent stays as it is
    }
    return out;
}

QString number(qint64 value) { return QLocale().toString(value); }

QString fileSize(qint64 bytes) { return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat); }

QString asSentence(const QString& text)
{
    return text.isEmpty() || text.at(0).isSurrogate() ? text : text.left(1).toUpper() + text.mid(1);
}

} // namespace stipple::app::words
