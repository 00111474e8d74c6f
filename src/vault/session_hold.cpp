#include "vault/session_hold.h"
#include "vault/vault_text.h"

#include "core/ids.h"
#include "vault/files.h"
#include "vault/public_box.h"

#include <QCoreApplication>
#include <QDir>
#include <QtEndian>

#include <cstring>

namespace stipple::vault
{

namespace
{

constexpr QByteArrayView magic("SHI1");
// What is sealed: vault (16) · id (16) · length of the description (4, big-endian) · description · content
constexpr qsizetype headBytes = 16 + 16 + 4;

QString pathOf(const QString& vaultFolder, const QUuid& id)
{
    return vaultFolder + QStringLiteral("/drafts/held-") + idText(id);
}

} // namespace

Done holdItem(const QString& vaultFolder, const Header& header, const HeldItem& item)
{
    initSodium();
    const QByteArray about = item.about.toBytes();
    if (qint64(item.content.size()) + about.size() > mostHeldBytes)
        return failure(ErrorCode::InvalidInput,
                       VaultText::tr("This is too large to be kept while the tablet is locked. It was "
                                     "not saved."));
    SecretBytes plain(std::size_t(headBytes + about.size()) + item.content.size());
    std::memcpy(plain.data(), header.vault.toRfc4122().constData(), 16);
    std::memcpy(plain.data() + 16, item.id.toRfc4122().constData(), 16);
    qToBigEndian(quint32(about.size()), plain.data() + 32);
    std::memcpy(plain.data() + headBytes, about.constData(), std::size_t(about.size()));
    if (!item.content.isEmpty())
        std::memcpy(plain.data() + headBytes + about.size(), item.content.data(), item.content.size());
    STIPPLE_ASSIGN(const QByteArray sealed, sealToBox(plain.view(), header.boxKey));
    return replaceFile(pathOf(vaultFolder, item.id), magic.toByteArray() + sealed);
}

QList<QUuid> heldItems(const QString& vaultFolder)
{
    QList<QUuid> ids;
    const QDir drafts(vaultFolder + QStringLiteral("/drafts"));
    for (const QString& name : drafts.entryList({QStringLiteral("held-*")}, QDir::Files, QDir::Name)) {
        if (const QUuid id = idFromText(QStringView(name).sliced(5)); !id.isNull())
            ids += id;
    }
    return ids;
}

Result<HeldItem> openHeld(const Vault& vault, const QUuid& id)
{
    const auto damaged = [] {
        return failure(ErrorCode::Damaged,
                       VaultText::tr("Something kept while the tablet was locked is not what was written. It "
                                     "was left where it is, and not taken in."));
    };
    STIPPLE_ASSIGN(const QByteArray file, readWholeFile(pathOf(vault.folder(), id), mostHeldBytes + 4'096));
    if (!file.startsWith(magic) || file.size() < magic.size() + boxOverhead + headBytes)
        return damaged();
    auto opened = openBox(QByteArrayView(file).sliced(magic.size()), BoxKeys::fromSeed(vault.keyFor(KeyUse::BoxSeed)));
    if (!opened)
        return damaged();
    const SecretBytes plain = *std::move(opened);
    const QByteArrayView view = plain.view();
    const auto aboutBytes = qsizetype(qFromBigEndian<quint32>(view.data() + 32));
    if (QUuid::fromRfc4122(view.first(16)) != vault.header().vault || QUuid::fromRfc4122(view.sliced(16, 16)) != id ||
        aboutBytes > view.size() - headBytes)
        return damaged();
    auto about = Json::parse(view.sliced(headBytes, aboutBytes).toByteArray());
    if (!about)
        return damaged();
    return HeldItem{id, *std::move(about), SecretBytes::copyOf(view.sliced(headBytes + aboutBytes))};
}

Done removeHeld(const QString& vaultFolder, const QUuid& id)
{
    if (!QFile::remove(pathOf(vaultFolder, id)))
        return failure(ErrorCode::IoFailure, VaultText::tr("A file in the vault's folder could not be removed."));
    return syncFolder(vaultFolder + QStringLiteral("/drafts"));
}

} // namespace stipple::vault
