#include "app/home_words.h"

#include "app/texts.h"
#include "documents/care_days.h"

#include <QCoreApplication>
#include <QLocale>

#include <map>

namespace stipple::app
{

namespace
{

using protocol::AftercareEntry;
using protocol::CareDay;
using protocol::CareItem;

struct HomeText {
    Q_DECLARE_TR_FUNCTIONS(Home)
};

QString in(const protocol::LocalizedText& text, const protocol::Wording& wording)
{
    return text.in(wording.language, wording.fallback).text;
}

QString titlesOf(const std::vector<CareItem>& items, const protocol::Wording& wording)
{
    QStringList titles;
    for (const CareItem& item : items)
        titles += in(item.entry->title, wording);
    return titles.join(QStringLiteral(" · "));
}

QString noteOf(const HomeSession& session, const CareDay& day, const CareItem& item, const protocol::Wording& wording)
{
    const protocol::Protocol& protocol = *session.given.protocol;
    QStringList notes;
    if (item.isExtended)
        notes += protocol::say(protocol, QStringLiteral("aftercare.extended"), wording).text;
    else if (item.to && *item.to == day.day)
        notes += HomeText::tr("until tonight");
    else if (item.to && *item.to > day.day)
        notes += HomeText::tr("until %1").arg(texts::weekday(day.session.date().addDays(*item.to)));
    if (item.entry->isWhileScabbing && item.to && !item.isExtended)
        notes += protocol::say(protocol, QStringLiteral("aftercare.while-scabs"), wording).text;
    if (item.entry->isClinicChoice && !session.given.care.choices.contains(item.entry->id))
        notes += protocol::say(protocol, QStringLiteral("aftercare.clinic-decides"), wording).text;
    return notes.join(QStringLiteral(" · "));
}

} // namespace

QVariantList healingPhases(const std::vector<CareDay>& days, const protocol::Wording& wording)
{
    if (days.empty())
        return {};
    const int total = days.front().total;
    std::map<int, std::vector<CareItem>> ending; // by the last day
    for (const auto list : {&CareDay::donts, &CareDay::does}) {
        for (const CareItem& item : documents::eachOnce(days, list)) {
            if (item.to && *item.to <= total)
                ending[*item.to].push_back(item);
        }
    }
    QVariantList phases;
    int from = 0;
    for (auto& [to, items] : ending) {
        if (items.size() < 2 && to != total)
            continue;
        // What must not be done comes first; of that the most important.
        std::stable_sort(items.begin(), items.end(), [](const CareItem& a, const CareItem& b) {
            return std::tuple(a.entry->kind != AftercareEntry::Kind::Dont, a.entry->order) <
                   std::tuple(b.entry->kind != AftercareEntry::Kind::Dont, b.entry->order);
        });
        if (items.size() > 2)
            items.resize(2);
        phases += QVariantMap{{QStringLiteral("from"), from},
                              {QStringLiteral("to"), to},
                              {QStringLiteral("text"), titlesOf(items, wording)},
                              {QStringLiteral("careful"), from == 0}};
        from = to + 1;
    }
    return phases;
}

HomeDayWords homeDayWords(const HomeSession& session, const CareDay& day, const protocol::Wording& wording)
{
    const protocol::Protocol& protocol = *session.given.protocol;
    HomeDayWords words;
    const auto list = [&](const char* key, const std::vector<CareItem>& items) {
        QVariantList rows;
        for (const CareItem& item : items)
            rows += QVariantMap{{QStringLiteral("key"), item.entry->id},
                                {QStringLiteral("title"), in(item.entry->title, wording)},
                                {QStringLiteral("text"), in(item.entry->text, wording)},
                                {QStringLiteral("note"), noteOf(session, day, item, wording)}};
        if (!rows.isEmpty())
            words.lists += QVariantMap{
                {QStringLiteral("key"), QString::fromLatin1(key)},
                {QStringLiteral("heading"),
                 protocol::say(protocol, QStringLiteral("aftercare.") + QString::fromLatin1(key), wording).text},
                {QStringLiteral("items"), rows}};
    };
    list("dont", day.donts);
    list("do", day.does);
    list("expect", day.expects);
    list("allowed", day.allowed);
    const auto now = [&](const char* phrase, const std::vector<CareItem>& items) {
        if (!items.empty() && day.day > 0)
            words.today += QVariantMap{
                {QStringLiteral("heading"), protocol::say(protocol, QString::fromLatin1(phrase), wording).text},
                {QStringLiteral("titles"), titlesOf(items, wording)}};
    };
    now("aftercare.begins", day.begins);
    now("aftercare.ends", day.ends);
    if (day.nextChange) {
        const QDate date = day.session.date().addDays(*day.nextChange);
        const QString begins = titlesOf(day.beginNext, wording);
        const QString ends = titlesOf(day.endNext, wording);
        words.next = {{QStringLiteral("heading"), HomeText::tr("From %1").arg(texts::weekday(date))},
                      {QStringLiteral("begins"), begins.isEmpty() ? QString() : HomeText::tr("New: %1").arg(begins)},
                      {QStringLiteral("ends"), ends.isEmpty() ? QString() : HomeText::tr("No longer: %1").arg(ends)}};
    }
    return words;
}

QVariantList homeCalendar(const HomeSession& session, const std::vector<CareDay>& days, QDate today,
                          const protocol::Wording& wording)
{
    QVariantList rows;
    for (const CareDay& day : days) {
        const bool checkedIn =
            std::any_of(session.checkIns.begin(), session.checkIns.end(),
                        [&](const handover::KeptCheckIn& checkIn) { return checkIn.fields.date == day.date; });
        rows += QVariantMap{{QStringLiteral("date"), day.date.toString(Qt::ISODate)},
                            {QStringLiteral("day"), QLocale().toString(day.day)},
                            {QStringLiteral("text"), texts::weekday(day.date)},
                            {QStringLiteral("begins"), day.day > 0 ? titlesOf(day.begins, wording) : QString()},
                            {QStringLiteral("ends"), titlesOf(day.ends, wording)},
                            {QStringLiteral("isToday"), day.date == today},
                            {QStringLiteral("isPast"), day.date < today},
                            {QStringLiteral("checkedIn"), checkedIn}};
    }
    return rows;
}

QVariantList signRows(const std::vector<const protocol::WarningSign*>& signs, const protocol::Wording& wording)
{
    using Urgency = protocol::WarningSign::Urgency;
    QVariantList rows;
    for (const protocol::WarningSign* sign : signs) {
        const QString urgency = sign->urgency == Urgency::Emergency   ? QStringLiteral("emergency")
                                : sign->urgency == Urgency::SeeDoctor ? QStringLiteral("doctor")
                                                                      : QStringLiteral("clinic");
        rows += QVariantMap{{QStringLiteral("key"), sign->id},
                            {QStringLiteral("text"), in(sign->text, wording)},
                            {QStringLiteral("action"), in(sign->action, wording)},
                            {QStringLiteral("urgency"), urgency}};
    }
    return rows;
}

QString telLink(const QString& phone)
{
    QString digits;
    for (const QChar c : phone) {
        if (c.isDigit())
            digits += QString::number(c.digitValue());
        else if (c == u'+' && digits.isEmpty())
            digits += c;
    }
    return digits.isEmpty() ? QString() : QStringLiteral("tel:") + digits;
}

} // namespace stipple::app
