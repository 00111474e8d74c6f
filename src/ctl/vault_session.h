// Unlocking a vault for one command: the secret from a file or a prompt, never from an argument.
#pragma once

#include "ctl/command.h"
#include "vault/vault.h"

namespace stipple::ctl
{

// --passphrase-file, --recovery-file, --practitioner: for every command that unlocks.
[[nodiscard]] std::vector<QCommandLineOption> unlockOptions();

// A new passphrase from the file that `option` names, or asked for twice. InvalidInput where it is too weak.
[[nodiscard]] Result<vault::SecretBytes> newPassphrase(const Context& context, const QStringList& known,
                                                       const QString& option = QStringLiteral("passphrase-file"));
// A new PIN, likewise; whether it will do, the vault says.
[[nodiscard]] Result<vault::SecretBytes> newPin(const Context& context, const QString& option);

// What was given to unlock with: a practitioner's passphrase, or the recovery code.
struct UnlockSecret {
    QUuid practitioner;
    vault::SecretBytes phrase;
    std::optional<vault::RecoveryCode> code;

    const vault::SecretBytes* passphrase() const { return code ? nullptr : &phrase; }
    const vault::RecoveryCode* recovery() const { return code ? &*code : nullptr; }
};
[[nodiscard]] Result<UnlockSecret> unlockSecret(const Context& context, const vault::Header& header);

struct VaultSession {
    std::unique_ptr<vault::Vault> vault;
    std::unique_ptr<vault::Writer> writer;
    std::unique_ptr<vault::Reader> reader;

    vault::DeviceKeystore* keystore = nullptr; // of a vault that uses it

    // Unlocks, and opens both hands.
    static Result<VaultSession> open(const Context& context);
    // Only unlocks: for a vault whose alarm is to be answered.
    static Result<VaultSession> unlock(const Context& context);
    // Empties the log, writes the anchor and lets go. Errors matter: call it at the end of whatever has written.
    [[nodiscard]] Done close();
};

} // namespace stipple::ctl
