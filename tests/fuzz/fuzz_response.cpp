// Answers from anywhere, to a form that has everything: they are refused with a sentence, or survive being saved.
#include "forms/form_state.h"
#include "forms/questionnaire_reader.h"
#include "forms/validation.h"

#include <cstdlib>

using namespace stipple;
using namespace stipple::forms;

namespace
{

QuestionnairePtr everything()
{
    static const QuestionnairePtr form = readQuestionnaire(R"({"resourceType":"Questionnaire","status":"active","item":[
        {"linkId":"b","type":"boolean"},
        {"linkId":"g","type":"group","repeats":true,"item":[
            {"linkId":"c","type":"choice","repeats":true,"answerOption":[{"valueCoding":{"code":"x"}},{"valueInteger":1}],
             "item":[{"linkId":"n","type":"decimal","enableWhen":[{"question":"c","operator":"=","answerCoding":{"code":"x"}}]}]},
            {"linkId":"d","type":"date","enableWhen":[{"question":"b","operator":"=","answerBoolean":true}]}]},
        {"linkId":"s","type":"string","extension":[{"url":"http://hl7.org/fhir/StructureDefinition/regex","valueString":"(a+)+[bd]"}]},
        {"linkId":"t","type":"dateTime","enableWhen":[{"question":"d","operator":">","answerDate":"2026"}]},
        {"linkId":"m","type":"time"},{"linkId":"u","type":"url"},{"linkId":"i","type":"integer","repeats":true},
        {"linkId":"a","type":"attachment","extension":[{"url":"http://hl7.org/fhir/StructureDefinition/maxSize","valueDecimal":0.001}]}]})",
                                                           Reading::Strict)
                                             .questionnaire;
    if (!form)
        std::abort();
    return form;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto response = Response::fromBytes(QByteArray(reinterpret_cast<const char*>(data), qsizetype(size)));
    if (!response)
        return response.error().message().isEmpty() ? std::abort(), 1 : 0;
    const auto again = Response::fromBytes(response->toBytes());
    if (!again || !(*again == *response))
        std::abort();
    if (validate(everything(), *response).size() > mostIssues)
        std::abort();
    const FormState state(everything(), *response);
    const auto saved = Response::fromBytes(state.draft().toBytes());
    if (!saved || !(FormState(everything(), *saved).draft() == *saved))
        std::abort();
    return 0;
}
