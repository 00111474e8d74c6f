// What is wrong with a protocol's file: where, by line and column and by JSON pointer, and why. The loader collects all
// it can see, so that an author does not meet them one by one.
#pragma once

#include "core/result.h"

#include <vector>

namespace stipple::protocol
{

enum class ProblemCode {
    MissingFile,
    NotJson,
    WrongType,
    MissingMember,
    UnknownMember,
    UnknownValue, // a word that is not among the allowed ones
    BadId,
    BadPeriod,
    BadDate,
    BadText, // control or direction characters, placeholders that differ between languages
    DuplicateId,
    UnknownLanguage,
    MissingLanguage,
    UnknownSource,
    UnknownReference, // an id of another part
    UnknownQuestionnaire,
    UnknownLinkId,
    UnknownCode,
    WrongQuestionType,
    Contradiction, // values that cannot both be right: from > to, advised shorter than required
    PrescribedMedicine,
    Cycle,
    FailingTest,
    WrongBase,      // a change list made for another protocol
    UnknownEntry,   // a change to what is not there
    ChangesNothing, // a change to what is so already
};
[[nodiscard]] QString problemCodeName(ProblemCode code); // "unknown-link-id"

struct Problem {
    QString file;
    int line = 1;
    int column = 1;
    QString path; // JSON pointer in the file: "/entries/3/window/min"
    ProblemCode code = ProblemCode::NotJson;
    QString message; // whole sentences

    QString toText() const; // "screening.json:12:5: /entries/3/when: …"
};

using Problems = std::vector<Problem>;

// All of them in one Error (InvalidInput): the first in the message, all in the details.
[[nodiscard]] Error toError(const Problems& problems);

} // namespace stipple::protocol
