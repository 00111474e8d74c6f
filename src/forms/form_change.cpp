#include "forms/form_change.h"

#include "forms/sentences.h"

namespace stipple::forms
{

namespace
{

const QString doKey = QStringLiteral("do");
const QString pathKey = QStringLiteral("path");
const QString answersWord = QStringLiteral("answers");
const QString addWord = QStringLiteral("add");
const QString removeWord = QStringLiteral("remove");
const QString placeWord = QStringLiteral("place");
const QString unchangedWord = QStringLiteral("unchanged");

Json step(const QString& what, const QString& path)
{
    return Json(Json::Object{{doKey, Json(what)}, {pathKey, Json(path)}});
}

// The answers go as a QuestionnaireResponse of one item: its reader and writer lose nothing.
Json answersToJson(const AnswersGiven& given)
{
    Response response;
    ResponseItem item{given.linkId, {}, {}, {}};
    for (const FormState::Cell& cell : given.answers)
        item.answers.push_back({cell.value, cell.enteredText, {}, cell.rest});
    response.items.push_back(std::move(item));
    Json json = step(answersWord, given.path);
    json.insert(QStringLiteral("given"), response.toJson());
    return json;
}

Result<FormChange> answersFromJson(const Json& json)
{
    STIPPLE_ASSIGN(const Response response, Response::fromJson(json[u"given"]));
    if (response.items.size() != 1 || !response.items.front().items.empty())
        return failure(ErrorCode::InvalidInput, Forms::tr("This is no step of filling in a form."));
    const ResponseItem& item = response.items.front();
    AnswersGiven given{json[pathKey].toString(), item.linkId, {}};
    for (const Answer& answer : item.answers)
        given.answers.push_back({answer.value, answer.enteredText, answer.rest});
    return given;
}

// The first occurrence beside the one that `path` names: "a[0]/drug[2]" gives "a[0]/drug[0]".
QString firstBeside(const QString& path)
{
    const auto bracket = path.lastIndexOf(QLatin1Char('['));
    return path.left(bracket) + QStringLiteral("[0]");
}

} // namespace

Json toJson(const FormChange& change)
{
    if (const auto* given = std::get_if<AnswersGiven>(&change))
        return answersToJson(*given);
    if (const auto* added = std::get_if<OccurrenceAdded>(&change))
        return step(addWord, added->path);
    if (const auto* removed = std::get_if<OccurrenceRemoved>(&change))
        return step(removeWord, removed->path);
    if (const auto* reached = std::get_if<PlaceReached>(&change))
        return step(placeWord, reached->path);
    return step(unchangedWord, std::get<SectionUnchanged>(change).section);
}

Result<FormChange> changeFromJson(const Json& json)
{
    const QString what = json[doKey].toString();
    const QString path = json[pathKey].toString();
    if (json[pathKey].isString()) {
        if (what == answersWord)
            return answersFromJson(json);
        if (what == addWord)
            return OccurrenceAdded{path};
        if (what == removeWord)
            return OccurrenceRemoved{path};
        if (what == placeWord)
            return PlaceReached{path};
        if (what == unchangedWord)
            return SectionUnchanged{path};
    }
    return failure(ErrorCode::InvalidInput, Forms::tr("This is no step of filling in a form."));
}

FormReplay::FormReplay(QuestionnairePtr questionnaire, const std::optional<Response>& base)
    : m_state(base ? FormState(std::move(questionnaire), *base) : FormState(std::move(questionnaire)))
{
}

Done FormReplay::take(const FormChange& change)
{
    if (const auto* given = std::get_if<AnswersGiven>(&change)) {
        STIPPLE_TRY(m_state.setCells(given->path, given->answers));
    } else if (const auto* added = std::get_if<OccurrenceAdded>(&change)) {
        STIPPLE_ASSIGN(const QString path, m_state.addOccurrence(firstBeside(added->path)));
        if (path != added->path) {
            // Steps before it are missing: what follows would go to the wrong one.
            STIPPLE_TRY(m_state.removeOccurrence(path));
            return failure(ErrorCode::InvalidInput, Forms::tr("This is no step of filling in this form."), added->path);
        }
    } else if (const auto* removed = std::get_if<OccurrenceRemoved>(&change)) {
        STIPPLE_TRY(m_state.removeOccurrence(removed->path));
    } else if (const auto* reached = std::get_if<PlaceReached>(&change)) {
        m_place = reached->path;
    } else {
        const QString& section = std::get<SectionUnchanged>(change).section;
        if (!m_unchanged.contains(section))
            m_unchanged += section;
    }
    return {};
}

} // namespace stipple::forms
