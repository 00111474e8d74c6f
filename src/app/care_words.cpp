#include "app/care_words.h"

#include "app/texts.h"

#include <QCoreApplication>
#include <QLocale>

namespace stipple::app
{

namespace
{

struct CareText {
    Q_DECLARE_TR_FUNCTIONS(CarePage)
};

QString number(qint64 value) { return QLocale().toString(value); }

QString redness(records::Degree degree)
{
    switch (degree) {
    case records::Degree::None:
        return CareText::tr("not red");
    case records::Degree::Mild:
        return CareText::tr("a little red");
    case records::Degree::Moderate:
        return CareText::tr("quite red");
    case records::Degree::Severe:
        break;
    }
    return CareText::tr("very red");
}

QString swelling(records::Degree degree)
{
    switch (degree) {
    case records::Degree::None:
        return CareText::tr("not swollen");
    case records::Degree::Mild:
        return CareText::tr("a little swollen");
    case records::Degree::Moderate:
        return CareText::tr("quite swollen");
    case records::Degree::Severe:
        break;
    }
    return CareText::tr("very swollen");
}

QString saidBy(const records::CheckIn& checkIn)
{
    using records::CheckInWay;
    switch (checkIn.way.known().value_or(CheckInWay::App)) {
    case CheckInWay::Phone:
        return CareText::tr("Told on the phone");
    case CheckInWay::Visit:
        return CareText::tr("Seen at the clinic");
    case CheckInWay::Tablet:
        return CareText::tr("Filled in on the clinic's tablet");
    case CheckInWay::App:
        break;
    }
    return checkIn.by.known() == records::ReportedBy::Practitioner ? CareText::tr("Seen at the clinic")
                                                                   : CareText::tr("Sent by the client");
}

QString packWord(records::PackBy by)
{
    switch (by) {
    case records::PackBy::Page:
        return CareText::tr("as files or a code");
    case records::PackBy::App:
        return CareText::tr("in the client's app");
    case records::PackBy::Printed:
        return CareText::tr("on paper");
    case records::PackBy::Emailed:
        break;
    }
    return CareText::tr("as a message");
}

} // namespace

QVariantMap checkInWords(const handover::KeptCheckIn& kept, const CareSeen& seen, const protocol::Wording& wording)
{
    const records::CheckIn& said = kept.fields;
    QStringList parts;
    if (said.scabbing)
        parts += *said.scabbing ? CareText::tr("still scabs") : CareText::tr("no scabs");
    if (said.pain)
        parts += CareText::tr("pain %1 of 10").arg(number(*said.pain));
    if (said.redness.known())
        parts += redness(*said.redness.known());
    if (said.swelling.known())
        parts += swelling(*said.swelling.known());
    if (said.temperature)
        parts += CareText::tr("%1 °C").arg(QLocale().toString(*said.temperature, 'f', 1));
    if (!said.note.isEmpty())
        parts += CareText::tr("“%1”").arg(said.note.simplified());
    QStringList signs;
    for (const protocol::WarningSign* sign : handover::signsOf(seen.protocol(), said))
        signs += sign->text.in(wording.language, wording.fallback).text;
    return {{QStringLiteral("id"), idText(kept.id)},
            {QStringLiteral("title"),
             CareText::tr("Day %1 · %2").arg(number(said.day.value_or(0)), texts::dayNear(said.date, seen.today))},
            {QStringLiteral("text"), parts.join(QStringLiteral(" · "))},
            {QStringLiteral("by"), saidBy(said)},
            {QStringLiteral("signs"), signs.join(QLatin1Char(' '))},
            {QStringLiteral("hasSigns"), !said.warnings.empty() || !signs.isEmpty()}};
}

QString missingWords(const CareSeen& seen)
{
    if (seen.missing.empty() || seen.isOver())
        return {};
    QStringList days;
    for (const QDate& day : seen.missing)
        days += number(seen.dayZero().daysTo(day));
    return CareText::tr("No check-in on %Ln day(s): %1.", nullptr, int(days.size()))
        .arg(days.join(CareText::tr(", ", "between numbers of days")));
}

QString scabsWords(const CareSeen& seen)
{
    const QDate gone = seen.source.decided.scabsGone;
    if (gone.isValid())
        return CareText::tr("Somebody of the clinic saw on %1 that the scabs are gone.")
            .arg(texts::dayNear(gone, seen.today));
    for (auto kept = seen.checkIns.rbegin(); kept != seen.checkIns.rend(); ++kept) {
        if (kept->fields.scabbing)
            return (*kept->fields.scabbing ? CareText::tr("There were still scabs on %1. What is said to hold while "
                                                          "they last goes on.")
                                           : CareText::tr("No scabs any more on %1."))
                .arg(texts::dayNear(kept->fields.date, seen.today));
    }
    return CareText::tr("Nobody has said yet whether there are scabs.");
}

QString givenWords(const CareSeen& seen)
{
    const records::Care& care = seen.source.decided;
    if (care.packGiven.empty())
        return CareText::tr("The client has not got these days from this tablet yet.");
    QStringList ways;
    for (const auto& way : care.packGiven) {
        if (way.known())
            ways += packWord(*way.known());
    }
    const QString how = ways.join(CareText::tr(", ", "between ways of giving"));
    if (!care.packGivenAt.isValid())
        return CareText::tr("Given to the client: %1.").arg(how);
    return CareText::tr("Given to the client: %1. Last on %2.")
        .arg(how, texts::dayNear(care.packGivenAt.toTimeZone(seen.source.care.zone).date(), seen.today));
}

QString sessionWords(const CareSession& session, const CareSeen& seen)
{
    return session.session == seen.sessions.front().session
               ? CareText::tr("Session of %1, the latest").arg(texts::dayNear(session.day, seen.today))
               : CareText::tr("Session of %1").arg(texts::dayNear(session.day, seen.today));
}

const protocol::AftercareEntry* choiceOf(const CareSeen& seen, const QString& wanted)
{
    for (const protocol::AftercareEntry& entry : seen.protocol().aftercare.entries) {
        if (entry.id == wanted && entry.isEnabled && entry.isClinicChoice)
            return &entry;
    }
    return nullptr;
}

QVariantList choiceWords(const CareSeen& seen, const protocol::Wording& wording)
{
    QVariantList all;
    for (const protocol::AftercareEntry& entry : seen.protocol().aftercare.entries) {
        if (!choiceOf(seen, entry.id))
            continue;
        const auto own = seen.source.care.choices.constFind(entry.id);
        const bool isOwn = own != seen.source.care.choices.constEnd();
        const int from = isOwn ? own->from.value_or(entry.from) : entry.from;
        const std::optional<int> to = isOwn && own->to ? own->to : entry.to;
        all += QVariantMap{{QStringLiteral("id"), entry.id},
                           {QStringLiteral("title"), entry.title.in(wording.language, wording.fallback).text},
                           {QStringLiteral("text"), entry.text.in(wording.language, wording.fallback).text},
                           {QStringLiteral("days"), to ? CareText::tr("Until day %1").arg(number(*to))
                                                       : CareText::tr("From day %1").arg(number(from))},
                           {QStringLiteral("value"), to ? *to : from},
                           {QStringLiteral("isOwn"), isOwn}};
    }
    return all;
}

} // namespace stipple::app
