// What the consultation's page tells: choices with their words, ranges with their sources, the plan by days with why.
// Lists of {id, text, detail …}, as the components take them, in the language spoken now.
#pragma once

#include "app/clinic_service.h"
#include "app/consultation_reading.h"

#include <QVariantList>

namespace stipple::app
{

// "Preparation, aftercare and questions (a practitioner's web page)", each source once, with its status where it is
// not a document.
[[nodiscard]] QString sourcesOf(const protocol::Protocol& protocol, const protocol::Entry& entry,
                                const protocol::Wording& wording);

// A list of the protocol's vocabulary.
[[nodiscard]] QVariantList termsOf(const ClinicService& clinic, const QString& list);
// With III vertex, as the protocol's words for III say.
[[nodiscard]] QVariantList norwoodStages(const ClinicService& clinic);
[[nodiscard]] QVariantList causesOfLoss(const ClinicService& clinic);
[[nodiscard]] QString causeOfLoss(const ClinicService& clinic, records::CauseOfLoss cause);

// What a client is told to expect: {id, text, sources, differences: [{text, source}], note}.
[[nodiscard]] QVariantList expectationsOf(const ClinicService& clinic);

// The protocol's plan with what was agreed with this client.
[[nodiscard]] protocol::SessionPlan agreed(const protocol::SessionPlan& plan, const records::Plan& with);
// When the sessions would be, and why not sooner: rows of a Timeline {id, day, title, detail, when, kind}.
[[nodiscard]] QVariantList visitsOf(const ClinicService& clinic, const ConsultationSeen& seen,
                                    const records::Plan& plan);
// What speaks against the numbers: too few days, or a number of sessions that no source names. Empty for nothing.
[[nodiscard]] QString planWarning(const ClinicService& clinic, const records::Plan& plan);

} // namespace stipple::app
