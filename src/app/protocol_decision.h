// A clinic's decision about one place of one entry of the protocol, put into its list of changes (protocol/changes.h).
// Every version of the list is a record of its own: what was screened by an older one stays readable.
#pragma once

#include "core/result.h"
#include "protocol/protocol.h"
#include "records/aftercare.h"

namespace stipple::app
{

struct ProtocolDecision {
    QString entry; // "screening/microneedling"
    QString path;  // JSON pointer within it: "/window/min"
    Json value;    // what stands there from now on
    QString by;    // a name
    QDate on;
    QString why;
};

// What the built-in protocol has at a place that a clinic may decide: a value on which sources differ, the wait of a
// screening rule, or "/enabled". Null for any other place.
[[nodiscard]] Json builtInValue(const protocol::Protocol& builtIn, const QString& entry, const QString& path);

// The clinic's protocol after a decision. `before`: the version in use, none while it is the built-in one. A decision
// for what the built-in protocol has takes the earlier decision back. `language`: in which the why is written.
// Errors: InvalidInput where the why is missing, the place may not be decided, nothing would change, or the protocol
// cannot be used with it.
[[nodiscard]] Result<records::Protocol> decide(const protocol::Protocol& builtIn,
                                               const std::optional<records::Protocol>& before,
                                               const ProtocolDecision& decision, const QString& language);

} // namespace stipple::app
