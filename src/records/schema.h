// What each type of record may hold: one description per type, from which validation and the typed structs both read.
// The descriptions are written once, as mappings (mapping.h) beside the structs.
#pragma once

#include "records/types.h"

#include <QStringList>

#include <functional>
#include <limits>

namespace stipple::records
{

enum class Kind {
    Text,        // one line
    Prose,       // several lines
    Flag,        // true or false
    Count,       // a whole number
    Measure,     // a number
    Date,        // "2026-11-21"
    PartialDate, // "2026", "2026-11" or "2026-11-21": as much as is known
    Moment,      // "2026-11-21T09:30:00.000Z"
    DayTime,     // "09:30"
    Choice,      // one of `words`
    Id,          // of a record, practitioner or device
    Bytes,       // base64
    Strokes,     // of a pen: [[x, y, ms, x, y, ms, …], …]
    Any,         // any JSON, kept as it is
    Parts,       // an object with `parts`
};

// What a text must look like besides.
enum class Format { Free, Email, Language, Zone, Currency, Sha256, Md5 };

struct Rule {
    bool required = false; // at least one write; in a part: the member is there
    bool safety = false;   // all values are shown until somebody decides
    bool prose = false;
    double min = -std::numeric_limits<double>::infinity(); // Count, Measure
    double max = std::numeric_limits<double>::infinity();
    qsizetype longest = 0; // Text, Prose: UTF-16 units; Bytes: bytes; Any: bytes as JSON; 0: the kind's own
    Format format = Format::Free;
};

struct FieldSpec {
    QString name;
    Kind kind = Kind::Any;
    Rule rule;
    bool set = false;  // each element is a field of its own, "name/element"
    bool many = false; // a list of such values
    QStringList words; // Choice
    std::vector<FieldSpec> parts;
};

struct TypeSpec {
    Type type;
    int version =
        1; // Record::schema of what this app writes; raised when a field changes its meaning or its words grow
    std::vector<FieldSpec> fields;
    // What only the whole record can tell, such as an end before its start. Only asked of sealed ones: two edits of a
    // living one, each sound, may disagree when merged, and must not be refused for it.
    std::function<Done(const Record&)> whole;

    // The field, or the set of the element; nullptr for one of a newer app.
    const FieldSpec* find(QStringView field) const;
};

[[nodiscard]] const TypeSpec& specOf(Type type);
[[nodiscard]] bool isSafetyField(const QString& type, const QString& field);

// Whether the record fits its type: every write of every known field. Unknown types and fields are left alone, and
// what a newer schema wrote may use words that are not known here.
// Errors: InvalidInput with the field and the reason.
[[nodiscard]] Done validate(const Record& record);
// Whether a sealed type carries a signed seal, and a living one none. Errors: InvalidInput.
[[nodiscard]] Done validateSeal(const Record& record);

// One value against one field's description; `place` names it in the error. `newer`: see validate().
[[nodiscard]] Done validateValue(const FieldSpec& spec, const Json& value, const QString& place, bool newer = false);

} // namespace stipple::records
