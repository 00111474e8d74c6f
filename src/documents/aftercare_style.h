// How the aftercare page looks, and the little that it does. Kept apart so that the page's own file tells what it says.
#pragma once

#include <QByteArray>

namespace stipple::documents
{

// From 360 px; light and dark as the device has it; on paper the plan stands for the days. Contrast 4.5:1 and more.
[[nodiscard]] QByteArray aftercareStyle();
// Opens today by the clinic's calendar, and keeps ticks where the browser lets it. Known to the page by its hash.
[[nodiscard]] QByteArray aftercareScript();

} // namespace stipple::documents
