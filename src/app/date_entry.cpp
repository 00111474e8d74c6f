#include "app/date_entry.h"

#include <QLocale>
#include <QRegularExpression>
#include <QStringList>

namespace stipple::app
{

namespace
{

QString withLatinDigits(const QString& text)
{
    QString out;
    for (const QChar c : text)
        out += c.isDigit() ? QChar(u'0' + c.digitValue()) : c;
    return out;
}

// 1 to 12 for a month's name or its first three letters or more, in the language spoken now or in English.
int monthFromName(const QString& word)
{
    if (word.size() < 3)
        return 0;
    for (const QLocale& locale : {QLocale(), QLocale(QLocale::English)}) {
        for (int month = 1; month <= 12; ++month) {
            for (const auto& name : {locale.monthName(month), locale.standaloneMonthName(month)}) {
                if (name.startsWith(word, Qt::CaseInsensitive))
                    return month;
            }
        }
    }
    return 0;
}

} // namespace

std::optional<records::PartialDate> dateFromTyping(const QString& typed)
{
    static const QRegularExpression separator(QStringLiteral("[\\s./,\\-\u060c\u200f]+"));
    QStringList parts = withLatinDigits(typed).split(separator, Qt::SkipEmptyParts);
    parts.removeAll(QStringLiteral("de")); // "14 de marzo de 1980"
    if (parts.isEmpty() || parts.size() > 3)
        return std::nullopt;
    if (parts.first().size() == 4 && parts.first().at(0).isDigit())
        std::reverse(parts.begin(), parts.end());
    bool isNumber = false;
    records::PartialDate date{.year = parts.last().toInt(&isNumber)};
    if (!isNumber || parts.last().size() != 4 || date.year < 1000)
        return std::nullopt;
    if (parts.size() > 1) {
        const QString& month = parts.at(parts.size() - 2);
        date.month = month.toInt(&isNumber);
        if (!isNumber)
            date.month = monthFromName(month);
        if (date.month < 1 || date.month > 12)
            return std::nullopt;
    }
    if (parts.size() > 2) {
        date.day = parts.first().size() <= 2 ? parts.first().toInt() : 0;
        if (!QDate::isValid(date.year, date.month, date.day))
            return std::nullopt;
    }
    return date;
}

QString dateForTyping(const records::PartialDate& date)
{
    if (date.isNull())
        return {};
    const QLocale locale;
    const QDate day = date.earliest();
    if (date.day > 0)
        return locale.toString(day, QStringLiteral("d.M.yyyy"));
    return locale.toString(day, date.month > 0 ? QStringLiteral("M.yyyy") : QStringLiteral("yyyy"));
}

} // namespace stipple::app
