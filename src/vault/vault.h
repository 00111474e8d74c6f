// A clinic's vault: a folder of its own (mode 0700) with vault.json, the encrypted database, photos and drafts.
//   inspectVault  what is in this folder, without unlocking anything
//   createVault   makes one; the recovery code exists only in the answer
//   Vault         an unlocked one: holds the lock and the keys; going, it lets go of both
// All of it is synchronous, and unlocking is slow on purpose: never on the interface's thread.
#pragma once

#include "vault/files.h"
#include "vault/header.h"
#include "vault/recovery_code.h"
#include "vault/store.h"

namespace stipple::vault
{

struct NewVault {
    QString clinic;   // its name
    QString zone;     // IANA; UTC where it is empty
    QString language; // BCP 47, in which the clinic works; English where it is empty
    QString phone;    // what clients call; may be empty
    QString owner;    // the first practitioner's name
    SecretBytes passphrase;
    KdfCost cost;
};

struct NewVaultKeys {
    RecoveryCode recovery; // to be shown and printed once, never kept
    QUuid owner;           // the owner's practitioner record
};

// Makes the whole vault aside and renames it into place: afterwards it is there entirely or not at all.
// InvalidInput (a name is missing, the passphrase too weak) · AlreadyExists (the folder holds anything).
[[nodiscard]] Result<NewVaultKeys> createVault(const QString& folder, const NewVault& wanted, const Clock& clock);

struct Inspection {
    bool isFresh = true; // no vault yet: nothing there, or an empty folder
    Header header;       // otherwise
};
// Errors: Foreign (holds something that is no vault) · Damaged · NewerFormat · ReadOnly · IoFailure. Never changes
// anything, and never takes a damaged vault for a new one.
[[nodiscard]] Result<Inspection> inspectVault(const QString& folder);

// How strong a passphrase is, by zxcvbn: 0 (guessed at once) to 4. `known` are words an attacker would try first.
struct PassphraseStrength {
    int score = 0;
    double guessesLog10 = 0;
    bool isEnough() const { return score >= 3; }
};
[[nodiscard]] PassphraseStrength passphraseStrength(const QString& passphrase, const QStringList& known = {});
inline constexpr int longestPassphrase = 200;

class Vault
{
public:
    // WrongSecret · InUse · Damaged · NewerFormat · ReadOnly, each as a whole sentence.
    static Result<std::unique_ptr<Vault>> unlock(const QString& folder, const QUuid& practitioner,
                                                 const SecretBytes& passphrase);
    static Result<std::unique_ptr<Vault>> unlockWithRecovery(const QString& folder, const RecoveryCode& code);

    // To be called on the thread that shall use it. The vault must outlive it.
    [[nodiscard]] Result<std::unique_ptr<Writer>> openWriter(const Clock& clock) const;
    [[nodiscard]] Result<std::unique_ptr<Reader>> openReader() const;

    // For repair and for tests: runs `work` on a connection of its own.
    [[nodiscard]] Done withDatabase(const std::function<Done(Connection&)>& work) const;

    // A key for one use, from the vault key.
    SecretBytes keyFor(KeyUse use) const { return deriveKey(m_vaultKey, use); }
    // This tablet's signing key. Damaged where vault.json does not hold it.
    [[nodiscard]] Result<SigningKey> deviceKey() const;

    const QString& folder() const { return m_folder; }
    const Header& header() const { return m_header; }
    // Who unlocked it; null with the recovery code.
    const QUuid& practitioner() const { return m_practitioner; }

private:
    Vault() = default;
    static Result<std::unique_ptr<Vault>> openWith(const QString& folder, FolderLock lock, Header header,
                                                   const Slot& slot, const SecretBytes& slotKey);
    QString m_folder;
    FolderLock m_lock;
    Header m_header;
    QUuid m_practitioner;
    SecretBytes m_vaultKey;
    SecretBytes m_databaseKey;
};

} // namespace stipple::vault
