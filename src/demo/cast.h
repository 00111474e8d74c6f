// Who comes to the invented clinic: people in every state that a real one knows on an ordinary day, so that each screen
// has something to show, and two dozen more behind them.
#pragma once

#include "demo/storyteller.h"

namespace stipple::demo
{

// Two years and two months before `today`: before anything that is told here.
[[nodiscard]] QDate beforeEverything(QDate today);
// Tells all their stories up to `today`, when the clinic opens.
[[nodiscard]] Done tellTheirStories(Storyteller& story, QDate today);

} // namespace stipple::demo
