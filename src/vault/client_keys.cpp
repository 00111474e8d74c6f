#include "vault/client_keys.h"

#include "core/ids.h"

#include <QCoreApplication>

#include <sodium.h>

namespace stipple::vault
{

namespace
{

QByteArray boundTo(const QUuid& client, ClientKeyUse use, qint64 version)
{
    return "client key " + client.toRfc4122() + QByteArray::number(int(use)) + ' ' + QByteArray::number(version);
}

} // namespace

Done makeClientKeys(Connection& connection, const QUuid& client, const SecretBytes& wrapKey, qint64 nowMs)
{
    STIPPLE_ASSIGN(Statement insert,
                   connection.prepare("INSERT INTO client_keys (client, use, version, id, wrapped, made_ms) VALUES (?, "
                                      "?, 1, ?, ?, ?)"));
    for (const auto use : {ClientKeyUse::Erasable, ClientKeyUse::MustKeep}) {
        const SecretBytes key = SecretBytes::random(keySize);
        QByteArray id(16, Qt::Uninitialized);
        randombytes_buf(id.data(), std::size_t(id.size()));
        STIPPLE_TRY(insert.bind(1, client)
                        .bind(2, qint64(use))
                        .bind(3, id)
                        .bind(4, seal(wrapKey, key.view(), boundTo(client, use, 1)))
                        .bind(5, nowMs)
                        .run());
    }
    return {};
}

Result<ClientKey> newestClientKey(Connection& connection, const QUuid& client, ClientKeyUse use,
                                  const SecretBytes& wrapKey)
{
    STIPPLE_ASSIGN(Statement find, connection.prepare("SELECT version, id, wrapped FROM client_keys WHERE client = ? "
                                                      "AND use = ? ORDER BY version DESC LIMIT 1"));
    STIPPLE_ASSIGN(const bool exists, find.bind(1, client).bind(2, qint64(use)).step());
    if (!exists)
        return failure(ErrorCode::NotFound, QCoreApplication::translate("Vault", "There is no such key of this client: "
                                                                                 "it was destroyed, or never made."));
    const qint64 version = find.integer(0);
    auto key = open(wrapKey, find.blob(2), boundTo(client, use, version));
    if (!key)
        return failure(ErrorCode::Damaged,
                       QCoreApplication::translate("Vault", "A key of client %1 is damaged.").arg(idText(client)),
                       key.error().details());
    return ClientKey{*std::move(key), find.blob(1), version};
}

Done destroyClientKeys(Connection& connection, const QUuid& client, ClientKeyUse use)
{
    STIPPLE_ASSIGN(Statement remove, connection.prepare("DELETE FROM client_keys WHERE client = ? AND use = ?"));
    return remove.bind(1, client).bind(2, qint64(use)).run();
}

} // namespace stipple::vault
