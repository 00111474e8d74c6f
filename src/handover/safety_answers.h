// What a client's intake says that must be known before anybody touches them: allergies, medicines, conditions. It goes
// into the client's own safety fields, where it is merged, disputed and decided as these are. Nothing is ever taken
// out: an answer that is no longer given is no proof that it no longer holds.
#pragma once

#include "forms/questionnaire.h"
#include "records/people.h"

namespace stipple::handover
{

// By the names their elements have: the answer's code ("latex"), or what was typed.
struct SafetyAnswers {
    std::map<QString, records::Allergy> allergies;
    std::map<QString, records::Medicine> medicines;
    std::map<QString, records::Condition> conditions;
    bool isEmpty() const { return allergies.empty() && medicines.empty() && conditions.empty(); }
};

// Of a completed response to the intake; none for another form. Names in `language`, the clinic's, where the form has
// it. What was asked without prejudice (infections of the blood, mood) and what passes (fever, pregnancy) is left to
// the screening.
[[nodiscard]] SafetyAnswers safetyAnswers(const forms::Questionnaire& form, const Json& response,
                                          const QString& language);

// The client with what is new in them; a medicine that was being taken and has been stopped since says so.
[[nodiscard]] records::Client withSafetyAnswers(records::Client client, const SafetyAnswers& answers);

} // namespace stipple::handover
