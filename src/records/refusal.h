// How this library says no: the place in the record, and the reason.
#pragma once

#include "core/result.h"

namespace stipple::records
{

// InvalidInput. `place` as in "fields / depth"; `reason` a clause without a full stop. The details, which may be
// logged, name the place only up to a set's element, for an element can be somebody's illness.
[[nodiscard]] tl::unexpected<Error> refusal(const QString& place, const QString& reason);
// NewerFormat: the shape itself is newer than this app.
[[nodiscard]] tl::unexpected<Error> newerShape(const QString& place);

} // namespace stipple::records
