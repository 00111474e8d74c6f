// What the tablet can be handed over for: the forms, and once the screening allows a treatment, the consents.
#pragma once

#include "app/client_standing.h"
#include "app/handover_pack.h"

namespace stipple::app
{

struct HandoverOffers {
    bool hasIntake = false;    // answered before
    bool mayConsent = false;   // the screening is clear, its cautions are read, or somebody has signed for it
    QStringList dueTexts;      // ids of those that are signed after the screening
    QDate day;                 // the next appointment's, else today's
    bool isOnTheDay = false;   // there is an appointment today
    bool isAskedToday = false; // the questions of that day are answered
    int healingDay = -1;       // of their aftercare, 0 the day of the session; -1: nothing is healing
};

// Whether nothing that the screening found stands between this client and their consents on that day.
[[nodiscard]] bool mayConsent(const ClientStanding& standing);

// On the reader's thread. NotFound where there is no such client.
[[nodiscard]] Result<HandoverOffers> offersFor(vault::Reader& reader, const ClinicFacts& facts, const QUuid& client);

} // namespace stipple::app
