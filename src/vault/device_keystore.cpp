#include "vault/device_keystore.h"
#include "vault/vault_text.h"

#include "core/ids.h"

#include <QCoreApplication>

namespace stipple::vault
{

namespace
{

Error noKeystore() { return Error(ErrorCode::KeystoreFailed, VaultText::tr("This device has no keystore.")); }

} // namespace

void NoKeystore::read(const QString&, Got got) { got(failure(noKeystore())); }
void NoKeystore::write(const QString&, const SecretBytes&, Kept kept) { kept(failure(noKeystore())); }
void NoKeystore::remove(const QString&, Kept kept) { kept(failure(noKeystore())); }

QString deviceSecretName(const QUuid& vault) { return QStringLiteral("device-secret/") + idText(vault); }
QString keptAnchorName(const QUuid& vault) { return QStringLiteral("anchor/") + idText(vault); }

Error pinNeedsKeystore(const std::optional<Error>& problem)
{
    const QString rest =
        VaultText::tr("A PIN alone opens nothing. Nothing was changed; your data is still there. Use the "
                      "recovery code, or a practitioner's passphrase.");
    if (!problem || problem->code() == ErrorCode::NotFound)
        return Error(ErrorCode::KeystoreFailed,
                     VaultText::tr("This device's keystore no longer holds the key of this vault.") + QLatin1Char(' ') +
                         rest);
    return Error(ErrorCode::KeystoreFailed,
                 VaultText::tr("This device's keystore does not answer.") + QLatin1Char(' ') + rest,
                 problem->details());
}

} // namespace stipple::vault
