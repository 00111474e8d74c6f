// The record by which the other tablets and the screens know this one.
#pragma once

#include "core/clock.h"
#include "records/people.h"
#include "vault/header.h"

namespace stipple::vault
{

[[nodiscard]] records::Device thisDevice(const Header& header, const Clock& clock);

} // namespace stipple::vault
