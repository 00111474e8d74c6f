#include "ctl/commands.h"
#include "ctl/ctl_text.h"
#include "ctl/protocol_source.h"
#include "ctl/vault_session.h"
#include "documents/access_export.h"
#include "documents/client_summary.h"
#include "documents/photo_export.h"
#include "vault/files.h"

#include <QDir>

namespace stipple::ctl
{

namespace
{

constexpr qsizetype longestPurpose = 200;

// Null, with a note that says why, where the arguments are no use.
QUuid clientOf(const Context& context, const QString& text)
{
    const QUuid client = idFromText(text);
    if (client.isNull())
        context.out.note(CtlText::tr("This is no client's id; client search finds them."));
    return client;
}

bool hasAll(const Context& context, const QString& command, std::initializer_list<const char*> options)
{
    for (const char* option : options) {
        if (!context.options.value(QString::fromLatin1(option)).trimmed().isEmpty())
            continue;
        context.out.note(CtlText::tr("%1 needs --%2.").arg(command, QString::fromLatin1(option)));
        return false;
    }
    return true;
}

QString purposeOf(const Context& context)
{
    return context.options.value(QStringLiteral("purpose")).simplified().left(longestPurpose);
}

documents::PaperSize paperOf(const Context& context)
{
    return context.options.value(QStringLiteral("paper")) == QLatin1String("letter") ? documents::PaperSize::Letter
                                                                                     : documents::PaperSize::A4;
}

Result<documents::ExportMade> exportWithin(const Context& context, VaultSession& session, const QUuid& client)
{
    documents::ExportWanted wanted;
    wanted.client = client;
    wanted.folder = QDir(context.options.value(QStringLiteral("out"))).absolutePath();
    wanted.language = context.options.value(QStringLiteral("language"));
    wanted.paper = paperOf(context);
    wanted.now = context.clock.nowUtc();
    STIPPLE_ASSIGN(const protocol::Protocol protocol, usableProtocol({}));
    STIPPLE_ASSIGN(const records::Record record, session.reader->record(client));
    if (record.type != QLatin1String("client"))
        return failure(ErrorCode::NotFound, CtlText::tr("There is no such client."));
    // Who decided it, and what for, stands there before anything leaves.
    STIPPLE_TRY(session.writer->audit(vault::AuditAction::Exported, client, client,
                                      QStringLiteral("everything, for: ") + purposeOf(context)));
    return documents::exportClient(*session.vault, *session.reader, protocol, wanted);
}

Exit exportOne(Context& context)
{
    if (!hasAll(context, QStringLiteral("client export"), {"out", "purpose"}))
        return Exit::Usage;
    const QUuid client = clientOf(context, context.arguments.first());
    if (client.isNull())
        return Exit::No;
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

Result<QByteArray> summaryWithin(const Context& context, VaultSession& session, const QUuid& client)
{
    STIPPLE_ASSIGN(const protocol::Protocol protocol, usableProtocol({}));
    STIPPLE_ASSIGN(const auto summary, documents::readClientSummary(*session.reader, client, context.clock.nowUtc()));
    const QString language = context.options.isSet(QStringLiteral("language")) || summary.client.language.isEmpty()
                                 ? context.options.value(QStringLiteral("language"))
                                 : summary.client.language;
    STIPPLE_ASSIGN(const QByteArray pdf, documents::clientSummaryPdf(summary, protocol, language, paperOf(context)));
    STIPPLE_TRY(session.writer->audit(vault::AuditAction::Exported, client, client,
                                      QStringLiteral("client summary, for: ") + purposeOf(context)));
    return pdf;
}

Exit summary(Context& context)
{
    if (!hasAll(context, QStringLiteral("client summary"), {"purpose"}))
        return Exit::Usage;
    const QUuid client = clientOf(context, context.arguments.first());
    const QString to = context.arguments.at(1);
    if (client.isNull())
        return Exit::No;
    if (QFile::exists(to))
        return context.out.fail(
            Error(ErrorCode::AlreadyExists, CtlText::tr("%1 is there already. Nothing was written.").arg(to)));
    auto session = VaultSession::open(context);
    if (!session)
        return context.out.fail(session.error());
    const auto made = summaryWithin(context, *session, client);
    if (const auto closed = session->close(); !closed)
        return context.out.fail(closed.error());
    if (!made)
        return context.out.fail(made.error());
    if (const auto written = vault::replaceFile(to, *made); !written)
        return context.out.fail(written.error());
    context.out.line(CtlText::tr("The summary was written to %1. Whoever can open that file can read it.").arg(to));
    Json json = Json::object();
    json.insert(QStringLiteral("file"), to);
    json.insert(QStringLiteral("bytes"), qint64(made->size()));
    context.out.document(json);
    return Exit::Done;
}

Result<documents::PhotosMade> photosWithin(const Context& context, VaultSession& session,
                                           documents::PhotosWanted wanted)
{
    STIPPLE_ASSIGN(const protocol::Protocol protocol, usableProtocol({}));
    // Before anything leaves: whether it may, and who wanted it and what for.
    STIPPLE_ASSIGN(const auto release, documents::requireRelease(*session.reader, protocol, wanted.client, wanted.use));
    if (wanted.photos.empty()) {
        STIPPLE_ASSIGN(const auto all, session.reader->recordsOfClient(wanted.client));
        wanted.photos = documents::photosFor(all, wanted.use);
    }
    if (wanted.photos.empty())
        return failure(ErrorCode::InvalidInput,
                       CtlText::tr("There are no photos of this client that could be used so. Nothing was exported."));
    STIPPLE_TRY(session.writer->audit(vault::AuditAction::Exported,
                                      release.consent.isNull() ? wanted.client : release.consent, wanted.client,
                                      documents::auditDetail({wanted.use, purposeOf(context), wanted.photos})));
    return documents::exportPhotos(*session.vault, *session.reader, protocol, wanted);
}

Exit photos(Context& context)
{
    if (!hasAll(context, QStringLiteral("photo export"), {"client", "for", "out", "purpose"}))
        return Exit::Usage;
    documents::PhotosWanted wanted;
    wanted.client = clientOf(context, context.options.value(QStringLiteral("client")));
    if (wanted.client.isNull())
        return Exit::No;
    const auto use = documents::PhotoUse::fromWord(context.options.value(QStringLiteral("for")));
    if (!use) {
        context.out.note(CtlText::tr("--for is own-copy, teaching, or publication/PLACE; protocol show names the "
                                     "places."));
        return Exit::Usage;
    }
    wanted.use = *use;
    for (const QString& argument : std::as_const(context.arguments)) {
        wanted.photos.push_back(idFromText(argument));
        if (wanted.photos.back().isNull())
            return context.out.fail(
                Error(ErrorCode::InvalidInput, CtlText::tr("%1 is no photo's id.").arg(argument.left(40))));
    }
    wanted.folder = QDir(context.options.value(QStringLiteral("out"))).absolutePath();
    wanted.language = context.options.value(QStringLiteral("language"));
    wanted.now = context.clock.nowUtc();
    auto session = VaultSession::open(context);
    if (!session)
        return context.out.fail(session.error());
    const auto made = photosWithin(context, *session, std::move(wanted));
    if (const auto closed = session->close(); !closed)
        return context.out.fail(closed.error());
    if (!made)
        return context.out.fail(made.error());
    context.out.line(CtlText::tr("%1 photos are in %2. They are not encrypted.").arg(made->photos).arg(made->folder));
    Json json = Json::object();
    json.insert(QStringLiteral("folder"), made->folder);
    json.insert(QStringLiteral("photos"), made->photos);
    context.out.document(json);
    return Exit::Done;
}

} // namespace

std::vector<Command> exportCommands()
{
    const QCommandLineOption out(QStringLiteral("out"),
                                 CtlText::tr("The folder into which the export's own folder goes."),
                                 QStringLiteral("DIR"));
    const QCommandLineOption purpose(
        QStringLiteral("purpose"), CtlText::tr("Why, in a few words; it stands in the audit."), QStringLiteral("TEXT"));
    const QCommandLineOption language(QStringLiteral("language"), CtlText::tr("Of what is written: en, es or ar."),
                                      QStringLiteral("L"), QStringLiteral("en"));
    const QCommandLineOption paper(QStringLiteral("paper"), CtlText::tr("a4 (unless said) or letter."),
                                   QStringLiteral("SIZE"), QStringLiteral("a4"));
    const auto with = [](std::initializer_list<QCommandLineOption> more) {
        std::vector<QCommandLineOption> options = unlockOptions();
        options.insert(options.end(), more.begin(), more.end());
        return options;
    };
    return {
        {.name = QStringLiteral("client export"),
         .arguments = QStringLiteral("ID --out DIR --purpose TEXT [--language L]"),
         .summary = CtlText::tr("Everything that is kept about one client, to be read and for other programs: a page, "
                                "a FHIR bundle, the signed consents, the photos, the audit."),
         .leastArguments = 1,
         .mostArguments = 1,
         .options = with({out, purpose, language, paper}),
         .run = exportOne},
        {.name = QStringLiteral("client summary"),
         .arguments = QStringLiteral("ID OUT.pdf --purpose TEXT [--language L] [--paper SIZE]"),
         .summary = CtlText::tr("One client on a page or two: who they are, what must be known, what was screened, "
                                "signed and done, and what comes next."),
         .leastArguments = 2,
         .mostArguments = 2,
         .options = with({purpose, language, paper}),
         .run = summary},
        {.name = QStringLiteral("photo export"),
         .arguments = QStringLiteral("--client ID --for USE --out DIR --purpose TEXT [PHOTO…]"),
         .summary = CtlText::tr("A client's photos, all or those named, for a use that the client has released today; "
                                "refused with what is lacking."),
         .leastArguments = 0,
         .mostArguments = 500,
         .options = with(
             {QCommandLineOption(QStringLiteral("client"), CtlText::tr("Whose photos they are."), QStringLiteral("ID")),
              QCommandLineOption(QStringLiteral("for"), CtlText::tr("own-copy, teaching, or publication/PLACE."),
                                 QStringLiteral("USE")),
              out, purpose, language}),
         .run = photos},
    };
}

} // namespace stipple::ctl
