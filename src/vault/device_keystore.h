// The device's own keeper of small secrets (on Linux the Secret Service or KWallet), as a port of three functions. It
// answers later, on the caller's event loop, so it is used by the app and by stipplectl only; what it gave is handed to
// the vault. Two things of a vault are kept there: the device secret, without which a PIN opens nothing, and a copy of
// the anchor, which notices when a whole folder was put back.
#pragma once

#include "core/result.h"
#include "vault/secret.h"

#include <QUuid>

#include <functional>

namespace stipple::vault
{

class DeviceKeystore
{
public:
    virtual ~DeviceKeystore() = default;
    using Got = std::function<void(Result<SecretBytes>)>;
    using Kept = std::function<void(Done)>;
    // NotFound: it works, and holds nothing of that name · KeystoreFailed: there is none, or it does not answer.
    virtual void read(const QString& name, Got got) = 0;
    virtual void write(const QString& name, const SecretBytes& value, Kept kept) = 0;
    virtual void remove(const QString& name, Kept kept) = 0;
};

// Where there is no keystore: answers KeystoreFailed to everything.
class NoKeystore final : public DeviceKeystore
{
public:
    void read(const QString& name, Got got) override;
    void write(const QString& name, const SecretBytes& value, Kept kept) override;
    void remove(const QString& name, Kept kept) override;
};

[[nodiscard]] QString deviceSecretName(const QUuid& vault);
[[nodiscard]] QString keptAnchorName(const QUuid& vault);

// What the keystore gave for one vault. `problem` says why there is no device secret.
struct FromKeystore {
    SecretBytes deviceSecret;
    QByteArray anchor;
    std::optional<Error> problem;
};
// The sentence for somebody who wanted in with a PIN: which of both it is, and what to do.
[[nodiscard]] Error pinNeedsKeystore(const std::optional<Error>& problem);

} // namespace stipple::vault
