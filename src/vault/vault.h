// A clinic's vault: a folder of its own (mode 0700) with vault.json, the encrypted database, photos and drafts.
//   inspectVault  what is in this folder, without unlocking anything
//   createVault   makes one; the recovery code exists only in the answer
//   Vault         an unlocked one: holds the lock and the keys; going, it lets go of both
// All of it is synchronous, and unlocking is slow on purpose: never on the interface's thread.
#pragma once

#include "records/aftercare.h"
#include "vault/anchor.h"
#include "vault/device_keystore.h"
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
    std::optional<records::Protocol> protocol = {}; // what the clinic decided at first; none: the built-in one
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

// A new secret for a practitioner. `deviceSecret` (keySize bytes, from the keystore) is needed for a PIN.
struct NewSecret {
    Slot::Kind kind = Slot::Kind::Passphrase;
    SecretBytes secret;
    KdfCost cost;
    SecretBytes deviceSecret;
};

struct OwnersKeys; // new_identity.h

class Vault
{
public:
    // With the practitioner's passphrase or PIN. Tries are counted and made to wait (throttle.h) by `clock`, the
    // machine's own where none is given. `kept`: what the keystore holds for this vault; a PIN needs it.
    // WrongSecret · Throttled · KeystoreFailed · InUse · Damaged · NewerFormat · ReadOnly, each as a whole sentence.
    static Result<std::unique_ptr<Vault>> unlock(const QString& folder, const QUuid& practitioner,
                                                 const SecretBytes& secret);
    static Result<std::unique_ptr<Vault>> unlock(const QString& folder, const QUuid& practitioner,
                                                 const SecretBytes& secret, const Clock& clock,
                                                 const FromKeystore& kept = {});
    // Never made to wait: 160 bits are not guessed.
    static Result<std::unique_ptr<Vault>> unlockWithRecovery(const QString& folder, const RecoveryCode& code,
                                                             const FromKeystore& kept = {});

    // Of a folder that is being made out of a back-up or a damaged vault: with its alarm, since no anchor is its own.
    static Result<std::unique_ptr<Vault>> openWith(const QString& folder, const Header& header, const OwnersKeys& keys);

    // Why this vault can only be looked at: its data or keys are older than what this tablet saw. Then openWriter()
    // answers with this error, until takeNewDeviceIdentity().
    const std::optional<Error>& alarm() const { return m_alarm; }

    // To be called on the thread that shall use it. The vault must outlive it. The first one opened writes into the
    // audit who unlocked, and how many wrong tries there had been.
    [[nodiscard]] Result<std::unique_ptr<Writer>> openWriter(const Clock& clock);
    [[nodiscard]] Result<std::unique_ptr<Reader>> openReader() const;
    // For repair and for tests: runs `work` on a connection of its own. Not while there is a Writer.
    [[nodiscard]] Done withDatabase(const std::function<Done(Connection&)>& work);
    // The same for reading only, alarm or none.
    [[nodiscard]] Done lookAtDatabase(const std::function<Done(Connection&)>& work) const;
    // Before anything is written since it was unlocked: whether each page of the database is the one that lay there
    // when the vault was last locked. Reads the whole file, at the storage's speed, so unlocking does not. What is
    // wrong becomes the alarm. Nothing to compare, and no error, where it was not locked properly.
    [[nodiscard]] Done compareWholeFile();

    // Writes the anchor for all that `writer` has committed: seconds after a change, after a signature, after a
    // checkpoint. Returns its bytes, for the keystore. On the writer's thread, as everything below.
    [[nodiscard]] Result<QByteArray> anchorNow(Writer& writer);
    // The proper end: empties the log, closes the writer, and writes the anchor of the closed file. Readers go first.
    // Returns the anchor, for the keystore.
    [[nodiscard]] Result<QByteArray> lock(std::unique_ptr<Writer> writer);

    // For a vault that was restored or salvaged, and after an alarm, before anything is written: this tablet gets
    // another device id and signing key, and the anchor begins anew from the data as it is. Refused unless unlocked by
    // the owner or with the recovery code.
    [[nodiscard]] Done takeNewDeviceIdentity(const Clock& clock);
    bool mayVouch() const { return !m_ownerKey.secretKey.isEmpty(); }

    // The slots. None of these touches data, and whoever kept an older vault.json and its secret can still open a copy
    // of the folder. InvalidInput (no PIN, empty) · AlreadyExists · NotFound · Refused (the last practitioner, the
    // owner's slot by somebody else) · KeystoreFailed (a PIN without a device secret).
    [[nodiscard]] Done addSlot(Writer& writer, const QUuid& practitioner, const QString& name, const NewSecret& secret);
    [[nodiscard]] Done changeSecret(Writer& writer, const QUuid& practitioner, const NewSecret& secret);
    [[nodiscard]] Done removeSlot(Writer& writer, const QUuid& practitioner);
    [[nodiscard]] Done renameSlot(Writer& writer, const QUuid& practitioner, const QString& name);

    const QString& folder() const { return m_folder; }
    const Header& header() const { return m_header; }
    // Who unlocked it; null with the recovery code.
    const QUuid& practitioner() const { return m_practitioner; }
    // This tablet's signing key.
    const SigningKey& deviceKey() const { return m_deviceKey; }
    // A key derived from the vault key.
    [[nodiscard]] SecretBytes keyFor(KeyUse use) const { return deriveKey(m_vaultKey, use); }

private:
    Vault() = default;
    static Result<std::unique_ptr<Vault>> openWith(const QString& folder, FolderLock lock, Header header,
                                                   const Slot& slot, const SecretBytes& slotKey,
                                                   const QByteArray& keptAnchor);
    [[nodiscard]] Done markOpen();
    [[nodiscard]] Result<std::unique_ptr<Writer>> newWriter(const Clock& clock) const;
    [[nodiscard]] Result<Slot> lockedSlot(Slot slot, const NewSecret& secret, bool isOwners) const;
    [[nodiscard]] Done replaceHeader(Writer& writer, Header header);

    QString m_folder;
    FolderLock m_lock;
    Header m_header;
    QUuid m_practitioner;
    SecretBytes m_vaultKey;
    SecretBytes m_databaseKey;
    SigningKey m_deviceKey;
    SigningKey m_ownerKey; // empty unless the owner or the recovery code unlocked it
    Anchor m_anchor;
    std::optional<Error> m_alarm;
    int m_wrongTries = 0;
    bool m_isNoted = false; // in the audit, that it was unlocked
};

} // namespace stipple::vault
