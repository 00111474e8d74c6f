// A photo's file, and a script of what is done to one: the first byte chooses. Whatever is done, and even where the
// record's hash was made to fit, only what was sealed comes out, from its beginning; and only all of it is called
// whole.
#include "vault/sealed_file.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <cstdint>
#include <cstdlib>

using namespace stipple;
using namespace stipple::vault;

namespace
{

const QUuid photo(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11);

struct Genuine {
    QTemporaryDir folder{
        (QFileInfo(QStringLiteral("/dev/shm")).isWritable() ? QStringLiteral("/dev/shm") : QDir::tempPath()) +
        QStringLiteral("/fuzz-photo-XXXXXX")};
    QString path = folder.filePath(QStringLiteral("photo"));
    QByteArray plain;
    SecretBytes key;
    std::vector<QByteArray> pieces; // its head, and its chunks

    Genuine()
    {
        for (const char letter : {'a', 'b', 'c'})
            plain += QByteArray(letter == 'c' ? 1'000 : qsizetype(sealedChunk), letter);
        QBuffer source(&plain);
        source.open(QIODevice::ReadOnly);
        auto sealed = sealIntoFile(path, photo, source);
        QFile file(path);
        if (!sealed || !file.open(QIODevice::ReadOnly))
            std::abort();
        key = std::move(sealed->key);
        QByteArray out;
        QBuffer sink(&out);
        sink.open(QIODevice::WriteOnly);
        if (!openSealedFile(path, photo, key, sealed->sha256, sink) || out != plain)
            std::abort(); // so that being refused means something
        QByteArray bytes = file.readAll();
        const qsizetype head = bytes.size() - plain.size() - 3 * 17;
        for (qsizetype at = 0, size = head; at < bytes.size(); at += size, size = qsizetype(sealedChunk) + 17) {
            size = at == 0 ? head : size;
            pieces.push_back(bytes.mid(at, size));
        }
    }
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const Genuine genuine;
    const QByteArrayView input(reinterpret_cast<const char*>(data), qsizetype(size));
    QByteArray bytes;
    if (input.isEmpty() || input[0] % 2 == 0) {
        bytes = input.toByteArray();
    } else {
        // Threes: a piece to append, which of its bytes to change (0: none), and how much to cut off (0: nothing).
        for (qsizetype i = 1; i + 2 < input.size() && i < 40; i += 3) {
            const auto which = std::size_t(std::uint8_t(input[i])) % (genuine.pieces.size() + 1);
            QByteArray next = which < genuine.pieces.size() ? genuine.pieces[which] : QByteArray(300, 'g');
            const auto at = qsizetype(std::uint8_t(input[i + 1]));
            if (at > 0)
                next[(at * at) % next.size()] ^= 1;
            next.chop(std::min<qsizetype>(std::uint8_t(input[i + 2]), next.size()));
            bytes += next;
        }
    }
    QFile file(genuine.path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Unbuffered) ||
        file.write(bytes) != bytes.size())
        std::abort();
    file.close();
    QByteArray out;
    QBuffer sink(&out);
    sink.open(QIODevice::WriteOnly);
    const auto opened = openSealedFile(genuine.path, photo, genuine.key, sha256Hex(bytes), sink);
    if (!genuine.plain.startsWith(out) || (opened && out != genuine.plain))
        std::abort();
    return 0;
}
