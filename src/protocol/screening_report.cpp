#include "protocol/screening_report.h"

#include "protocol/node.h"

namespace stipple::protocol
{

namespace
{
Json dateToJson(const QDate& date) { return date.isValid() ? Json(date.toString(Qt::ISODate)) : Json(); }

QString timeText(const QTime& time)
{
    return time.toString(time.second() == 0 ? QStringLiteral("HH:mm") : QStringLiteral("HH:mm:ss"));
}

template <typename Strings>
Json listToJson(const Strings& strings)
{
    Json list = Json::array();
    for (const QString& text : strings)
        list.append(Json(text));
    return list;
}

void insertTold(Json& json, const QString& name, const Told& told)
{
    json.insert(name, told.text.isEmpty() ? Json() : Json(told.text));
    if (!told.text.isEmpty() && !told.isAsked)
        json.insert(QStringLiteral("language"), Json(told.language)); // visibly another one
}

Json findingToJson(const Protocol& protocol, const Finding& finding, const Wording& wording)
{
    Json json = Json::object();
    json.insert(QStringLiteral("rule"), Json(finding.rule));
    json.insert(QStringLiteral("version"), Json(finding.version));
    json.insert(QStringLiteral("outcome"), Json(outcomeName(finding.outcome)));
    json.insert(QStringLiteral("until"), dateToJson(finding.until));
    if (finding.untilTime)
        json.insert(QStringLiteral("untilTime"), Json(timeText(*finding.untilTime)));
    if (const Told once = onceOf(protocol, finding, wording); !once.text.isEmpty())
        json.insert(QStringLiteral("once"), Json(once.text));
    insertTold(json, QStringLiteral("because"), becauseOf(protocol, finding, wording));
    const ScreeningRule* rule = protocol.rule(finding.rule);
    json.insert(QStringLiteral("sources"), rule ? citationsToJson(rule->sources, wording) : Json::array());
    Json answers = Json::array();
    for (const Because& because : finding.because)
        answers.append(Json(
            Json::Object{{QStringLiteral("linkId"), Json(because.linkId)}, {QStringLiteral("value"), because.answer}}));
    json.insert(QStringLiteral("answers"), std::move(answers));
    json.insert(QStringLiteral("missing"), listToJson(finding.missing));
    if (finding.isAdvice)
        json.insert(QStringLiteral("advice"), Json(true));
    return json;
}
} // namespace

Told becauseOf(const Protocol& protocol, const Finding& finding, const Wording& wording)
{
    const ScreeningRule* rule = protocol.rule(finding.rule);
    const LocalizedText none;
    const LocalizedText& reason = !rule ? none : rule->reason.isEmpty() ? rule->title : rule->reason;
    Told told = reason.in(wording.language, wording.fallback);
    if (finding.missing.isEmpty())
        return told;
    // In the same language as the reason, so that the sentence has one.
    const Told missing =
        say(protocol, QStringLiteral("missing.date"), {told.text.isEmpty() ? wording.language : told.language, {}});
    if (told.text.isEmpty())
        return missing;
    told.text += u' ' + missing.text;
    return told;
}

Told onceOf(const Protocol& protocol, const Finding& finding, const Wording& wording)
{
    const ScreeningRule* rule = protocol.rule(finding.rule);
    if (!rule || rule->until.isEmpty() || finding.until.isValid())
        return {};
    return say(protocol, QStringLiteral("until.") + rule->until, wording);
}

Told conclusion(const Protocol& protocol, const Screening& screening, const Wording& wording)
{
    if (!screening.eligible || screening.outcome > Outcome::Defer)
        return say(protocol, QStringLiteral("talk"), wording);
    return sayDate(protocol, QStringLiteral("eligible.from"), wording, *screening.eligible);
}

Json citationsToJson(const std::vector<Citation>& citations, const Wording& wording)
{
    Json list = Json::array();
    for (const Citation& citation : citations) {
        Json json = Json::object();
        json.insert(QStringLiteral("status"), Json(statusName(citation.status)));
        if (!citation.document.isEmpty())
            json.insert(QStringLiteral("document"), Json(citation.document));
        if (!citation.place.isEmpty())
            json.insert(QStringLiteral("place"), Json(citation.place));
        if (!citation.says.isEmpty())
            insertTold(json, QStringLiteral("says"), citation.says.in(wording.language, wording.fallback));
        list.append(std::move(json));
    }
    return list;
}

Json screeningToJson(const Protocol& protocol, const Screening& screening, const ScreeningBasis& basis,
                     const Wording& wording)
{
    Json json = Json::object();
    json.insert(QStringLiteral("outcome"), Json(outcomeName(screening.outcome)));
    json.insert(QStringLiteral("eligible"), dateToJson(screening.eligible.value_or(QDate())));
    json.insert(QStringLiteral("advised"), dateToJson(screening.advised.value_or(QDate())));
    json.insert(QStringLiteral("missing"), listToJson(screening.missing));
    Json findings = Json::array();
    for (const Finding& finding : screening.findings)
        findings.append(findingToJson(protocol, finding, wording));
    json.insert(QStringLiteral("findings"), std::move(findings));
    json.insert(QStringLiteral("protocol"), Json(basis.protocol));
    json.insert(QStringLiteral("questionnaires"), listToJson(basis.questionnaires));
    json.insert(QStringLiteral("asOf"), dateToJson(basis.asOf.date));
    if (basis.asOf.time)
        json.insert(QStringLiteral("time"), Json(timeText(*basis.asOf.time)));
    json.insert(QStringLiteral("zone"), Json(QString::fromLatin1(basis.asOf.zone.id())));
    return json;
}

namespace
{
// Reads members of a kept screening; remembers whether one had another shape.
class KeptReader
{
public:
    bool isSound = true;

