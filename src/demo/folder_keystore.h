// A keystore for trying things out: each secret is a file of one folder, in clear. Where the folder is not there, it
// answers as a keystore that does not work.
#pragma once

#include "vault/device_keystore.h"

namespace stipple::demo
{

class FolderKeystore final : public vault::DeviceKeystore
{
public:
    explicit FolderKeystore(QString folder)
        : m_folder(std::move(folder))
    {
    }
    void read(const QString& name, Got got) override;
    void write(const QString& name, const vault::SecretBytes& value, Kept kept) override;
    void remove(const QString& name, Kept kept) override;

private:
    QString pathOf(const QString& name) const;
    bool works() const;
    QString m_folder;
};

} // namespace stipple::demo
