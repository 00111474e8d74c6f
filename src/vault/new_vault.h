// Making a vault's folder out of parts that were checked: all of it aside, then into place at once.
#pragma once

#include "core/clock.h"
#include "vault/new_identity.h"

namespace stipple::vault
{

class NewVaultFolder
{
public:
    NewVaultFolder(NewVaultFolder&& other) noexcept
        : m_target(std::exchange(other.m_target, {}))
    {
    }
    NewVaultFolder& operator=(NewVaultFolder&&) = delete;
    NewVaultFolder(const NewVaultFolder&) = delete;
    // Removed again, unless kept.
    ~NewVaultFolder();

    // AlreadyExists where `target` holds anything.
    static Result<NewVaultFolder> begin(const QString& target);
    QString path() const { return m_target + QStringLiteral(".being-made"); }
    [[nodiscard]] Done keep();

private:
    explicit NewVaultFolder(QString target)
        : m_target(std::move(target))
    {
    }
    QString m_target; // empty once kept
};

// media/ of a vault that is being made, with all the folders in it, so that no photo has to wait for one to be made and
// synced. In a vault from before they are made as they are needed.
[[nodiscard]] Done makeMediaFolders(const QString& folder);

// In a folder with a database: writes vault.json, lets every slot be tried, gives the vault a new device identity, and
// locks it. The new device's id.
[[nodiscard]] Result<QUuid> takeNewDevice(const QString& folder, const Header& header, const OwnersKeys& keys,
                                          const Clock& clock);

} // namespace stipple::vault
