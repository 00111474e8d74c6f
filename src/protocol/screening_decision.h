// What people decided about a screening: cautions read, letters recorded, treatment against the outcome. The screening
// itself stays as it was found; what counts is worked out from both.
#pragma once

#include "core/result.h"
#include "protocol/screening.h"

namespace stipple::protocol
{

struct Override {
    QString reason;
    QString practitioner; // who signs for it
    QDateTime at;
};

struct Decisions {
    QStringList acknowledged; // rules whose caution the practitioner has read
    QStringList cleared;      // rules for which the physician's or prescriber's letter is recorded
    std::optional<Override> overridden;
};

// Refused (Refused, InvalidInput) without a reason, a practitioner or a time, where there is nothing to override, and
// for a decline: that is a limit of the protocol, which the clinic changes there and nowhere else.
[[nodiscard]] Done checkOverride(const Screening& screening, const Override& decision);

// The most severe outcome that is left: a recorded letter settles a clearance, an override leaves a caution of
// everything but a decline. An override that checkOverride() refuses counts for nothing.
[[nodiscard]] Outcome effectiveOutcome(const Screening& screening, const Decisions& decisions);

// The cautions that the practitioner has still to read.
[[nodiscard]] QStringList unreadCautions(const Screening& screening, const Decisions& decisions);

// Clear or caution, and every caution read.
[[nodiscard]] bool mayBeTreated(const Screening& screening, const Decisions& decisions);

} // namespace stipple::protocol
