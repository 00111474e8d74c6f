// The device's keystore through QtKeychain: the Secret Service or KWallet on Linux. Never its fallback in clear text.
#pragma once

#include "vault/device_keystore.h"

namespace stipple::keystore
{

class QtKeystore final : public vault::DeviceKeystore
{
public:
    void read(const QString& name, Got got) override;
    void write(const QString& name, const vault::SecretBytes& value, Kept kept) override;
    void remove(const QString& name, Kept kept) override;
};

} // namespace stipple::keystore
