#include "ctl/commands.h"
#include "ctl/vault_session.h"
#include "vault/verify.h"

namespace stipple::ctl
{

namespace
{

QString tr(const char* text) { return QCoreApplication::translate("stipplectl", text); }

Exit verify(Context& context)
{
    auto session = VaultSession::open(context);
    if (!session)
        return context.out.fail(session.error());
    session->reader.reset();
    session->writer.reset(); // its checkpoint and ours must not meet
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
    context.out.note(tr("%1 records, %2 signatures and %3 photos were looked at; %4 things are wrong.")
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
    return verification->isSound() ? Exit::Done : Exit::No;
}

} // namespace

std::vector<Command> careCommands()
{
    return {
        {.name = QStringLiteral("verify"),
         .arguments = QString(),
         .summary = tr("Looks at every page, photo and signature; one line for each thing that is wrong."),
         .options = unlockOptions(),
         .run = verify},
    };
}

} // namespace stipple::ctl
