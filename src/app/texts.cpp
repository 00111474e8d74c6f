#include "app/texts.h"

#include <QCoreApplication>
#include <QLocale>

namespace stipple::app::texts
{

namespace
{

struct Sentence {
    Q_DECLARE_TR_FUNCTIONS(Texts)
};

QString firstLetter(const QString& word)
{
    // A letter may be two UTF-16 units.
    return word.at(0).isHighSurrogate() ? word.left(2) : word.left(1).toUpper();
}

} // namespace

QString initials(const QString& name)
{
    const QStringList words = name.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words.isEmpty())
        return QStringLiteral("?");
    if (words.size() == 1)
        return firstLetter(words.first());
    const QString first = firstLetter(words.first());
    const QString last = firstLetter(words.last());
    // Joined letters of a script that joins would become a new word.
    const bool joins = first.at(0).script() == QChar::Script_Arabic;
    return joins ? first + QChar(0x200c) + last : first + last;
}

QString day(const QDate& date) { return QLocale().toString(date, QStringLiteral("d MMMM yyyy")); }

QString dayNear(const QDate& date, const QDate& today)
{
    return date.year() == today.year()
               ? QLocale().toString(date, Sentence::tr("d MMMM", "a date's form, as QLocale reads it; 'de' in quotes"))
               : day(date);
}

QString weekday(const QDate& date)
{
    return QLocale().toString(date, Sentence::tr("dddd, d MMMM", "a date's form, as QLocale reads it; 'de' in quotes"));
}

QString dayOfWeek(const QDate& date) { return QLocale().dayName(date.dayOfWeek()); }

QString age(const QDate& born, const QDate& today)
{
    int months = (today.year() - born.year()) * 12 + today.month() - born.month();
    if (today.day() < born.day())
        --months;
    if (months < 24)
        return Sentence::tr("%Ln month(s)", nullptr, qMax(0, months));
    return Sentence::tr("%Ln year(s)", nullptr, months / 12);
}

QString day(const records::PartialDate& date)
{
    if (date.isNull())
        return {};
    if (date.day > 0)
        return day(date.earliest());
    return QLocale().toString(date.earliest(), date.month > 0 ? QStringLiteral("MMMM yyyy") : QStringLiteral("yyyy"));
}

QString bornWithAge(const records::PartialDate& born, const QDate& today)
{
    if (born.month == 0 || born.latest() > today)
        return day(born);
    return Sentence::tr("%1 · %2", "date of birth · age").arg(day(born), age(born.latest(), today));
}

QString contact(const QString& name, const QString& relation, const QString& phone)
{
    const QString who = relation.isEmpty() ? name : Sentence::tr("%1 (%2)", "name (relation)").arg(name, relation);
    if (who.isEmpty() || phone.isEmpty())
        return who.isEmpty() ? phone : who;
    return Sentence::tr("%1 · %2", "name · phone").arg(who, phone);
}

QString clientSince(const QDate& date) { return Sentence::tr("Client since %1").arg(day(date)); }

QString note(const QDate& date, const QString& text)
{
    return Sentence::tr("%1: %2", "date: note").arg(day(date), text);
}

QString leftToRight(const QString& text) { return text.isEmpty() ? text : QChar(0x2066) + text + QChar(0x2069); }

QString clientCount(qint64 count) { return Sentence::tr("%Ln client(s)", nullptr, int(qMin<qint64>(count, INT_MAX))); }

QString duration(qint64 seconds)
{
    const int minutes = int(seconds / 60);
    const int rest = int(seconds % 60);
    const QString inMinutes = Sentence::tr("%Ln minute(s)", nullptr, minutes);
    const QString inSeconds = Sentence::tr("%Ln second(s)", nullptr, rest);
    if (minutes == 0)
        return inSeconds;
    return rest == 0 ? inMinutes : Sentence::tr("%1 %2", "minutes seconds").arg(inMinutes, inSeconds);
}

QString strength(int score)
{
    switch (score) {
    case 0:
    case 1:
        return Sentence::tr("Too easy to guess. Four or five unusual words work well.");
    case 2:
        return Sentence::tr("Still too easy to guess. Add another word or two.");
    case 3:
        return Sentence::tr("Strong enough.");
    default:
        return Sentence::tr("Very strong.");
    }
}

} // namespace stipple::app::texts
