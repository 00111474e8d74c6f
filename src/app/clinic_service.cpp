#include "app/clinic_service.h"

#include "app/languages.h"
#include "core/log.h"
#include "protocol/loader.h"

#include <mutex>

namespace stipple::app
{

struct ClinicService::Loaded {
    records::Clinic clinic;
    std::optional<records::Record> record;
    std::optional<records::Record> protocolRecord;
    std::vector<Colleague> colleagues;
    std::shared_ptr<const protocol::Protocol> protocol;
    std::optional<Error> problem;
};

std::shared_ptr<const protocol::Protocol> builtInProtocol()
{
    static std::once_flag once;
    static std::shared_ptr<const protocol::Protocol> built;
    // Its own tests ran when the app was built.
    std::call_once(once, [] {
        auto loaded = protocol::loadProtocol(protocol::builtInFiles(), {.isStrict = true, .runsTests = false});
        if (!loaded)
            qFatal("the built-in protocol cannot be read");
        built = std::make_shared<const protocol::Protocol>(*std::move(loaded));
    });
    return built;
}

namespace
{

// The built-in protocol with the clinic's changes.
std::shared_ptr<const protocol::Protocol> clinicsProtocol(const records::Protocol& own)
{
    auto loaded = protocol::loadProtocol(protocol::builtInFiles(), {own.name + QStringLiteral(".json"), own.document},
                                         {.isStrict = true, .runsTests = false});
    if (!loaded)
        return nullptr;
    return std::make_shared<const protocol::Protocol>(*std::move(loaded));
}

} // namespace

ClinicService::ClinicService(VaultService& vault, const Languages& languages, QObject* parent)
    : QObject(parent)
    , m_vault(vault)
    , m_languages(languages)
{
    connect(&languages, &Languages::changed, this, &ClinicService::changed);
}

QCoro::Task<Done> ClinicService::load()
{
    const auto reading =
        m_vault.read<std::shared_ptr<Loaded>>([](vault::Reader& reader) -> Result<std::shared_ptr<Loaded>> {
            auto found = std::make_shared<Loaded>();
            STIPPLE_ASSIGN(const auto clinics, reader.recordsOfType(records::typeName(records::Type::Clinic), 1));
            if (!clinics.empty()) {
                STIPPLE_ASSIGN(found->clinic, records::read<records::Clinic>(clinics.front()));
                found->record = clinics.front();
            }
            STIPPLE_ASSIGN(const auto people, reader.recordsOfType(records::typeName(records::Type::Practitioner)));
            for (const records::Record& record : people) {
                STIPPLE_ASSIGN(auto practitioner, records::read<records::Practitioner>(record));
                found->colleagues.push_back({record.id, record, std::move(practitioner)});
            }
            std::sort(found->colleagues.begin(), found->colleagues.end(),
                      [](const Colleague& a, const Colleague& b) { return a.id < b.id; }); // as they came
            found->protocol = builtInProtocol();
            if (found->clinic.protocol.isNull())
                return found;
            const auto record = reader.record(found->clinic.protocol);
            const auto own =
                record ? records::read<records::Protocol>(*record) : Result<records::Protocol>(failure(record.error()));
            const auto read = own ? clinicsProtocol(*own) : nullptr;
            if (read) {
                found->protocolRecord = *record;
                found->protocol = read;
            } else {
                found->problem =
                    Error(ErrorCode::Damaged,
                          tr("The clinic's own protocol cannot be read, so the built-in one is used until it "
                             "is chosen again in the settings. Nothing was changed."),
                          own ? QStringLiteral("protocol %1").arg(own->version) : own.error().details());
                qCWarning(lcStipple) << "the clinic's protocol cannot be read:" << found->problem->details();
            }
            return found;
        });
    const auto loaded = co_await reading;
    if (!loaded)
        co_return failure(loaded.error());
    Loaded& found = **loaded;
    m_clinic = std::move(found.clinic);
    m_record = std::move(found.record);
    m_protocolRecord = std::move(found.protocolRecord);
    m_colleagues = std::move(found.colleagues);
    m_protocol = std::move(found.protocol);
    m_problem = std::move(found.problem);
    const QTimeZone zone(m_clinic.zone.toUtf8());
    m_zone = zone.isValid() ? zone : QTimeZone::systemTimeZone();
    Q_EMIT changed();
    co_return Done{};
}

void ClinicService::forget()
{
    m_clinic = {};
    m_record.reset();
    m_protocolRecord.reset();
    m_colleagues.clear();
    m_protocol.reset();
    m_problem.reset();
    Q_EMIT changed();
}

protocol::Wording ClinicService::wording() const
{
    return {m_languages.current(), m_clinic.language.isEmpty() ? QStringLiteral("en") : m_clinic.language};
}

QString ClinicService::term(const QString& list, const QString& id) const
{
    const protocol::Term* found = m_protocol ? m_protocol->term(list, id) : nullptr;
    if (!found)
        return id;
    const protocol::Wording words = wording();
    return found->text.in(words.language, words.fallback).text;
}

const Colleague* ClinicService::colleague(const QUuid& id) const
{
    const auto found =
        std::find_if(m_colleagues.begin(), m_colleagues.end(), [&](const Colleague& c) { return c.id == id; });
    return found == m_colleagues.end() ? nullptr : &*found;
}

QString ClinicService::nameOf(const QUuid& practitioner) const
{
    if (practitioner.isNull())
        return {};
    const Colleague* found = colleague(practitioner);
    return found ? found->practitioner.name : tr("somebody who is not known here");
}

records::Role ClinicService::role() const
{
    const Colleague* me = colleague(m_vault.practitioner());
    // Whoever opened a vault in which they have no record (salvaged, or with the recovery code) is to put it right.
    return me ? me->practitioner.role.known().value_or(records::Role::Practitioner) : records::Role::Owner;
}

QString ClinicService::problem() const { return m_problem ? m_problem->message() : QString(); }

} // namespace stipple::app
