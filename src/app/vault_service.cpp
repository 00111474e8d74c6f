#include "app/vault_service.h"

#include "core/log.h"
#include "vault/throttle.h"
#include "vault/typed_edits.h"

#include <QCoreApplication>
#include <QDir>

#include <cstdio>

namespace stipple::app
{

namespace
{

// When the record was made, from its id (UUID version 7: milliseconds in the first 48 bits).
qint64 madeAtMs(const QUuid& id)
{
    const QByteArray bytes = id.toRfc4122();
    qint64 ms = 0;
    for (int i = 0; i < 6; ++i)
        ms = (ms << 8) | quint8(bytes.at(i));
    return ms;
}

} // namespace

// In coroutines the future gets a name before it is awaited: GCC 12 destroys twice what a lambda captured when the
// lambda is a temporary of the awaiting expression.
struct VaultService::Opened {
    std::unique_ptr<vault::Vault> vault;
    std::unique_ptr<vault::Writer> writer; // made and ended on the writing thread
    std::unique_ptr<vault::Reader> reader; // made and ended on the reading thread, as the index
    vault::SearchIndex index;

    // On the writing thread, once the Reader is gone. All that was saved is durable already; what may fail is only to
    // note that the vault was closed properly, and the next unlocking does without.
    void close()
    {
        if (writer) {
            if (const auto locked = vault->lock(std::move(writer)); !locked)
                qCWarning(lcStipple) << "the vault was not closed properly:" << locked.error().details();
        }
        vault.reset();
    }
};

VaultService::VaultService(QString folder, const Clock& clock, vault::KdfCost cost, QObject* parent)
    : QObject(parent)
    , m_folder(std::move(folder))
    , m_clock(clock)
    , m_cost(cost)
    , m_opened(std::make_unique<Opened>())
{
}

VaultService::~VaultService()
{
    // In this order: the Reader, then the Writer, which empties the log, then the vault with its lock.
    m_reading.run([this] { return m_opened->reader.reset(), true; }).waitForFinished();
    m_writing.run([this] { return m_opened->close(), true; }).waitForFinished();
}

QCoro::Task<Result<vault::Inspection>> VaultService::inspect()
{
    const auto work = m_reading.run([folder = m_folder] { return vault::inspectVault(folder); });
    co_return co_await work;
}

QCoro::Task<Result<QString>> VaultService::makeAside(vault::NewVault wanted)
{
    wanted.cost = m_cost;
    const auto work = m_writing.run([this, wanted = std::move(wanted)]() -> Result<QString> {
        // One that was never confirmed holds nothing but the two names that were just typed.
        QDir(asideFolder()).removeRecursively();
        auto keys = vault::createVault(asideFolder(), wanted, m_clock);
        if (!keys)
            return failure(keys.error());
        return keys->recovery.toText();
    });
    co_return co_await work;
}

QCoro::Task<Done> VaultService::adopt()
{
    const auto work = m_writing.run([this]() -> Done {
        QDir().rmdir(m_folder); // an empty one stands in the way of renaming
        if (std::rename(QFile::encodeName(asideFolder()).constData(), QFile::encodeName(m_folder).constData()) != 0)
            return failure(ErrorCode::IoFailure,
                           tr("The new vault could not be moved to %1. Nothing was lost; check that the folder can be "
                              "written to, and try again.")
                               .arg(m_folder),
                           QString::fromLocal8Bit(std::strerror(errno)));
        return {};
    });
    co_return co_await work;
}

QCoro::Task<Done> VaultService::unlock(QUuid practitioner, vault::SecretBytes passphrase)
{
    const auto work = m_writing.run([this, practitioner, secret = std::move(passphrase)]() -> Done {
        STIPPLE_ASSIGN(m_opened->vault, vault::Vault::unlock(m_folder, practitioner, secret, m_clock));
        STIPPLE_ASSIGN(m_opened->writer, m_opened->vault->openWriter(m_clock));
        return {};
    });
    const auto opened = co_await work;
    if (!opened) {
        co_await lock();
        co_return opened;
    }
    const auto reading = m_reading.run([this]() -> Done {
        STIPPLE_ASSIGN(m_opened->reader, m_opened->vault->openReader());
        STIPPLE_ASSIGN(auto lines, m_opened->reader->searchLines());
        m_opened->index = vault::SearchIndex(std::move(lines));
        return {};
    });
    const auto readable = co_await reading;
    if (!readable) {
        co_await lock();
        co_return readable;
    }
    m_practitioner = practitioner;
    m_open = true;
    co_return Done{};
}

QCoro::Task<qint64> VaultService::waitBeforeTrying(QUuid slot)
{
    const auto work =
        m_reading.run([this, slot] { return vault::remainingWaitMs(m_folder, slot, m_clock).value_or(0); });
    co_return co_await work;
}

QCoro::Task<> VaultService::lock()
{
    m_open = false;
    m_practitioner = {};
    const auto work = m_reading.run([this] {
        m_opened->index = {};
        m_opened->reader.reset();
        return true;
    });
    co_await work;
    const auto writing = m_writing.run([this] { return m_opened->close(), true; });
    co_await writing;
}

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
        return ClientSeen{std::move(record), std::move(client), madeAtMs(id)};
    });
    co_return co_await work;
}

QCoro::Task<Result<QUuid>> VaultService::addClient(records::Client client)
{
    const auto work = m_writing.run([this, client]() -> Result<QUuid> {
        if (!m_opened->writer)
            return failure(ErrorCode::Refused, tr("The vault is locked. The client was not saved."));
        const QUuid id = m_opened->writer->newId();
        STIPPLE_TRY(m_opened->writer->change(id, vault::creating(id, QUuid(), client)));
        return id;
    });
    const auto added = co_await work;
    if (added) {
        const auto noted = noteChange(*added, client);
        co_await noted;
    }
    co_return added;
}

QCoro::Task<Done> VaultService::editClient(records::Record base, records::Client after)
{
    const auto work = m_writing.run([this, base, after]() -> Result<records::Record> {
        if (!m_opened->writer)
            return failure(ErrorCode::Refused, tr("The vault is locked. The changes were not saved."));
        return m_opened->writer->change(base.id, vault::editing(base, after));
    });
    const auto changed = co_await work;
    if (!changed)
        co_return failure(changed.error());
    const auto noted = noteChange(base.id, after);
    co_await noted;
    co_return Done{};
}

QCoro::Task<> VaultService::noteChange(QUuid id, records::Client client)
{
    const auto work = m_reading.run([this, id, client] {
        m_opened->index.put(id, vault::searchLine(client.name, client.phone, client.email));
        return true;
    });
    co_await work;
    Q_EMIT clientsChanged();
}

} // namespace stipple::app
