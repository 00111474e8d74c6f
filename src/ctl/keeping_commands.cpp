#include "ctl/commands.h"
#include "ctl/ctl_text.h"
#include "ctl/vault_session.h"
#include "vault/backup.h"
#include "vault/erasure.h"
#include "vault/verify.h"

namespace stipple::ctl
{

namespace
{

Exit verify(Context& context)
{
    auto session = VaultSession::unlock(context);
    if (!session)
        return context.out.fail(session.error());
    const auto verification = vault::verifyVault(*session->vault);
    if (!verification)
        return context.out.fail(verification.error());
    Json findings = Json::array();
    for (const vault::Finding& finding : verification->findings) {
        context.out.line(QStringLiteral("%1\t%2\t%3")
                             .arg(finding.kind, finding.record.isNull() ? QStringLiteral("-") : idText(finding.record),
                                  finding.what));
        Json json = Json::object();
        json.insert(QStringLiteral("kind"), finding.kind);
        if (!finding.record.isNull())
            json.insert(QStringLiteral("record"), idText(finding.record));
        json.insert(QStringLiteral("what"), finding.what);
        findings.append(json);
    }
    context.out.note(CtlText::tr("%1 records, %2 signatures and %3 photos were looked at; %4 things are wrong.")
                         .arg(verification->records)
                         .arg(verification->signatures)
                         .arg(verification->photos)
                         .arg(verification->findings.size()));
    Json json = Json::object();
    json.insert(QStringLiteral("sound"), verification->isSound());
    json.insert(QStringLiteral("records"), verification->records);
    json.insert(QStringLiteral("signatures"), verification->signatures);
    json.insert(QStringLiteral("photos"), verification->photos);
    json.insert(QStringLiteral("findings"), findings);
    context.out.document(json);
    // Who looked stands in the audit, and the anchor knows the file as it lies there again, unless something is amiss.
    if (!verification->isSound())
        return Exit::No;
    auto writer = session->vault->openWriter(context.clock);
    if (!writer)
        return context.out.fail(writer.error());
    session->writer = *std::move(writer);
    if (const auto closed = session->close(); !closed)
        return context.out.fail(closed.error());
    return Exit::Done;
}

Json idList(const std::vector<QUuid>& ids)
{
    Json list = Json::array();
    for (const QUuid& id : ids)
        list.append(idText(id));
    return list;
}

Exit backup(Context& context)
{
    const auto report = vault::backUp(context.vaultFolder, context.arguments.first(), context.clock);
    if (!report)
        return context.out.fail(report.error());
    context.out.line(CtlText::tr("The back-up is complete: %1 photos, %2 of them new, and the database.")
                         .arg(report->media)
                         .arg(report->mediaCopied));
    if (!report->onlyThere.empty())
        context.out.note(
            CtlText::tr("%1 photos are missing in the vault; the back-up keeps them. Restore it to have them back.")
                .arg(report->onlyThere.size()));
    if (!report->differing.empty())
        context.out.note(CtlText::tr("%1 photos are damaged in the vault; the back-up keeps the sound ones.")
                             .arg(report->differing.size()));
    Json json = Json::object();
    json.insert(QStringLiteral("photos"), report->media);
    json.insert(QStringLiteral("photosCopied"), report->mediaCopied);
    json.insert(QStringLiteral("photoBytes"), report->mediaBytes);
    json.insert(QStringLiteral("databaseBytes"), report->databaseBytes);
    json.insert(QStringLiteral("signed"), report->isSigned);
    json.insert(QStringLiteral("onlyInBackup"), idList(report->onlyThere));
    json.insert(QStringLiteral("differing"), idList(report->differing));
    context.out.document(json);
    return Exit::Done;
}

Exit restore(Context& context)
{
    const QString source = context.arguments.first();
    const auto header = vault::backupHeader(source);
    if (!header)
        return context.out.fail(header.error());
    auto secret = unlockSecret(context, *header);
    if (!secret)
        return context.out.fail(secret.error());
    const QString erasures = context.options.value(QStringLiteral("erasures"));
    const auto report =
        vault::restoreVault({source, context.vaultFolder, secret->practitioner, secret->passphrase(),
                             secret->recovery(), erasures.isEmpty() ? QStringList() : QStringList{erasures}},
                            context.clock);
    if (!report)
        return context.out.fail(report.error());
    context.out.line(
        CtlText::tr("The back-up of %1 is restored in %2: %3 photos. This tablet has a new identity; the old one "
                    "must no longer be used.")
            .arg(report->made, context.vaultFolder)
            .arg(report->media));
    if (report->erased > 0)
        context.out.note(CtlText::tr("%1 clients who had been erased were left out.").arg(report->erased));
    for (const QUuid& id : report->missing)
        context.out.note(CtlText::tr("The file of photo %1 is not in the back-up.").arg(idText(id)));
    for (const QUuid& id : report->differing)
        context.out.note(CtlText::tr("The file of photo %1 is not what was signed.").arg(idText(id)));
    Json json = Json::object();
    json.insert(QStringLiteral("made"), report->made);
    json.insert(QStringLiteral("signed"), report->wasSigned);
    json.insert(QStringLiteral("photos"), report->media);
    json.insert(QStringLiteral("erased"), report->erased);
    json.insert(QStringLiteral("missing"), idList(report->missing));
    json.insert(QStringLiteral("differing"), idList(report->differing));
    json.insert(QStringLiteral("device"), idText(report->device));
    context.out.document(json);
    return Exit::Done;
}

Exit salvage(Context& context)
{
    const auto header = vault::readHeader(context.vaultFolder);
    if (!header)
        return context.out.fail(header.error());
    auto secret = unlockSecret(context, *header);
    if (!secret)
        return context.out.fail(secret.error());
    const auto report = vault::salvageVault({context.vaultFolder,
                                             context.arguments.first(),
                                             secret->practitioner,
                                             secret->passphrase(),
                                             secret->recovery(),
                                             {}},
                                            context.clock);
    if (!report)
        return context.out.fail(report.error());
    Json lost = Json::array();
    for (const QString& what : report->lost) {
        context.out.line(CtlText::tr("Lost: %1").arg(what));
        lost.append(what);
    }
    context.out.note(
        CtlText::tr("%1 records and %2 photos are in %3, with the same passphrases; the damaged vault is as it "
                    "was.")
            .arg(report->records)
            .arg(report->photos)
            .arg(context.arguments.first()));
    Json json = Json::object();
    json.insert(QStringLiteral("records"), report->records);
    json.insert(QStringLiteral("photos"), report->photos);
    json.insert(QStringLiteral("lost"), lost);
    json.insert(QStringLiteral("device"), idText(report->device));
    context.out.document(json);
    return report->lost.isEmpty() ? Exit::Done : Exit::No;
}

Exit erase(Context& context)
{
    const QUuid id = idFromText(context.arguments.first());
    const QString reason = context.options.value(QStringLiteral("reason"));
    if (id.isNull() || reason.isEmpty()) {
        context.out.note(
            CtlText::tr("erase needs a client's id and --reason TEXT, which stays in the audit: name nobody."));
        return Exit::Usage;
    }
    auto session = VaultSession::open(context);
    if (!session)
        return context.out.fail(session.error());
    const QStringList keep = context.options.value(QStringLiteral("keep")).split(QLatin1Char(','), Qt::SkipEmptyParts);
    const auto erased = vault::eraseClient(*session->vault, *session->writer, id, reason, keep);
    if (!erased)
        return context.out.fail(erased.error());
    context.out.line(
        CtlText::tr("The client is erased: %1 records and %2 photos are gone, %3 stay under legal hold. Back-ups "
                    "made before still hold them until they are made anew.")
            .arg(erased->records - erased->kept)
            .arg(erased->photos)
            .arg(erased->kept));
    Json json = Json::object();
    json.insert(QStringLiteral("records"), erased->records);
    json.insert(QStringLiteral("photos"), erased->photos);
    json.insert(QStringLiteral("kept"), erased->kept);
    context.out.document(json);
    if (const auto closed = session->close(); !closed)
        return context.out.fail(closed.error());
    return Exit::Done;
}

} // namespace

std::vector<Command> keepingCommands()
{
    std::vector<QCommandLineOption> restoreOptions = unlockOptions();
    restoreOptions.emplace_back(QStringLiteral("erasures"),
                                CtlText::tr("A list of erased clients (erasures.json) of elsewhere."),
                                QStringLiteral("FILE"));
    std::vector<QCommandLineOption> eraseOptions = unlockOptions();
    eraseOptions.emplace_back(QStringLiteral("reason"), CtlText::tr("Why; stays in the audit."),
                              QStringLiteral("TEXT"));
    eraseOptions.emplace_back(QStringLiteral("keep"),
                              CtlText::tr("Types of records under legal hold: consent,session …"),
                              QStringLiteral("TYPES"));
    return {
        {.name = QStringLiteral("verify"),
         .arguments = QString(),
         .summary = CtlText::tr("Looks at every page, photo and signature; one line for each thing that is wrong."),
         .options = unlockOptions(),
         .run = verify},
        {.name = QStringLiteral("backup"),
         .arguments = QStringLiteral("DEST"),
         .summary = CtlText::tr("Copies what DEST lacks of the locked vault, and reads it back. Needs no secret."),
         .leastArguments = 1,
         .mostArguments = 1,
         .options = {},
         .run = backup},
        {.name = QStringLiteral("restore"),
         .arguments = QStringLiteral("SRC [--erasures FILE]"),
         .summary =
             CtlText::tr("Puts a back-up into an empty folder (--vault), as a new device, without erased clients."),
         .leastArguments = 1,
         .mostArguments = 1,
         .options = restoreOptions,
         .run = restore},
        {.name = QStringLiteral("salvage"),
         .arguments = QStringLiteral("OUT"),
         .summary =
             CtlText::tr("Takes everything readable out of a damaged vault into a new one, and lists what was lost."),
         .leastArguments = 1,
         .mostArguments = 1,
         .options = unlockOptions(),
         .run = salvage},
        {.name = QStringLiteral("erase"),
         .arguments = QStringLiteral("ID --reason TEXT [--keep TYPES]"),
         .summary = CtlText::tr("Erases a client; what the law obliges the clinic to keep stays, restricted."),
         .leastArguments = 1,
         .mostArguments = 1,
         .options = eraseOptions,
         .run = erase},
    };
}

} // namespace stipple::ctl
