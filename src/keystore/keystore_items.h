// What a vault keeps in the device's keystore, awaited: for the app and for stipplectl, before they unlock and after
// they lock.
#pragma once

#include "vault/device_keystore.h"
#include "vault/header.h"

#include <QCoroTask>

namespace stipple::keystore
{

// Both items. A vault without a PIN needs neither, so a keystore that fails is told in `problem` only.
[[nodiscard]] QCoro::Task<vault::FromKeystore> fetchItems(vault::DeviceKeystore& keystore, QUuid vault);

// The device secret for setting a PIN; made, kept and read back where there is none yet. KeystoreFailed where the vault
// has PINs already and the keystore no longer holds their secret: never a new key over old data.
[[nodiscard]] QCoro::Task<Result<vault::SecretBytes>> secretForNewPin(vault::DeviceKeystore& keystore,
                                                                      vault::Header header);

// The keystore's copy of the anchor, after it was written.
[[nodiscard]] QCoro::Task<Done> keepAnchor(vault::DeviceKeystore& keystore, QUuid vault, QByteArray anchor);

} // namespace stipple::keystore
