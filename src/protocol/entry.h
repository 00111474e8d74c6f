// What every entry of a protocol carries, whatever it is about: its id, where it comes from, where the sources differ
// and what was chosen, and what the clinic decided otherwise.
#pragma once

#include "core/json.h"
#include "protocol/text.h"

#include <QDate>

#include <vector>

namespace stipple::protocol
{

enum class Status {
    Published,      // at least one of the source documents says it
    CommonPractice, // common practice, clinician to confirm
    Clinic,         // the clinic's own decision
};
[[nodiscard]] QString statusName(Status status); // "published", "common-practice", "clinic"

// One of the documents the protocol rests on.
struct Source {
    QString id; // "S1"
    LocalizedText title;
    LocalizedText about; // what kind of document, how old, whose
    int year = 0;        // 0: not dated
};

struct Citation {
    Status status = Status::Published;
    QString document;   // the id of a Source; empty unless published
    QString place;      // where in it, by its heading
    LocalizedText says; // what it says, in our own words; may be empty
};

struct Alternative {
    QString id;
    Json value;         // what would stand at Difference::about; null where the difference is one of words
    LocalizedText text; // what it means, for people
    std::vector<Citation> sources;
};

// Where sources differ: everything they say, and what this protocol goes by.
struct Difference {
    LocalizedText topic;
    QString about; // JSON pointer inside the entry ("/window/min"); empty where the difference is one of words
    std::vector<Alternative> alternatives;
    QString chosen; // an alternative's id
    LocalizedText why;

    const Alternative* chosenAlternative() const;
};

// What a clinic changed in an entry.
struct Decision {
    QString change; // the change's id
    QString path;   // JSON pointer inside the entry; empty: the entry itself
    Json before;    // null where there was nothing
    Json after;
    QString by;
    QDate on;
    QString why; // in the clinic's language
};

struct Entry {
    QString id;
    bool isEnabled = true; // a clinic switches an entry off, it does not delete it
    std::vector<Citation> sources;
    std::vector<Difference> differences;
    LocalizedText note;   // for the practitioner
    LocalizedText review; // what a clinician is asked to look at critically; empty: nothing
    std::vector<Decision> decisions;

    // Clinic where the clinic decided or cites itself; else published where one document is cited.
    Status status() const;
};

} // namespace stipple::protocol
