#include "core/ids.h"
#include "ctl/commands.h"
#include "ctl/ctl_text.h"
#include "ctl/vault_session.h"
#include "keystore/keystore_items.h"
#include "records/people.h"
#include "vault/typed_edits.h"

namespace stipple::ctl
{

namespace
{

const QString newFile = QStringLiteral("new-passphrase-file");

QString kindName(const vault::Slot& slot)
{
    switch (slot.kind) {
    case vault::Slot::Kind::Pin:
        return QStringLiteral("pin");
    case vault::Slot::Kind::Recovery:
        return QStringLiteral("recovery");
    default:
        return QStringLiteral("passphrase");
    }
}

// Needs no secret: who may unlock stands in vault.json.
Exit listSlots(Context& context)
{
    const auto inspection = vault::inspectVault(context.vaultFolder);
    if (!inspection)
        return context.out.fail(inspection.error());
    if (inspection->isFresh)
        return context.out.fail(
            Error(ErrorCode::NotFound, CtlText::tr("There is no vault in %1.").arg(context.vaultFolder)));
    Json list = Json::array();
    for (const vault::Slot& slot : inspection->header.keySlots) {
        const QString kind = kindName(slot);
        context.out.line(QStringLiteral("%1  %2%3")
                             .arg(kind, -10)
                             .arg(slot.name, slot.isOwners() ? CtlText::tr(" (owner)") : QString()));
        Json item = Json::object();
        item.insert(QStringLiteral("kind"), kind);
        item.insert(QStringLiteral("name"), slot.name);
        item.insert(QStringLiteral("practitioner"), slot.isPractitioners() ? Json(idText(slot.practitioner)) : Json());
        item.insert(QStringLiteral("owner"), slot.isOwners());
        list.append(std::move(item));
    }
    context.out.document(list);
    return Exit::Done;
}

Result<QUuid> practitionerNamed(const vault::Header& header, const QString& name)
{
    for (const vault::Slot& slot : header.keySlots) {
        if (slot.isPractitioners() && slot.name.compare(name, Qt::CaseInsensitive) == 0)
            return slot.practitioner;
    }
    return failure(ErrorCode::NotFound,
                   CtlText::tr("Nobody named %1 can unlock this vault. Nothing was changed.").arg(name));
}

Result<vault::NewSecret> newSecretFor(const Context& context, const vault::Header& header, const QString& name)
{
    vault::NewSecret secret;
    if (context.options.isSet(QStringLiteral("pin"))) {
        secret.kind = vault::Slot::Kind::Pin;
        STIPPLE_ASSIGN(secret.deviceSecret, QCoro::waitFor(keystore::secretForNewPin(context.keystore, header)));
        STIPPLE_ASSIGN(secret.secret, newPin(context, newFile));
    } else {
        STIPPLE_ASSIGN(secret.secret, newPassphrase(context, {name}, newFile));
    }
    secret.cost = vault::calibratedCost();
    return secret;
}

// Unlocks, does `work`, and locks again; whichever fails first is told.
Exit inSession(Context& context, const QString& said, const std::function<Done(VaultSession&)>& work)
{
    auto session = VaultSession::open(context);
    if (!session)
        return context.out.fail(session.error());
    const Done done = work(*session);
    const Done closed = session->close();
    if (!done || !closed)
        return context.out.fail(done ? closed.error() : done.error());
    context.out.line(said);
    Json json = Json::object();
    json.insert(QStringLiteral("ok"), true);
    context.out.document(json);
    return Exit::Done;
}

Exit addSlot(Context& context)
{
    const QString name = context.arguments.constFirst();
    return inSession(
        context, CtlText::tr("%1 can unlock this vault now.").arg(name), [&](VaultSession& session) -> Done {
            if (practitionerNamed(session.vault->header(), name))
                return failure(
                    ErrorCode::AlreadyExists,
                    CtlText::tr("Somebody named %1 can unlock this vault already. Nothing was changed.").arg(name));
            STIPPLE_ASSIGN(const vault::NewSecret secret, newSecretFor(context, session.vault->header(), name));
            const QUuid id = session.writer->newId();
            records::Practitioner practitioner;
            practitioner.name = name;
            practitioner.role = records::Role::Practitioner;
            practitioner.since = context.clock.nowUtc().date();
            STIPPLE_TRY(session.writer->change(id, vault::creating(id, QUuid(), practitioner)));
            return session.vault->addSlot(*session.writer, id, name, secret);
        });
}

Exit removeSlot(Context& context)
{
    const QString name = context.arguments.constFirst();
    const QString said =
        CtlText::tr("%1 can no longer unlock this vault. Whoever kept an older copy of its files, and this "
                    "secret, can still open that copy.")
            .arg(name);
    return inSession(context, said, [&](VaultSession& session) -> Done {
        STIPPLE_ASSIGN(const QUuid id, practitionerNamed(session.vault->header(), name));
        return session.vault->removeSlot(*session.writer, id);
    });
}

Exit renameSlot(Context& context)
{
    return inSession(context, CtlText::tr("The name is changed."), [&](VaultSession& session) -> Done {
        STIPPLE_ASSIGN(const QUuid id, practitionerNamed(session.vault->header(), context.arguments[0]));
        return session.vault->renameSlot(*session.writer, id, context.arguments[1]);
    });
}

Exit passwd(Context& context)
{
    return inSession(context, CtlText::tr("The new one is in force."), [&](VaultSession& session) -> Done {
        const vault::Header& header = session.vault->header();
        QUuid id = session.vault->practitioner();
        const QString name = context.options.value(QStringLiteral("for"));
        if (!name.isEmpty()) {
            STIPPLE_ASSIGN(id, practitionerNamed(header, name));
        }
        const vault::Slot* slot = header.slotOf(id);
        if (!slot)
            return failure(ErrorCode::InvalidInput, CtlText::tr("Say with --for whose passphrase it shall be."));
        STIPPLE_ASSIGN(const vault::NewSecret secret, newSecretFor(context, header, slot->name));
        return session.vault->changeSecret(*session.writer, id, secret);
    });
}

Exit acknowledge(Context& context)
{
    auto session = VaultSession::unlock(context);
    if (!session)
        return context.out.fail(session.error());
    if (!session->vault->alarm()) {
        context.out.line(CtlText::tr("This vault is as this tablet left it; there is nothing to acknowledge."));
    } else if (const auto taken = session->vault->takeNewDeviceIdentity(context.clock); !taken) {
        return context.out.fail(taken.error());
    } else {
        context.out.line(CtlText::tr("The data is taken as it is, and this tablet has a new identity."));
    }
    auto writer = session->vault->openWriter(context.clock);
    if (!writer)
        return context.out.fail(writer.error());
    session->writer = *std::move(writer);
    if (const auto closed = session->close(); !closed)
        return context.out.fail(closed.error());
    Json json = Json::object();
    json.insert(QStringLiteral("ok"), true);
    context.out.document(json);
    return Exit::Done;
}

} // namespace

std::vector<Command> slotCommands()
{
    const QCommandLineOption newSecretFile(
        newFile, CtlText::tr("A file whose first line is the new passphrase or PIN."), QStringLiteral("FILE"));
    const QCommandLineOption pin(QStringLiteral("pin"),
                                 CtlText::tr("A PIN of six digits, kept with this device's keystore."));
    auto withNew = unlockOptions();
    withNew.insert(withNew.end(), {newSecretFile, pin});
    auto forPasswd = withNew;
    forPasswd.emplace_back(QStringLiteral("for"), CtlText::tr("Whose; your own, where it is not said."),
                           QStringLiteral("NAME"));
    return {
        {.name = QStringLiteral("slots list"),
         .arguments = QString(),
         .summary = CtlText::tr("Who can unlock this vault. Needs no secret."),
         .options = {},
         .run = listSlots},
        {.name = QStringLiteral("slots add"),
         .arguments = QStringLiteral("NAME [--pin]"),
         .summary = CtlText::tr("Lets one more practitioner unlock this vault."),
         .leastArguments = 1,
         .mostArguments = 1,
         .options = withNew,
         .run = addSlot},
        {.name = QStringLiteral("slots remove"),
         .arguments = QStringLiteral("NAME"),
         .summary = CtlText::tr("Takes a practitioner's way in away; the records stay."),
         .leastArguments = 1,
         .mostArguments = 1,
         .options = unlockOptions(),
         .run = removeSlot},
        {.name = QStringLiteral("slots rename"),
         .arguments = QStringLiteral("NAME NEW"),
         .summary = CtlText::tr("Changes the name under which somebody unlocks."),
         .leastArguments = 2,
         .mostArguments = 2,
         .options = unlockOptions(),
         .run = renameSlot},
        {.name = QStringLiteral("passwd"),
         .arguments = QStringLiteral("[--for NAME] [--pin]"),
         .summary = CtlText::tr("Sets a new passphrase or PIN; with the recovery code also a forgotten one."),
         .options = forPasswd,
         .run = passwd},
        {.name = QStringLiteral("acknowledge"),
         .arguments = QString(),
         .summary = CtlText::tr(
             "Takes data that is older than what this tablet last saw as it is. Owner or recovery code only."),
         .options = unlockOptions(),
         .run = acknowledge},
    };
}

} // namespace stipple::ctl
