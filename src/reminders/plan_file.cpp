#include "reminders/plan_file.h"

#include "core/json.h"
#include "reminders/reminder_text.h"

namespace stipple::reminders
{

namespace
{

constexpr int format = 1;
constexpr size_t mostIds = 8;
constexpr size_t mostMissed = 64;
constexpr qsizetype longestText = 300;
constexpr qint64 latestMs = 253402300800000; // the year 10000

tl::unexpected<Error> damaged(const char* what)
{
    return failure(ErrorCode::Damaged,
                   ReminderText::tr("The list of reminders cannot be read. Open Stipple; it is made anew then."),
                   QString::fromLatin1(what));
}

Json textList(const QStringList& texts)
{
    Json list = Json::array();
    for (const QString& text : texts)
        list.append(Json(text));
    return list;
}

bool isText(const Json& json)
{
    const QString text = json.toString();
    return !text.isEmpty() && text.size() <= longestText;
}

// "5f0c12d3…-3-day": nothing else may stand there.
bool isId(const QString& id)
{
    return !id.isEmpty() && id.size() <= 64 && std::all_of(id.begin(), id.end(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-';
    });
}

std::optional<qint64> instant(const Json& json)
{
    const auto ms = json.toInteger();
    return ms && *ms >= 0 && *ms < latestMs ? ms : std::nullopt;
}

std::optional<PlannedDay> dayOf(const Json& json)
{
    const auto from = instant(json[u"from"]);
    const auto until = instant(json[u"until"]);
    const auto& ids = json[u"ids"].items();
    constexpr qint64 longest = 30 * 3600 * 1000; // a clinic that crosses the date line has longer days than 25 hours
    if (!from || !until || *from >= *until || *until - *from > 2 * longest || ids.empty() || ids.size() > mostIds)
        return {};
    PlannedDay day{{}, *from, *until, json[u"onlyAtHour"].toBool()};
    for (const Json& id : ids) {
        if (!isId(id.toString()))
            return {};
        day.ids += id.toString();
    }
    return day;
}

std::optional<Words> wordsOf(const Json& json)
{
    const auto& missed = json[u"missed"].items();
    if (!isText(json[u"title"]) || !isText(json[u"body"]) || !isText(json[u"open"]) || missed.empty() ||
        missed.size() > mostMissed || !std::all_of(missed.begin(), missed.end(), isText))
        return {};
    Words words{json[u"title"].toString(), json[u"body"].toString(), {}, json[u"open"].toString()};
    for (const Json& text : missed)
        words.missed += text.toString();
    return words;
}

} // namespace

QByteArray planToBytes(const Plan& plan)
{
    Json days = Json::array();
    for (const PlannedDay& day : plan.days) {
        Json json = Json::object();
        json.insert(QStringLiteral("ids"), textList(day.ids));
        json.insert(QStringLiteral("from"), Json(day.fromMs));
        json.insert(QStringLiteral("until"), Json(day.untilMs));
        if (day.isOnlyAtHour)
            json.insert(QStringLiteral("onlyAtHour"), Json(true));
        days.append(std::move(json));
    }
    Json words = Json::object();
    words.insert(QStringLiteral("title"), Json(plan.words.title));
    words.insert(QStringLiteral("body"), Json(plan.words.body));
    words.insert(QStringLiteral("open"), Json(plan.words.open));
    words.insert(QStringLiteral("missed"), textList(plan.words.missed));
    Json json = Json::object();
    json.insert(QStringLiteral("stippleReminders"), Json(format));
    json.insert(QStringLiteral("calendar"), Json(plan.calendar));
    json.insert(QStringLiteral("hour"), Json(plan.hour.toString(QStringLiteral("HH:mm"))));
    json.insert(QStringLiteral("since"), Json(plan.sinceMs));
    json.insert(QStringLiteral("usefulUntil"), Json(plan.usefulUntilMs));
    json.insert(QStringLiteral("words"), std::move(words));
    json.insert(QStringLiteral("days"), std::move(days));
    return json.toBytes() + '\n';
}

Result<Plan> planFromBytes(const QByteArray& bytes)
{
    const auto json = Json::parse(bytes, {.bytes = mostPlanBytes, .depth = 5, .values = 10'000});
    if (!json || !json->isObject())
        return damaged("no JSON object");
    const auto version = (*json)[u"stippleReminders"].toInteger();
    if (!version || *version < 1)
        return damaged("no plan");
    if (*version > format)
        return failure(ErrorCode::NewerFormat,
                       ReminderText::tr("The list of reminders was made by a newer Stipple. Update this one."));
    Plan plan;
    plan.calendar = (*json)[u"calendar"].toString();
    plan.hour = QTime::fromString((*json)[u"hour"].toString(), QStringLiteral("HH:mm"));
    const auto since = instant((*json)[u"since"]);
    const auto usefulUntil = instant((*json)[u"usefulUntil"]);
    const auto words = wordsOf((*json)[u"words"]);
    const auto& days = (*json)[u"days"].items();
    if (!isId(plan.calendar) || !plan.hour.isValid() || !since || !usefulUntil || !words)
        return damaged("a member is missing");
    if (days.empty() || days.size() > Plan::mostAhead + Plan::mostPast)
        return damaged("too few days, or too many");
    plan.sinceMs = *since;
    plan.usefulUntilMs = *usefulUntil;
    plan.words = *words;
    for (const Json& each : days) {
        const auto day = dayOf(each);
        if (!day || (!plan.days.empty() && day->fromMs < plan.days.back().untilMs))
            return damaged("a day is none");
        plan.days.push_back(*day);
    }
    return plan;
}

} // namespace stipple::reminders
