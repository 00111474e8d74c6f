// What the session's page tells: the gate in sentences and where each leads, the protocol's references with their
// sources, what is missing before the end. In the language spoken now.
#pragma once

#include "app/clinic_service.h"
#include "app/session_photos.h"
#include "app/session_reading.h"

namespace stipple::app
{

// The parts of the page, in their order.
enum class SessionStep { Gate, Before, Where, With, How, Notes, After, Finish };

// {id, title, text, meaning, way}: `way` is "client", "review" or empty for nothing that one could do now.
[[nodiscard]] QVariantList gateRows(const SessionGate& gate, const ClinicService& clinic);
// "Session 2 of 3 · shading"
[[nodiscard]] QString titleOf(const SessionSeen& seen, const records::Session& session, const ClinicService& clinic);

// Of "dotSize", "depth" or "angle": {id, text, detail, source} for each term that names an amount.
[[nodiscard]] QVariantList referencesOf(const ClinicService& clinic, const SessionSeen& seen, const QString& field);
// Where the sources differ on how deep: {id, text, source}.
[[nodiscard]] QVariantList depthDifferences(const ClinicService& clinic);
// By field: what is outside the protocol's range, as a sentence.
[[nodiscard]] QVariantMap cautionsOf(const ClinicService& clinic, const records::Session& session);

// What is missing before it can be finished: {text, step}.
[[nodiscard]] QVariantList lackingIn(const SessionSeen& seen, const records::Session& session, int missingBefore);

// "Last time, on 4 November: crown, mid-scalp"
[[nodiscard]] QString tellEarlier(const ClinicService& clinic, const records::Session& earlier, SessionStep part);

} // namespace stipple::app
