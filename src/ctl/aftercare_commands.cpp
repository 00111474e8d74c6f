// stipplectl aftercare pack, aftercare publish: what a client takes home, and the clinic's page that opens it.
#include "ctl/commands.h"
#include "ctl/ctl_text.h"
#include "ctl/vault_session.h"
#include "documents/aftercare_link.h"
#include "documents/care_files.h"
#include "documents/published_page.h"

#include <QDir>

namespace stipple::ctl
{

namespace
{

// The folder of --out, made where it is not there yet. Gone again with what was not kept.
class OutFolder
{
public:
    explicit OutFolder(const Context& context)
        : m_folder(QDir(context.options.value(QStringLiteral("out"))).absolutePath())
    {
        m_isNew = !m_folder.exists() && m_folder.mkpath(QStringLiteral("."));
    }
    ~OutFolder()
    {
        if (m_isNew)
            m_folder.rmdir(QStringLiteral(".")); // only an empty one goes
    }
    OutFolder(const OutFolder&) = delete;
    OutFolder& operator=(const OutFolder&) = delete;
    const QDir& folder() const { return m_folder; }
    Done require() const
    {
        if (m_folder.exists())
            return {};
        return failure(
            ErrorCode::IoFailure,
            CtlText::tr("There can be no folder %1. Nothing was written; choose another.").arg(m_folder.path()));
    }

private:
    QDir m_folder;
    bool m_isNew = false;
};

struct PackAsked {
    QUuid client;
    QUuid session;
    QTime at; // invalid: as it was decided
};

// Nothing, with a note that says why, where the arguments are no use.
std::optional<PackAsked> readAsked(const Context& context)
{
    const auto refused = [&](const QString& why) {
        context.out.note(why);
        return std::optional<PackAsked>();
    };
    const auto value = [&](const char* option) { return context.options.value(QLatin1String(option)); };
    PackAsked asked{idFromText(value("client")), idFromText(value("session")), {}};
    if (asked.client.isNull())
        return refused(CtlText::tr("--client ID is needed; client search finds it."));
    if (asked.session.isNull() && context.options.isSet(QStringLiteral("session")))
        return refused(CtlText::tr("--session is no session's id. Without it the client's latest one is meant."));
    if (value("out").isEmpty())
        return refused(CtlText::tr("--out DIR is needed: a folder for the files."));
    if (context.options.isSet(QStringLiteral("at"))) {
        asked.at = QTime::fromString(value("at"), QStringLiteral("HH:mm"));
        if (!asked.at.isValid())
            return refused(CtlText::tr("--at should be a time, like 14:30."));
    }
    if (const QString url = value("url"); !url.isEmpty()) {
        if (const QString wrong = documents::wrongWithPage(url); !wrong.isEmpty())
            return refused(wrong);
    }
    return asked;
}

// The first that is known.
QString firstOf(const QStringList& texts)
{
    const auto found = std::find_if(texts.begin(), texts.end(), [](const QString& text) { return !text.isEmpty(); });
    return found == texts.end() ? QString() : *found;
}

struct PackMade {
    QUuid session;
    QStringList paths;
    QString address;
};

Result<PackMade> packWithin(const Context& context, VaultSession& session, const PackAsked& asked)
{
    STIPPLE_ASSIGN(const auto source, documents::readCareSource(*session.reader, asked.client, asked.session));
    documents::CareFilesWanted wanted;
    wanted.language = firstOf({context.options.value(QStringLiteral("lang")), source.client.language,
                               source.clinic.clinic.language, QStringLiteral("en")});
    wanted.page = firstOf({context.options.value(QStringLiteral("url")), source.clinic.clinic.page});
    if (!wanted.page.isEmpty()) {
        if (const QString wrong = documents::wrongWithPage(wanted.page); !wrong.isEmpty())
            return failure(ErrorCode::InvalidInput, wrong);
    }
    wanted.remindAt = asked.at.isValid() ? asked.at : source.remindAt.isValid() ? source.remindAt : QTime(9, 0);
    wanted.paper = context.options.value(QStringLiteral("paper")) == QLatin1String("letter")
                       ? documents::PaperSize::Letter
                       : documents::PaperSize::A4;
    wanted.now = context.clock.nowUtc();
    STIPPLE_ASSIGN(const auto made,
                   documents::careFiles(source, session.vault->header(), session.vault->deviceKey(), wanted));
    const OutFolder out(context);
    STIPPLE_TRY(out.require());
    // What leaves stands in the audit before it does.
    STIPPLE_TRY(session.writer->audit(vault::AuditAction::Exported, source.session, asked.client,
                                      QStringLiteral("aftercare pack")));
    STIPPLE_ASSIGN(const QStringList paths,
                   documents::writeNewFiles(out.folder(), QStringLiteral("aftercare"), made.files));
    return PackMade{source.session, paths, made.address};
}

Exit pack(Context& context)
{
    const auto asked = readAsked(context);
    if (!asked)
        return Exit::Usage;
    auto session = VaultSession::open(context);
    if (!session)
        return context.out.fail(session.error());
    const auto made = packWithin(context, *session, *asked);
    if (const auto closed = session->close(); !closed)
        return context.out.fail(closed.error());
    if (!made)
        return context.out.fail(made.error());
    Json json = Json::object();
    // In the order of documents::CareFiles.
    static constexpr const char* names[] = {"page", "calendar", "sheet", "pack", "code", "message"};
    for (qsizetype i = 0; i < made->paths.size(); ++i) {
        context.out.line(made->paths[i]);
        json.insert(QString::fromLatin1(names[i]), made->paths[i]);
    }
    context.out.note(CtlText::tr("None of it is encrypted: whoever can open these files can read them."));
    json.insert(QStringLiteral("session"), idText(made->session));
    json.insert(QStringLiteral("address"), made->address);
    context.out.document(json);
    return Exit::Done;
}

Result<QString> publishWithin(const Context& context, VaultSession& session)
{
    STIPPLE_ASSIGN(const auto source, documents::readClinicSource(*session.reader));
    const records::Clinic& clinic = source.clinic;
    const QByteArray page = documents::publishedPage(
        source.protocol, {clinic.name, clinic.phone, firstOf({clinic.language, QStringLiteral("en")}),
                          session.vault->header().identity.rootKey, source.zone, context.clock.nowUtc()});
    const OutFolder out(context);
    STIPPLE_TRY(out.require());
    return documents::writeNewFile(out.folder(), QStringLiteral("aftercare-page"), QStringLiteral(".html"), page);
}

Exit publish(Context& context)
{
    if (context.options.value(QStringLiteral("out")).isEmpty()) {
        context.out.note(CtlText::tr("--out DIR is needed: a folder for the page."));
        return Exit::Usage;
    }
    auto session = VaultSession::open(context);
    if (!session)
        return context.out.fail(session.error());
    const auto made = publishWithin(context, *session);
    if (const auto closed = session->close(); !closed)
        return context.out.fail(closed.error());
    if (!made)
        return context.out.fail(made.error());
    context.out.line(*made);
    context.out.note(CtlText::tr("Put it on any web server that is reached by https, and give its address to aftercare "
                                 "pack as --url. No client is in it. Publish again when the protocol, the clinic's "
                                 "name or its telephone change."));
    Json json = Json::object();
    json.insert(QStringLiteral("page"), *made);
    context.out.document(json);
    return Exit::Done;
}

} // namespace

std::vector<Command> aftercareCommands()
{
    const auto option = [](const char* name, const QString& what, const char* value) {
        return QCommandLineOption(QString::fromLatin1(name), what, QString::fromLatin1(value));
    };
    std::vector<QCommandLineOption> packOptions = unlockOptions();
    packOptions.insert(
        packOptions.end(),
        {option("client", CtlText::tr("Whose session it was."), "ID"),
         option("session", CtlText::tr("The finished session; otherwise the latest."), "ID"),
         option("out", CtlText::tr("The folder that gets the files."), "DIR"),
         option("url", CtlText::tr("Where the clinic's page is published; otherwise as the clinic's record says."),
                "URL"),
         option("lang", CtlText::tr("The language; otherwise the client's."), "LANG"),
         option("at", CtlText::tr("When to be reminded, by the clinic's clock; otherwise as decided, or 09:00."),
                "TIME"),
         QCommandLineOption(QStringLiteral("paper"), CtlText::tr("a4 (unless said) or letter."), QStringLiteral("SIZE"),
                            QStringLiteral("a4"))});
    std::vector<QCommandLineOption> publishOptions = unlockOptions();
    publishOptions.push_back(option("out", CtlText::tr("The folder that gets aftercare-page.html."), "DIR"));
    return {
        {.name = QStringLiteral("aftercare pack"),
         .arguments =
             QStringLiteral("--client ID [--session ID] --out DIR [--url U] [--lang L] [--at TIME] [--paper SIZE]"),
         .summary =
             CtlText::tr("Writes what a client takes home after a session: the page, reminders, a sheet for paper, "
                         "a signed file for the app, a code to scan, and a message with them."),
         .leastArguments = 0,
         .mostArguments = 0,
         .options = packOptions,
         .run = pack},
        {.name = QStringLiteral("aftercare publish"),
         .arguments = QStringLiteral("--out DIR"),
         .summary =
             CtlText::tr("Writes the clinic's own aftercare page for any web server: it opens the codes that the "
                         "clinic's tablets signed, and no others."),
         .leastArguments = 0,
         .mostArguments = 0,
         .options = publishOptions,
         .run = publish},
    };
}

} // namespace stipple::ctl
