#include "forms/response.h"

#include "forms/sentences.h"

namespace stipple::forms
{

namespace
{

constexpr qsizetype mostBytes = 12 * 1024 * 1024;
constexpr qsizetype mostValues = 400'000;
constexpr qsizetype mostItems = 50'000;

class ResponseReader
{
public:
    explicit ResponseReader(const QByteArray& bytes)
        : m_bytes(bytes)
    {
    }

    Result<Response> read(const Json& json) const
    {
        const QString path = QStringLiteral("QuestionnaireResponse");
        if (!json.isObject() || json[u"resourceType"].toString() != path)
            return refuse(json, path, Forms::tr("this is no QuestionnaireResponse of FHIR."));
        Response response;
        for (const auto& [name, value] : json.members()) {
            if (name == u"resourceType")
                continue;
            if (name == u"questionnaire" || name == u"status") {
                if (!value.isString())
                    return refuse(value, path + QLatin1Char('.') + name, Forms::tr("this must be a text."));
                (name == u"status" ? response.status : response.questionnaire) = value.toString();
            } else if (name == u"item") {
                STIPPLE_ASSIGN(response.items, readItems(value, path));
            } else {
                response.rest.emplace_back(name, value);
            }
        }
        return response;
    }

private:
    tl::unexpected<Error> refuse(const Json& at, const QString& path, const QString& reason) const
    {
        const JsonPlace place = jsonPlace(m_bytes, at.offset());
        return failure(ErrorCode::InvalidInput, Forms::tr("These answers cannot be read. Line %1, column %2 (%3): %4")
                                                    .arg(place.line)
                                                    .arg(place.column)
                                                    .arg(path, reason));
    }

    Result<std::vector<ResponseItem>> readItems(const Json& list, const QString& parent) const
    {
        if (!list.isArray())
            return refuse(list, parent + QStringLiteral(".item"), Forms::tr("this must be a list."));
        std::vector<ResponseItem> items;
        items.reserve(list.items().size());
        for (const Json& json : list.items()) {
            const QString path = parent + QStringLiteral(".item[") + QString::number(items.size()) + QLatin1Char(']');
            if (!json[u"linkId"].isString() || json[u"linkId"].toString().isEmpty())
                return refuse(json, path, Forms::tr("an item needs a linkId."));
            ResponseItem item;
            for (const auto& [name, value] : json.members()) {
                if (name == u"linkId") {
                    item.linkId = value.toString();
                } else if (name == u"item") {
                    STIPPLE_ASSIGN(item.items, readItems(value, path));
                } else if (name == u"answer") {
                    STIPPLE_ASSIGN(item.answers, readAnswers(value, path));
                } else {
                    item.rest.emplace_back(name, value);
                }
            }
            items.push_back(std::move(item));
        }
        return items;
    }

    Result<std::vector<Answer>> readAnswers(const Json& list, const QString& parent) const
    {
        if (!list.isArray())
            return refuse(list, parent + QStringLiteral(".answer"), Forms::tr("this must be a list."));
        std::vector<Answer> answers;
        answers.reserve(list.items().size());
        for (const Json& json : list.items()) {
            const QString path = parent + QStringLiteral(".answer[%1]").arg(answers.size());
            if (!json.isObject())
                return refuse(json, path, Forms::tr("an answer is an object."));
            Answer answer;
            for (const Json::Member& member : json.members()) {
                auto value = Value::fromMember(u"value", member);
                if (value && answer.value)
                    return refuse(json, path, Forms::tr("an answer has one value."));
                if (value) {
                    answer.value = std::move(value);
                } else if (member.first == u"item") {
                    STIPPLE_ASSIGN(answer.items, readItems(member.second, path));
                } else if (member.first == u"extension" && takeEnteredText(member.second, answer)) {
                    continue;
                } else if (member.first.startsWith(QLatin1String("value"))) {
                    return refuse(member.second, path, Forms::tr("FHIR has no answers of this type."));
                } else {
                    answer.rest.push_back(member);
                }
            }
            answers.push_back(std::move(answer));
        }
        return answers;
    }

