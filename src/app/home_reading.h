// What a client's own vault holds: the sessions whose aftercare they were given, each with what they have reported
// since. Read again after every change; the packs' signatures are checked each time.
#pragma once

#include "documents/care_given.h"
#include "handover/check_in.h"
#include "vault/store.h"

namespace stipple::app
{

struct HomeSession {
    documents::CareGiven given;
    records::Record record; // the Care of this session
    records::Care care;
    std::vector<handover::KeptCheckIn> checkIns; // the earliest first
    protocol::CareCase careCase;                 // what was given, with those check-ins and the sessions after it

    QTimeZone zone() const { return given.care.zone; }
    QDate dayZero() const { return given.care.sessions.front().toTimeZone(zone()).date(); }
};

struct HomeSeen {
    QUuid client;                       // whose records they are; there is one
    std::vector<HomeSession> sessions;  // the newest first
    QMap<QUuid, QByteArray> clinicKeys; // of each clinic that was met, by its vault
    int unreadable = 0;                 // packs that are not what was written
};
[[nodiscard]] Result<HomeSeen> readHome(vault::Reader& reader);

// What a new pack or code would be here.
enum class GivenFit {
    First,       // nothing was here
    NewSession,  // of a clinic that is known
    Again,       // the same session, and newer or more than what is here
    Here,        // nothing new
    Older,       // the same session, made before what is here
    OtherClinic, // of one that was not met before, while another was
};
// Foreign: it says that it is a clinic that is known, and has another key.
[[nodiscard]] Result<GivenFit> fitOf(const HomeSeen& seen, const documents::CareGiven& given);

} // namespace stipple::app
