#include "app/clinic_service.h"

#include "core/log.h"
#include "protocol/loader.h"

namespace stipple::app
{

std::shared_ptr<const protocol::Protocol> protocolOf(const handover::ProtocolPin& pin)
{
    if (pin.changes.isEmpty())
        return builtInProtocol();
    auto loaded = protocol::loadProtocol(protocol::builtInFiles(), {pin.changesName, pin.changes},
                                         {.isStrict = true, .runsTests = false});
    if (loaded)
        return std::make_shared<const protocol::Protocol>(*std::move(loaded));
    qCWarning(lcStipple) << "the clinic's changes cannot be read; the built-in protocol is used";
    return builtInProtocol();
}

} // namespace stipple::app
