// What a client answered, and what the clinic's rules made of it. Both sealed.
#pragma once

#include "records/typed.h"
#include "records/values.h"

namespace stipple::records
{

// What a sealed record corrects, and why; both or neither.
struct Amendment {
    QUuid amends;
    QString amendReason;
    bool operator==(const Amendment& other) const = default;
};

enum class Occasion { Intake, DayOfSession };
template <>
struct Words<Occasion> {
    static constexpr std::array<QStringView, 2> all{u"intake", u"day-of-session"};
};

enum class AnsweredBy { Client, Guardian, Practitioner, FromPaper };
template <>
struct Words<AnsweredBy> {
    static constexpr std::array<QStringView, 4> all{u"client", u"guardian", u"practitioner", u"from-paper"};
};

// A completed form: a FHIR QuestionnaireResponse with the definition it answers pinned.
struct Response : Amendment {
    QString questionnaire;     // "url|version"
    QString questionnaireHash; // SHA-256 of its bytes
    Choice<Occasion> occasion;
    QString language;
    Json answers;                   // the QuestionnaireResponse
    Json leftOut;                   // answers of items that were disabled when it was completed, kept for the history
    QUuid confirms;                 // an earlier response of which "nothing has changed" was said
    std::vector<QUuid> attachments; // blobs
    Choice<AnsweredBy> answeredBy;
    QDateTime startedAt;
    QDateTime submittedAt;
    bool operator==(const Response& other) const = default;
};

enum class Outcome { Clear, Caution, Defer, Unknown, Clearance, Decline };
template <>
struct Words<Outcome> {
    static constexpr std::array<QStringView, 6> all{u"clear",   u"caution",   u"defer",
                                                    u"unknown", u"clearance", u"decline"};
};

struct Finding : Part {
    QString rule;
    QString ruleVersion;
    Choice<Outcome> outcome;
    QDate eligibleFrom;           // empty where there is no date, such as "until healed"
    std::vector<QString> answers; // link ids of the answers it stands on
    QString reason;               // as it was told, in the response's language
    std::vector<QString> sources;
    bool operator==(const Finding& other) const = default;
};

// A practitioner has read a caution.
struct Acknowledgement : Part {
    QString rule;
    QUuid practitioner;
    QDateTime at;
    bool operator==(const Acknowledgement& other) const = default;
};

// A physician's letter.
struct Clearance : Part {
    QString rule;
    QString physician;
    QDate letterDate;
    QUuid letter; // its photo
    QString restrictions;
    bool operator==(const Clearance& other) const = default;
};

// Treating against the outcome.
struct Override : Part {
    QUuid practitioner;
    QString reason;
    QDateTime at;
    bool operator==(const Override& other) const = default;
};

struct Screening : Amendment {
    QUuid response;
    Choice<Occasion> occasion;
    QUuid appointment;
    QString protocolVersion; // whose rules were asked
    QString rulesHash;       // SHA-256 of their bytes
    QDate asOf;              // the appointment's date in `zone`
    QString zone;
    Choice<Outcome> outcome; // the most severe of the findings
    QDate eligibleFrom;      // the latest of theirs
    std::vector<Finding> findings;
    std::vector<Acknowledgement> acknowledged;
    std::vector<Clearance> clearances;
    std::optional<Override> overridden;
    bool operator==(const Screening& other) const = default;
};

STIPPLE_DECLARE_RECORD(Response);
STIPPLE_DECLARE_RECORD(Screening);

} // namespace stipple::records
