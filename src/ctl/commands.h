// The groups of commands, each in a file of its own; allCommands() puts them together.
#pragma once

#include "ctl/command.h"

namespace stipple::ctl
{

} // namespace stipple::ctl
