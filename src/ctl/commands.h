// The groups of commands, each in a file of its own; allCommands() puts them together.
#pragma once

#include "ctl/command.h"

namespace stipple::ctl
{

std::vector<Command> vaultCommands();  // init, demo, stats
std::vector<Command> clientCommands(); // client add, list, search, show

} // namespace stipple::ctl
