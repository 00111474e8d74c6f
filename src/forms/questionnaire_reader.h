// Reads a FHIR R4 Questionnaire. Strict, for our own forms: whatever breaks the standard, an invariant (que-0 to
// que-13) or this profile is an error that names the place. Lenient, for imports: what can be left out without changing
// which questions are asked, or what an answer means, is left out and listed; the document's bytes keep it.
// In both, refused: no JSON, no Questionnaire, duplicate or missing linkIds, a condition that names no question or
// cannot be read, a cycle, an unknown modifierExtension, a regex that cannot be run, over the limits.
#pragma once

#include "forms/questionnaire.h"

namespace stipple::forms
{

enum class Reading { Strict, Lenient };

struct ReadingLimits {
    qsizetype bytes = 8 * 1024 * 1024;
    qsizetype values = 400'000; // of the JSON
    int items = 15'000;
    qsizetype options = 50'000; // of all questions; a value set counts for each that uses it
    int messages = 100;         // errors and ignored things, each; the rest are counted in a last one
};

// Something found while reading.
struct ReadingNote {
    QString code;          // "que-2", "unknown-element", "wrong-type", "cycle", "unsupported-type", …
    QString path;          // "Questionnaire.item[0].enableWhen[1].question"
    QString message;       // a sentence, with line and column
    qsizetype offset = -1; // in the bytes
};

struct ReadingResult {
    QuestionnairePtr questionnaire;   // null if there are errors
    std::vector<ReadingNote> errors;  // in the order of the document
    std::vector<ReadingNote> ignored; // preserved in the bytes, without effect here

    // For callers that want the form or one Error that tells the first place.
    Result<QuestionnairePtr> toResult() const;
};

[[nodiscard]] ReadingResult readQuestionnaire(const QByteArray& bytes, Reading reading,
                                              const ReadingLimits& limits = {});

} // namespace stipple::forms
