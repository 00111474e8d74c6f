// Bodies of records from anywhere: one, or two divided by a line feed. Whatever is taken must come back byte for byte,
// have something to sign, be told sound or not, and merge alike from both sides.
#include "records/merge.h"
#include "records/reading.h"
#include "records/schema.h"

#include <cstdint>
#include <cstdlib>

using namespace stipple;
using namespace stipple::records;

namespace
{

void must(bool holds)
{
    if (!holds)
        std::abort();
}

void look(const Record& record)
{
    const QByteArray bytes = record.toBytes();
    const auto back = Record::fromBytes(bytes);
    must(back && *back == record && back->toBytes() == bytes);
    must(record.signedBytes().has_value());
    const Done sound = validate(record);
    must(sound || !sound.error().message().isEmpty());
    if (const auto type = typeFromName(record.type); type && sound)
        must(specOf(*type).whole(record).has_value() || !isSealed(record));
    (void)validateSeal(record);
    (void)conflicts(record);
    (void)lifeOf(record);
    (void)timeToAdopt(record, 1'767'225'600'000);
    const Merged same = merge(record, record);
    must(same.record == record && !same.aside && same.clashes.empty());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray input(reinterpret_cast<const char*>(data), qsizetype(size));
    const qsizetype end = input.indexOf('\n');
    const auto first = Record::fromBytes(end < 0 ? input : input.left(end));
    if (!first)
        return 0;
    look(*first);
    auto second = Record::fromBytes(end < 0 ? input : input.mid(end + 1));
    if (!second)
        return 0;
    second->id = first->id;
    second->type = first->type;
    second->client = first->client;
    look(*second);
    const Merged merged = merge(*first, *second);
    if (!isSealed(*first) && !isSealed(*second)) {
        must(merge(*second, *first).record == merged.record);
        must(merge(merged.record, *first).record == merged.record);
        look(merged.record);
    }
    return 0;
}
