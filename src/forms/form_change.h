// One step of filling in a form, as it is kept the moment it is made: in a journal, in a draft. Whoever plays the steps
// again, in their order, has the form as it was left. Steps name what they are about by FormState's paths.
#pragma once

#include "forms/form_state.h"

#include <variant>

namespace stipple::forms
{

// All answers of one question, instead of those it had; none: it was emptied.
struct AnswersGiven {
    QString path;
    QString linkId;
    std::vector<FormState::Cell> answers;
};
// One more occurrence of a repeating group; `path` is the new one's.
struct OccurrenceAdded {
    QString path;
};
struct OccurrenceRemoved {
    QString path;
};
// Where a person is now: the first question of the page, or reviewPlace. To go on at the same question.
struct PlaceReached {
    QString path;
};
// The last visit's answers of this section were looked at and still hold.
struct SectionUnchanged {
    QString section; // see FormOutline
};
using FormChange = std::variant<AnswersGiven, OccurrenceAdded, OccurrenceRemoved, PlaceReached, SectionUnchanged>;

inline constexpr QStringView reviewPlace = u"#review";

[[nodiscard]] Json toJson(const FormChange& change);
// InvalidInput for what is no step.
[[nodiscard]] Result<FormChange> changeFromJson(const Json& json);

// A form with its steps played again.
class FormReplay
{
public:
    // `base`: what the steps began from, if not from an empty form.
    explicit FormReplay(QuestionnairePtr questionnaire, const std::optional<Response>& base = {});
    // A step that does not fit changes nothing, and is told: the others still count.
    [[nodiscard]] Done take(const FormChange& change);

    const FormState& state() const { return m_state; }
    const QString& place() const { return m_place; }
    const QStringList& unchanged() const { return m_unchanged; }

private:
    FormState m_state;
    QString m_place;
    QStringList m_unchanged;
};

} // namespace stipple::forms
