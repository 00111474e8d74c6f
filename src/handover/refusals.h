// A no that has to be shown later becomes a dated note in the client's file, by whoever took the tablet back: to the
// treatment, for itself or by a guardian (an informed refusal belongs into the file), and to the electronic records
// (that is why nothing was asked). A no to photos needs none: who wants none for the record declares it by a text of
// its own, and of an optional use that was not wanted nothing is kept. And leaving a consent as it was is no refusal.
#pragma once

#include "handover/state.h"
#include "protocol/protocol.h"
#include "vault/store.h"

namespace stipple::handover
{

[[nodiscard]] bool isRefusalKept(const protocol::ConsentText& text);
// Once, however often it is called. NotFound: the client is no longer there.
[[nodiscard]] Done keepRefusal(const QUuid& handover, const Pack& pack, const State& state,
                               const protocol::ConsentText& text, const QUuid& practitioner, vault::Writer& writer);

} // namespace stipple::handover
