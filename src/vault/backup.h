// Back-ups, and putting them back. A back-up folder holds manifest.json and what it names: vault-N.json, records-N.db,
// perhaps records-N.wal and erasures-N.json, and media/xx/<id>. All of it is encrypted already, so none of this needs a
// secret but restoring.
#pragma once

#include "vault/backup_manifest.h"
#include "vault/vault.h"

namespace stipple::vault
{

struct BackupReport {
    qint64 media = 0;       // photos in the back-up
    qint64 mediaCopied = 0; // of them new in this run
    qint64 mediaBytes = 0;  // written for them
    qint64 databaseBytes = 0;
    bool isSigned = false;
    std::vector<QUuid> onlyThere; // missing in the vault; the back-up keeps its copy
    std::vector<QUuid> differing; // another size in the vault than in the back-up, which keeps its copy
};

// Of a vault that nobody has unlocked: takes its lock meanwhile. A write-ahead log that was left is copied along.
// Errors: InUse · Foreign (the destination holds something else) · NoSpace · ReadOnly · Damaged (what was written does
// not read back) …; the back-up that was there before is still whole.
[[nodiscard]] Result<BackupReport> backUp(const QString& vaultFolder, const QString& destination, const Clock& clock);

// Told after each photo and each piece that was copied: how many of the photos are done, and of how many. Answering
// false stops the back-up, whose destination is then as after a power cut: the one before is whole.
using BackupProgress = std::function<bool(qint64 done, qint64 of)>;

// Of an unlocked one, while the Writer goes on in the log: between holdCheckpoints() and releaseCheckpoints(), called
// on the Writer's thread, this may run on any other. Signed.
[[nodiscard]] Result<BackupReport> backUpHeld(const Vault& vault, const QString& destination, const Clock& clock,
                                              const BackupProgress& progress = {});

struct RestoreWanted {
    QString source;
    QString target;     // an empty folder, or none yet
    QUuid practitioner; // the owner, with `passphrase`; or `recovery`
    const SecretBytes* passphrase = nullptr;
    const RecoveryCode* recovery = nullptr;
    QStringList erasures; // files of tombstones besides those in the back-up and beside the target
};

struct RestoreReport {
    QString made; // when the back-up was
    bool wasSigned = false;
    qint64 media = 0;
    qint64 erased = 0;            // clients that an erasure took out again
    std::vector<QUuid> missing;   // photos whose files the back-up does not have
    std::vector<QUuid> differing; // photos whose files are not what their records signed
    QUuid device;                 // the new identity
};

// vault.json of the back-up in `source`: whose passphrases open it.
[[nodiscard]] Result<Header> backupHeader(const QString& source);
// Checks everything, unlocks the copy, gives it a new device identity, replays erasures, and puts it into place at
// once. On any error nothing is at the target. AlreadyExists · NotFound · Damaged · Foreign · NewerFormat · WrongSecret
// · Refused (only the owner, or the recovery code, can vouch for the new device).
[[nodiscard]] Result<RestoreReport> restoreVault(const RestoreWanted& wanted, const Clock& clock);

struct SalvageReport {
    qint64 records = 0;
    qint64 photos = 0;
    QStringList lost; // one sentence each
    QUuid device;
};

// Takes everything readable out of a damaged vault (which is not changed) into a new one at `target`, with the same
// passphrases and a new device identity. Needs the owner's passphrase or the recovery code.
[[nodiscard]] Result<SalvageReport> salvageVault(const RestoreWanted& wanted, const Clock& clock);

} // namespace stipple::vault
