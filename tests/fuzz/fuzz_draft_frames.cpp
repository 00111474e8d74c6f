// A draft file, and a script of what is done to one: the first byte chooses. Whatever is done, only frames that were
// written are read, each once, in order.
#include "vault/draft_file.h"

#include <QtEndian>

#include <cstdint>
#include <cstdlib>

using namespace stipple;
using namespace stipple::vault;

namespace
{

const QUuid handover(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11);

// As DraftWriter makes it, without a file.
QByteArray frame(const SecretBytes& key, quint64 number, QByteArrayView content)
{
    QByteArray bound = "stipple draft frame " + handover.toRfc4122() + QByteArray(8, '\0');
    qToBigEndian(number, bound.data() + bound.size() - 8);
    const QByteArray sealed = seal(key, content, bound);
    QByteArray head = "SDF1" + QByteArray(12, '\0');
    qToBigEndian(number, head.data() + 4);
    qToBigEndian(quint32(sealed.size()), head.data() + 12);
    return head + sealed;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const SecretBytes key = SecretBytes::copyOf(QByteArrayView("0123456789abcdef0123456789abcdef"));
    static const std::vector<QByteArray> written{frame(key, 1, "one"), frame(key, 2, "two"), frame(key, 3, "three")};
    const QByteArrayView input(reinterpret_cast<const char*>(data), qsizetype(size));
    QByteArray bytes;
    if (input.isEmpty() || input[0] % 2 == 0) {
        bytes = input.toByteArray();
    } else {
        // Pairs: a frame to append, and a byte of it to change (0: none); more than 2 are garbage.
        for (qsizetype i = 1; i + 1 < input.size(); i += 2) {
            const auto which = std::size_t(std::uint8_t(input[i]));
            QByteArray next = which < written.size() ? written[which] : QByteArray(qsizetype(which), 'S');
            const auto at = qsizetype(std::uint8_t(input[i + 1]));
            if (at > 0 && at < next.size())
                next[at] = char(next[at] ^ 1);
            bytes += next;
        }
    }
    const DraftFrames read = parseDraft(bytes, handover, key);
    quint64 last = 0;
    for (const DraftFrame& each : read.frames) {
        const char* expected[] = {"one", "two", "three"};
        if (each.number <= last || each.number > 3 || each.content.view() != QByteArrayView(expected[each.number - 1]))
            std::abort();
        last = each.number;
    }
    if (read.wholeBytes > bytes.size())
        std::abort();
    return 0;
}
