#include "app/vault_opened.h"
#include "records/reading.h"
#include "vault/merging.h"
#include "vault/typed_edits.h"

#include <QCoreApplication>

namespace stipple::app
{

QCoro::Task<Result<Found>> VaultService::find(QString query, int limit)
{
    const auto work = m_reading.run([this, query = std::move(query), limit]() -> Result<Found> {
        if (!m_opened->reader)
            return failure(ErrorCode::Refused, tr("The vault is locked."));
        Found found;
        found.total = m_opened->index.size();
        std::vector<QUuid> ids = m_opened->index.find(query, limit + 1);
        found.more = qsizetype(ids.size()) > limit;
        ids.resize(std::min<std::size_t>(ids.size(), std::size_t(limit)));
        for (const QUuid& id : ids) {
            STIPPLE_ASSIGN(const records::Record record, m_opened->reader->record(id));
            STIPPLE_ASSIGN(records::Client client, records::read<records::Client>(record));
            found.rows.push_back({id, std::move(client)});
        }
        return found;
    });
    co_return co_await work;
}

QCoro::Task<Result<ClientSeen>> VaultService::client(QUuid id)
{
    const auto work = m_reading.run([this, id]() -> Result<ClientSeen> {
        if (!m_opened->reader)
            return failure(ErrorCode::Refused, tr("The vault is locked."));
        STIPPLE_ASSIGN(records::Record record, m_opened->reader->record(id));
        STIPPLE_ASSIGN(records::Client client, records::read<records::Client>(record));
        return ClientSeen{std::move(record), std::move(client), idMadeAtMs(id)};
    });
    co_return co_await work;
}

QCoro::Task<Result<QUuid>> VaultService::addClient(records::Client client)
{
    const auto work = m_writing.run([this, client]() -> Result<QUuid> {
        if (!writer())
            return failure(cannotWrite());
        const QUuid id = m_opened->writer->newId();
        STIPPLE_TRY(m_opened->writer->change(id, vault::creating(id, QUuid(), client)));
        return id;
    });
    const auto added = co_await work;
    if (added) {
        const auto noted = noteChange({*added});
        co_await noted;
    }
    co_return added;
}

QCoro::Task<Done> VaultService::editClient(records::Record base, records::Client after)
{
    const auto work = m_writing.run([this, base, after]() -> Result<records::Record> {
        if (!writer())
            return failure(cannotWrite());
        const auto edit = vault::editing(base, after);
        return m_opened->writer->change(
            base.id, [&](const records::Record* current, const records::Stamp& stamp) -> Result<records::Record> {
                if (current && records::shownValue(*current, QStringLiteral("merged")))
                    return failure(ErrorCode::Refused, tr("This client was merged into another one meanwhile. The "
                                                          "changes were not saved; open that client and make them "
                                                          "there."));
                return edit(current, stamp);
            });
    });
    const auto changed = co_await work;
    if (!changed)
        co_return failure(changed.error());
    const auto noted = noteChange({base.id});
    co_await noted;
    co_return Done{};
}

QCoro::Task<Done> VaultService::mergeClients(records::Record kept, records::Record given, QStringList take)
{
    const auto work = m_writing.run([this, kept, given, take]() -> Done {
        return m_opened->writer ? vault::mergeClients(*m_opened->writer, kept, given, take) : failure(cannotWrite());
    });
    const auto merged = co_await work;
    if (merged) {
        const auto noted = noteChange({kept.id, given.id});
        co_await noted;
    }
    co_return merged;
}

QCoro::Task<Done> VaultService::separateClients(QUuid kept, QUuid given)
{
    using Both = std::pair<records::Record, records::Record>;
    const auto reading = read<Both>([kept, given](vault::Reader& reader) -> Result<Both> {
        STIPPLE_ASSIGN(records::Record one, reader.record(kept));
        STIPPLE_ASSIGN(records::Record other, reader.record(given));
        return Both(std::move(one), std::move(other));
    });
    const auto both = co_await reading;
    if (!both)
        co_return failure(both.error());
    const auto work = m_writing.run([this, both]() -> Done {
        return m_opened->writer ? vault::separateClients(*m_opened->writer, both->first, both->second)
                                : failure(cannotWrite());
    });
    const auto separated = co_await work;
    if (separated) {
        const auto noted = noteChange({kept, given});
        co_await noted;
    }
    co_return separated;
}

QCoro::Task<Done> VaultService::addClients(std::vector<records::Client> clients)
{
    const auto work = m_writing.run([this, clients]() -> Result<std::vector<QUuid>> {
        if (!m_opened->writer)
            return failure(cannotWrite());
        std::vector<QUuid> ids;
        std::vector<std::pair<QUuid, vault::Writer::Edit>> edits;
        for (const records::Client& client : clients) {
            ids.push_back(m_opened->writer->newId());
            edits.emplace_back(ids.back(), vault::creating(ids.back(), QUuid(), client));
        }
        STIPPLE_TRY(m_opened->writer->changeAll(edits));
        return ids;
    });
    const auto added = co_await work;
    if (!added)
        co_return failure(added.error());
    const auto noted = noteChange(*added);
    co_await noted;
    co_return Done{};
}

QCoro::Task<Result<vault::Erased>> VaultService::eraseClient(QUuid client, QString reason, QStringList mustKeep)
{
    const auto aliases =
        read<std::vector<QUuid>>([client](vault::Reader& reader) { return reader.clientAndAliases(client); });
    const auto ids = co_await aliases;
    if (!ids)
        co_return failure(ids.error());
    const auto work = m_writing.run([this, client, reason, mustKeep]() -> Result<vault::Erased> {
        return writer() ? vault::eraseClient(*vault(), *writer(), client, reason, mustKeep)
                        : Result<vault::Erased>(failure(cannotWrite()));
    });
    const auto erased = co_await work;
    if (erased) {
        const auto noted = noteChange(*ids);
        co_await noted;
    }
    co_return erased;
}

QCoro::Task<> VaultService::noteChange(std::vector<QUuid> ids)
{
    const auto work = m_reading.run([this, ids] {
        if (!m_opened->reader)
            return false; // it was locked meanwhile; the search is made anew when it is unlocked
        for (const QUuid& id : ids) {
            std::optional<QByteArray> line;
            const auto record = m_opened->reader->record(id);
            const auto client = record ? records::read<records::Client>(*record) : Result<records::Client>();
            const bool isShown =
                record && client && !client->merged && records::lifeOf(*record).life != records::Life::Deleted;
            if (isShown)
                line = vault::searchLine(client->name, client->phone, client->email);
            m_opened->index.put(id, line);
        }
        return true;
    });
    co_await work;
    Q_EMIT clientsChanged();
    Q_EMIT written();
}

} // namespace stipple::app
