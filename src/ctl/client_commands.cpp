#include "ctl/commands.h"
#include "ctl/ctl_text.h"
#include "ctl/vault_session.h"
#include "documents/client_import.h"
#include "records/people.h"
#include "vault/typed_edits.h"

namespace stipple::ctl
{

namespace
{

// As many in one transaction as stay well under its 50 ms.
constexpr qsizetype batch = 50;

Json clientJson(const records::Record& record, const records::Client& client)
{
    Json json = Json::object();
    json.insert(QStringLiteral("id"), idText(record.id));
    const std::pair<const char16_t*, const QString&> texts[] = {
        {u"name", client.name},         {u"email", client.email},     {u"phone", client.phone},
        {u"language", client.language}, {u"address", client.address},
    };
    for (const auto& [name, text] : texts) {
        if (!text.isEmpty())
            json.insert(QString::fromUtf16(name), text);
    }
    if (!client.born.isEmpty())
        json.insert(QStringLiteral("born"), client.born.latest().toText());
    if (client.emergency) {
        Json contact = Json::object();
        contact.insert(QStringLiteral("name"), client.emergency->name);
        contact.insert(QStringLiteral("phone"), client.emergency->phone);
        json.insert(QStringLiteral("emergency"), contact);
    }
    return json;
}

// Prints the clients, one line or one object each.
Exit answerWith(const Context& context, vault::Reader& reader, const std::vector<QUuid>& ids)
{
    Json list = Json::array();
    for (const QUuid& id : ids) {
        const auto record = reader.record(id);
        const auto client =
            record ? records::read<records::Client>(*record) : Result<records::Client>(tl::unexpect, record.error());
        if (!client)
            return context.out.fail(client.error());
        list.append(clientJson(*record, *client));
        context.out.line(QStringList{idText(id), client->name, client->phone, client->email}.join(QLatin1Char('\t')));
    }
    context.out.document(list);
    return Exit::Done;
}

Exit add(Context& context)
{
    const auto bytes = readFile(context.arguments.first());
    if (!bytes)
        return context.out.fail(bytes.error());
    const auto import = documents::readClients(*bytes);
    if (!import)
        return context.out.fail(import.error());
    for (const QString& column : import->ignoredColumns)
        context.out.note(CtlText::tr("The column \"%1\" means nothing here and was left out.").arg(column));
    // All or nothing: a file that is mended and given again must not double the rest.
    for (const auto& problem : import->problems)
        context.out.note(CtlText::tr("Row %1, %2: %3").arg(problem.row).arg(problem.column, problem.reason));
    if (!import->problems.isEmpty())
        return context.out.fail(Error(ErrorCode::InvalidInput,
                                      CtlText::tr("Nothing was added. Mend the rows named above, then try again.")));
    auto session = VaultSession::open(context);
    if (!session)
        return context.out.fail(session.error());
    Json ids = Json::array();
    for (qsizetype start = 0; start < import->clients.size(); start += batch) {
        std::vector<std::pair<QUuid, vault::Writer::Edit>> edits;
        for (const auto& imported : import->clients.mid(start, batch)) {
            const QUuid id = session->writer->newId();
            edits.emplace_back(id, vault::creating(id, QUuid(), imported.client));
        }
        if (const auto done = session->writer->changeAll(edits); !done) {
            context.out.note(CtlText::tr("%1 of %2 were added before this.").arg(start).arg(import->clients.size()));
            return context.out.fail(done.error());
        }
        // Printed only now: these are durable.
        for (const auto& [id, edit] : edits) {
            context.out.line(idText(id));
            ids.append(idText(id));
        }
    }
    context.out.document(ids);
    if (const auto closed = session->close(); !closed)
        return context.out.fail(closed.error());
    return Exit::Done;
}

Exit find(Context& context, const QString& text, qsizetype limit)
{
    auto session = VaultSession::open(context);
    if (!session)
        return context.out.fail(session.error());
    auto lines = session->reader->searchLines();
    if (!lines)
        return context.out.fail(lines.error());
    const vault::SearchIndex index(*std::move(lines));
    return answerWith(context, *session->reader, index.find(text, limit));
}

Exit list(Context& context) { return find(context, QString(), std::numeric_limits<qsizetype>::max()); }
Exit search(Context& context) { return find(context, context.arguments.join(QLatin1Char(' ')), 50); }

Exit show(Context& context)
{
    const QUuid id = idFromText(context.arguments.first());
    if (id.isNull())
        return context.out.fail(
            Error(ErrorCode::InvalidInput, CtlText::tr("This is no client's id; client search finds them.")));
    auto session = VaultSession::open(context);
    if (!session)
        return context.out.fail(session.error());
    const auto record = session->reader->record(id);
    const auto client =
        record ? records::read<records::Client>(*record) : Result<records::Client>(tl::unexpect, record.error());
    if (!client)
        return context.out.fail(client.error());
    if (const auto noted = session->writer->audit(vault::AuditAction::RecordShown, id, id); !noted)
        return context.out.fail(noted.error());
    const Json json = clientJson(*record, *client);
    for (const auto& [name, value] : json.members())
        context.out.line(QStringLiteral("%1  %2").arg(name, -10).arg(
            value.isString() ? value.toString() : QString::fromUtf8(value.toBytes())));
    context.out.document(json);
    if (const auto closed = session->close(); !closed)
        return context.out.fail(closed.error());
    return Exit::Done;
}

} // namespace

std::vector<Command> clientCommands()
{
    return {
        {.name = QStringLiteral("client add"),
         .arguments = QStringLiteral("FILE"),
         .summary = CtlText::tr("Adds the clients of a JSON or CSV file, all or none, and prints their ids."),
         .leastArguments = 1,
         .mostArguments = 1,
         .options = unlockOptions(),
         .run = add},
        {.name = QStringLiteral("client list"),
         .arguments = QString(),
         .summary = CtlText::tr("Every client, by name."),
         .options = unlockOptions(),
         .run = list},
        {.name = QStringLiteral("client search"),
         .arguments = QStringLiteral("TEXT…"),
         .summary = CtlText::tr("The first fifty clients that fit, by name, telephone or e-mail."),
         .leastArguments = 1,
         .mostArguments = 20,
         .options = unlockOptions(),
         .run = search},
        {.name = QStringLiteral("client show"),
         .arguments = QStringLiteral("ID"),
         .summary = CtlText::tr("What is known of one client."),
         .leastArguments = 1,
         .mostArguments = 1,
         .options = unlockOptions(),
         .run = show},
    };
}

} // namespace stipple::ctl
