#include "documents/access_export.h"

#include "documents/aside_folder.h"
#include "documents/csv_cell.h"
#include "documents/fhir_bundle.h"
#include "documents/file_name.h"
#include "records/reading.h"
#include "records/types.h"
#include "vault/client_trail.h"
#include "vault/photos.h"

#include <QCoreApplication>
#include <QDir>

namespace stipple::documents
{

namespace
{

struct ExportText {
    Q_DECLARE_TR_FUNCTIONS(ClientExport)
};

// Nothing that would open or unseal anything, and no picture twice.
Json withoutKeys(const records::Record& record)
{
    Json json = record.toJson();
    if (record.type == records::typeName(records::Type::Photo)) {
        if (Json* fields = json.find(u"fields")) {
            fields->remove(u"key");
            fields->remove(u"thumbnail");
        }
    }
    return json;
}

class ClientExport
{
public:
    ClientExport(const vault::Vault& vault, vault::Reader& reader, const protocol::Protocol& protocol,
                 const ExportWanted& wanted, const std::function<void(qint64, qint64)>& progress)
        : m_vault(vault)
        , m_reader(reader)
        , m_protocol(protocol)
        , m_wanted(wanted)
        , m_progress(progress)
    {
    }

    Result<ExportMade> run()
    {
        STIPPLE_TRY(read());
        m_made.folder = QDir(m_wanted.folder).filePath(folderName());
        AsideFolder folder(m_made.folder);
        STIPPLE_TRY(folder.make());
        STIPPLE_TRY(writeConsents(folder));
        STIPPLE_TRY(writePhotos(folder));
        STIPPLE_ASSIGN(const Json bundle,
                       fhirBundle({m_wanted.client, m_page.records, m_page.files, m_page.clinic, m_wanted.now}));
        STIPPLE_TRY(folder.write(QStringLiteral("client.fhir.json"), bundle.toBytes()));
        Json all = Json::array();
        for (const records::Record& record : m_page.records)
            all.append(withoutKeys(record));
        STIPPLE_TRY(folder.write(QStringLiteral("records.json"), all.toBytes()));
        STIPPLE_TRY(folder.write(QStringLiteral("audit.csv"), auditFile()));
        m_page.missing = m_made.missing;
        STIPPLE_TRY(folder.write(QStringLiteral("index.html"), exportPage(m_page, DocumentWords(m_wanted.language))));
        STIPPLE_TRY(folder.keep());
        m_made.records = qint64(m_page.records.size());
        return m_made;
    }

private:
    Done read()
    {
        STIPPLE_ASSIGN(const records::Record own, m_reader.record(m_wanted.client));
        if (own.type != records::typeName(records::Type::Client))
            return failure(ErrorCode::NotFound, ExportText::tr("There is no such client."));
        STIPPLE_ASSIGN(m_page.client, records::read<records::Client>(own));
        STIPPLE_ASSIGN(m_page.records, m_reader.recordsOfClient(m_wanted.client));
        const bool hasOwn = std::any_of(m_page.records.begin(), m_page.records.end(),
                                        [&](const records::Record& record) { return record.id == own.id; });
        if (!hasOwn)
            m_page.records.insert(m_page.records.begin(), own);
        STIPPLE_ASSIGN(const auto ids, m_reader.clientAndAliases(m_wanted.client));
        STIPPLE_ASSIGN(m_page.audit, vault::auditOfClients(m_reader, ids));
        STIPPLE_ASSIGN(const auto clinics, m_reader.recordsOfType(records::typeName(records::Type::Clinic), 1));
        m_page.zone = QTimeZone::utc();
        if (!clinics.empty()) {
            STIPPLE_ASSIGN(const auto clinic, records::read<records::Clinic>(clinics.front()));
            m_page.clinic = clinic.name;
            if (const QTimeZone zone(clinic.zone.toLatin1()); zone.isValid())
                m_page.zone = zone;
        }
        STIPPLE_ASSIGN(const auto people, m_reader.recordsOfType(records::typeName(records::Type::Practitioner)));
        for (const records::Record& record : people) {
            STIPPLE_ASSIGN(const auto person, records::read<records::Practitioner>(record));
            m_page.people.insert(record.id, person.name);
        }
        m_page.now = m_wanted.now;
        readQuestions();
        return {};
    }

