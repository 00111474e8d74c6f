// What was parsed is written and read again as the same, and its canonical form is canonical already.
#include "core/json.h"

#include <cstdint>
#include <cstdlib>

using namespace stipple;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto json = Json::parse(QByteArray(reinterpret_cast<const char*>(data), qsizetype(size)),
                                  {.bytes = 1 << 20, .depth = 64, .values = 100'000});
    if (!json)
        return 0;
    const auto again = Json::parse(json->toBytes());
    if (!again || !(*again == *json))
        std::abort();
    const auto canonical = json->toCanonical();
    if (!canonical)
        return 0;
    const auto parsed = Json::parse(*canonical);
    if (!parsed || parsed->toCanonical() != *canonical)
        std::abort();
    return 0;
}
