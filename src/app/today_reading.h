// One day of the clinic as Today shows it, read in one pass on the vault's reading thread: who comes and what they
// lack, whose skin is healing, and what waits for somebody. Records of days are asked for by day, and a client's own
// only for those who are shown, so a vault of ten thousand costs no more than one of a hundred.
#pragma once

#include "app/client_standing.h"
#include "records/treatment.h"
#include "vault/store.h"

namespace stipple::app
{

struct DayAsked {
    std::shared_ptr<const protocol::Protocol> protocol;
    QTimeZone zone; // the clinic's
    QDate day;      // there; the one that it is now
};

struct VisitSeen {
    records::Record record; // what an edit begins from
    records::Appointment visit;
    QUuid client;
    QString name; // empty where the client's record is not here
    ClientStanding standing;
    std::optional<Error> problem; // a record of this client cannot be read, so nothing is known of what they lack
};

struct HealingSeen {
    QUuid client;
    QString name;
    int day = 0;   // 0 is the day of the session
    int total = 0; // the last day on which something ends
    QDate lastCheckIn;
    bool isScabbing = false;
    bool hasTrouble = false;                     // the last check-in showed warning signs
    const protocol::WarningSign* sign = nullptr; // the most urgent of them; of the protocol that was asked with
    bool isCheckInMissing = false;               // none yesterday or today, while one a day is asked for
};

struct NeedSeen {
    enum Kind { LotRecalled, LotExpired, LotExpiring, Disputed, HandOver, Resign, SessionDue, ReviewDue };
    Kind kind = ReviewDue;
    QUuid client; // null: about no client
    QString name; // the client's, or the lot
    QDate date;
    records::StockKind stock = records::StockKind::Other;
    int count = 0;
};

struct DaySeen {
    DayAsked asked;
    std::vector<VisitSeen> visits;    // by time; without cancelled ones
    std::vector<HealingSeen> healing; // who needs looking after first
    std::vector<NeedSeen> needs;      // what cannot wait first
    bool areMoreDue = false;          // than `needs` names
    qint64 waiting = 0;               // changes that no server has confirmed
};

[[nodiscard]] Result<DaySeen> readDay(vault::Reader& reader, const DayAsked& asked);

} // namespace stipple::app
