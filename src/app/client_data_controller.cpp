#include "app/client_data_controller.h"

#include "app/export_words.h"
#include "app/texts.h"
#include "records/types.h"
#include "vault/client_trail.h"
#include "vault/erasure.h"

#include <QStandardPaths>

namespace stipple::app
{

namespace
{

// The kinds of records as people call them; what has no name of its own is "other".
QString kindOf(const QString& type, qint64 count)
{
    const int n = int(count);
    switch (records::typeFromName(type).value_or(records::Type::Device)) {
    case records::Type::Response:
        return ClientDataController::tr("%Ln completed form(s)", nullptr, n);
    case records::Type::Screening:
        return ClientDataController::tr("%Ln screening(s)", nullptr, n);
    case records::Type::Consent:
        return ClientDataController::tr("%Ln signed consent(s)", nullptr, n);
    case records::Type::Withdrawal:
        return ClientDataController::tr("%Ln withdrawal(s) of consent", nullptr, n);
    case records::Type::Session:
        return ClientDataController::tr("%Ln session(s)", nullptr, n);
    case records::Type::Photo:
        return ClientDataController::tr("%Ln photo(s)", nullptr, n);
    case records::Type::Quote:
        return ClientDataController::tr("%Ln quote(s)", nullptr, n);
    case records::Type::Plan:
        return ClientDataController::tr("%Ln consultation(s)", nullptr, n);
    case records::Type::Appointment:
        return ClientDataController::tr("%Ln appointment(s)", nullptr, n);
    default:
        return ClientDataController::tr("%Ln other record(s)", nullptr, n);
    }
}

Error heldError()
{
    return Error(ErrorCode::Refused,
                 ClientDataController::tr("Nothing of this client may be erased while the hold lasts. Nothing was "
                                          "erased."));
}

} // namespace

ClientDataController::ClientDataController(VaultService& vault, GateController& gate, Navigator& navigator,
                                           const Languages& languages, const ClinicService& clinic, QObject* parent)
    : QObject(parent)
    , m_vault(vault)
    , m_navigator(navigator)
    , m_languages(languages)
    , m_clinic(clinic)
    , m_folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
{
    connect(&navigator, &Navigator::pushed, this, [this](Navigator::Page page, const QString& client) {
        if (page == Navigator::ClientDataPage)
            show(idFromText(client));
    });
    connect(&gate, &GateController::closing, this, &ClientDataController::forget);
    connect(&languages, &Languages::changed, this, &ClientDataController::changed);
    connect(&clinic, &ClinicService::changed, this, &ClientDataController::changed);
}

void ClientDataController::forget()
{
    m_client = {};
    m_seen.reset();
    m_purpose.clear();
    m_exported.clear();
    m_missing.clear();
    m_reason.clear();
    m_typedName.clear();
    m_problem.reset();
    Q_EMIT changed();
}

void ClientDataController::show(const QUuid& client)
{
    forget();
    m_client = client;
    read(client);
}

QCoro::Task<> ClientDataController::read(QUuid client)
{
    const records::Clinic clinic = m_clinic.clinic();
    const QDate today = m_clinic.today();
    const QTimeZone zone = m_clinic.zone();
    const auto reading = m_vault.read<Seen>([=](vault::Reader& reader) -> Result<Seen> {
        Seen seen;
        STIPPLE_ASSIGN(seen.record, reader.record(client));
        STIPPLE_ASSIGN(seen.client, records::read<records::Client>(seen.record));
        STIPPLE_ASSIGN(auto all, reader.recordsOfClient(client));
        if (std::none_of(all.begin(), all.end(), [&](const auto& one) { return one.id == client; }))
            all.push_back(seen.record);
        seen.retention = records::retentionOf(seen.client, all, clinic, today, zone);
        STIPPLE_ASSIGN(const auto ids, reader.clientAndAliases(client));
        STIPPLE_ASSIGN(const auto audit, vault::auditOfClients(reader, ids));
        seen.exports = exportsIn(audit);
        return seen;
    });
    auto seen = co_await reading;
    if (client != m_client)
        co_return;
    if (seen)
        m_seen = *std::move(seen);
    else
        m_problem = seen.error();
    Q_EMIT changed();
}

void ClientDataController::setPurpose(const QString& purpose)
{
    m_purpose = purpose.left(longestPurpose);
    Q_EMIT changed();
}

void ClientDataController::setFolder(const QString& folder)
{
    m_folder = folder.trimmed();
    Q_EMIT changed();
}

void ClientDataController::setReason(const QString& reason)
{
    m_reason = reason.left(longestReason);
    Q_EMIT changed();
}

void ClientDataController::setTypedName(const QString& name)
{
    m_typedName = name;
    Q_EMIT changed();
}

QVariantList ClientDataController::earlier() const
{
    return m_seen ? exportRows(m_seen->exports, m_clinic) : QVariantList();
}

void ClientDataController::lookAgain()
{
    if (!m_client.isNull())
        read(m_client);
}

QVariantList ClientDataController::kept() const
{
    QVariantList rows;
    for (const records::KeptKind& kind : m_seen ? m_seen->retention.kept : std::vector<records::KeptKind>())
        rows += QVariantMap{{QStringLiteral("title"), kindOf(kind.type, kind.count)},
                            {QStringLiteral("until"), tr("until %1").arg(texts::day(kind.until))},
                            {QStringLiteral("why"), kind.why}};
    return rows;
}

QString ClientDataController::goes() const
{
    if (!m_seen)
        return {};
    const QString goes = tr("%Ln record(s) go for good, with their photos, notes and history.", nullptr,
                            int(m_seen->retention.erasable));
    return m_seen->retention.kept.empty()
               ? tr("%1 No period for keeping anything is set in Settings, Clinic.").arg(goes)
               : goes;
}

QString ClientDataController::hold() const
{
    if (!isHeld())
        return {};
    const records::LegalHold& hold = *m_seen->retention.hold;
    const Colleague* by = m_clinic.colleague(hold.practitioner);
    return tr("Since %1, by %2: %3", "day, practitioner, reason")
        .arg(texts::day(m_clinic.dayOf(hold.since)), by ? by->practitioner.name : tr("somebody who is no longer here"),
             hold.reason);
}

bool ClientDataController::canErase() const
{
    return m_seen && mayErase() && !isHeld() && !m_busy && m_reason.trimmed().size() >= 3 &&
           m_typedName.simplified().compare(m_seen->client.name.simplified(), Qt::CaseInsensitive) == 0;
}

void ClientDataController::end(std::optional<Error> problem)
{
    m_busy = false;
    m_progress = -1;
    m_problem = std::move(problem);
    Q_EMIT progressed();
    Q_EMIT changed();
}

void ClientDataController::exportAll()
{
    if (canExport())
        exportAsync();
}

QCoro::Task<> ClientDataController::exportAsync()
{
    m_busy = true;
    m_problem.reset();
    m_exported.clear();
    m_missing.clear();
    Q_EMIT changed();
    const QUuid client = m_client;
    // Before anything leaves, who wanted it and what for.
    const QString detail = QStringLiteral("everything, for: ") + m_purpose.simplified();
    const auto noting = m_vault.write<bool>([client, detail](vault::Writer& writer) -> Result<bool> {
        STIPPLE_TRY(writer.audit(vault::AuditAction::Exported, client, client, detail));
        return true;
    });
    const auto noted = co_await noting;
    if (!noted) {
        end(noted.error());
        co_return;
    }
    documents::ExportWanted wanted{client, m_folder, m_languages.current(), documents::paperOf(QLocale::system()),
                                   m_vault.clock().nowUtc()};
    const auto protocol = m_clinic.protocol();
    const auto exporting = m_vault.readWithVault<documents::ExportMade>(
        [this, wanted, protocol](const vault::Vault& vault, vault::Reader& reader) {
            return documents::exportClient(vault, reader, *protocol, wanted, [this](qint64 done, qint64 of) {
                QMetaObject::invokeMethod(this, [this, done, of] {
                    m_progress = of > 0 ? double(done) / double(of) : 0;
                    Q_EMIT progressed();
                });
            });
        });
    const auto made = co_await exporting;
    if (client != m_client)
        co_return end({});
    if (made) {
        m_exported = tr("Everything is in %1: %2, %3, and a page to read it by. None of it is encrypted.",
                        "folder, consents, photos")
                         .arg(made->folder, tr("%Ln signed consent(s)", nullptr, int(made->consents)),
                              tr("%Ln photo(s)", nullptr, int(made->photos)));
        m_missing = made->missing;
        for (const QString& sentence : made->missing)
            m_exported += u'\n' + sentence;
        m_purpose.clear();
    }
    end(made ? std::optional<Error>() : made.error());
    read(client);
}

void ClientDataController::putHold(const QString& reason)
{
    if (!m_seen || m_busy || !mayErase() || reason.trimmed().size() < 3)
        return;
    records::Client after = m_seen->client;
    after.hold = records::LegalHold{{}, reason.trimmed(), m_vault.clock().nowUtc(), m_vault.practitioner()};
    change(std::move(after), QStringLiteral("held from erasure"));
}

void ClientDataController::letGo()
{
    if (!m_seen || m_busy || !mayErase() || !isHeld())
        return;
    records::Client after = m_seen->client;
    after.hold.reset();
    change(std::move(after), QStringLiteral("no longer held from erasure"));
}

QCoro::Task<> ClientDataController::change(records::Client after, QString detail)
{
    m_busy = true;
    m_problem.reset();
    Q_EMIT changed();
    const QUuid client = m_client;
    const auto editing = m_vault.editClient(m_seen->record, std::move(after));
    Done done = co_await editing;
    if (done) {
        const auto noting = m_vault.write<bool>([client, detail](vault::Writer& writer) -> Result<bool> {
            STIPPLE_TRY(writer.audit(vault::AuditAction::RecordChanged, client, client, detail));
            return true;
        });
        const auto noted = co_await noting;
        if (!noted)
            done = failure(noted.error());
    }
    end(done ? std::optional<Error>() : done.error());
    if (client == m_client)
        read(client);
}

void ClientDataController::erase()
{
    if (canErase())
        eraseAsync();
}

QCoro::Task<> ClientDataController::eraseAsync()
{
    m_busy = true;
    m_problem.reset();
    Q_EMIT changed();
    const QUuid client = m_client;
    const QString reason = m_reason.trimmed();
    const records::Clinic clinic = m_clinic.clinic();
    const QDate today = m_clinic.today();
    const QTimeZone zone = m_clinic.zone();
    // What must stay is judged again by what is there now: another tablet or colleague may have put a hold.
    const auto judging = m_vault.read<records::Retention>([=](vault::Reader& reader) -> Result<records::Retention> {
        STIPPLE_ASSIGN(const records::Record record, reader.record(client));
        STIPPLE_ASSIGN(const auto fields, records::read<records::Client>(record));
        STIPPLE_ASSIGN(const auto all, reader.recordsOfClient(client));
        return records::retentionOf(fields, all, clinic, today, zone);
    });
    const auto retention = co_await judging;
    if (!retention || !retention->mayErase()) {
        end(retention ? heldError() : retention.error());
        co_return;
    }
    const auto erasing = m_vault.eraseClient(client, reason, retention->keptTypes());
    const auto erased = co_await erasing;
    if (!erased) {
        end(erased.error());
        co_return;
    }
    end({});
    if (client != m_client)
        co_return;
    forget();
    Q_EMIT this->erased();
    m_navigator.openSection(Navigator::ClientsSection);
}

} // namespace stipple::app
