#include "ctl/commands.h"
#include "ctl/ctl_text.h"
#include "ctl/demo_clinic.h"
#include "ctl/vault_session.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QTimeZone>

namespace stipple::ctl
{

namespace
{

Exit init(Context& context)
{
    const QString clinic = context.options.value(QStringLiteral("clinic"));
    const QString owner = context.options.value(QStringLiteral("practitioner"));
    if (clinic.isEmpty() || owner.isEmpty()) {
        context.out.note(CtlText::tr("init needs --clinic NAME and --practitioner NAME."));
        return Exit::Usage;
    }
    const QString zone = context.options.isSet(QStringLiteral("zone"))
                             ? context.options.value(QStringLiteral("zone"))
                             : QString::fromLatin1(QTimeZone::systemTimeZoneId());
    if (!QTimeZone(zone.toUtf8()).isValid()) {
        context.out.note(CtlText::tr("There is no time zone \"%1\". It is a name like Europe/Madrid.").arg(zone));
        return Exit::Usage;
    }
    // Before any secret is asked for: a folder that holds anything is refused.
    const auto inspection = vault::inspectVault(context.vaultFolder);
    if (!inspection)
        return context.out.fail(inspection.error());
    if (!inspection->isFresh)
        return context.out.fail(
            Error(ErrorCode::AlreadyExists,
                  CtlText::tr("There is a vault in %1 already. Nothing was changed.").arg(context.vaultFolder)));
    auto passphrase = newPassphrase(context, {clinic, owner});
    if (!passphrase)
        return context.out.fail(passphrase.error());
    vault::NewVault wanted;
    wanted.clinic = clinic;
    wanted.owner = owner;
    wanted.zone = zone;
    wanted.phone = context.options.value(QStringLiteral("phone"));
    wanted.language = context.options.value(QStringLiteral("language"));
    wanted.passphrase = *std::move(passphrase);
    wanted.cost = vault::calibratedCost();
    const auto keys = vault::createVault(context.vaultFolder, wanted, context.clock);
    if (!keys)
        return context.out.fail(keys.error());
    context.out.line(
        CtlText::tr("The vault is made in %1.\n\nRecovery code, shown this once. Write it on paper and keep it "
                    "away from the tablet:\n\n    %2\n")
            .arg(context.vaultFolder, keys->recovery.toText()));
    Json json = Json::object();
    json.insert(QStringLiteral("vault"), context.vaultFolder);
    json.insert(QStringLiteral("practitioner"), idText(keys->owner));
    json.insert(QStringLiteral("recovery"), keys->recovery.toText());
    context.out.document(json);
    return Exit::Done;
}

Exit stats(Context& context)
{
    QElapsedTimer timer;
    timer.start();
    auto session = VaultSession::open(context);
    if (!session)
        return context.out.fail(session.error());
    const qint64 unlockMs = timer.restart();
    const auto reader = session->vault->openReader();
    const qint64 openMicroseconds = timer.nsecsElapsed() / 1'000;
    const auto counts = session->reader->counts();
    if (!reader || !counts)
        return context.out.fail(reader ? counts.error() : reader.error());
    const qint64 databaseBytes = QFileInfo(context.vaultFolder + QStringLiteral("/records.db")).size();
    const std::pair<const char*, qint64> rows[] = {
        {QT_TRANSLATE_NOOP("stipplectl", "clients"), counts->clients},
        {QT_TRANSLATE_NOOP("stipplectl", "records"), counts->records},
        {QT_TRANSLATE_NOOP("stipplectl", "changes kept"), counts->changes},
        {QT_TRANSLATE_NOOP("stipplectl", "entries in the audit"), counts->audited},
        {QT_TRANSLATE_NOOP("stipplectl", "waiting to be synced"), counts->waiting},
        {QT_TRANSLATE_NOOP("stipplectl", "bytes of database"), databaseBytes},
        {QT_TRANSLATE_NOOP("stipplectl", "ms to unlock, key derivation included"), unlockMs},
        {QT_TRANSLATE_NOOP("stipplectl", "µs to open the database"), openMicroseconds},
    };
    const char* names[] = {"clients", "records",       "changes",  "audited",
                           "waiting", "databaseBytes", "unlockMs", "openUs"};
    Json json = Json::object();
    for (std::size_t i = 0; i < std::size(rows); ++i) {
        context.out.line(QStringLiteral("%1  %2").arg(rows[i].second, 12).arg(CtlText::tr(rows[i].first)));
        json.insert(QString::fromLatin1(names[i]), rows[i].second);
    }
    context.out.document(json);
    if (const auto closed = session->close(); !closed)
        return context.out.fail(closed.error());
    return Exit::Done;
}

// 0 where it is not given; nothing for what is no such number.
std::optional<int> countOption(const Context& context, const QString& name)
{
    if (!context.options.isSet(name))
        return 0;
    bool ok = false;
    const int count = context.options.value(name).toInt(&ok);
    return ok && count >= 0 && count <= 1'000'000 ? std::optional(count) : std::nullopt;
}

Exit demo(Context& context)
{
    bool countOk = false;
    bool seedOk = true;
    const int clients = context.options.value(QStringLiteral("clients")).toInt(&countOk);
    quint64 seed = 1;
    if (context.options.isSet(QStringLiteral("seed")))
        seed = context.options.value(QStringLiteral("seed")).toULongLong(&seedOk);
    if (!countOk || clients < 1 || clients > 2'000'000 || !seedOk) {
        context.out.note(CtlText::tr("demo needs --clients N, from 1 to 2,000,000; --seed S is a whole number."));
        return Exit::Usage;
    }
    const auto photos = countOption(context, QStringLiteral("photos"));
    const auto sessions = countOption(context, QStringLiteral("sessions"));
    if (!photos || !sessions) {
        context.out.note(CtlText::tr("--photos and --sessions are numbers from 0 to 1,000,000."));
        return Exit::Usage;
    }
    auto session = VaultSession::open(context);
    if (!session)
        return context.out.fail(session.error());
    const auto counts = session->reader->counts();
    if (!counts)
        return context.out.fail(counts.error());
    if (counts->clients > 0)
        return context.out.fail(
            Error(ErrorCode::Refused,
                  CtlText::tr("This vault holds clients already. Nothing was added: invented people do not "
                              "belong among real ones.")));
    const auto filled = [&]() -> stipple::Done {
        STIPPLE_TRY(fillWithInventedClients(*session->writer, clients, seed));
        STIPPLE_TRY(fillWithInventedSessions(*session->writer, *session->reader, *sessions, seed));
        return fillWithDrawnPhotos(*session->writer, *session->reader, context.vaultFolder, *photos, seed);
    }();
    const auto closed = session->close();
    if (!filled || !closed)
        return context.out.fail(filled ? closed.error() : filled.error());
    context.out.line(
        CtlText::tr("%n invented clients were added.").replace(QLatin1String("%n"), QString::number(clients)));
    Json json = Json::object();
    json.insert(QStringLiteral("clients"), clients);
    json.insert(QStringLiteral("sessions"), *sessions);
    json.insert(QStringLiteral("photos"), *photos);
    context.out.document(json);
    return Exit::Done;
}

} // namespace

std::vector<Command> vaultCommands()
{
    const QCommandLineOption passphraseFile(QStringLiteral("passphrase-file"),
                                            CtlText::tr("A file whose first line is the passphrase."),
                                            QStringLiteral("FILE"));
    std::vector<QCommandLineOption> demoOptions = unlockOptions();
    demoOptions.emplace_back(QStringLiteral("clients"), CtlText::tr("How many."), QStringLiteral("N"));
    demoOptions.emplace_back(QStringLiteral("photos"), CtlText::tr("How many photos; they are drawn."),
                             QStringLiteral("M"));
    demoOptions.emplace_back(QStringLiteral("sessions"), CtlText::tr("How many sessions, with lots."),
                             QStringLiteral("K"));
    demoOptions.emplace_back(QStringLiteral("seed"), CtlText::tr("The same seed invents the same people."),
                             QStringLiteral("S"));
    return {
        {.name = QStringLiteral("init"),
         .arguments = QStringLiteral("--clinic NAME --practitioner NAME [--phone NUMBER] [--zone Z] [--language L]"),
         .summary = CtlText::tr("Makes a vault in an empty folder, and prints the recovery code once."),
         .options = {{QStringLiteral("clinic"), CtlText::tr("The clinic's name."), QStringLiteral("NAME")},
                     {QStringLiteral("practitioner"), CtlText::tr("The owner's name."), QStringLiteral("NAME")},
                     {QStringLiteral("phone"), CtlText::tr("What clients call."), QStringLiteral("NUMBER")},
                     {QStringLiteral("zone"), CtlText::tr("The clinic's time zone, if not this machine's."),
                      QStringLiteral("Z")},
                     {QStringLiteral("language"), CtlText::tr("In which the clinic works; otherwise English."),
                      QStringLiteral("L")},
                     passphraseFile},
         .run = init},
        {.name = QStringLiteral("demo"),
         .arguments = QStringLiteral("--clients N [--photos M] [--sessions K] [--seed S]"),
         .summary = CtlText::tr("Fills an empty vault with invented people, the same for the same seed."),
         .options = demoOptions,
         .run = demo},
        {.name = QStringLiteral("stats"),
         .arguments = QString(),
         .summary = CtlText::tr("Counts, sizes and times of opening; nothing personal."),
         .options = unlockOptions(),
         .run = stats},
    };
}

} // namespace stipple::ctl
