#include "app/home_service.h"

#include "vault/typed_edits.h"

namespace stipple::app
{

namespace
{

using Edits = std::vector<std::pair<QUuid, vault::Writer::Edit>>;

// Records of a vault belong to somebody; here there is only one, and nobody asks for their name.
constexpr auto ownClient = "client";

Edits editsFor(vault::Writer& writer, const HomeSeen& seen, const documents::CareGiven& given)
{
    Edits edits;
    QUuid client = seen.client;
    if (client.isNull()) {
        client = writer.newId();
        records::Client own;
        own.name = QString::fromLatin1(ownClient);
        edits.emplace_back(client, vault::creating(client, QUuid(), own));
    }
    const bool isKnown = std::any_of(seen.sessions.begin(), seen.sessions.end(), [&](const HomeSession& session) {
        return session.given.session == given.session && !session.record.id.isNull();
    });
    if (!isKnown) {
        records::Care care;
        care.session = given.session;
        care.dayZero = given.care.sessions.front().toTimeZone(given.care.zone).date();
        care.zone = QString::fromLatin1(given.care.zone.id());
        care.protocolVersion = given.protocol->identity();
        care.remindAt = seen.sessions.empty() ? HomeService::usualRemindAt() : seen.sessions.front().care.remindAt;
        const QUuid id = writer.newId();
        edits.emplace_back(id, vault::creating(id, client, care));
    }
    records::CarePack pack;
    pack.vault = given.vault;
    pack.clinicKey = QString::fromLatin1(given.clinicKey.toHex());
    pack.session = given.session;
    pack.takenInAt = writer.clock().nowUtc();
    pack.document = given.bytes;
    const QUuid id = writer.newId();
    edits.emplace_back(id, vault::creating(id, client, pack));
    return edits;
}

} // namespace

HomeService::HomeService(VaultService& vault, const Languages& languages, QObject* parent)
    : QObject(parent)
    , m_vault(vault)
    , m_languages(languages)
{
}

QCoro::Task<Done> HomeService::load()
{
    const auto reading =
        m_vault.read<std::shared_ptr<HomeSeen>>([](vault::Reader& reader) -> Result<std::shared_ptr<HomeSeen>> {
            STIPPLE_ASSIGN(HomeSeen seen, readHome(reader));
            return std::make_shared<HomeSeen>(std::move(seen));
        });
    const auto read = co_await reading;
    if (!read)
        co_return failure(read.error());
    m_seen = std::move(**read);
    m_isLoaded = true;
    Q_EMIT changed();
    co_return Done{};
}

void HomeService::forget()
{
    m_seen = {};
    m_isLoaded = false;
    Q_EMIT changed();
}

const HomeSession* HomeService::current() const
{
    const HomeSession* next = nullptr;
    for (const HomeSession& session : m_seen.sessions) {
        next = &session;
        if (session.dayZero() <= today(session))
            break;
    }
    return next;
}

const HomeSession* HomeService::session(const QUuid& session) const
{
    for (const HomeSession& each : m_seen.sessions) {
        if (each.given.session == session)
            return &each;
    }
    return nullptr;
}

protocol::Wording HomeService::wording(const HomeSession& session) const
{
    return {m_languages.current(), session.given.wording.language};
}

QTime HomeService::remindAt() const
{
    const HomeSession* session = current();
    return session ? session->care.remindAt : QTime();
}

QCoro::Task<Done> HomeService::takeIn(documents::CareGiven given)
{
    const auto fit = fitOf(m_seen, given);
    if (!fit)
        co_return failure(fit.error());
    if (*fit == GivenFit::Here || *fit == GivenFit::Older)
        co_return failure(ErrorCode::AlreadyExists, tr("You have this already. Nothing was changed."));
    const auto writing = m_vault.write<bool>([seen = m_seen, given = std::move(given)](vault::Writer& writer) {
        return writer.changeAll(editsFor(writer, seen, given)).map([] { return true; });
    });
    const auto done = co_await writing;
    if (!done)
        co_return failure(done.error());
    const auto loading = load();
    co_return co_await loading;
}

QCoro::Task<Done> HomeService::setRemindAt(QTime time)
{
    const HomeSession* session = current();
    if (!session)
        co_return Done{};
    records::Care care = session->care;
    care.remindAt = time;
    const auto writing = m_vault.write<bool>([record = session->record, care](vault::Writer& writer) -> Result<bool> {
        STIPPLE_TRY(writer.change(record.id, vault::editing(record, care)));
        return true;
    });
    const auto done = co_await writing;
    if (!done)
        co_return failure(done.error());
    const auto loading = load();
    co_return co_await loading;
}

} // namespace stipple::app
