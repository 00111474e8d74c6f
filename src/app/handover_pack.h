// What a client gets when the tablet is handed over to them: gathered from the vault, and only what is theirs.
#pragma once

#include "handover/pack.h"
#include "protocol/protocol.h"
#include "records/people.h"
#include "vault/store.h"

#include <span>

namespace stipple::app
{

// What the clinic gives to every pack.
struct ClinicFacts {
    records::Clinic clinic;
    QTimeZone zone;
    QDate today; // by the clinic's calendar
    std::shared_ptr<const protocol::Protocol> protocol;
    QString changesName; // of the clinic's own changes to the built-in protocol; empty: none
    QByteArray changes;
    QString practitioner;  // whom to hand the tablet back to
    QStringList languages; // that the app speaks
};

// What is handed over. "intake" and "same-day" begin with the consent to keeping records where it is due; "consents"
// are the texts that are signed after the screening.
//   "aftercare" is the client's own days since their latest session, where they may say how they are; "check-in" is
//   only
// that, for staff to fill in what they hear or see. Neither goes together with anything else.
struct HandoverWish {
    QStringList roles;
    QUuid takeBack;           // a consent that the client wants to take back; null: none
    bool isFromPaper = false; // staff copy the forms that the client filled in on paper
    // Of a "check-in": words of records::ReportedBy and records::CheckInWay.
    QString by = {};
    QString way = {};
    bool operator==(const HandoverWish&) const = default;
};

// The client's next appointment decides which day is "now"; without one it is today.
struct NextVisit {
    QUuid appointment; // null: none
    QDate day;
    QTime at; // invalid: not known
};
[[nodiscard]] Result<NextVisit> nextVisit(std::span<const records::Record> records, const ClinicFacts& facts);

// The forms that can be handed over, by what the protocol uses them for: "intake", "same-day".
[[nodiscard]] handover::Step formStep(const protocol::Protocol& protocol, const QString& role);

// NotFound where there is no such client, or consent · Refused where nothing of what is wished is left to be done, or
// answers were to be copied from paper that nobody has agreed to have kept.
[[nodiscard]] Result<handover::Pack> packFor(vault::Reader& reader, const ClinicFacts& facts, const QUuid& client,
                                             const HandoverWish& wish);

} // namespace stipple::app
