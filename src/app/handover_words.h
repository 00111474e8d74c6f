// What became of a hand-over, as the practitioner reads it on the client's page.
#pragma once

#include "handover/intake.h"
#include "protocol/sentences.h"

namespace stipple::app
{

struct StandingWords {
    QString title;
    QStringList lines;         // what happened, what that means, what comes next
    QStringList kept;          // where something was refused or is missing: what is there of each part
    bool isUnfinished = false; // the client has something left to do
    bool wantsReview = false;  // answers to be looked at, or signatures to be added
    bool canNote = false;      // may go from the page by a tap
};
[[nodiscard]] StandingWords wordsOf(const handover::Standing& standing, const protocol::Protocol& protocol,
                                    const protocol::Wording& wording);

// "Intake", "On the day of the session"; the title of a text. Empty for steps that ask for nothing.
[[nodiscard]] QString stepTitle(const handover::Step& step, const protocol::Protocol& protocol,
                                const protocol::Wording& wording);

} // namespace stipple::app