    QString text(const Json& json, const char16_t* name)
    {
        isSound = isSound && json[name].isString();
        return json[name].toString();
    }
    QDate date(const Json& json, const char16_t* name)
    {
        if (json[name].isNull())
            return {};
        const QDate date = QDate::fromString(text(json, name), Qt::ISODate);
        isSound = isSound && date.isValid();
        return date;
    }
    std::optional<QTime> time(const Json& json, const char16_t* name)
    {
        if (!json.find(QStringView(name)))
            return {};
        const QTime time = QTime::fromString(text(json, name), Qt::ISODate);
        isSound = isSound && time.isValid();
        return time;
    }
    QStringList texts(const Json& json, const char16_t* name)
    {
        isSound = isSound && json[name].isArray();
        QStringList list;
        for (const Json& item : json[name].items()) {
            isSound = isSound && item.isString();
            list += item.toString();
        }
        return list;
    }
    Outcome outcome(const Json& json)
    {
        const std::optional<Outcome> outcome = outcomeFromName(text(json, u"outcome"));
        isSound = isSound && outcome;
        return outcome.value_or(Outcome::Unknown);
    }
    Finding finding(const Json& json)
    {
        Finding finding;
        finding.rule = text(json, u"rule");
        finding.version = text(json, u"version");
        finding.outcome = outcome(json);
        finding.until = date(json, u"until");
        finding.untilTime = time(json, u"untilTime");
        finding.isAdvice = json[u"advice"].toBool();
        finding.missing = texts(json, u"missing");
        isSound = isSound && json[u"answers"].isArray();
        for (const Json& answer : json[u"answers"].items())
            finding.because.push_back({text(answer, u"linkId"), answer[u"value"]});
        return finding;
    }
};
} // namespace

Result<KeptScreening> screeningFromJson(const Json& json)
{
    KeptReader read;
    KeptScreening kept;
    kept.screening.outcome = read.outcome(json);
    if (const QDate eligible = read.date(json, u"eligible"); eligible.isValid())
        kept.screening.eligible = eligible;
    if (const QDate advised = read.date(json, u"advised"); advised.isValid())
        kept.screening.advised = advised;
    kept.screening.missing = read.texts(json, u"missing");
    read.isSound = read.isSound && json[u"findings"].isArray();
    for (const Json& finding : json[u"findings"].items())
        kept.screening.findings.push_back(read.finding(finding));
    kept.basis.protocol = read.text(json, u"protocol");
    kept.basis.questionnaires = read.texts(json, u"questionnaires");
    kept.basis.asOf.date = read.date(json, u"asOf");
    kept.basis.asOf.time = read.time(json, u"time");
    kept.basis.asOf.zone = QTimeZone(read.text(json, u"zone").toLatin1());
    if (!read.isSound || !kept.basis.asOf.zone.isValid())
        return failure(ErrorCode::InvalidInput,
                       Words::tr("This is no screening as the app keeps it, so nothing was read from it. Look for the "
                                 "copy of it in a back-up."));
    return kept;
}

} // namespace stipple::protocol
