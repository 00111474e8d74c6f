// Looks for what a picture would show to somebody who looks closely: words cut off, controls too small for a finger,
// things that stick out of the window; and for fields whose words a keyboard on the screen would learn.
#pragma once

#include <QQuickWindow>
#include <QStringList>

namespace stipple::demo
{

// One line per flaw; empty where all is well. What has scrolled out of a list is not looked at.
[[nodiscard]] QStringList layoutFlaws(const QQuickWindow* window);

} // namespace stipple::demo
