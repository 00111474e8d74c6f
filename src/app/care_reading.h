// What the care page shows of one client: the session whose days are counted, by the protocol it began with, every
// check-in since, and the days on which one is missing. Read in one pass on the vault's reading thread.
#pragma once

#include "documents/care_source.h"
#include "handover/check_in.h"

namespace stipple::app
{

struct CareAsked {
    QUuid client;
    QUuid session; // null: the latest that is finished
    QDateTime now;
};

struct CareSession {
    QUuid session;
    QDate day;
};

struct CareSeen {
    documents::CareSource source;                // its case with the check-ins, as the calendar takes them
    QDate today;                                 // in the case's zone
    std::vector<handover::KeptCheckIn> checkIns; // of this session's aftercare, the earliest first
    std::vector<QDate> missing;                  // days before today on which one was asked for and none came
    std::vector<CareSession> sessions;           // all that have an aftercare, the newest first

    const protocol::Protocol& protocol() const { return source.clinic.protocol; }
    QDate dayZero() const { return source.care.sessions.front().toTimeZone(source.care.zone).date(); }
    // Another session has begun the days anew.
    bool isOver() const { return source.care.sessions.size() > 1; }
};

// Errors: those of documents::readCareSource().
[[nodiscard]] Result<CareSeen> readCare(vault::Reader& reader, const CareAsked& asked);

} // namespace stipple::app
