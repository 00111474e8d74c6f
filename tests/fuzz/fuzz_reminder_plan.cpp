// The plan and the journal that the reminders' program reads. Whatever is taken is written back the same, and tells
// when something is due without losing its way.
#include "reminders/due.h"
#include "reminders/journal.h"
#include "reminders/plan_file.h"

#include <cstdint>
#include <cstdlib>

using namespace stipple;
using namespace stipple::reminders;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    const auto plan = planFromBytes(bytes);
    const auto entries = entriesFromBytes(bytes);
    if ((!plan && plan.error().message().isEmpty()) || (!entries && entries.error().message().isEmpty()))
        std::abort();
    if (entries) {
        const auto again = entriesFromBytes(entriesToBytes(*entries));
        if (!again || *again != *entries)
            std::abort();
    }
    if (plan) {
        const auto again = planFromBytes(planToBytes(*plan));
        if (!again || *again != *plan)
            std::abort();
        static const QTimeZone zone("Pacific/Auckland");
        for (const qint64 now : {qint64(0), plan->days.front().untilMs, plan->usefulUntilMs}) {
            if (due(*plan, entries.value_or(Entries()), zone, now).ids.size() > 100)
                std::abort();
        }
    }
    return 0;
}