    // As the forms ask them; of a form that is no longer here, the answers stand by their linkIds.
    void readQuestions()
    {
        for (const records::Record& record : m_page.records) {
            if (record.type != records::typeName(records::Type::Response))
                continue;
            const auto response = records::read<records::Response>(record);
            const auto form =
                response ? Json::parse(m_protocol.questionnaireBytes(response->questionnaire)) : Result<Json>(Json());
            if (form)
                readQuestions(*form);
        }
    }
    void readQuestions(const Json& item)
    {
        for (const Json& one : item[u"item"].items()) {
            QString text = one[u"text"].toString();
            for (const Json& translation : one[u"_text"][u"extension"].items()) {
                const Json* language = nullptr;
                const Json* content = nullptr;
                for (const Json& part : translation[u"extension"].items()) {
                    if (part[u"url"].toString() == u"lang")
                        language = &part;
                    else if (part[u"url"].toString() == u"content")
                        content = &part;
                }
                if (language && content && (*language)[u"valueCode"].toString() == m_wanted.language)
                    text = (*content)[u"valueString"].toString();
            }
            if (!text.isEmpty())
                m_page.questions.insert(one[u"linkId"].toString(), text);
            readQuestions(one);
        }
    }

    QString folderName() const
    {
        const QString name = fileNamePart(m_page.client.name);
        const QDate day = m_wanted.now.toTimeZone(m_page.zone).date();
        return (name.isEmpty() || name.startsWith(u'.') ? idText(m_wanted.client) : name) + u' ' +
               day.toString(Qt::ISODate);
    }

    Done writeConsents(AsideFolder& folder)
    {
        for (const records::Record& record : m_page.records) {
            if (record.type != records::typeName(records::Type::Consent))
                continue;
            STIPPLE_ASSIGN(ConsentCopy copy, readConsentCopy(m_reader, m_vault.header(), record.id));
            completeFrom(copy, m_protocol);
            STIPPLE_ASSIGN(const QByteArray pages, consentPdf(copy, m_vault.header().identity.rootKey, m_wanted.paper));
            const auto sealed = sealedCopy(pages, copy, m_vault.header(), m_vault.deviceKey(), m_wanted.now);
            if (!sealed) { // told, and the rest goes on: what cannot be proven is still among the records
                m_made.missing += sealed.error().message();
                continue;
            }
            const QString name = QStringLiteral("consents/%1_%2_%3.pdf")
                                     .arg(copy.consent.signedAt.date().toString(Qt::ISODate), copy.consent.kind.word(),
                                          idText(record.id).right(12));
            STIPPLE_TRY(folder.write(name, *sealed));
            m_page.files.insert(record.id, name);
            ++m_made.consents;
        }
        return {};
    }

    Done writePhotos(AsideFolder& folder)
    {
        std::vector<const records::Record*> photos;
        for (const records::Record& record : m_page.records) {
            if (record.type == records::typeName(records::Type::Photo) &&
                records::lifeOf(record).life != records::Life::Deleted)
                photos.push_back(&record);
        }
        for (std::size_t i = 0; i < photos.size(); ++i) {
            if (m_progress)
                m_progress(qint64(i), qint64(photos.size()));
            const records::Record& record = *photos[i];
            STIPPLE_ASSIGN(const auto photo, records::read<records::Photo>(record));
            const auto jpeg = vault::readPhoto(m_vault.folder(), record);
            if (!jpeg) {
                m_made.missing += jpeg.error().message();
                continue;
            }
            const QString name = QStringLiteral("photos/%1_%2_%3.jpg")
                                     .arg(photo.takenAt.toTimeZone(m_page.zone).date().toString(Qt::ISODate),
                                          photo.view.word(), idText(record.id).right(12));
            STIPPLE_TRY(folder.write(name, *jpeg));
            m_page.files.insert(record.id, name);
            ++m_made.photos;
        }
        return {};
    }

    QByteArray auditFile() const
    {
        QByteArray csv = "at,who,action,record,detail\r\n";
        for (const vault::AuditEntry& entry : m_page.audit) {
            const QStringList fields{QDateTime::fromMSecsSinceEpoch(entry.atMs, Qt::UTC).toString(Qt::ISODate),
                                     m_page.people.value(entry.practitioner), entry.action,
                                     entry.record.isNull() ? QString() : idText(entry.record), entry.detail};
            QByteArrayList quoted;
            for (const QString& field : fields)
                quoted += '"' + guardedCell(field).replace(u'"', QLatin1String("\"\"")).toUtf8() + '"';
            csv += quoted.join(',') + "\r\n";
        }
        return csv;
    }

    const vault::Vault& m_vault;
    vault::Reader& m_reader;
    const protocol::Protocol& m_protocol;
    const ExportWanted& m_wanted;
    const std::function<void(qint64, qint64)>& m_progress;
    ExportPage m_page;
    ExportMade m_made;
};

} // namespace

Result<ExportMade> exportClient(const vault::Vault& vault, vault::Reader& reader, const protocol::Protocol& protocol,
                                const ExportWanted& wanted, const std::function<void(qint64, qint64)>& progress)
{
    STIPPLE_TRY(requireExportFolder(wanted.folder, vault.folder()));
    auto made = ClientExport(vault, reader, protocol, wanted, progress).run();
    if (!made)
        return failure(made.error().within(ExportText::tr("Nothing was exported, and nothing half is left.")));
    return made;
}

} // namespace stipple::documents
