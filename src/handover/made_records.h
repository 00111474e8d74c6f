// What the client did, as records: pure values in, records out.
#pragma once

#include "handover/check_in.h"
#include "handover/consent_words.h"
#include "handover/state.h"
#include "protocol/screening.h"
#include "records/consents.h"

namespace stipple::handover
{

// The same hand-over, kind and frame always give the same id: version 7, of the millisecond `at`.
[[nodiscard]] QUuid derivedId(const QUuid& handover, const QString& kind, quint64 frame, const QDateTime& at);

// Of a completed form.
[[nodiscard]] records::Response responseOf(const Pack& pack, const State& state, const Step& step, const QUuid& id);

// Of a completed check-in: what was answered, by whom, and the warning signs. InvalidInput: the pack does not say to
// which aftercare it belongs, or the tablet's clock stands before the session.
[[nodiscard]] Result<records::CheckIn> checkInFor(const protocol::Protocol& protocol, const Pack& pack,
                                                  const State& state, const Step& step);

// What the rules say about the answers on the day of the pack. Same-day answers are seen together with the intake:
// the one completed in this hand-over, else the newest earlier one. Nothing for a form that is not screened.
[[nodiscard]] std::optional<protocol::Screening> screen(const protocol::Protocol& protocol, const Pack& pack,
                                                        const State& state, const Step& step);
[[nodiscard]] records::Screening screeningOf(const protocol::Protocol& protocol, const Pack& pack,
                                             const protocol::Screening& screening, const records::Response& response,
                                             const QUuid& responseId);

// Of a text that the client has signed, without the practitioner. Refused where statements, signatures or channels are
// missing, or the text is not the one that was read.
[[nodiscard]] Result<records::Consent> consentOf(const protocol::Protocol& protocol, const Pack& pack,
                                                 const State& state, const Step& step);
// The same of a text that takes a consent back.
[[nodiscard]] Result<records::Withdrawal> withdrawalOf(const protocol::Protocol& protocol, const Pack& pack,
                                                       const State& state, const Step& step);
// Whether it becomes a record only with the practitioner's signature.
[[nodiscard]] bool needsCounterSignature(const protocol::Protocol& protocol, const Step& step);
[[nodiscard]] bool isWithdrawal(const protocol::Protocol& protocol, const Step& step);

} // namespace stipple::handover
