// After the session: the calendar a client lives by, how it heals, and the protocol that all of it follows.
#pragma once

#include "records/answers.h"

#include <map>

namespace stipple::records
{

enum class PackBy { Page, App, Printed, Emailed };
template <>
struct Words<PackBy> {
    static constexpr std::array<QStringView, 4> all{u"page", u"app", u"printed", u"emailed"};
};

// What the clinic decided for this client where the protocol leaves it a choice.
struct CareChoice : Part {
    std::optional<qint64> fromDay;
    std::optional<qint64> toDay;
    QString note;
    bool operator==(const CareChoice& other) const = default;
};

struct Care {
    QUuid session;
    QDate dayZero; // the session's day in `zone`
    QString zone;
    QString protocolVersion;
    std::map<QString, CareChoice> choices; // by the protocol's rule
    QDate scabsGone;                       // what says "while scabs last" ends here
    QTime remindAt;
    std::vector<Choice<PackBy>> packGiven;
    QDateTime packGivenAt;
    QUuid restartedBy;    // the next session, with which the calendar begins anew
    QDateTime sentBackAt; // on a client's own device: when its check-ins were last written into a file for the clinic
    QString notes;
    bool operator==(const Care& other) const = default;
};

enum class Degree { None, Mild, Moderate, Severe };
template <>
struct Words<Degree> {
    static constexpr std::array<QStringView, 4> all{u"none", u"mild", u"moderate", u"severe"};
};

enum class ReportedBy { Client, Guardian, Practitioner };
template <>
struct Words<ReportedBy> {
    static constexpr std::array<QStringView, 3> all{u"client", u"guardian", u"practitioner"};
};

// How the answers came to the clinic.
enum class CheckInWay { App, Tablet, Phone, Visit };
template <>
struct Words<CheckInWay> {
    static constexpr std::array<QStringView, 4> all{u"app", u"tablet", u"phone", u"visit"};
};

struct CheckIn : Amendment {
    QUuid care;
    std::optional<qint64> day; // 0 is the day of the session
    QDate date;
    QDateTime at;
    Choice<ReportedBy> by;
    Choice<CheckInWay> way;
    std::optional<bool> scabbing;
    std::optional<qint64> pain; // 0 to 10
    Choice<Degree> redness;
    std::optional<bool> rednessSpreads; // or shows streaks
    Choice<Degree> swelling;
    std::optional<bool> faceSwelling; // eyes, face, lips or tongue
    std::optional<bool> discharge;
    std::optional<bool> bleeding; // still, after ten minutes of pressing
    std::optional<bool> fever;
    std::optional<double> temperature; // °C
    std::optional<bool> breathing;     // is hard, or swallowing
    std::optional<bool> rash;          // or blisters, or strong itching
    Json otherAnswers;                 // {linkId: value or values} to what only the clinic's own questionnaire asks
    std::vector<QString> warnings;     // the protocol's warning signs that it showed
    std::vector<QUuid> photos;
    QString note;
    bool operator==(const CheckIn& other) const = default;
};

// One version of the clinic's protocol. What a record has pinned must stay readable, so a change is a new record.
struct Protocol : Amendment {
    QString name;
    QString version;
    QString basedOn;     // the built-in version it was made from
    QByteArray document; // JSON, byte for byte: sources, rules, plan, calendar, views, texts
    QString hash;        // SHA-256 of its bytes
    std::vector<QString> languages;
    QString changes; // in a person's words
    QDateTime adoptedAt;
    QUuid adoptedBy;
    bool operator==(const Protocol& other) const = default;
};

// What a client's own app was given by a clinic, byte for byte: whoever reads it checks its signature again.
struct CarePack {
    QUuid vault;       // the clinic's
    QString clinicKey; // its root key, 64 hex digits: known from the first pack on
    QUuid session;
    QDateTime takenInAt;
    QByteArray document; // a pack's file, or what a code says
    bool operator==(const CarePack& other) const = default;
};

STIPPLE_DECLARE_RECORD(Care);
STIPPLE_DECLARE_RECORD(CheckIn);
STIPPLE_DECLARE_RECORD(Protocol);
STIPPLE_DECLARE_RECORD(CarePack);

} // namespace stipple::records
