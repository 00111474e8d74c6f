// The groups of commands, each in a file of its own; allCommands() puts them together.
#pragma once

#include "ctl/command.h"

namespace stipple::ctl
{

[[nodiscard]] std::vector<Command> vaultCommands();     // init, demo, stats
[[nodiscard]] std::vector<Command> clientCommands();    // client add, list, search, show
[[nodiscard]] std::vector<Command> formCommands();      // form check, enabled, validate
[[nodiscard]] std::vector<Command> protocolCommands();  // protocol show, check
[[nodiscard]] std::vector<Command> careCommands();      // screen, aftercare day, page
[[nodiscard]] std::vector<Command> aftercareCommands(); // aftercare pack, publish, verify
[[nodiscard]] std::vector<Command> photoCommands();     // photo add, get; lot recall
[[nodiscard]] std::vector<Command> consentCommands();   // consent verify, copy, key
[[nodiscard]] std::vector<Command> exportCommands();    // client export
[[nodiscard]] std::vector<Command> keepingCommands();   // verify, backup, restore, salvage; erase
[[nodiscard]] std::vector<Command> slotCommands();      // slots list, add, remove, rename, passwd, acknowledge

} // namespace stipple::ctl
