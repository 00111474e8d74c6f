// A form from anywhere: it is refused with a sentence, or it can be answered, saved and read back.
#include "forms/form_state.h"
#include "forms/questionnaire_reader.h"
#include "forms/validation.h"

#include <cstdlib>

using namespace stipple;
using namespace stipple::forms;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto bytes = QByteArray(reinterpret_cast<const char*>(data), qsizetype(size));
    const ReadingResult strict = readQuestionnaire(bytes, Reading::Strict);
    const ReadingResult lenient = readQuestionnaire(bytes, Reading::Lenient);
    if (strict.questionnaire && !lenient.questionnaire)
        std::abort(); // lenient refuses nothing that strict accepts
    if (lenient.questionnaire ? !lenient.errors.empty() : lenient.errors.empty())
        std::abort();
    if (!lenient.questionnaire)
        return 0;

    FormState state(lenient.questionnaire);
    const std::vector<int> nodes = state.nodes();
    int answered = 0;
    for (const int node : nodes) {
        if (!state.item(node).isQuestion() || state.item(node).readOnly || ++answered > 20)
            continue;
        const QString path = state.path(node);
        // A path taken in the meantime by a new occurrence, or none: both are answers.
        const auto typed = state.setText(path, 0, QStringLiteral("1"));
        const auto chosen = state.item(node).options.empty()
                                ? state.setValues(path, {Value::boolean(true)})
                                : state.setValues(path, {state.item(node).options.front().value});
        if (state.find(path) >= 0 && (!typed || !chosen))
            std::abort();
    }
    const auto issues = validate(state);
    const auto saved = Response::fromBytes(state.draft().toBytes());
    if (!saved || issues.size() > mostIssues)
        std::abort();
    const FormState again(lenient.questionnaire, *saved);
    if (!(again.draft() == *saved) || again.setAside() != state.setAside())
        std::abort();
    return 0;
}
