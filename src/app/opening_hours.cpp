#include "app/opening_hours.h"

#include <QLocale>
#include <QRegularExpression>

namespace stipple::app
{

namespace
{

// Latin digits, one kind of dash, no accents.
QString simplified(const QString& text)
{
    QString plain;
    for (const QChar c : text.normalized(QString::NormalizationForm_D).toLower()) {
        if (c.category() == QChar::Mark_NonSpacing)
            continue;
        if (const int digit = c.digitValue(); digit >= 0)
            plain += QChar(u'0' + char16_t(digit));
        else if (c == QChar(0x2013) || c == QChar(0x2014) || c == QChar(0x2212))
            plain += u'-';
        else if (c == QChar(0x060c) || c == u';' || c == u'\n' || c == QChar(0x061b))
            plain += u',';
        else
            plain += c;
    }
    return plain;
}

// 1 is Monday; 0: no day's name. At least two letters of it, in any of the languages the app speaks.
int weekdayNamed(const QString& word)
{
    if (word.size() < 2)
        return 0;
    for (const QLocale& locale : {QLocale(QLocale::English), QLocale(QLocale::Spanish), QLocale(QLocale::Arabic)}) {
        for (int day = 1; day <= 7; ++day) {
            if (simplified(locale.dayName(day)).startsWith(word))
                return day;
        }
    }
    return 0;
}

std::optional<int> minuteOf(const QString& hour, const QString& minute)
{
    const int h = hour.toInt();
    const int m = minute.toInt();
    if (h > 24 || m > 59 || (h == 24 && m > 0))
        return std::nullopt;
    return h * 60 + m;
}

} // namespace

std::optional<OpeningHours> OpeningHours::read(const QString& text)
{
    static const QRegularExpression closed(QStringLiteral("^(closed|cerrado|مغلق)$"));
    static const QRegularExpression hours(QStringLiteral(
        "(\\d{1,2})(?:[:.h](\\d{2}))?\\s*h?\\s*(?:-|to|a|الى|until)\\s*(\\d{1,2})(?:[:.h](\\d{2}))?\\s*h?$"));
    // A word between two days stands by itself: there is an "a" in "friday" too.
    static const QRegularExpression range(
        QStringLiteral("^(\\p{L}+)\\.?(?:\\s*-\\s*|\\s+(?:to|a|الى)\\s+)(\\p{L}+)\\.?$"));
    static const QRegularExpression one(QStringLiteral("^(\\p{L}+)\\.?$"));
    OpeningHours made;
    std::vector<int> days;
    bool isHoursSeen = false; // for `days`
    for (QString part : simplified(text).split(u',', Qt::SkipEmptyParts)) {
        part = part.trimmed();
        if (part.isEmpty())
            continue;
        const auto time = hours.match(part);
        QString names = (time.hasMatch() ? part.left(time.capturedStart()) : part).trimmed();
        if (names.endsWith(u':'))
            names.chop(1);
        bool isClosed = false;
        if (!time.hasMatch()) { // "Su closed", or a day before the next one's hours: "Mo, We 9-18"
            const qsizetype space = names.lastIndexOf(u' ');
            isClosed = closed.match(names.mid(space + 1)).hasMatch();
            if (isClosed)
                names = names.left(std::max<qsizetype>(0, space)).trimmed();
        }
        if (!names.isEmpty()) {
            if (isHoursSeen)
                days.clear();
            isHoursSeen = false;
            if (const auto both = range.match(names); both.hasMatch()) {
                const int first = weekdayNamed(both.captured(1));
                const int last = weekdayNamed(both.captured(2));
                if (first == 0 || last == 0)
                    return std::nullopt;
                for (int day = first;; day = day % 7 + 1) {
                    days.push_back(day);
                    if (day == last)
                        break;
                }
            } else if (const auto single = one.match(names); single.hasMatch() && weekdayNamed(names) > 0) {
                days.push_back(weekdayNamed(single.captured(1)));
            } else {
                return std::nullopt;
            }
        }
        if (isClosed) {
            days.clear();
            continue;
        }
        if (!time.hasMatch())
            continue;
        const auto from = minuteOf(time.captured(1), time.captured(2));
        const auto to = minuteOf(time.captured(3), time.captured(4));
        if (!from || !to || *from >= *to || days.empty())
            return std::nullopt;
        for (const int day : days)
            made.m_spans.push_back({day, *from, *to});
        isHoursSeen = true;
    }
    if (made.m_spans.empty())
        return std::nullopt;
    return made;
}

bool OpeningHours::isOpen(QDate day, QTime from, int minutes) const
{
    const int begin = from.hour() * 60 + from.minute();
    return std::any_of(m_spans.begin(), m_spans.end(), [&](const Span& span) {
        return span.weekday == day.dayOfWeek() && span.from <= begin && begin + minutes <= span.to;
    });
}

bool OpeningHours::isOpenOn(QDate day) const
{
    return std::any_of(m_spans.begin(), m_spans.end(),
                       [&](const Span& span) { return span.weekday == day.dayOfWeek(); });
}

} // namespace stipple::app
