// What an erasure of a client would leave, and until when: by the periods the clinic has set for each kind of record
// (Clinic::keep), counted from the client's last visit; and whether anything may be erased at all. Nothing here is law:
// how long which records must be kept differs from country to country, and the clinic writes down which rule it
// follows.
#pragma once

#include "records/people.h"
#include "records/record.h"

#include <span>

namespace stipple::records
{

struct KeptKind {
    QString type; // "consent", "session" …
    qint64 count = 0;
    QDate until; // the first day on which it may go
    QString why;
};

struct Retention {
    QDate lastVisit; // a session, a finished appointment, a signed consent, else the day the client was added
    std::vector<KeptKind> kept; // by their end, the latest first
    qint64 erasable = 0;        // records that go
    std::optional<LegalHold> hold;

    bool mayErase() const { return !hold; }
    QStringList keptTypes() const;
};

// `records`: all of the client, its own among them. `today`: the clinic's.
[[nodiscard]] Retention retentionOf(const Client& client, std::span<const Record> records, const Clinic& clinic,
                                    QDate today, const QTimeZone& zone);

} // namespace stipple::records
