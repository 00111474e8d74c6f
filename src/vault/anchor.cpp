#include "vault/anchor.h"
#include "vault/vault_text.h"

#include "core/ids.h"
#include "core/json.h"
#include "vault/files.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <sodium.h>

namespace stipple::vault
{

namespace
{

QString pathIn(const QString& folder) { return folder + QStringLiteral("/anchor"); }
constexpr qint64 mostBytes = 8'192;
// SQLCipher 4: pages of 4 KiB, each ending in 16 random bytes and an HMAC-SHA512 of 64.
constexpr qint64 pageBytes = 4'096;
constexpr qint64 trailerBytes = 80;

Json hex(const QByteArray& bytes) { return Json(QString::fromLatin1(bytes.toHex())); }
QByteArray fromHex(const Json& json) { return QByteArray::fromHex(json.toString().toLatin1()); }

Json contentOf(const Anchor& anchor)
{
    Json json = Json::object();
    json.insert(QStringLiteral("format"), 1);
    json.insert(QStringLiteral("vault"), idText(anchor.vault));
    json.insert(QStringLiteral("device"), idText(anchor.device));
    json.insert(QStringLiteral("counter"), anchor.counter);
    json.insert(QStringLiteral("seq"), anchor.head.seq);
    json.insert(QStringLiteral("head"), hex(anchor.head.hash));
    json.insert(QStringLiteral("header"), hex(anchor.header));
    json.insert(QStringLiteral("next"), hex(anchor.next));
    json.insert(QStringLiteral("closed"), hex(anchor.closed));
    json.insert(QStringLiteral("ends"), hex(anchor.ends));
    return json;
}

Error older(const QString& what, const QString& details = {})
{
    return Error(
        ErrorCode::Refused,
        what + QLatin1Char(' ') +
            VaultText::tr("Everything can be looked at, and nothing was changed, but nothing can be written until the "
                          "owner, or whoever holds the recovery code, confirms that this is the right data."),
        details);
}

std::optional<Error> compareHeader(const Anchor& anchor, const Header& header)
{
    const QByteArray digest = header.digest();
    if (digest == anchor.header || (!anchor.next.isEmpty() && digest == anchor.next))
        return std::nullopt;
    return older(VaultText::tr(
        "The key slots (vault.json) are not those that this tablet wrote last: an older file was put back."));
}

std::optional<Error> comparePages(const QByteArray& expected, const QString& databasePath, DigestOf part)
{
    const auto digest = databaseDigest(databasePath, part);
    if (!digest)
        return digest.error();
    if (*digest == expected)
        return std::nullopt;
    return older(
        VaultText::tr("The database is not as it was when the vault was last locked: it was damaged, or an older file, "
                      "or a part of one, was put back."));
}

std::optional<Error> compareFile(const Anchor& anchor, const QString& databasePath)
{
    if (anchor.closed.isEmpty() || !QFile::exists(databasePath)) // that it is missing, opening it says
        return std::nullopt;
    if (auto alarm = comparePages(anchor.ends, databasePath, DigestOf::Ends))
        return alarm;
    const QString log = databasePath + QStringLiteral("-wal");
    if (!QFile::exists(log) || QFile(log).size() == 0)
        return std::nullopt;
    // The database is whole without it, and would show old pages with it.
    const QString aside = log + QStringLiteral("-set-aside");
    QFile::remove(aside);
    QFile::rename(log, aside);
    return older(
        VaultText::tr(
            "Beside the database lay a log of changes that was not there when the vault was last locked. It was "
            "set aside as %1.")
            .arg(QFileInfo(aside).fileName()));
}

std::optional<Error> compareHead(const AuditHead& head, const QString& databasePath, const SecretBytes& key)
{
    auto found = [&]() -> Result<QByteArray> {
        STIPPLE_ASSIGN(Connection connection, Connection::open(databasePath, key, Connection::Mode::Read));
        STIPPLE_ASSIGN(Statement entry, connection.prepare("SELECT hash FROM audit WHERE seq = ?"));
        STIPPLE_ASSIGN(const bool row, entry.bind(1, head.seq).step());
        return row ? entry.blob(0) : QByteArray();
    }();
    if (!found)
        return found.error();
    if (*found == head.hash)
        return std::nullopt;
    return older(
        VaultText::tr("The data is older than what this tablet last saw: changes that were saved are missing."),
        QStringLiteral("audit entry %1").arg(head.seq));
}

} // namespace

QByteArray Anchor::signedBytes() const
{
    return "stipple anchor " + contentOf(*this).toCanonical().value_or(QByteArray());
}

QByteArray Anchor::toBytes() const
{
    Json json = contentOf(*this);
    json.insert(QStringLiteral("signature"), hex(signature));
    return json.toBytes() + '\n';
}

Result<Anchor> Anchor::parse(const QByteArray& bytes)
{
    const auto json = Json::parse(bytes, {.bytes = mostBytes, .depth = 2, .values = 50});
    Anchor anchor;
    if (json) {
        anchor.vault = idFromText((*json)[u"vault"].toString());
        anchor.device = idFromText((*json)[u"device"].toString());
        anchor.counter = (*json)[u"counter"].toInteger().value_or(-1);
        anchor.head = {(*json)[u"seq"].toInteger().value_or(-1), fromHex((*json)[u"head"])};
        anchor.header = fromHex((*json)[u"header"]);
        anchor.next = fromHex((*json)[u"next"]);
        anchor.closed = fromHex((*json)[u"closed"]);
        anchor.ends = fromHex((*json)[u"ends"]);
        anchor.signature = fromHex((*json)[u"signature"]);
    }
    if (!json || anchor.vault.isNull() || anchor.device.isNull() || anchor.counter < 0 || anchor.head.seq < 0)
        return failure(ErrorCode::Damaged, VaultText::tr("The anchor is damaged."));
    return anchor;
}

bool Anchor::isSignedBy(const QByteArray& deviceKey) const { return isSigned(signature, signedBytes(), deviceKey); }

Result<Anchor> readAnchor(const QString& folder)
{
    STIPPLE_ASSIGN(const QByteArray bytes, readWholeFile(pathIn(folder), mostBytes));
    return Anchor::parse(bytes);
}

Done writeAnchor(const QString& folder, Anchor& anchor, const SigningKey& device)
{
    ++anchor.counter;
    anchor.signature = device.sign(anchor.signedBytes());
    return replaceFile(pathIn(folder), anchor.toBytes());
}

Result<QByteArray> databaseDigest(const QString& databasePath, DigestOf part)
{
    const auto failed = [](const QFile& file) {
        return failure(ErrorCode::IoFailure, VaultText::tr("The vault's database cannot be read."), file.errorString());
    };
    QFile file(databasePath);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failed(file);
    initSodium();
    crypto_generichash_state state;
    crypto_generichash_init(&state, nullptr, 0, 32);
    const qint64 size = file.size();
    const qint64 lastPage = size <= pageBytes ? 0 : (size - 1) / pageBytes * pageBytes;
    const bool isWhole = part == DigestOf::Whole;
    QByteArray chunk(isWhole ? 256 * pageBytes : pageBytes, Qt::Uninitialized);
    qint64 total = 0;
    while (true) {
        const qint64 count = file.read(chunk.data(), chunk.size());
        if (count < 0)
            return failed(file);
        if (count == 0)
            break;
        for (qint64 page = 0; page < count; page += pageBytes) {
            const qint64 begin = std::min(page + pageBytes - trailerBytes, count);
            const qint64 bytes = std::min(trailerBytes, count - begin);
            crypto_generichash_update(&state, reinterpret_cast<const unsigned char*>(chunk.constData()) + begin,
                                      quint64(bytes));
        }
        total += count;
        if (!isWhole && total < lastPage) {
            if (!file.seek(lastPage))
                return failed(file);
            total = lastPage;
        }
    }
    crypto_generichash_update(&state, reinterpret_cast<const unsigned char*>(&total), sizeof total);
    QByteArray digest(32, Qt::Uninitialized);
    crypto_generichash_final(&state, reinterpret_cast<unsigned char*>(digest.data()), 32);
    return digest;
}

Done noteClosed(Anchor& anchor, const QString& databasePath)
{
    STIPPLE_ASSIGN(anchor.ends, databaseDigest(databasePath, DigestOf::Ends));
    STIPPLE_ASSIGN(anchor.closed, databaseDigest(databasePath, DigestOf::Whole));
    return {};
}

std::optional<Error> checkWholeFile(const Anchor& anchor, const QString& databasePath)
{
    return anchor.closed.isEmpty() ? std::nullopt : comparePages(anchor.closed, databasePath, DigestOf::Whole);
}

AnchorCheck checkAnchor(const QString& folder, const Header& header, const QByteArray& keptAnchor,
                        const SecretBytes& databaseKey)
{
    const QString databasePath = folder + QStringLiteral("/records.db");
    AnchorCheck check;
    auto anchor = readAnchor(folder);
    if (!anchor) {
        check.alarm =
            older(VaultText::tr("The anchor, which says how far this vault had come, is missing or damaged."));
        return check;
    }
    check.anchor = *anchor;
    if (anchor->vault != header.vault || anchor->device != header.identity.device ||
        !anchor->isSignedBy(header.identity.deviceKey)) {
        check.alarm = older(VaultText::tr("The anchor, which says how far this vault had come, is not this tablet's."));
        return check;
    }
    const auto kept = keptAnchor.isEmpty() ? std::nullopt : std::optional(Anchor::parse(keptAnchor));
    // The one of the identity before this one has had its day.
    if (kept && !(*kept && (*kept)->device == header.identity.replaces)) {
        const bool ours = *kept && (*kept)->vault == header.vault && (*kept)->isSignedBy(header.identity.deviceKey);
        if (!ours || (*kept)->counter > anchor->counter) {
            check.alarm = older(
                VaultText::tr("This device's keystore remembers a later state of this vault: the whole folder was "
                              "put back."));
            return check;
        }
    }
    check.alarm = compareHeader(*anchor, header);
    if (!check.alarm)
        check.alarm = compareFile(*anchor, databasePath);
    // That the database cannot be read at all says more than that it is not as it was.
    const auto head = compareHead(anchor->head, databasePath, databaseKey);
    if (head && (!check.alarm || head->code() != ErrorCode::Refused))
        check.alarm = head;
    return check;
}

} // namespace stipple::vault
