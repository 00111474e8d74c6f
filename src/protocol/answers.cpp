#include "protocol/answers.h"

#include <QCoreApplication>

namespace stipple::protocol
{

namespace
{
Answer answerFromFhir(const Json& answer)
{
    for (const auto& [name, value] : answer.members()) {
        if (!name.startsWith(u"value"))
            continue;
        if (name == u"valueCoding")
            return {value[u"code"].isString() ? value[u"code"] : value[u"display"], value[u"system"].toString()};
        if (name == u"valueQuantity")
            return {value[u"value"], {}};
        return {value, {}};
    }
    return {};
}

void collect(const Json& items, Answers& answers)
{
    for (const Json& item : items.items()) {
        const QString linkId = item[u"linkId"].toString();
        for (const Json& answer : item[u"answer"].items()) {
            if (Answer read = answerFromFhir(answer); !read.value.isNull())
                answers.add(linkId, std::move(read));
            collect(answer[u"item"], answers);
        }
        collect(item[u"item"], answers);
    }
}
} // namespace

const std::vector<Answer>& Answers::of(const QString& linkId) const
{
    static const std::vector<Answer> none;
    const auto at = m_values.constFind(linkId);
    return at == m_values.constEnd() ? none : *at;
}

void Answers::replace(const QString& linkId, const std::vector<Answer>& answers)
{
    if (answers.empty())
        m_values.remove(linkId);
    else
        m_values.insert(linkId, answers);
}

Answers Answers::fromPlain(const Json& object)
{
    Answers answers;
    for (const auto& [linkId, value] : object.members()) {
        if (!value.isArray()) {
            answers.add(linkId, {value, {}});
            continue;
        }
        for (const Json& one : value.items())
            answers.add(linkId, {one, {}});
    }
    return answers;
}

Result<Answers> Answers::fromResponse(const Json& response)
{
    if (response[u"resourceType"].toString() != u"QuestionnaireResponse")
        return failure(ErrorCode::InvalidInput,
                       QCoreApplication::translate("Protocol", "This file is no completed form (FHIR "
                                                               "QuestionnaireResponse), so nothing was screened. "
                                                               "Choose the file with the client's answers."));
    Answers answers;
    collect(response[u"item"], answers);
    return answers;
}

} // namespace stipple::protocol