    // Takes the entered text out of the extensions; what else is there goes to the rest. False if there is none.
    static bool takeEnteredText(const Json& extensions, Answer& answer)
    {
        Json others = Json::array();
        for (const Json& extension : extensions.items()) {
            const QString text = extension[u"valueString"].toString();
            if (extension[u"url"].toString() == enteredTextUrl && answer.enteredText.isEmpty() && !text.isEmpty())
                answer.enteredText = text;
            else
                others.append(extension);
        }
        if (answer.enteredText.isEmpty())
            return false;
        if (!others.items().empty())
            answer.rest.emplace_back(QStringLiteral("extension"), std::move(others));
        return true;
    }

    const QByteArray& m_bytes;
};

Json itemsToJson(const std::vector<ResponseItem>& items);

Json answerToJson(const Answer& answer)
{
    Json json{Json::Object(answer.rest)};
    if (!answer.enteredText.isEmpty()) {
        Json entered = Json::object();
        entered.insert(QStringLiteral("url"), enteredTextUrl.toString());
        entered.insert(QStringLiteral("valueString"), answer.enteredText);
        Json extensions = json[u"extension"];
        extensions.append(std::move(entered));
        json.insert(QStringLiteral("extension"), std::move(extensions));
    }
    if (answer.value)
        json.insert(QStringLiteral("value") + answer.value->suffix().toString(), answer.value->json());
    if (!answer.items.empty())
        json.insert(QStringLiteral("item"), itemsToJson(answer.items));
    return json;
}

Json itemsToJson(const std::vector<ResponseItem>& items)
{
    Json::Array list;
    list.reserve(items.size());
    for (const ResponseItem& item : items) {
        Json::Object members = {{QStringLiteral("linkId"), Json(item.linkId)}};
        members.insert(members.end(), item.rest.begin(), item.rest.end());
        Json json(std::move(members));
        if (!item.answers.empty()) {
            Json::Array answers;
            answers.reserve(item.answers.size());
            std::transform(item.answers.begin(), item.answers.end(), std::back_inserter(answers), answerToJson);
            json.insert(QStringLiteral("answer"), std::move(answers));
        }
        if (!item.items.empty())
            json.insert(QStringLiteral("item"), itemsToJson(item.items));
        list.push_back(std::move(json));
    }
    return Json(std::move(list));
}

void collect(const std::vector<ResponseItem>& items, QStringView linkId, std::vector<Value>& into)
{
    for (const ResponseItem& item : items) {
        for (const Answer& answer : item.answers) {
            if (item.linkId == linkId && answer.value)
                into.push_back(*answer.value);
            collect(answer.items, linkId, into);
        }
        collect(item.items, linkId, into);
    }
}

bool sameMembers(const Json::Object& a, const Json::Object& b)
{
    return Json(Json::Object(a)) == Json(Json::Object(b));
}

} // namespace

bool Answer::operator==(const Answer& other) const
{
    return value == other.value && enteredText == other.enteredText && items == other.items &&
           sameMembers(rest, other.rest);
}

bool ResponseItem::operator==(const ResponseItem& other) const
{
    return linkId == other.linkId && answers == other.answers && items == other.items && sameMembers(rest, other.rest);
}

Result<Response> Response::fromBytes(const QByteArray& bytes)
{
    // Counted before anything is built, as for forms.
    if (bytes.count("\"linkId\"") > mostItems)
        return failure(ErrorCode::InvalidInput,
                       Forms::tr("These answers cannot be read: there are more than %1 of them.").arg(mostItems));
    STIPPLE_ASSIGN(const Json json, Json::parse(bytes, {mostBytes, JsonLimits().depth, mostValues}));
    return fromJson(json, bytes);
}

Result<Response> Response::fromJson(const Json& json, const QByteArray& bytes)
{
    return ResponseReader(bytes).read(json);
}

Json Response::toJson() const
{
    Json::Object members = {{QStringLiteral("resourceType"), Json(QStringLiteral("QuestionnaireResponse"))}};
    members.insert(members.end(), rest.begin(), rest.end());
    Json json(std::move(members));
    if (!questionnaire.isEmpty())
        json.insert(QStringLiteral("questionnaire"), questionnaire);
    if (!status.isEmpty())
        json.insert(QStringLiteral("status"), status);
    if (!items.empty())
        json.insert(QStringLiteral("item"), itemsToJson(items));
    return json;
}

std::vector<Value> Response::values(QStringView linkId) const
{
    std::vector<Value> found;
    collect(items, linkId, found);
    return found;
}

bool Response::operator==(const Response& other) const
{
    return questionnaire == other.questionnaire && status == other.status && items == other.items &&
           sameMembers(rest, other.rest);
}

} // namespace stipple::forms
