// What holds for a client on a day after a session. Days are the clinic's, by its calendar and clock, wherever the
// client is: day 0 is the day of the session there. With the next session everything begins anew.
#pragma once

#include "protocol/sentences.h"

#include <QTimeZone>

namespace stipple::protocol
{

struct CareReport { // a check-in
    QDateTime at;
    Answers answers;
};

// What the clinic decided for this client where the protocol leaves it a choice.
struct CareDays {
    std::optional<int> from;
    std::optional<int> to;
};

struct CareCase {
    std::vector<QDateTime> sessions; // the instants they began; in any order, those to come may be among them
    QTimeZone zone;                  // the clinic's
    QString skinType;                // of the vocabulary "fitzpatrick"; empty: not known, all of them are told
    std::optional<Answers> answers;  // those of the intake; none: not known, what is only for some is told to all
    std::vector<CareReport> reports; // check-ins so far, in any order
    QMap<QString, CareDays> choices; // by the entry's id; heeded where the protocol leaves a choice
    std::optional<QDate> scabsGone;  // the practitioner has seen that they are
};

struct CareItem {
    const AftercareEntry* entry = nullptr; // of the protocol that was asked
    int from = 0;
    std::optional<int> to;   // the last day by the plan; none: always
    bool isExtended = false; // past `to`, and going on because there are scabs
};

struct CareDay {
    QDate date;
    QDateTime session;     // that it counts from, in the clinic's zone
    int day = 0;           // 0 is the day of the session
    int total = 0;         // the last day on which something ends; from then on only what holds always
    bool hasScabs = false; // as the latest check-in says
    std::vector<CareItem> does, donts, expects, allowed; // by importance
    std::vector<CareItem> begins;                        // today
    std::vector<CareItem> ends;                          // today is the last day; with scabs it may go on
    std::optional<int> nextChange;   // the next day on which something begins or has ended; none: nothing changes
    std::vector<CareItem> beginNext; // on that day
    std::vector<CareItem> endNext;   // the day before that one is their last
};

// NotFound where no session had been by then.
[[nodiscard]] Result<CareDay> careDay(const Protocol& protocol, const CareCase& care, QDate date);

// "Day 3 of 30".
[[nodiscard]] Told dayTitle(const Protocol& protocol, const CareDay& day, const Wording& wording);
// For a client whose clock differs from the clinic's on that day: whose days are meant. Nothing where both agree.
[[nodiscard]] std::optional<Told> clockNote(const Protocol& protocol, const CareDay& day, const QTimeZone& client,
                                            const Wording& wording);

struct CareReminder {
    int day = 0;
    QDate date;
    QDateTime at; // in the clinic's zone; of a time that the clock skips, as much later
};
// One a day at `time` of the clinic's clock, after the session, until the last day on which something ends or a later
// session begins.
[[nodiscard]] std::vector<CareReminder> reminders(const Protocol& protocol, const CareCase& care, QDate session,
                                                  QTime time);

// The signs that a check-in shows, the most urgent first.
[[nodiscard]] std::vector<const WarningSign*> warningSigns(const Protocol& protocol, const Answers& checkIn, int day);

// {"date","session","zone","day","total","title","do":[…],"dont":[…],"expect":[…],"allowed":[…],"begins":[…],
//  "ends":[…],"next":{"day","date","begins","ends"}}; an item is {"id","title","text","from","to","sources", …}.
[[nodiscard]] Json careDayToJson(const Protocol& protocol, const CareDay& day, const Wording& wording);

} // namespace stipple::protocol
