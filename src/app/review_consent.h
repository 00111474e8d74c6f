// A signed text as the practitioner reads it: exactly what the client saw and did. One that waits is shown as the
// record that it becomes.
#pragma once

#include "app/clinic_service.h"
#include "handover/consent_words.h"
#include "records/consents.h"

#include <QVariant>

namespace stipple::app::review
{

struct ConsentSeen {
    records::Consent consent;
    std::optional<handover::ConsentWords> words; // nothing: the record does not tell them
};

// The words of a kept consent: its own, else those of the protocol where it is still the same version and they still
// have the hash that was signed.
[[nodiscard]] ConsentSeen seen(records::Consent consent, const protocol::Protocol& protocol,
                               const protocol::Wording& wording);

// "Version 1 · English · 25 November 2026"
[[nodiscard]] QString edition(const ConsentSeen& seen, const ClinicService& clinic);
[[nodiscard]] QString title(const ConsentSeen& seen);
[[nodiscard]] QStringList paragraphs(const ConsentSeen& seen);
// {"words","accepted","initials","strokes","padWidth","padHeight"}
[[nodiscard]] QVariantList statements(const ConsentSeen& seen);
// {"question","answer"}
[[nodiscard]] QVariantList questions(const ConsentSeen& seen);
// {"title","name","when","meaning","typed","strokes","padWidth","padHeight"}
[[nodiscard]] QVariantList signers(const ConsentSeen& seen, const ClinicService& clinic);
// "Website, print"; empty where it is about no places.
[[nodiscard]] QString places(const std::vector<QString>& channels, const ClinicService& clinic);

} // namespace stipple::app::review
