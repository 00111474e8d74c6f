// The clinic's public key, as whoever checks something of the clinic's is told it.
#pragma once

#include "ctl/command.h"

namespace stipple::ctl
{

// --clinic-key
[[nodiscard]] QCommandLineOption clinicKeyOption();
// The key that was given, else that of the vault that is here; empty where there is neither. InvalidInput: no key.
[[nodiscard]] Result<QByteArray> knownClinicKey(const Context& context);

} // namespace stipple::ctl
