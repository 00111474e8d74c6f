#include "ctl/commands.h"

#include "ctl/command.h"

namespace stipple::ctl
{

std::vector<Command> allCommands()
{
    std::vector<Command> all;
    const auto take = [&all](std::vector<Command> group) {
        all.insert(all.end(), std::make_move_iterator(group.begin()), std::make_move_iterator(group.end()));
    };
    take(vaultCommands());
    take(slotCommands());
    take(clientCommands());
    take(formCommands());
    take(photoCommands());
    take(keepingCommands());
    take(protocolCommands());
    take(careCommands());
    take(aftercareCommands());
    take(consentCommands());
    take(exportCommands());
    return all;
}

} // namespace stipple::ctl
