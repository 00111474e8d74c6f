// The protocol that a command works with: the one that comes with the app, or one from files.
#pragma once

#include "protocol/loader.h"

namespace stipple::ctl
{

// `path` is empty (the built-in protocol), a protocol's manifest or the folder that holds it as protocol.json, a
// clinic's changes to the built-in protocol, or a set of screening rules with its form beside it. What cannot be read
// at all is an Error; what was read and is wrong are the problems.
[[nodiscard]] Result<protocol::Loading> readProtocol(const QString& path);

// The same for who only wants to use it: the problems become one Error (InvalidInput).
[[nodiscard]] Result<protocol::Protocol> usableProtocol(const QString& path);

} // namespace stipple::ctl
