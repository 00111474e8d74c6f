// vault.json and the anchor. The checksum would keep a fuzzer out, so it is set right before the second reading.
#include "core/json.h"
#include "vault/anchor.h"
#include "vault/header.h"

#include <cstdint>
#include <cstdlib>

using namespace stipple;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    auto header = vault::Header::parse(bytes);
    if (!header) {
        auto json = Json::parse(bytes, {.bytes = 1 << 20, .depth = 8, .values = 10'000});
        if (json && json->isObject()) {
            json->remove(u"check");
            if (const auto canonical = json->toCanonical()) {
                json->insert(QStringLiteral("check"), QString::fromLatin1(vault::hash(*canonical).toHex()));
                header = vault::Header::parse(json->toBytes());
            }
        }
    }
    if (header) {
        const auto again = vault::Header::parse(header->toBytes());
        if (!again || again->toBytes() != header->toBytes())
            std::abort();
        for (const vault::Slot& slot : header->keySlots) {
            if (slot.isPractitioners() && !slot.cost.isWithinLimits())
                std::abort();
        }
    }
    if (const auto anchor = vault::Anchor::parse(bytes)) {
        const auto again = vault::Anchor::parse(anchor->toBytes());
        if (!again || again->signedBytes() != anchor->signedBytes())
            std::abort();
    }
    return 0;
}
