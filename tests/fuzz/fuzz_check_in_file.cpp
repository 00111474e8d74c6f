// A client's check-ins, as anybody who has the pack's key may seal them.
#include "documents/check_in_file.h"

#include <cstdint>
#include <cstdlib>

using namespace stipple;
using namespace stipple::documents;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const QUuid vault(QStringLiteral("01900000-0000-7000-8000-000000000002"));
    static const vault::BoxKeys keys =
        vault::BoxKeys::fromSeed(vault::SecretBytes::fromPassphrase(QString(32, QLatin1Char('b'))));
    const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    const auto outside = CheckInFile::open(bytes, vault, keys);
    if (outside || outside.error().message().isEmpty())
        std::abort(); // nobody seals by chance
    const QByteArray head = "stipple-check-ins-1\n" + vault.toRfc4122();
    const auto read = CheckInFile::open(head + *vault::sealToBox(head + bytes, keys.publicKey), vault, keys);
    if (!read) {
        if (read.error().message().isEmpty())
            std::abort();
        return 0;
    }
    // Whatever is read can be sent on, and is read as the same again.
    const auto again = read->sealedTo(keys.publicKey);
    const auto twice = again ? CheckInFile::open(*again, vault, keys) : *read;
    if (!again || !twice || twice->checkIns.size() != read->checkIns.size() ||
        twice->checkIns.front().said != read->checkIns.front().said || twice->photos.size() != read->photos.size())
        std::abort();
    return 0;
}
