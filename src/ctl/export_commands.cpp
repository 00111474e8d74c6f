#include "ctl/commands.h"
#include "ctl/ctl_text.h"
#include "ctl/protocol_source.h"
#include "ctl/vault_session.h"
#include "documents/access_export.h"

#include <QDir>

namespace stipple::ctl
{

namespace
{

constexpr qsizetype longestPurpose = 200;

Result<documents::ExportMade> exportWithin(const Context& context, VaultSession& session, const QUuid& client)
{
    const QString purpose = context.options.value(QStringLiteral("purpose")).simplified();
    documents::ExportWanted wanted;
    wanted.client = client;
    wanted.folder = QDir(context.options.value(QStringLiteral("out"))).absolutePath();
    wanted.language = context.options.value(QStringLiteral("language"));
    wanted.paper = context.options.value(QStringLiteral("paper")) == QLatin1String("letter")
                       ? documents::PaperSize::Letter
                       : documents::PaperSize::A4;
    wanted.now = context.clock.nowUtc();
    STIPPLE_ASSIGN(const protocol::Protocol protocol, usableProtocol({}));
    STIPPLE_ASSIGN(const records::Record record, session.reader->record(client));
    if (record.type != QLatin1String("client"))
        return failure(ErrorCode::NotFound, CtlText::tr("There is no such client."));
    // Who decided it, and what for, stands there before anything leaves.
    STIPPLE_TRY(session.writer->audit(vault::AuditAction::Exported, client, client,
                                      QStringLiteral("everything, for: ") + purpose.left(longestPurpose)));
    return documents::exportClient(*session.vault, *session.reader, protocol, wanted);
}

Exit exportOne(Context& context)
{
    const QUuid client = idFromText(context.arguments.first());
    if (client.isNull())
        return context.out.fail(
            Error(ErrorCode::InvalidInput, CtlText::tr("This is no client's id; client search finds them.")));
    for (const char* option : {"out", "purpose"}) {
        if (context.options.value(QString::fromLatin1(option)).trimmed().isEmpty()) {
            context.out.note(CtlText::tr("client export needs --out DIR and --purpose TEXT."));
            return Exit::Usage;
        }
    }
    auto session = VaultSession::open(context);
    if (!session)
        return context.out.fail(session.error());
    const auto made = exportWithin(context, *session, client);
    if (const auto closed = session->close(); !closed)
        return context.out.fail(closed.error());
    if (!made)
        return context.out.fail(made.error());
    context.out.line(CtlText::tr("%1 records, %2 signed consents and %3 photos are in %4. None of it is encrypted.")
                         .arg(made->records)
                         .arg(made->consents)
                         .arg(made->photos)
                         .arg(made->folder));
    Json missing = Json::array();
    for (const QString& sentence : made->missing) {
        context.out.note(sentence);
        missing.append(sentence);
    }
    Json json = Json::object();
    json.insert(QStringLiteral("folder"), made->folder);
    json.insert(QStringLiteral("records"), made->records);
    json.insert(QStringLiteral("consents"), made->consents);
    json.insert(QStringLiteral("photos"), made->photos);
    json.insert(QStringLiteral("missing"), missing);
    context.out.document(json);
    return made->missing.isEmpty() ? Exit::Done : Exit::No;
}

} // namespace

std::vector<Command> exportCommands()
{
    std::vector<QCommandLineOption> options = unlockOptions();
    options.emplace_back(QStringLiteral("out"), CtlText::tr("The folder into which the export's own folder goes."),
                         QStringLiteral("DIR"));
    options.emplace_back(QStringLiteral("purpose"), CtlText::tr("Why, in a few words; it stands in the audit."),
                         QStringLiteral("TEXT"));
    options.emplace_back(QStringLiteral("language"), CtlText::tr("Of the page to read: en, es or ar."),
                         QStringLiteral("L"), QStringLiteral("en"));
    options.emplace_back(QStringLiteral("paper"), CtlText::tr("a4 (unless said) or letter."), QStringLiteral("SIZE"),
                         QStringLiteral("a4"));
    return {
        {.name = QStringLiteral("client export"),
         .arguments = QStringLiteral("ID --out DIR --purpose TEXT [--language L]"),
         .summary = CtlText::tr("Everything that is kept about one client, to be read and for other programs: a page, "
                                "a FHIR bundle, the signed consents, the photos, the audit."),
         .leastArguments = 1,
         .mostArguments = 1,
         .options = options,
         .run = exportOne},
    };
}

} // namespace stipple::ctl
