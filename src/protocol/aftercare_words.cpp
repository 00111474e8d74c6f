#include "protocol/aftercare_calendar.h"
#include "protocol/moment.h"
#include "protocol/screening_report.h"

namespace stipple::protocol
{

namespace
{
Json itemToJson(const Protocol& protocol, const CareItem& item, const QDate& dayZero, const Wording& wording)
{
    Json json = Json::object();
    json.insert(QStringLiteral("id"), Json(item.entry->id));
    const Told title = item.entry->title.in(wording.language, wording.fallback);
    json.insert(QStringLiteral("title"), Json(title.text));
    const Told text = item.entry->text.in(wording.language, wording.fallback);
    json.insert(QStringLiteral("text"), Json(text.text));
    if (!text.isAsked)
        json.insert(QStringLiteral("language"), Json(text.language));
    json.insert(QStringLiteral("from"), Json(item.from));
    json.insert(QStringLiteral("to"), item.to ? Json(*item.to) : Json());
    json.insert(QStringLiteral("until"),
                item.to && !item.isExtended ? Json(dayZero.addDays(*item.to).toString(Qt::ISODate)) : Json());
    if (item.entry->isWhileScabbing)
        json.insert(QStringLiteral("whileScabs"),
                    Json(say(protocol, QStringLiteral("aftercare.while-scabs"), wording).text));
    if (item.isExtended)
        json.insert(QStringLiteral("extended"), Json(true));
    json.insert(QStringLiteral("status"), Json(statusName(item.entry->status())));
    json.insert(QStringLiteral("sources"), citationsToJson(item.entry->sources, wording));
    return json;
}
} // namespace

Told dayTitle(const Protocol& protocol, const CareDay& day, const Wording& wording)
{
    return say(
        protocol, day.day <= day.total ? QStringLiteral("aftercare.day") : QStringLiteral("aftercare.later"), wording,
        {{QStringLiteral("day"), QString::number(day.day)}, {QStringLiteral("total"), QString::number(day.total)}});
}

std::optional<Told> clockNote(const Protocol& protocol, const CareDay& day, const QTimeZone& client,
                              const Wording& wording)
{
    const QTimeZone clinic = day.session.timeZone();
    const auto differsAt = [&](const QDateTime& at) { return client.offsetFromUtc(at) != clinic.offsetFromUtc(at); };
    if (!client.isValid() ||
        (!differsAt(beginOf(day.date, clinic)) && !differsAt(beginOf(day.date.addDays(1), clinic))))
        return {};
    return say(protocol, QStringLiteral("aftercare.clinic-clock"), wording,
               {{QStringLiteral("zone"), QString::fromLatin1(clinic.id())}});
}

Json careDayToJson(const Protocol& protocol, const CareDay& day, const Wording& wording)
{
    const QDate dayZero = day.session.date();
    const auto list = [&](const std::vector<CareItem>& items) {
        Json json = Json::array();
        for (const CareItem& item : items)
            json.append(itemToJson(protocol, item, dayZero, wording));
        return json;
    };
    Json json = Json::object();
    json.insert(QStringLiteral("date"), Json(day.date.toString(Qt::ISODate)));
    json.insert(QStringLiteral("session"), Json(dayZero.toString(Qt::ISODate)));
    json.insert(QStringLiteral("zone"), Json(QString::fromLatin1(day.session.timeZone().id())));
    json.insert(QStringLiteral("day"), Json(day.day));
    json.insert(QStringLiteral("total"), Json(day.total));
    json.insert(QStringLiteral("title"), Json(dayTitle(protocol, day, wording).text));
    json.insert(QStringLiteral("do"), list(day.does));
    json.insert(QStringLiteral("dont"), list(day.donts));
    json.insert(QStringLiteral("expect"), list(day.expects));
    json.insert(QStringLiteral("allowed"), list(day.allowed));
    json.insert(QStringLiteral("begins"), list(day.begins));
    json.insert(QStringLiteral("ends"), list(day.ends));
    Json next;
    if (day.nextChange) {
        next.insert(QStringLiteral("day"), Json(*day.nextChange));
        next.insert(QStringLiteral("date"), Json(dayZero.addDays(*day.nextChange).toString(Qt::ISODate)));
        next.insert(QStringLiteral("begins"), list(day.beginNext));
        next.insert(QStringLiteral("ends"), list(day.endNext));
    }
    json.insert(QStringLiteral("next"), std::move(next));
    return json;
}

} // namespace stipple::protocol
