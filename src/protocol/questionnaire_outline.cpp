#include "protocol/questionnaire_outline.h"

namespace stipple::protocol
{

namespace
{
void collect(const Json& items, QMap<QString, QuestionOutline>& questions)
{
    for (const Json& item : items.items()) {
        QuestionOutline outline{item[u"type"].toString(), {}};
        for (const Json& option : item[u"answerOption"].items()) {
            if (option[u"valueCoding"].isObject())
                outline.codes.insert(option[u"valueCoding"][u"code"].toString());
            else if (option[u"valueString"].isString())
                outline.codes.insert(option[u"valueString"].toString());
        }
        questions.insert(item[u"linkId"].toString(), outline);
        collect(item[u"item"], questions);
    }
}
} // namespace

QuestionnaireOutline QuestionnaireOutline::fromFhir(const Json& questionnaire)
{
    QuestionnaireOutline outline;
    outline.url = questionnaire[u"url"].toString();
    outline.version = questionnaire[u"version"].toString();
    collect(questionnaire[u"item"], outline.questions);
    return outline;
}

} // namespace stipple::protocol
