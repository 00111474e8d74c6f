// Every client's two keys: what is sealed under the erasable one is gone when it is destroyed; what the law obliges the
// clinic to keep is sealed under the other. Random, versioned, wrapped by a key that the vault key gives.
#pragma once

#include "vault/database.h"
#include "vault/sealing.h"

#include <QUuid>

namespace stipple::vault
{

enum class ClientKeyUse { Erasable = 1, MustKeep = 2 };

struct ClientKey {
    SecretBytes key;
    QByteArray id; // 16 random bytes; names the key on a server, and tells nothing
    qint64 version = 1;
};

// The first version of both, within the caller's transaction.
[[nodiscard]] Done makeClientKeys(Connection& connection, const QUuid& client, const SecretBytes& wrapKey,
                                  qint64 nowMs);
// The newest version. NotFound (there is none, or it was destroyed) · Damaged, naming the client's id.
[[nodiscard]] Result<ClientKey> newestClientKey(Connection& connection, const QUuid& client, ClientKeyUse use,
                                                const SecretBytes& wrapKey);
// All versions of that use, within the caller's transaction.
[[nodiscard]] Done destroyClientKeys(Connection& connection, const QUuid& client, ClientKeyUse use);

} // namespace stipple::vault
