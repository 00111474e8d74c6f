// A back-up's manifest.json. The checksum would keep a fuzzer out, so it is set right before the second reading.
#include "core/json.h"
#include "vault/backup_manifest.h"

#include <cstdint>
#include <cstdlib>

using namespace stipple;

namespace
{

// Whatever is read, no file outside the back-up's own folder is ever named, and none that it would not hold itself.
bool isHarmless(const vault::BackupFile& file)
{
    return !file.name.startsWith(u'/') && !file.name.contains(QLatin1String("..")) && !file.name.contains(u'\n') &&
           !file.name.contains(QChar(u'\0')) && file.name.count(u'/') <= 2 && file.size >= 0 &&
           file.sha256.size() == 64;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    auto manifest = vault::BackupManifest::parse(bytes);
    if (!manifest) {
        auto json = Json::parse(bytes, {.bytes = 1 << 20, .depth = 6, .values = 100'000});
        if (json && json->isObject()) {
            json->remove(u"check");
            if (const auto canonical = json->toCanonical()) {
                json->insert(QStringLiteral("check"), QString::fromLatin1(vault::hash(*canonical).toHex()));
                manifest = vault::BackupManifest::parse(json->toBytes());
            }
        }
    }
    if (!manifest)
        return 0;
    for (const vault::BackupFile* file :
         {&manifest->header, &manifest->database, &manifest->log, &manifest->erasures}) {
        const bool isOptional = file == &manifest->log || file == &manifest->erasures;
        if (!(isOptional && file->name.isEmpty()) && (file->name.isEmpty() || !isHarmless(*file)))
            std::abort();
    }
    for (const auto& [id, file] : manifest->media) {
        if (id.isNull() || file.name != vault::mediaName(id) || !isHarmless(file))
            std::abort();
    }
    if (manifest->device.isNull() != manifest->signature.isEmpty())
        std::abort();
    const auto again = vault::BackupManifest::parse(manifest->toBytes(nullptr));
    if (!again || again->signedBytes() != manifest->signedBytes())
        std::abort();
    return 0;
}
