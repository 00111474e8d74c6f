// The groups of commands, each in a file of its own; allCommands() puts them together.
#pragma once

#include "ctl/command.h"

namespace stipple::ctl
{

[[nodiscard]] std::vector<Command> formCommands();

} // namespace stipple::ctl
