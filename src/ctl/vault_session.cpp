#include "ctl/vault_session.h"
#include "ctl/ctl_text.h"

#include "keystore/keystore_items.h"
#include "vault/erasure.h"
#include "vault/photos.h"

#include <iostream>
#include <string>
#include <termios.h>
#include <unistd.h>

namespace stipple::ctl
{

namespace
{

// Turns the terminal's echo off for as long as it lives.
class NoEcho
{
public:
    NoEcho()
    {
        m_changed = tcgetattr(STDIN_FILENO, &m_before) == 0;
        termios quiet = m_before;
        quiet.c_lflag &= ~tcflag_t(ECHO);
        if (m_changed)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet);
    }
    NoEcho(const NoEcho&) = delete;
    NoEcho& operator=(const NoEcho&) = delete;
    ~NoEcho()
    {
        if (m_changed)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }

private:
    termios m_before{};
    bool m_changed = false;
};

Result<QString> askFor(const Context& context, const QString& what)
{
    if (isatty(STDIN_FILENO) == 0)
        return failure(ErrorCode::WrongSecret,
                       CtlText::tr("No secret was given. Name a file with --passphrase-file or --recovery-file."));
    context.out.note(what);
    const NoEcho quiet;
    std::string line;
    if (!std::getline(std::cin, line))
        return failure(ErrorCode::WrongSecret, CtlText::tr("No secret was given."));
    QString text = QString::fromStdString(line);
    std::fill(line.begin(), line.end(), '\0');
    return text;
}

// The first line of a file.
Result<QString> secretFrom(const QString& path)
{
    auto bytes = readFile(path, 4'096);
    if (!bytes)
        return failure(Error(ErrorCode::IoFailure, bytes.error().message()));
    QString text = QString::fromUtf8(*bytes).section(QLatin1Char('\n'), 0, 0).remove(QLatin1Char('\r'));
    vault::wipe(*bytes);
    return text;
}

Result<QUuid> practitionerFor(const Context& context, const vault::Header& header)
{
    const QString name = context.options.value(QStringLiteral("practitioner"));
    QList<const vault::Slot*> fitting;
    QStringList names;
    for (const vault::Slot& slot : header.keySlots) {
        if (!slot.isPractitioners())
            continue;
        names += slot.name;
        if (name.isEmpty() || slot.name.compare(name, Qt::CaseInsensitive) == 0)
            fitting += &slot;
    }
    if (fitting.size() == 1)
        return fitting.first()->practitioner;
    return failure(
        ErrorCode::WrongSecret,
        CtlText::tr("Say with --practitioner whose passphrase it is: %1.").arg(names.join(QStringLiteral(", "))));
}

// From the file that `option` names, or asked for twice.
Result<QString> newSecret(const Context& context, const QString& option, const QString& prompt)
{
    const QString file = context.options.value(option);
    if (!file.isEmpty())
        return secretFrom(file);
    STIPPLE_ASSIGN(QString text, askFor(context, prompt));
    STIPPLE_ASSIGN(QString again, askFor(context, CtlText::tr("Once more:")));
    const bool isSame = again == text;
    vault::wipe(again);
    if (!isSame)
        return failure(ErrorCode::InvalidInput,
                       CtlText::tr("The two are not the same. Nothing was made or changed; try again."));
    return text;
}

} // namespace

std::vector<QCommandLineOption> unlockOptions()
{
    return {
        {QStringLiteral("passphrase-file"), CtlText::tr("A file whose first line is the passphrase."),
         QStringLiteral("FILE")},
        {QStringLiteral("recovery-file"), CtlText::tr("A file whose first line is the recovery code."),
         QStringLiteral("FILE")},
        {QStringLiteral("practitioner"), CtlText::tr("Whose passphrase it is, where there are several."),
         QStringLiteral("NAME")},
    };
}

Result<vault::SecretBytes> newPassphrase(const Context& context, const QStringList& known, const QString& option)
{
    STIPPLE_ASSIGN(QString text, newSecret(context, option, CtlText::tr("A new passphrase:")));
    const bool isEnough = vault::passphraseStrength(text, known).isEnough();
    auto secret = vault::SecretBytes::fromPassphrase(text);
    vault::wipe(text);
    if (!isEnough)
        return failure(
            ErrorCode::InvalidInput,
            CtlText::tr("This passphrase could be guessed. Nothing was made or changed. Take four or five unrelated "
                        "words."));
    return secret;
}

Result<vault::SecretBytes> newPin(const Context& context, const QString& option)
{
    STIPPLE_ASSIGN(QString text, newSecret(context, option, CtlText::tr("A new PIN of six digits:")));
    auto secret = vault::SecretBytes::fromPassphrase(text);
    vault::wipe(text);
    return secret;
}

Result<UnlockSecret> unlockSecret(const Context& context, const vault::Header& header)
{
    UnlockSecret secret;
    const QString recovery = context.options.value(QStringLiteral("recovery-file"));
    if (!recovery.isEmpty()) {
        STIPPLE_ASSIGN(QString text, secretFrom(recovery));
        auto code = vault::RecoveryCode::fromText(text);
        vault::wipe(text);
        if (!code)
            return failure(Error(ErrorCode::WrongSecret, code.error().message()));
        secret.code = *std::move(code);
        return secret;
    }
    STIPPLE_ASSIGN(secret.practitioner, practitionerFor(context, header));
    const QString file = context.options.value(QStringLiteral("passphrase-file"));
    const bool isPin = header.slotOf(secret.practitioner)->kind == vault::Slot::Kind::Pin;
    const QString prompt = isPin ? CtlText::tr("PIN:") : CtlText::tr("Passphrase:");
    STIPPLE_ASSIGN(QString text, file.isEmpty() ? askFor(context, prompt) : secretFrom(file));
    secret.phrase = vault::SecretBytes::fromPassphrase(text);
    vault::wipe(text);
    return secret;
}

Result<VaultSession> VaultSession::unlock(const Context& context)
{
    STIPPLE_ASSIGN(const vault::Inspection inspection, vault::inspectVault(context.vaultFolder));
    if (inspection.isFresh)
        return failure(
            ErrorCode::NotFound,
            CtlText::tr("There is no vault in %1. Make one with stipplectl init, or name another with --vault.")
                .arg(context.vaultFolder));
    VaultSession session;
    vault::FromKeystore kept;
    if (inspection.header.hasPin()) {
        kept = QCoro::waitFor(keystore::fetchItems(context.keystore, inspection.header.vault));
        session.keystore = &context.keystore;
    }
    STIPPLE_ASSIGN(const UnlockSecret secret, unlockSecret(context, inspection.header));
    if (secret.code) {
        STIPPLE_ASSIGN(session.vault, vault::Vault::unlockWithRecovery(context.vaultFolder, *secret.code, kept));
    } else {
        STIPPLE_ASSIGN(session.vault, vault::Vault::unlock(context.vaultFolder, secret.practitioner, secret.phrase,
                                                           context.clock, kept));
    }
    return session;
}

Result<VaultSession> VaultSession::open(const Context& context)
{
    STIPPLE_ASSIGN(VaultSession session, unlock(context));
    STIPPLE_ASSIGN(session.writer, session.vault->openWriter(context.clock));
    STIPPLE_ASSIGN(session.reader, session.vault->openReader());
    STIPPLE_ASSIGN(const vault::Sweep sweep, vault::sweepMedia(*session.reader, context.vaultFolder, context.clock));
    if (!sweep.missing.empty())
        context.out.note(
            CtlText::tr("The files of %1 photos are missing; stipplectl verify names them.").arg(sweep.missing.size()));
    return session;
}

Done VaultSession::close()
{
    reader.reset();
    Done done;
    if (writer) {
        const auto anchor = vault->lock(std::move(writer));
        if (!anchor)
            done = failure(anchor.error());
        else if (keystore)
            done = QCoro::waitFor(keystore::keepAnchor(*keystore, vault->header().vault, *anchor));
    }
    vault.reset();
    return done;
}

} // namespace stipple::ctl
