// Whether a response answers its form. Codes as in HL7's QuestionnaireResponse validator.
#pragma once

#include "forms/form_state.h"

namespace stipple::forms
{

struct Issue {
    QString code;      // "required", "minValue", "regex", …
    QString linkId;    // empty for the response as a whole
    QString path;      // FHIRPath in the response: "QuestionnaireResponse.item[0].answer[1]"
    QString statePath; // the occurrence, as FormState names it, to jump to; empty if the form has no such place
    QString message;   // names the question and says the reason, in whole sentences
    QString reason;    // only the reason, for where the question stands above it: "an answer is needed."
};

// At most this many issues are listed.
inline constexpr std::size_t mostIssues = 1000;

// What is wrong with the answers that count, in the form's order. Texts of questions in `language`.
[[nodiscard]] std::vector<Issue> validate(const FormState& state, QStringView language = {});
// The same for one node only, without what is below it: for the field a person just left.
[[nodiscard]] std::vector<Issue> validateNode(const FormState& state, int node, QStringView language = {});
// For a document: also its shape, its linkIds, which questionnaire it names, and signatures if it says it is completed.
[[nodiscard]] std::vector<Issue> validate(const QuestionnairePtr& questionnaire, const Response& response,
                                          QStringView language = {});

} // namespace stipple::forms
