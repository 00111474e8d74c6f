#include "protocol/sentences.h"

#include "protocol/moment.h"

namespace stipple::protocol
{

namespace
{
QString inEnglish(const QString& id)
{
    static const QMap<QString, QString> sentences{
        {QStringLiteral("ask-prescriber"), QStringLiteral("Do not stop it yourself; ask your prescriber.")},
        {QStringLiteral("eligible.from"), QStringLiteral("You can be treated from {date}.")},
        {QStringLiteral("talk"), QStringLiteral("Your practitioner will talk with you about this.")},
        {QStringLiteral("missing.date"), QStringLiteral("We need to know the date.")},
        {QStringLiteral("aftercare.day"), QStringLiteral("Day {day} of {total}")},
        {QStringLiteral("aftercare.later"), QStringLiteral("Day {day}: what holds from now on")},
        {QStringLiteral("aftercare.clinic-clock"),
         QStringLiteral("The days are counted by the clinic's clock ({zone}).")},
        {QStringLiteral("aftercare.while-scabs"), QStringLiteral("Goes on as long as there are scabs.")},
        {QStringLiteral("plan.refused"), QStringLiteral("Not before {date}: the skin needs at least that long.")},
        {QStringLiteral("plan.early"),
         QStringLiteral("Better not before {date}: the skin heals better with more time.")},
        {QStringLiteral("plan.scabs"),
         QStringLiteral("There are still scabs. The next session waits until they are gone.")},
        {QStringLiteral("plan.scabs-then"),
         QStringLiteral("There are still scabs. This day holds only if they are gone by then.")},
        {QStringLiteral("plan.past"), QStringLiteral("There is a session on {date} already.")},
    };
    return sentences.value(id);
}
} // namespace

Told say(const Protocol& protocol, const QString& id, const Wording& wording, const QMap<QString, QString>& values)
{
    if (const Phrase* phrase = protocol.phrase(id))
        return phrase->say(wording.language, wording.fallback, values);
    return {fillIn(inEnglish(id), values), QStringLiteral("en"), wording.language.section(u'-', 0, 0) == u"en"};
}

Told sayDate(const Protocol& protocol, const QString& id, const Wording& wording, QDate date)
{
    // Which language it becomes is known only once it is said.
    const Told told = say(protocol, id, wording);
    return {fillIn(told.text, {{QStringLiteral("date"), dateInWords(date, told.language)}}), told.language,
            told.isAsked};
}

} // namespace stipple::protocol
