// A real vault of a clinic that does not exist, so that the real interface can be shown.
#pragma once

#include "core/clock.h"
#include "core/result.h"

namespace stipple::demo
{

// The passphrase of every invented vault; said to whoever starts stipple-demo.
[[nodiscard]] QString inventedPassphrase();
// Makes the vault in `folder` and fills it: `clients` people, and with `stories` a dozen more in every state that a
// clinic knows on the morning of the clock's day. AlreadyExists where the folder holds anything.
[[nodiscard]] Done makeInventedVault(const QString& folder, int clients, bool stories, const Clock& clock);

} // namespace stipple::demo
