// One screening rule: what makes it match, how long to wait, and what follows for the client.
#pragma once

#include "protocol/condition.h"
#include "protocol/entry.h"
#include "protocol/period.h"

namespace stipple::protocol
{

// In the order of severity. Clear is also the outcome of a rule that only notes something.
enum class Outcome { Clear, Caution, Defer, Unknown, Clearance, Decline };
[[nodiscard]] QString outcomeName(Outcome outcome); // "clear", "caution", …
[[nodiscard]] std::optional<Outcome> outcomeFromName(const QString& name);

struct Window {
    QString anchor;                // the linkId of the date it counts from; empty where only `after` is given
    std::optional<Period> min;     // no treatment sooner than anchor + min
    std::optional<Period> advised; // better not sooner than anchor + advised: a caution until then
    std::optional<Period> after;   // the restriction goes on that long after the session, as an aftercare entry
};

struct AgeLimit {
    QString anchor; // the linkId of the date of birth
    int atLeast = 18;
};

enum class MedicineKind {
    None,         // the rule is about no medicine
    Unprescribed, // taken without prescription: the client may be told to stop it
    Prescribed,   // the client is never told to stop it, but to ask the prescriber
};

struct ScreeningRule : Entry {
    QString version;
    QString group;              // a heading for lists: "medicines", "skin", …
    LocalizedText title;        // for the practitioner
    QStringList questionnaires; // canonicals (url|version) of the forms that ask it
    Condition when;
    std::optional<Window> window;
    std::optional<AgeLimit> age;
    Outcome outcome = Outcome::Caution;
    QString until;    // what must have happened where there is no date: names the phrase "until.<word>"
    QString reviewer; // who has to write the clearance: "physician", "prescriber"; may be empty
    MedicineKind medicine = MedicineKind::None;
    LocalizedText reason; // for the client
    LocalizedText advice; // for the practitioner; may be empty
};

} // namespace stipple::protocol
