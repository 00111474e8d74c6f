// Unlocking a vault for one command: the secret from a file or a prompt, never from an argument.
#pragma once

#include "ctl/command.h"
#include "vault/vault.h"

namespace stipple::ctl
{

// --passphrase-file, --recovery-file, --practitioner: for every command that unlocks.
[[nodiscard]] std::vector<QCommandLineOption> unlockOptions();

// A new passphrase, from --passphrase-file, or asked for twice. InvalidInput where it is too weak.
[[nodiscard]] Result<vault::SecretBytes> newPassphrase(const Context& context, const QStringList& known);

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

    // Unlocks, and opens both hands.
    static Result<VaultSession> open(const Context& context);
    // Empties the log and lets go. Errors matter: call it at the end of whatever has written.
    [[nodiscard]] Done close();
};

} // namespace stipple::ctl
