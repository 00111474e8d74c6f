// stipplectl aftercare pack, publish, verify: what a client takes home, the clinic's page that opens it, and whether it
// is the clinic's.
#include "ctl/clinic_key.h"
#include "ctl/commands.h"
#include "ctl/ctl_text.h"
#include "ctl/vault_session.h"
#include "documents/aftercare_link.h"
#include "documents/care_files.h"
#include "documents/published_page.h"
#include "documents/signed_document.h"

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

// What both a file and an address say, once they are proven.
struct Proven {
    protocol::CareCase care;
    QByteArray clinicKey;
    QString clinic; // empty: it does not say
    QString language;
};

Result<Proven> proven(const QString& what, const QByteArray& key)
{
    if (const QByteArray fragment = documents::fragmentOf(what); !fragment.isEmpty()) {
        STIPPLE_ASSIGN(const auto link, documents::AftercareLink::parse(fragment, key));
        return Proven{link.care, link.clinicKey, link.clinic, link.language};
    }
    STIPPLE_ASSIGN(const QByteArray bytes, readFile(what, documents::AftercarePack::mostBytes + 1));
    STIPPLE_ASSIGN(const auto pack, documents::AftercarePack::parse(bytes, key));
    return Proven{pack.care, pack.clinicKey, pack.clinic, pack.wording.language};
}

Exit verify(Context& context)
{
    const auto key = knownClinicKey(context);
    if (!key) {
        context.out.note(key.error().message());
        return Exit::Usage;
    }
    const auto read = proven(context.arguments.first(), *key);
    if (!read) {
        const Exit status = context.out.fail(read.error());
        const bool isAnswer = read.error().code() == ErrorCode::Damaged || read.error().code() == ErrorCode::Foreign;
        return isAnswer ? Exit::No : status;
    }
    Json sessions = Json::array();
    for (const QDateTime& session : read->care.sessions) {
        const QString there = session.toTimeZone(read->care.zone).toString(Qt::ISODate);
        context.out.line(CtlText::tr("session\t%1").arg(there));
        sessions.append(there);
    }
    context.out.line(key->isEmpty()
                         ? CtlText::tr("Nothing of it was changed, but by whom it was made is not proven: give the "
                                       "clinic's own key with --clinic-key and compare. It says the key is %1.")
                               .arg(documents::keyText(read->clinicKey))
                         : CtlText::tr("It is what the clinic's tablet wrote: nothing of it was changed."));
    Json json = Json::object();
    json.insert(QStringLiteral("clinicProven"), !key->isEmpty());
    json.insert(QStringLiteral("clinicKey"), documents::keyText(read->clinicKey));
    json.insert(QStringLiteral("clinic"), read->clinic);
    json.insert(QStringLiteral("language"), read->language);
    json.insert(QStringLiteral("sessions"), sessions);
    context.out.document(json);
    return key->isEmpty() ? Exit::No : Exit::Done;
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
        {.name = QStringLiteral("aftercare verify"),
         .arguments = QStringLiteral("FILE|ADDRESS [--clinic-key KEY]"),
         .summary =
             CtlText::tr("Whether a client's file, or what a code says, is what the clinic's tablet wrote; on any "
                         "computer, by the clinic's public key."),
         .leastArguments = 1,
         .mostArguments = 1,
         .options = {clinicKeyOption()},
         .run = verify},
    };
}

} // namespace stipple::ctl
