// While a gloved practitioner works, the tablet may be locked: photos and quick notes are then sealed to the vault's
// public key, kept in drafts/, and taken in at the next unlock. Nothing in memory can open them until then. Whoever may
// write the folder can add such items, for the key is public: they are shown as held, for a person to take in.
#pragma once

#include "core/json.h"
#include "vault/vault.h"

namespace stipple::vault
{

inline constexpr qint64 mostHeldBytes = 64 << 20;

struct HeldItem {
    QUuid id;
    Json about; // what it is, when, of which session and view: the caller's own shape
    SecretBytes content;
};

// Durable when it returns. Needs no unlocked vault. InvalidInput (too large) · NoSpace · IoFailure.
[[nodiscard]] Done holdItem(const QString& vaultFolder, const Header& header, const HeldItem& item);
// What waits, the oldest first.
[[nodiscard]] QList<QUuid> heldItems(const QString& vaultFolder);
// Damaged, if it is not what was written; the file is then left where it is.
[[nodiscard]] Result<HeldItem> openHeld(const Vault& vault, const QUuid& id);
// Once it is taken in.
[[nodiscard]] Done removeHeld(const QString& vaultFolder, const QUuid& id);

} // namespace stipple::vault
