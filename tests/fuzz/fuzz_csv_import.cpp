// A list of clients from somewhere else: each row is a client or a problem that names its row.
#include "documents/client_import.h"

#include <cstdint>
#include <cstdlib>

using namespace stipple;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    const auto csv = documents::readClientsCsv(bytes);
    if (csv) {
        for (const auto& each : csv->clients) {
            if (each.row < 2 || each.client.name.isEmpty())
                std::abort();
        }
        for (const auto& problem : csv->problems) {
            if (problem.reason.isEmpty())
                std::abort();
        }
    }
    static_cast<void>(documents::readClients(bytes));
    return 0;
}
