// What photos are called: their view by the protocol's name for it.
#pragma once

#include "app/clinic_service.h"
#include "records/treatment.h"

namespace stipple::app::words
{

[[nodiscard]] QString viewName(const records::Choice<records::View>& view, const ClinicService& clinic);
// As a page shows it: a data: URL, empty where there is no thumbnail.
[[nodiscard]] QString thumbnailUrl(const records::Photo& photo);

} // namespace stipple::app::words
