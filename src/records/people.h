// The people and places of a clinic: its clients, who works there, its tablets, and the clinic itself.
#pragma once

#include "records/typed.h"
#include "records/values.h"

#include <map>

namespace stipple::records
{

// Fitzpatrick skin types I to VI.
enum class SkinType { I, II, III, IV, V, VI };
template <>
struct Words<SkinType> {
    static constexpr std::array<QStringView, 6> all{u"I", u"II", u"III", u"IV", u"V", u"VI"};
};

// What the interface offers; the roles are not cryptographic.
enum class Role { Owner, Practitioner, Reception };
template <>
struct Words<Role> {
    static constexpr std::array<QStringView, 3> all{u"owner", u"practitioner", u"reception"};
};

// How a client gets a copy of what they signed.
enum class CopyBy { Printed, Saved, Emailed, Declined };
template <>
struct Words<CopyBy> {
    static constexpr std::array<QStringView, 4> all{u"printed", u"saved", u"emailed", u"declined"};
};

struct Contact : Part {
    QString name;
    QString relation; // "sister", "physician" …, in the client's own words
    QString phone;
    QString email;
    bool operator==(const Contact& other) const = default;
};

// Answers for a minor.
struct Guardian : Part {
    QString name;
    QString relationship;
    QString idDocument; // what was shown, and its number
    QString phone;
    bool operator==(const Guardian& other) const = default;
};

struct Allergy : Part {
    QString substance;
    QString reaction;
    PartialDate since;
    bool operator==(const Allergy& other) const = default;
};

struct Medicine : Part {
    QString name;
    QString dose;
    std::optional<bool> prescribed; // a prescribed one is never stopped without its prescriber
    QString prescriber;
    PartialDate since;
    PartialDate lastTaken; // empty while it is taken
    bool operator==(const Medicine& other) const = default;
};

struct Condition : Part {
    QString name;
    PartialDate since;
    std::optional<bool> controlled;
    QString notes;
    bool operator==(const Condition& other) const = default;
};

// Somebody's dated remark, under an id of its own. It is never rewritten: a correction is another one.
struct Note : Part {
    QString text;
    QDateTime at;
    QUuid practitioner;
    QString corrects; // the id of the note beside it that this one puts right
    bool operator==(const Note& other) const = default;
};

// Of a client who was met twice: this record is the other one's from here on. Nothing that was written for it moves or
// changes, sealed or not; whoever reads the one that goes on reads this one's records with it
// (Reader::recordsOfClient). Taking it back removes this field and the other's alias, and puts back what was taken over
// and is still as it was.
struct Merge : Part {
    QUuid into; // the client that goes on
    QDateTime at;
    QUuid practitioner;
    Json before; // the fields of the one that goes on which the merging changed, as they stood
    Json after;  // and as they then were
    bool operator==(const Merge& other) const = default;
};

// The other end of a Merge, in the client that goes on, under the id of the one that was given up.
struct Alias : Part {
    QDateTime at;
    QUuid practitioner;
    bool operator==(const Alias& other) const = default;
};

// Somebody decided that nothing of this client is erased for now: a claim, an inspection, a court.
struct LegalHold : Part {
    QString reason;
    QDateTime since;
    QUuid practitioner;
    bool operator==(const LegalHold& other) const = default;
};

struct Client {
    QString name;
    QString calledBy; // how they like to be addressed
    QString pronouns;
    QString email;
    QString phone;
    QString otherPhone;
    QString address;
    QString language; // of their forms, consents and aftercare
    All<PartialDate> born;
    std::optional<Contact> emergency;
    std::optional<Contact> physician;
    std::optional<Guardian> guardian;
    std::map<QString, All<Allergy>> allergies; // by elementName(substance)
    std::map<QString, All<Medicine>> medicines;
    std::map<QString, All<Condition>> conditions;
    Choice<SkinType> skinType;
    Choice<CopyBy> copyBy;
    QString heardThrough;          // how they found the clinic
    QString importedFrom;          // the file and line of a CSV import
    std::map<QString, Note> notes; // by id
    std::optional<LegalHold> hold;
    std::optional<Merge> merged;
    std::map<QString, Alias> aliases; // by the id of the client that was merged into this one
    bool operator==(const Client& other) const = default;
};

struct Practitioner {
    QString name;
    QString title;
    QString licence;
    Choice<Role> role;
    QString email;
    QString phone;
    QString language;
    QDate since;
    QDate left; // may no longer unlock
    bool operator==(const Practitioner& other) const = default;
};

// How a tablet left the clinic. The signed roster entry rules; this is what the screens show.
struct Removal : Part {
    QDateTime at;
    std::optional<qint64> lastN; // its last change that is accepted; those beyond are quarantined
    QUuid by;
    QString reason;
    bool operator==(const Removal& other) const = default;
};

struct Device {
    QString name;
    QString model;
    QString system;
    QString appVersion;
    QByteArray signKey; // Ed25519, 32 bytes
    QByteArray boxKey;  // X25519, 32 bytes
    QDateTime joined;
    QUuid vouchedBy; // the practitioner who let it in
    QUuid replaces;  // the identity it had before a restore, a salvage or an anchor alarm
    std::optional<Removal> removal;
    bool operator==(const Device& other) const = default;
};

// How long the clinic keeps records of a kind, by the law it works under or by its own decision. Nothing is erased by
// itself: it is what an erasure leaves, and until when.
struct Keeping : Part {
    std::optional<qint64> years; // after the client's last visit
    QString why;                 // "Ley 41/2002, art. 17", in the clinic's words
    bool operator==(const Keeping& other) const = default;
};

struct Clinic {
    QString name;
    QString address;
    QString phone;
    QString email;
    QString website;
    QString page;                     // where its aftercare page is published
    QString zone;                     // "Europe/Madrid": day 0 of every aftercare is in it
    QString language;                 // in which the clinic works, and to which texts fall back
    std::vector<QString> languages;   // that clients may choose
    QString currency;                 // ISO 4217
    std::optional<qint64> minimumAge; // years; below it a client is declined
    QUuid protocol;                   // the protocol record in use; null: the built-in one
    QString openingHours;
    QString urgentAdvice; // where to turn when the clinic is closed
    std::optional<qint64> reviewAfterMonths;
    QByteArray logo;                 // PNG
    std::map<QString, Keeping> keep; // by the records' type
    bool operator==(const Clinic& other) const = default;
};

STIPPLE_DECLARE_RECORD(Client);
STIPPLE_DECLARE_RECORD(Practitioner);
STIPPLE_DECLARE_RECORD(Device);
STIPPLE_DECLARE_RECORD(Clinic);

} // namespace stipple::records
