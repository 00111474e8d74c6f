#include "documents/fhir_bundle.h"

#include "core/ids.h"
#include "documents/fhir_parts.h"
#include "records/reading.h"
#include "records/types.h"

namespace stipple::documents
{

namespace
{

using namespace fhir;
using records::Type;

class Bundle
{
public:
    explicit Bundle(const BundleMade& made)
        : m_made(made)
    {
    }

    Result<Json> make()
    {
        for (const records::Record& record : m_made.records) {
            if (records::lifeOf(record).life == records::Life::Deleted)
                continue;
            const auto type = records::typeFromName(record.type);
            const std::size_t before = m_entries.size();
            if (type)
                STIPPLE_TRY(add(*type, record));
            // What was signed keeps its signature, over the record's canonical form, which records.json holds.
            if (m_entries.size() > before && records::isSealed(record) && record.seal)
                addEntry(provenance(record, m_entries[before]));
        }
        Json bundle = resource(u"Bundle", QUuid());
        bundle.insert(QStringLiteral("type"), QStringLiteral("collection"));
        bundle.insert(QStringLiteral("timestamp"), instant(m_made.at));
        if (!m_entries.empty())
            bundle.insert(QStringLiteral("entry"), Json(std::move(m_entries)));
        return bundle;
    }

private:
    Done add(Type type, const records::Record& record)
    {
        switch (type) {
        case Type::Client:
            return record.id == m_made.client ? addAs<records::Client>(record, &Bundle::client) : Done();
        case Type::Appointment:
            return addAs<records::Appointment>(record, &Bundle::appointment);
        case Type::Response:
            return addAs<records::Response>(record, &Bundle::response);
        case Type::Screening:
            return addAs<records::Screening>(record, &Bundle::screening);
        case Type::Consent:
            return addAs<records::Consent>(record, &Bundle::consent);
        case Type::Session:
            return addAs<records::Session>(record, &Bundle::session);
        case Type::Photo:
            return addAs<records::Photo>(record, &Bundle::photo);
        case Type::CheckIn:
            return addAs<records::CheckIn>(record, &Bundle::checkIn);
        default:
            return {}; // plans, quotes and the calendar: in records.json
        }
    }

    template <typename T>
    Done addAs(const records::Record& record, void (Bundle::*how)(const records::Record&, const T&))
    {
        STIPPLE_ASSIGN(const T fields, records::read<T>(record));
        (this->*how)(record, fields);
        return {};
    }

    void addEntry(Json made)
    {
        Json entry = Json::object();
        entry.insert(QStringLiteral("fullUrl"), QStringLiteral("urn:uuid:") + made[u"id"].toString());
        entry.insert(QStringLiteral("resource"), std::move(made));
        m_entries.push_back(std::move(entry));
    }
    Json patient() const { return reference(u"Patient", m_made.client); }

    void client(const records::Record& record, const records::Client& client)
    {
        addEntry(patientOf(record.id, client));
        for (const auto& [name, all] : client.allergies) {
            for (const records::Allergy& allergy : all.values)
                addEntry(allergyOf(part(record.id, QStringLiteral("allergies/") + name), patient(), allergy));
        }
        for (const auto& [name, all] : client.medicines) {
            for (const records::Medicine& medicine : all.values)
                addEntry(medicineOf(part(record.id, QStringLiteral("medicines/") + name), patient(), medicine));
        }
        for (const auto& [name, all] : client.conditions) {
            for (const records::Condition& condition : all.values)
                addEntry(conditionOf(part(record.id, QStringLiteral("conditions/") + name), patient(), condition));
        }
    }

    void appointment(const records::Record& record, const records::Appointment& visit)
    {
        addEntry(appointmentOf(record.id, patient(), visit));
    }

    void response(const records::Record& record, const records::Response& response)
    {
        Json json = response.answers;
        json.insert(QStringLiteral("resourceType"), QStringLiteral("QuestionnaireResponse"));
        json.insert(QStringLiteral("id"), idText(record.id));
        json.insert(QStringLiteral("questionnaire"), response.questionnaire);
        json.insert(QStringLiteral("status"),
                    response.amends.isNull() ? QStringLiteral("completed") : QStringLiteral("amended"));
        json.insert(QStringLiteral("subject"), patient());
        if (response.submittedAt.isValid())
            json.insert(QStringLiteral("authored"), instant(response.submittedAt));
        addEntry(std::move(json));
    }

    // One issue for each finding; a screening that found nothing is one too, and says so.
    void screening(const records::Record& record, const records::Screening& screening)
    {
        if (screening.findings.empty())
            addEntry(issueOf(record.id, patient(), screening, nullptr));
        for (std::size_t i = 0; i < screening.findings.size(); ++i)
            addEntry(issueOf(i == 0 ? record.id : part(record.id, QString::number(i)), patient(), screening,
                             &screening.findings[i]));
    }

    void consent(const records::Record& record, const records::Consent& consent)
    {
        const bool holds = std::none_of(m_made.records.begin(), m_made.records.end(), [&](const auto& other) {
            if (other.type != records::typeName(Type::Withdrawal))
                return false;
            const auto withdrawal = records::read<records::Withdrawal>(other);
            return withdrawal && withdrawal->consent == record.id && withdrawal->channels.empty();
        });
        addEntry(consentOf(record.id, patient(), consent, holds, m_made.clinic, m_made.files.value(record.id)));
    }

    void session(const records::Record& record, const records::Session& session)
    {
        addEntry(procedureOf(record.id, patient(), session, records::isSealed(record)));
    }

    void photo(const records::Record& record, const records::Photo& photo)
    {
        addEntry(mediaOf(record.id, patient(), photo, m_made.files.value(record.id),
                         records::marksOn(m_made.records, record.id)));
    }

    void checkIn(const records::Record& record, const records::CheckIn& report)
    {
        addEntry(observationOf(record.id, patient(), report));
    }

    Json provenance(const records::Record& record, const Json& target) const
    {
        return provenanceOf(part(record.id, QStringLiteral("signature")),
                            reference(target[u"resource"][u"resourceType"].toString(),
                                      idFromText(target[u"resource"][u"id"].toString())),
                            record, m_made.clinic);
    }

    const BundleMade& m_made;
    Json::Array m_entries;
};

} // namespace

Result<Json> fhirBundle(const BundleMade& made) { return Bundle(made).make(); }

} // namespace stipple::documents
