// One record as it is kept and as it travels: fields written by dots, what its author had seen, whether it was deleted.
// It knows no type's fields (schema.h does), so records of a newer app pass through it whole.
#pragma once

#include "core/hlc.h"
#include "records/dots.h"

#include <map>
#include <optional>
#include <vector>

namespace stipple::records
{

// Who made the last change that this record holds.
struct Author {
    QUuid device;
    qint64 n = 0;
    QUuid practitioner; // null: nobody was unlocked, as on a client's own tablet
    Hlc at;             // the time of that change
    qint64 step = 0;    // one more than the state had which it changed: says "later" where clocks are wrong

    Dot dot() const { return {device, n}; }
    bool operator==(const Author& other) const = default;
};

struct Write {
    Hlc hlc;
    Json value;
    bool operator==(const Write& other) const = default;
};

// The writes of one field that nobody has replaced yet: one, or more where people wrote without knowing of each other.
using FieldWrites = std::map<Dot, Write>;
// By name; a set's element is a field of its own, "allergies/latex". No field is without a write.
using Fields = std::map<QString, FieldWrites>;

// What makes a sealed record evident if it is altered, removed or reordered.
struct Seal {
    // SHA-256 of the signed bytes of that client's latest sealed records which the tablet had seen; 64 hex digits each,
    // sorted.
    std::vector<QByteArray> after;
    QByteArray signature; // Ed25519 of the author's device over signedBytes(); 64 bytes, empty until signed
    bool operator==(const Seal& other) const = default;
};

struct Record {
    QUuid id;       // version 7
    QString type;   // "client", "session" …; unknown ones are kept
    QUuid client;   // the client it belongs to; null for none, and for the client's own record
    int schema = 1; // of its type's fields, as the newest app knew them that wrote here
    Author author;
    Fields fields;
    Seen seen;                   // covers every dot in here
    std::optional<Seen> deleted; // what was seen when it was deleted
    std::optional<Seal> seal;

    bool operator==(const Record& other) const = default;

    // Members in the order above; nothing is written for what is null, none or empty.
    Json toJson() const;
    QByteArray toBytes() const { return toJson().toBytes(); }
    // The canonical form without the signature: what is signed and hashed.
    Result<QByteArray> signedBytes() const;
    // Errors: InvalidInput with the place and the reason; NewerFormat where a member is unknown (its fields may be, its
    // shape not, or merging would lose it).
    static Result<Record> fromJson(const Json& json);
    static Result<Record> fromBytes(const QByteArray& bytes);
};

// What a body may be before it costs anything: below CouchDB's limit for a document, sealed and in base64.
inline constexpr JsonLimits bodyLimits{4 * 1024 * 1024, 64, 400'000};
// In UTF-16 units.
inline constexpr qsizetype longestFieldName = 256;

// The first and last millisecond a write may name: the years 1 to 9999.
inline constexpr qint64 earliestMs = -62'135'596'800'000;
inline constexpr qint64 latestMs = 253'402'300'799'999;

} // namespace stipple::records
