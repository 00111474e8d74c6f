#include "vault/sealed_file.h"

#include "core/ids.h"
#include "vault/digest.h"
#include "vault/files.h"
#include "vault/following_digest.h"
#include "vault/sealing.h"
#include "vault/vault_text.h"

#include <QCoreApplication>
#include <QFile>

#include <sodium.h>

namespace stipple::vault
{

namespace
{

constexpr QByteArrayView magic = "STPHOTO1";
constexpr qsizetype commitmentSize = 32;
constexpr qsizetype streamHeaderSize = crypto_secretstream_xchacha20poly1305_HEADERBYTES;
constexpr qsizetype headSize = 8 + commitmentSize + streamHeaderSize;
constexpr qsizetype overhead = crypto_secretstream_xchacha20poly1305_ABYTES;

const unsigned char* bytesOf(QByteArrayView view) { return reinterpret_cast<const unsigned char*>(view.data()); }
unsigned char* bytesOf(QByteArray& array) { return reinterpret_cast<unsigned char*>(array.data()); }

// The key that encrypts, and the commitment: neither tells anything of the other.
SecretBytes streamKey(const SecretBytes& key) { return keyedHash(key, QByteArrayView("stipple photo 1 stream")); }
SecretBytes commitment(const SecretBytes& key, const QUuid& id)
{
    return keyedHash(key, QByteArray("stipple photo 1 commitment ") + id.toRfc4122());
}

class StreamState
{
public:
    StreamState() = default;
    StreamState(const StreamState&) = delete;
    StreamState& operator=(const StreamState&) = delete;
    ~StreamState() { sodium_memzero(&state, sizeof state); }
    crypto_secretstream_xchacha20poly1305_state state{};
};

// Gathers what is to be written into whole blocks, which a storage takes in much faster than chunks with their tags.
class Gathered
{
public:
    explicit Gathered(AsideFile& file)
        : m_file(file)
    {
        m_bytes.reserve(2 * block);
    }
    Done write(QByteArrayView bytes)
    {
        m_bytes.append(bytes.data(), bytes.size());
        return m_bytes.size() < block ? Done() : writeOut(m_bytes.size() / block * block);
    }
    Done flush() { return writeOut(m_bytes.size()); }
    qint64 written() const { return m_written; }

private:
    static constexpr qsizetype block = 256 * 1024;

