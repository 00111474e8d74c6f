// Before treatment: the appointment, the plan made at the consultation, and the quote.
#pragma once

#include "records/answers.h"
#include "records/people.h"
#include "records/scalp.h"

namespace stipple::records
{

enum class VisitKind { Consultation, Session, TouchUp, Review, PatchTest, Other };
template <>
struct Words<VisitKind> {
    static constexpr std::array<QStringView, 6> all{u"consultation", u"session",    u"touch-up",
                                                    u"review",       u"patch-test", u"other"};
};

enum class VisitState { Booked, Arrived, Done, NoShow, Cancelled };
template <>
struct Words<VisitState> {
    static constexpr std::array<QStringView, 5> all{u"booked", u"arrived", u"done", u"no-show", u"cancelled"};
};

struct Appointment {
    QDateTime starts;
    std::optional<qint64> minutes;
    QString zone; // in which it was agreed
    Choice<VisitKind> kind;
    Choice<VisitState> state;
    QUuid practitioner;
    QUuid session; // the session it became
    QString room;
    QString notes;
    QString calendarUid; // of the .ics, so that a moved appointment replaces itself
    bool operator==(const Appointment& other) const = default;
};

enum class CauseOfLoss { Autoimmune, SevereStress, Diet, SteroidAbuse, Hereditary, Unknown, Other };
template <>
struct Words<CauseOfLoss> {
    static constexpr std::array<QStringView, 7> all{u"autoimmune", u"severe-stress", u"diet", u"steroid-abuse",
                                                    u"hereditary", u"unknown",       u"other"};
};

// The consultation. Living while it is a draft, and sealed when it is finished; what was wrong is put right by another.
struct Plan : Amendment {
    QDateTime consultedAt;
    QUuid practitioner;
    std::vector<QString> indications; // ids of the protocol's vocabulary, which a clinic may lengthen
    std::vector<Choice<CauseOfLoss>> causes;
    std::optional<bool> physicianSeen; // the gate for a woman's thinning: the cause is investigated first
    QDate physicianSeenOn;
    QString physician;
    std::optional<bool> wantsToGrowHairOut; // a hair-restoration doctor is consulted first
    std::optional<bool> transplantPlanned;
    Choice<Norwood> norwood;
    std::optional<bool> vertex; // Norwood III with loss at the crown too
    Choice<Ludwig> ludwig;
    std::vector<Choice<ScarType>> scars;
    std::optional<Drawing> scarSketch; // on the head seen from above, a line for each scar
    Choice<SkinType> skinType;
    std::optional<double> hairCalibre; // µm
    std::vector<Choice<Zone>> zones;
    std::optional<double> area;    // cm²
    std::optional<bool> mayExtend; // the area can grow with the loss
    std::optional<Drawing> hairlineSketch;
    Choice<Hairline> hairline;
    Choice<Finish> finish;
    QString expectations;               // in the client's words
    QString explained;                  // what was said about longevity, limits and risks
    std::optional<qint64> sessions;     // planned
    std::optional<qint64> sessionsFrom; // the range told to the client
    std::optional<qint64> sessionsTo;
    std::optional<qint64> spacing; // days between sessions
    QDate patchTest;
    QString patchTestResult;
    QDate reviewDue;
    QString protocolVersion;       // by which it was planned
    std::map<QString, Note> notes; // by id
    bool operator==(const Plan& other) const = default;
};

enum class QuoteState { Draft, Offered, Accepted, Declined };
template <>
struct Words<QuoteState> {
    static constexpr std::array<QStringView, 4> all{u"draft", u"offered", u"accepted", u"declined"};
};

struct Fee : Part {
    QString name;
    std::optional<qint64> price; // in the currency's smallest unit
    bool operator==(const Fee& other) const = default;
};

struct Quote {
    QDate date;
    QDate validUntil;
    QUuid practitioner;
    std::vector<Choice<Zone>> zones;
    std::optional<double> area; // cm²
    QString density;            // of the hair that is there
    std::optional<qint64> sessions;
    std::optional<qint64> price;          // of the treatment, in the currency's smallest unit
    std::optional<qint64> touchUpPerHour; // in the same
    std::vector<Fee> fees;
    std::optional<qint64> taxRate;   // hundredths of a per cent; none: no tax is named
    std::optional<bool> taxIncluded; // in the prices, rather than added to them
    QString currency;                // ISO 4217
    QUuid plan;                      // what it is for
    Choice<QuoteState> state;
    QString notes;
    bool operator==(const Quote& other) const = default;
};

STIPPLE_DECLARE_RECORD(Appointment);
STIPPLE_DECLARE_RECORD(Plan);
STIPPLE_DECLARE_RECORD(Quote);

} // namespace stipple::records
