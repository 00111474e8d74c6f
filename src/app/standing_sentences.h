// What stands in the way of a treatment, in whole sentences: from which day it is safe, and because of what. One place
// for the client's file and the calendar. Reasons are told from the protocol in use, to whoever works here.
#pragma once

#include "app/client_standing.h"
#include "app/clinic_service.h"

namespace stipple::app
{

struct StandingTold {
    Meaning meaning = Meaning::Neutral;
    QString title;       // "Treatment is safe from 4 December"
    QStringList because; // "Finasteride, until 4 December. …"; the gravest first
};

// `day`: the one that was asked about.
[[nodiscard]] StandingTold tellStanding(const ClientStanding& standing, QDate day, const ClinicService& clinic);
// One thing that is missing, as a sentence.
[[nodiscard]] QString tellMissing(const Missing& missing, const ClinicService& clinic);

} // namespace stipple::app