    Done writeOut(qsizetype size)
    {
        STIPPLE_TRY(m_file.write(QByteArrayView(m_bytes).first(size)));
        m_bytes.remove(0, size);
        m_written += size;
        return {};
    }
    AsideFile& m_file;
    QByteArray m_bytes;
    qint64 m_written = 0;
};

// Fills a chunk from a device that may give less at a time.
Result<qsizetype> fill(QIODevice& source, QByteArray& chunk)
{
    qint64 filled = 0;
    while (filled < sealedChunk) {
        const qint64 count = source.read(chunk.data() + filled, sealedChunk - filled);
        if (count < 0)
            return failure(ErrorCode::InvalidInput, VaultText::tr("The photo could not be read; nothing was added."),
                           source.errorString());
        if (count == 0)
            break;
        filled += count;
    }
    return qsizetype(filled);
}

tl::unexpected<Error> damaged(const QUuid& id, const char* details)
{
    return failure(
        ErrorCode::Damaged,
        VaultText::tr("The file of photo %1 is damaged: it is not what was written. Other photos are not affected. "
                      "Restore it from a back-up.")
            .arg(idText(id)),
        QString::fromLatin1(details));
}

} // namespace

QString mediaPath(const QString& folder, const QUuid& id)
{
    const QString name = idText(id);
    return folder + QStringLiteral("/media/") + name.right(2) + QLatin1Char('/') + name;
}

Result<SealedFile> sealIntoFile(const QString& path, const QUuid& id, QIODevice& source)
{
    initSodium();
    QByteArray plain(sealedChunk, Qt::Uninitialized);
    STIPPLE_ASSIGN(qsizetype filled, fill(source, plain));
    if (filled == 0)
        return failure(ErrorCode::InvalidInput, VaultText::tr("The photo is empty; nothing was added."));

    SealedFile sealed{SecretBytes::random(keySize), {}, {}, 0};
    STIPPLE_ASSIGN(AsideFile file, AsideFile::create(path));
    // Hashed meanwhile, on threads of their own: together they take longer than encrypting does.
    FollowingDigest sha256(file.asidePath(), Digest::Kind::Sha256);
    FollowingDigest md5(file.asidePath(), Digest::Kind::Md5);

    Gathered gathered(file);
    StreamState stream;
    QByteArray head = magic.toByteArray() + commitment(sealed.key, id).view().toByteArray();
    head.resize(headSize);
    crypto_secretstream_xchacha20poly1305_init_push(&stream.state, bytesOf(head) + headSize - streamHeaderSize,
                                                    streamKey(sealed.key).data());
    STIPPLE_TRY(gathered.write(head));
    const QByteArray bound = id.toRfc4122();
    QByteArray next(sealedChunk, Qt::Uninitialized);
    QByteArray cipher(sealedChunk + overhead, Qt::Uninitialized);
    while (true) {
        // One chunk ahead, to know which is the last.
        STIPPLE_ASSIGN(const qsizetype following, fill(source, next));
        const unsigned char tag = following == 0 ? crypto_secretstream_xchacha20poly1305_TAG_FINAL
                                                 : crypto_secretstream_xchacha20poly1305_TAG_MESSAGE;
        unsigned long long written = 0;
        crypto_secretstream_xchacha20poly1305_push(&stream.state, bytesOf(cipher), &written, bytesOf(plain),
                                                   quint64(filled), bytesOf(bound), quint64(bound.size()), tag);
        STIPPLE_TRY(gathered.write(QByteArrayView(cipher).first(qsizetype(written))));
        sha256.grewTo(gathered.written());
        md5.grewTo(gathered.written());
        if (following == 0)
            break;
        std::swap(plain, next);
        filled = following;
    }
    STIPPLE_TRY(gathered.flush());
    sealed.size = gathered.written();
    sha256.grewTo(sealed.size);
    md5.grewTo(sealed.size);
    STIPPLE_TRY(file.keep());
    const auto hashes = sha256.hex().and_then([&](const QByteArray& sha) -> Done {
        sealed.sha256 = sha;
        STIPPLE_ASSIGN(sealed.md5, md5.hex());
        return {};
    });
    if (!hashes) {
        QFile::remove(path);
        return failure(hashes.error());
    }
    return sealed;
}

Done openSealedFile(const QString& path, const QUuid& id, const SecretBytes& key, const QByteArray& sha256,
                    QIODevice& sink)
{
    initSodium();
    auto opened = SourceFile::open(path);
    if (!opened && opened.error().code() == ErrorCode::NotFound)
        return failure(ErrorCode::NotFound,
                       VaultText::tr("The file of photo %1 is missing. Other photos are not affected. "
                                     "Restore it from a back-up.")
                           .arg(idText(id)));
    STIPPLE_ASSIGN(SourceFile file, std::move(opened));
    QByteArray head(headSize, Qt::Uninitialized);
    STIPPLE_ASSIGN(const qsizetype headRead, file.read({head.data(), std::size_t(head.size())}));
    if (headRead != headSize || !head.startsWith(magic))
        return damaged(id, "head");
    if (sodium_memcmp(commitment(key, id).data(), head.constData() + magic.size(), commitmentSize) != 0)
        return failure(ErrorCode::WrongSecret,
                       VaultText::tr("The file of photo %1 belongs to another photo. Restore it from a "
                                     "back-up.")
                           .arg(idText(id)));
    Digest sha(Digest::Kind::Sha256);
    sha.add(head);
    StreamState stream;
    if (key.size() != keySize ||
        crypto_secretstream_xchacha20poly1305_init_pull(&stream.state, bytesOf(head) + headSize - streamHeaderSize,
                                                        streamKey(key).data()) != 0)
        return damaged(id, "stream header");
    const QByteArray bound = id.toRfc4122();
    QByteArray cipher(sealedChunk + overhead, Qt::Uninitialized);
    QByteArray plain(sealedChunk, Qt::Uninitialized);
    unsigned char tag = 0;
    while (true) {
        STIPPLE_ASSIGN(const qsizetype count, file.read({cipher.data(), std::size_t(cipher.size())}));
        if (count == 0)
            break;
        unsigned long long written = 0;
        if (count <= overhead || tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL ||
            crypto_secretstream_xchacha20poly1305_pull(&stream.state, bytesOf(plain), &written, &tag, bytesOf(cipher),
                                                       quint64(count), bytesOf(bound), quint64(bound.size())) != 0)
            return damaged(id, "chunk");
        sha.add(QByteArrayView(cipher).first(count));
        if (sink.write(plain.constData(), qint64(written)) != qint64(written))
            return failure(ErrorCode::IoFailure, VaultText::tr("The photo could not be written where it should go."),
                           sink.errorString());
    }
    if (tag != crypto_secretstream_xchacha20poly1305_TAG_FINAL)
        return damaged(id, "cut off");
    if (sha.hex() != sha256)
        return damaged(id, "hash");
    return {};
}

Result<FileDigest> digestFile(const QString& path, Digest* also)
{
    STIPPLE_ASSIGN(SourceFile file, SourceFile::open(path));
    Digest sha(Digest::Kind::Sha256);
    FileDigest digest;
    QByteArray buffer(256 * 1024, Qt::Uninitialized);
    while (true) {
        STIPPLE_ASSIGN(const qsizetype count, file.read({buffer.data(), std::size_t(buffer.size())}));
        if (count == 0)
            break;
        sha.add(QByteArrayView(buffer).first(count));
        if (also)
            also->add(QByteArrayView(buffer).first(count));
        digest.size += count;
    }
    digest.sha256 = sha.hex();
    return digest;
}

} // namespace stipple::vault
