// What the pages between the forms say to the client: from which day, what to stop and when, the own days of aftercare,
// thank you. All of it is the protocol's words; never a medical verdict.
#pragma once

#include "handover/state.h"
#include "protocol/screening.h"
#include "protocol/sentences.h"

#include <QVariantMap>

namespace stipple::app
{

struct KioskLine {
    enum class Kind { Heading, Words, Dated, Warning };
    Kind kind = Kind::Words;
    QString when; // Dated: the day, as a heading of the line; Warning: the sign
    QString words;
    bool operator==(const KioskLine&) const = default;
};

struct KioskWords {
    QString headline;
    QString lead;
    std::vector<KioskLine> lines;
    bool operator==(const KioskWords&) const = default;
};

// What to stop and by when, and what to mind on the day before: with dates only where there is an appointment.
[[nodiscard]] std::vector<KioskLine> preparationLines(const protocol::Protocol& protocol,
                                                      const std::optional<protocol::Answers>& answers,
                                                      const protocol::AsOf& session, bool isBooked,
                                                      const protocol::Wording& wording);
// The client's own aftercare on one day, as careDayWords() says it, with what they have said in this hand-over.
[[nodiscard]] QVariantMap kioskCareDay(const protocol::Protocol& protocol, const handover::Pack& pack,
                                       const handover::State& state, QDate date, QDate today, const QString& language);

// Of the steps Dates, StopList, Aftercare and ThankYou; empty for the others.
[[nodiscard]] KioskWords kioskWords(const protocol::Protocol& protocol, const handover::Pack& pack,
                                    const handover::State& state, const handover::Step& step, const QString& language);

} // namespace stipple::app
