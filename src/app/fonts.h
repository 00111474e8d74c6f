// The families the interface is set in, wherever it runs.
#pragma once

namespace stipple::app
{

// Noto Sans with its companions for other scripts, as far as they are installed; the system's own sans otherwise.
void chooseFonts();

} // namespace stipple::app
