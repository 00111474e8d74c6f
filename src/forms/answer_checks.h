// What can be wrong with one answer, by the limits of its question. Internal to src/forms.
#pragma once

#include "forms/form_state.h"

namespace stipple::forms
{

struct AnswerProblem {
    QString code;
    QString reason;
};

// `count` is how many answers the question has; what the form itself says comes in `language`. A value that does not
// fit its type has that one problem only.
[[nodiscard]] std::vector<AnswerProblem> problemsOf(const Item& item, const FormState::Cell& cell, int count,
                                                    QStringView language);

} // namespace stipple::forms
