#include "capture/photo.h"
#include "ctl/commands.h"
#include "ctl/ctl_text.h"
#include "ctl/vault_session.h"
#include "records/types.h"
#include "vault/files.h"
#include "vault/lot_use.h"
#include "vault/photos.h"

#include <QBuffer>

namespace stipple::ctl
{

namespace
{

template <typename E>
QString wordList()
{
    QStringList words;
    for (const QStringView word : records::Words<E>::all)
        words += word.toString();
    return words.join(QStringLiteral(", "));
}

// The choice of that word; InvalidInput lists those there are.
template <typename E>
Result<records::Choice<E>> chosen(const Context& context, const QString& option, const QString& otherwise = {})
{
    const QString word = context.options.isSet(option) ? context.options.value(option) : otherwise;
    const auto choice = records::Choice<E>::fromWord(word);
    if (!word.isEmpty() && !choice.known())
        return failure(ErrorCode::InvalidInput,
                       CtlText::tr("--%1 \"%2\" is none of: %3.").arg(option, word.left(40), wordList<E>()));
    return choice;
}

Result<QUuid> idOption(const Context& context, const QString& option)
{
    const QString text = context.options.value(option);
    const QUuid id = idFromText(text);
    if (!text.isEmpty() && id.isNull())
        return failure(ErrorCode::InvalidInput, CtlText::tr("--%1 is no id; client search finds them.").arg(option));
    return id;
}

Done requireType(vault::Reader& reader, const QUuid& id, records::Type type, const QUuid& client, const QString& what)
{
    const auto record = reader.record(id);
    if (!record || record->type != records::typeName(type) || (!client.isNull() && record->client != client))
        return failure(ErrorCode::NotFound, what);
    return {};
}

Result<records::Photo> described(const Context& context, const capture::PreparedPhoto& picture)
{
    records::Photo photo;
    STIPPLE_ASSIGN(photo.session, idOption(context, QStringLiteral("session")));
    STIPPLE_ASSIGN(photo.view, chosen<records::View>(context, QStringLiteral("view")));
    STIPPLE_ASSIGN(photo.zone, chosen<records::Zone>(context, QStringLiteral("zone")));
    STIPPLE_ASSIGN(photo.moment,
                   chosen<records::PhotoMoment>(context, QStringLiteral("moment"), QStringLiteral("other")));
    photo.scar = context.options.value(QStringLiteral("scar"));
    // No photo was taken tomorrow, whatever its camera says.
    const QDateTime now = context.clock.nowUtc();
    photo.takenAt = picture.takenAt.isValid() ? std::min(picture.takenAt, now) : now;
    photo.mime = QStringLiteral("image/jpeg");
    photo.width = picture.width;
    photo.height = picture.height;
    photo.orientation = 1;
    photo.thumbnail = picture.thumbnail;
    return photo;
}

// The clinic's, or the system's where the clinic has not said.
Result<QTimeZone> zoneOf(vault::Reader& reader)
{
    STIPPLE_ASSIGN(const auto clinics, reader.recordsOfType(records::typeName(records::Type::Clinic), 1));
    if (!clinics.empty()) {
        STIPPLE_ASSIGN(const auto clinic, records::read<records::Clinic>(clinics.front()));
        if (const QTimeZone zone(clinic.zone.toLatin1()); zone.isValid())
            return zone;
    }
    return QTimeZone::systemTimeZone();
}

Result<records::Record> addWithin(const Context& context, VaultSession& session, const QByteArray& file)
{
    STIPPLE_ASSIGN(const QUuid client, idOption(context, QStringLiteral("client")));
    STIPPLE_ASSIGN(const QTimeZone zone, zoneOf(*session.reader));
    STIPPLE_ASSIGN(capture::PreparedPhoto picture, capture::importPhoto(file, zone));
    STIPPLE_ASSIGN(records::Photo photo, described(context, picture));
    STIPPLE_TRY(
        requireType(*session.reader, client, records::Type::Client, {}, CtlText::tr("There is no such client.")));
    if (!photo.session.isNull())
        STIPPLE_TRY(requireType(*session.reader, photo.session, records::Type::Session, client,
                                CtlText::tr("This client has no such session.")));
    photo.takenBy = session.vault->practitioner();
    QBuffer source(&picture.jpeg);
    source.open(QIODevice::ReadOnly);
    return vault::addPhoto(*session.writer, context.vaultFolder, client, photo, source);
}

Exit add(Context& context)
{
    if (!context.options.isSet(QStringLiteral("client")) || !context.options.isSet(QStringLiteral("view"))) {
        context.out.note(CtlText::tr("photo add needs --client ID and --view V."));
        return Exit::Usage;
    }
    const auto file = readFile(context.arguments.first(), capture::mostFileBytes);
    if (!file)
        return context.out.fail(file.error());
    auto session = VaultSession::open(context);
    if (!session)
        return context.out.fail(session.error());
    const auto added = addWithin(context, *session, *file);
    if (!added)
        return context.out.fail(added.error());
    context.out.line(idText(added->id));
    Json json = Json::object();
    json.insert(QStringLiteral("id"), idText(added->id));
    context.out.document(json);
    if (const auto closed = session->close(); !closed)
        return context.out.fail(closed.error());
    return Exit::Done;
}

// Into a file that only its owner may read, whole or not at all.
Done getWithin(const Context& context, VaultSession& session, const QUuid& id, const QString& to)
{
    if (QFile::exists(to))
        return failure(ErrorCode::AlreadyExists, CtlText::tr("%1 is there already. Nothing was written.").arg(to));
    STIPPLE_ASSIGN(const records::Record record, session.reader->record(id));
    if (record.type != records::typeName(records::Type::Photo))
        return failure(ErrorCode::NotFound, CtlText::tr("There is no such photo."));
    STIPPLE_ASSIGN(const QByteArray jpeg, vault::readPhoto(context.vaultFolder, record));
    STIPPLE_TRY(session.writer->audit(vault::AuditAction::RecordShown, id, record.client, QStringLiteral("photo")));
    return vault::replaceFile(to, jpeg);
}

Exit get(Context& context)
{
    const QUuid id = idFromText(context.arguments.first());
    if (id.isNull())
        return context.out.fail(Error(ErrorCode::InvalidInput, CtlText::tr("This is no photo's id.")));
    auto session = VaultSession::open(context);
    if (!session)
        return context.out.fail(session.error());
    if (const auto got = getWithin(context, *session, id, context.arguments.at(1)); !got)
        return context.out.fail(got.error());
    context.out.line(CtlText::tr("The photo was written to %1. Whoever can read that file can see it.")
                         .arg(context.arguments.at(1)));
    Json json = Json::object();
    json.insert(QStringLiteral("file"), context.arguments.at(1));
    context.out.document(json);
    if (const auto closed = session->close(); !closed)
        return context.out.fail(closed.error());
    return Exit::Done;
}

Exit recall(Context& context)
{
    auto session = VaultSession::open(context);
    if (!session)
        return context.out.fail(session.error());
    const auto uses = vault::usesOfLot(*session->reader, context.arguments.first());
    if (!uses)
        return context.out.fail(uses.error());
    Json list = Json::array();
    for (const vault::LotUse& use : *uses) {
        if (const auto noted = session->writer->audit(vault::AuditAction::RecordShown, use.session, use.client,
                                                      QStringLiteral("lot recall"));
            !noted)
            return context.out.fail(noted.error());
        context.out.line(QStringList{use.day.toString(Qt::ISODate), use.clientName, idText(use.client),
                                     idText(use.session), use.what}
                             .join(QLatin1Char('\t')));
        Json json = Json::object();
        json.insert(QStringLiteral("client"), idText(use.client));
        json.insert(QStringLiteral("name"), use.clientName);
        json.insert(QStringLiteral("session"), idText(use.session));
        json.insert(QStringLiteral("day"), use.day.toString(Qt::ISODate));
        json.insert(QStringLiteral("what"), use.what);
        Json zones = Json::array();
        for (const QString& zone : use.zones)
            zones.append(zone);
        json.insert(QStringLiteral("zones"), zones);
        json.insert(QStringLiteral("photos"), use.photos);
        list.append(json);
    }
    if (uses->empty())
        context.out.note(CtlText::tr("No session on this tablet had anything of this lot."));
    context.out.document(list);
    if (const auto closed = session->close(); !closed)
        return context.out.fail(closed.error());
    return Exit::Done;
}

} // namespace

std::vector<Command> photoCommands()
{
    std::vector<QCommandLineOption> addOptions = unlockOptions();
    addOptions.emplace_back(QStringLiteral("client"), CtlText::tr("Whose photo it is."), QStringLiteral("ID"));
    addOptions.emplace_back(QStringLiteral("session"), CtlText::tr("At which session it was taken."),
                            QStringLiteral("ID"));
    addOptions.emplace_back(QStringLiteral("view"), wordList<records::View>(), QStringLiteral("V"));
    addOptions.emplace_back(QStringLiteral("zone"), CtlText::tr("Of a close-up: %1.").arg(wordList<records::Zone>()),
                            QStringLiteral("Z"));
    addOptions.emplace_back(QStringLiteral("scar"), CtlText::tr("Of a scar: which."), QStringLiteral("NAME"));
    addOptions.emplace_back(QStringLiteral("moment"), wordList<records::PhotoMoment>(), QStringLiteral("M"));
    return {
        {.name = QStringLiteral("photo add"),
         .arguments = QStringLiteral("--client ID [--session ID] --view V FILE"),
         .summary = CtlText::tr("Seals a JPEG, PNG or HEIC photo into the vault, upright and without its metadata, and "
                                "prints its id once it is durable."),
         .leastArguments = 1,
         .mostArguments = 1,
         .options = addOptions,
         .run = add},
        {.name = QStringLiteral("photo get"),
         .arguments = QStringLiteral("ID OUT"),
         .summary = CtlText::tr("Writes a photo, verified, to a file of its own."),
         .leastArguments = 2,
         .mostArguments = 2,
         .options = unlockOptions(),
         .run = get},
        {.name = QStringLiteral("lot recall"),
         .arguments = QStringLiteral("LOT"),
         .summary = CtlText::tr("Which clients had something of this lot, at which sessions. Works offline."),
         .leastArguments = 1,
         .mostArguments = 1,
         .options = unlockOptions(),
         .run = recall},
    };
}

} // namespace stipple::ctl
