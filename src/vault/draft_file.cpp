#include "vault/draft_file.h"
#include "vault/vault_text.h"

#include "core/ids.h"
#include "vault/files.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <cerrno>
#include <fcntl.h>
#include <map>
#include <unistd.h>

namespace stipple::vault
{

namespace
{

constexpr QByteArrayView magic("SDF1");
constexpr qsizetype headBytes = 4 + 8 + 4;
constexpr qint64 reserveBytes = 256 << 10;

QByteArray boundTo(const QUuid& handover, quint64 number)
{
    QByteArray bound = "stipple draft frame " + handover.toRfc4122();
    bound.resize(bound.size() + 8);
    qToBigEndian(number, bound.data() + bound.size() - 8);
    return bound;
}

Error notSaved(int number)
{
    return systemError(number, VaultText::tr("This answer was not saved; every answer before it was."));
}

// Writes all of it at `offset`; 0 or the error's number.
int writeAt(int descriptor, QByteArrayView bytes, qint64 offset)
{
    while (!bytes.isEmpty()) {
        const ssize_t count = ::pwrite(descriptor, bytes.data(), std::size_t(bytes.size()), offset);
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return errno;
        bytes = bytes.sliced(count);
        offset += count;
    }
    return 0;
}

qsizetype lengthWithoutZeros(QByteArrayView bytes)
{
    qsizetype length = bytes.size();
    while (length > 0 && bytes[length - 1] == '\0')
        --length;
    return length;
}

} // namespace

QString draftPath(const QString& vaultFolder, const QUuid& handover)
{
    return vaultFolder + QStringLiteral("/drafts/") + idText(handover);
}

DraftFrames parseDraft(QByteArrayView bytes, const QUuid& handover, const SecretBytes& key)
{
    DraftFrames read;
    std::map<quint64, SecretBytes> genuine;
    quint64 last = 0;
    bool disordered = false;
    int refused = 0;
    int repeated = 0;
    bool torn = false;
    qsizetype at = 0;
    const qsizetype end = lengthWithoutZeros(bytes);
    while (at < end) {
        // What was written from here on. The zeros behind it are reserved room, or, in a frame, its own last bytes:
        // only the frame's length tells, so nothing is cut off before it was tried.
        const QByteArrayView rest = bytes.sliced(at);
        const qsizetype written = end - at;
        if (!rest.startsWith(magic)) {
            // Something else stands here: go on where a frame may begin again.
            const qsizetype next = bytes.indexOf(magic, at + 1);
            ++refused;
            at = next < 0 ? bytes.size() : next;
            continue;
        }
        if (rest.size() < headBytes) {
            torn = true;
            break;
        }
        const auto number = qFromBigEndian<quint64>(bytes.data() + at + 4);
        const auto length = qint64(qFromBigEndian<quint32>(bytes.data() + at + 12));
        const bool possible = length >= sealOverhead && length <= mostFrameBytes + sealOverhead;
        auto content = possible && bytes.size() - at - headBytes >= length
                           ? vault::open(key, bytes.sliced(at + headBytes, length), boundTo(handover, number))
                           : failure(ErrorCode::Damaged, QString());
        if (!content) {
            const qsizetype next = bytes.indexOf(magic, at + 1);
            if (next < 0 && (written < headBytes || (possible && written - headBytes < length))) {
                torn = true;
                break;
            }
            ++refused;
            at = next < 0 ? bytes.size() : next;
            continue;
        }
        at += headBytes + length;
        read.wholeBytes = at;
        if (!genuine.try_emplace(number, *std::move(content)).second)
            ++repeated;
        disordered = disordered || number < last;
        last = std::max(last, number);
    }
    quint64 expected = 1;
    quint64 missing = 0;
    for (auto& [number, content] : genuine) {
        missing += number - expected;
        expected = number + 1;
        read.frames.push_back({number, std::move(content)});
    }
    const QString kept = VaultText::tr("Entries kept: %1.").arg(read.frames.size());
    const auto tell = [&](const QString& what) { read.problems += what + QLatin1Char(' ') + kept; };
    if (refused > 0)
        tell(
            VaultText::tr("Places in a draft that this tablet did not write, and that were refused: %1.").arg(refused));
    if (missing > 0)
        tell(VaultText::tr("Entries missing from the middle of a draft: %1.").arg(missing));
    if (repeated > 0)
        tell(VaultText::tr("Entries that stood in a draft twice, each taken once: %1.").arg(repeated));
    if (disordered)
        tell(VaultText::tr(
            "The answers of a draft were not in their order; they were taken in the order in which they were given."));
    if (torn)
        tell(VaultText::tr("The last answer of a draft was being written when the power went, and is not complete."));
    return read;
}

Result<DraftFrames> readDraft(const QString& path, const QUuid& handover, const SecretBytes& key)
{
    STIPPLE_ASSIGN(const QByteArray bytes, readWholeFile(path, mostDraftBytes));
    return parseDraft(bytes, handover, key);
}

Result<DraftWriter> DraftWriter::open(const QString& path, const QUuid& handover, SecretBytes key)
{
    DraftWriter writer;
    if (QFile::exists(path)) {
        STIPPLE_ASSIGN(const DraftFrames there, readDraft(path, handover, key));
        writer.m_end = there.wholeBytes;
        if (!there.frames.empty())
            writer.m_next = there.frames.back().number + 1;
    }
    writer.m_handover = handover;
    writer.m_key = std::move(key);
    writer.m_descriptor = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (writer.m_descriptor < 0 || ::ftruncate(writer.m_descriptor, writer.m_end) != 0)
        return failure(notSaved(errno));
    writer.m_reserved = writer.m_end;
    STIPPLE_TRY(syncFolder(QFileInfo(path).absolutePath()));
    return writer;
}

DraftWriter::DraftWriter(DraftWriter&& other) noexcept
    : m_handover(other.m_handover)
    , m_key(std::move(other.m_key))
    , m_descriptor(std::exchange(other.m_descriptor, -1))
    , m_end(other.m_end)
    , m_reserved(other.m_reserved)
    , m_next(other.m_next)
{
}

DraftWriter& DraftWriter::operator=(DraftWriter&& other) noexcept
{
    std::swap(m_handover, other.m_handover);
    std::swap(m_key, other.m_key);
    std::swap(m_descriptor, other.m_descriptor);
    std::swap(m_end, other.m_end);
    std::swap(m_reserved, other.m_reserved);
    std::swap(m_next, other.m_next);
    return *this;
}

DraftWriter::~DraftWriter()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

Result<quint64> DraftWriter::append(QByteArrayView content)
{
    if (content.size() > mostFrameBytes || m_end > mostDraftBytes - mostFrameBytes)
        return failure(ErrorCode::InvalidInput, VaultText::tr("This answer is too large to be saved."));
    const QByteArray sealed = seal(m_key, content, boundTo(m_handover, m_next));
    QByteArray frame = magic.toByteArray();
    frame.resize(headBytes);
    qToBigEndian(m_next, frame.data() + 4);
    qToBigEndian(quint32(sealed.size()), frame.data() + 12);
    frame += sealed;

    // A file that need not grow is synced in half the time. Where there is no room for that, the frame alone may fit.
    if (m_end + frame.size() > m_reserved) {
        const qint64 upTo = m_end + frame.size() + reserveBytes;
        if (writeAt(m_descriptor, QByteArray(qsizetype(upTo - m_end), '\0'), m_end) == 0)
            m_reserved = upTo;
        else if (::ftruncate(m_descriptor, m_end) == 0)
            m_reserved = m_end;
    }
    int number = writeAt(m_descriptor, frame, m_end);
    if (number == 0 && ::fdatasync(m_descriptor) != 0)
        number = errno;
    if (number != 0) {
        // Whatever part of it was written must not stand there as if it had been saved.
        if (::ftruncate(m_descriptor, m_end) == 0)
            m_reserved = m_end;
        return failure(notSaved(number));
    }
    m_end += frame.size();
    return m_next++;
}

} // namespace stipple::vault
