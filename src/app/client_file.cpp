#include "app/client_file.h"

#include "core/ids.h"
#include "records/consent_standing.h"
#include "records/notes.h"
#include "records/reading.h"
#include "vault/vault_text.h"

#include <QCoreApplication>

#include <set>

namespace stipple::app
{

namespace
{

using records::Record;

struct FileText {
    Q_DECLARE_TR_FUNCTIONS(ClientFile)
};

class FileReading
{
public:
    FileReading(vault::Reader& reader, const FileAsked& asked)
        : m_reader(reader)
        , m_asked(asked)
    {
        m_seen.asked = asked;
    }

    Result<FileSeen> work()
    {
        STIPPLE_TRY(findClient());
        STIPPLE_ASSIGN(std::vector<Record> found, m_reader.recordsOfClient(m_seen.client));
        for (const Record& record : found)
            add(record);
        addPhotos();
        addOwn();
        leaveOutWhatBecameASession();
        linkCorrections();
        STIPPLE_TRY(seeWhetherPhotosAreRefused(found));
        found.push_back(m_seen.record);
        auto standing = standingOf(*m_asked.protocol, found,
                                   {records::VisitKind::Session, m_asked.today, m_asked.today, m_asked.zone, {}});
        if (standing)
            m_seen.standing = *std::move(standing);
        else
            m_seen.standingProblem = standing.error();
        std::reverse(m_seen.entries.begin(), m_seen.entries.end()); // of the same moment: what was made last
        std::stable_sort(m_seen.entries.begin(), m_seen.entries.end(), [](const FileEntry& a, const FileEntry& b) {
            return a.day != b.day ? a.day > b.day : a.at > b.at;
        });
        return std::move(m_seen);
    }

private:
    // Follows whoever was merged; a chain that bites its tail (two tablets merged the same two both ways) ends where it
    // began.
    Done findClient()
    {
        std::set<QUuid> met;
        m_seen.client = m_asked.client;
        for (;;) {
            STIPPLE_ASSIGN(m_seen.record, m_reader.record(m_seen.client));
            STIPPLE_ASSIGN(m_seen.fields, records::read<records::Client>(m_seen.record));
            met.insert(m_seen.client);
            if (!m_seen.fields.merged || met.count(m_seen.fields.merged->into) > 0)
                break;
            m_seen.client = m_seen.fields.merged->into;
        }
        if (records::lifeOf(m_seen.record).life == records::Life::Deleted)
            return failure(ErrorCode::NotFound, FileText::tr("This client was deleted. What was kept of them can be "
                                                             "seen in the history only."));
        m_seen.sinceMs = madeAt(m_seen.client).toMSecsSinceEpoch();
        return {};
    }

    // Who agreed after refusing has refused no more.
    Done seeWhetherPhotosAreRefused(const std::vector<Record>& found)
    {
        using records::ConsentKind;
        STIPPLE_ASSIGN(const auto refused, records::consentStanding(ConsentKind::PhotoRefusal, found));
        STIPPLE_ASSIGN(const auto allowed, records::consentStanding(ConsentKind::PhotosForRecord, found));
        if (refused.holding.empty() || allowed.holds())
            return {};
        for (const FileEntry& entry : m_seen.entries) {
            const auto* consent = std::get_if<records::Consent>(&entry.content);
            if (consent && consent->kind.known() == ConsentKind::PhotoRefusal)
                m_seen.photosRefused = std::max(m_seen.photosRefused, consent->signedAt);
        }
        return {};
    }

    FileEntry& entry(const QString& id, const QDateTime& at)
    {
        FileEntry& made = m_seen.entries.emplace_back();
        made.id = id;
        made.at = at.toUTC();
        made.day = at.toTimeZone(m_asked.zone).date();
        return made;
    }

    FileEntry& entryOf(const Record& record, const QDateTime& at)
    {
        FileEntry& made = entry(idText(record.id), at.isValid() ? at : madeAt(record.id));
        made.record = record.id;
        made.isSealed = records::isSealed(record);
        made.by = record.author.practitioner;
        return made;
    }

    template <typename T>
    bool take(const Record& record, const std::function<QDateTime(const T&)>& when)
    {
        if (record.type != records::typeName(records::typeOf<T>))
            return false;
        auto fields = records::read<T>(record);
        if (!fields) {
            ++m_seen.unreadable;
            return true;
        }
        FileEntry& made = entryOf(record, when(*fields));
        if constexpr (requires { fields->amends; }) {
            if (!fields->amends.isNull()) {
                made.corrects = idText(fields->amends);
                made.reason = fields->amendReason;
            }
        }
        made.content = *std::move(fields);
        return true;
    }

    void add(const Record& record)
    {
        using namespace records;
        const auto whenMade = [](const auto&) { return QDateTime(); };
        if (record.type == typeName(Type::Photo)) {
            if (auto photo = read<Photo>(record))
                m_photos.emplace_back(record, *std::move(photo));
            else
                ++m_seen.unreadable;
            return;
        }
        if (record.type == typeName(Type::ClientNote)) {
            if (auto note = read<records::ClientNote>(record))
                addNote(record, *std::move(note));
            else
                ++m_seen.unreadable;
            return;
        }
        const bool isTaken =
            take<Appointment>(record, [](const Appointment& a) { return a.starts; }) ||
            take<Response>(record, [](const Response& r) { return r.submittedAt; }) ||
            take<Screening>(record, whenMade) || take<Consent>(record, [](const Consent& c) { return c.signedAt; }) ||
            take<Withdrawal>(record, [](const Withdrawal& w) { return w.at; }) ||
            take<Plan>(record, [](const Plan& p) { return p.consultedAt; }) || take<Quote>(record, whenMade) ||
            take<Session>(record, [this](const Session& s) { return momentOf(s); }) || take<Care>(record, whenMade) ||
            take<CheckIn>(record, [](const CheckIn& c) { return c.at; });
        if (!isTaken && record.type != typeName(Type::Client))
            ++m_seen.unreadable; // of a newer app
    }

    void addNote(const Record& record, records::ClientNote note)
    {
        FileEntry& made = entryOf(record, note.at);
        made.by = note.practitioner;
        if (!note.amends.isNull())
            made.corrects = idText(note.amends);
        made.reason = note.amendReason;
        records::Note shown;
        shown.text = std::move(note.text);
        shown.at = note.at;
        shown.practitioner = note.practitioner;
        made.content = ClientNote{made.id, std::move(shown)};
    }

    // A session belongs to its day, whenever it was written down.
    QDateTime momentOf(const records::Session& session) const
    {
        if (session.startedAt.isValid())
            return session.startedAt;
        return session.day.isValid() ? QDateTime(session.day, QTime(12, 0), m_asked.zone) : QDateTime();
    }

    void addPhotos()
    {
        std::map<std::pair<QDate, QString>, PhotoSet> sets;
        std::map<std::pair<QDate, QString>, std::size_t> places;
        for (auto& [record, photo] : m_photos) {
            const QDateTime at = photo.takenAt.isValid() ? photo.takenAt : madeAt(record.id);
            const std::pair key(at.toTimeZone(m_asked.zone).date(), photo.moment.word());
            if (places.try_emplace(key, m_seen.entries.size()).second) {
                FileEntry& made = entryOf(record, at);
                made.by = photo.takenBy;
            }
            sets[key].photos.emplace_back(record.id, std::move(photo));
        }
        for (auto& [key, set] : sets)
            m_seen.entries[places[key]].content = std::move(set);
    }

    // What stands in the client's own record.
    void addOwn()
    {
        for (const auto& [id, note] : m_seen.fields.notes) {
            FileEntry& made = entry(QStringLiteral("note:") + id, note.at);
            made.record = m_seen.client;
            made.isSealed = true; // never rewritten: a correction is another one
            made.by = note.practitioner;
            if (!note.corrects.isEmpty())
                made.corrects = QStringLiteral("note:") + note.corrects;
            made.content = ClientNote{id, note};
        }
        for (const auto& [id, alias] : m_seen.fields.aliases) {
            FileEntry& made = entry(QStringLiteral("merged:") + id, alias.at);
            made.record = m_seen.client;
            made.by = alias.practitioner;
            made.content = ClientMerged{idFromText(id)};
        }
        FileEntry& added = entry(QStringLiteral("added"), madeAt(m_seen.client));
        added.record = m_seen.client;
        added.content = ClientAdded{m_seen.fields.importedFrom};
    }

    // The appointment of a session that was finished says nothing beside it.
    void leaveOutWhatBecameASession()
    {
        std::set<QUuid> became;
        std::set<QDate> days;
        for (const FileEntry& entry : m_seen.entries) {
            if (const auto* session = std::get_if<records::Session>(&entry.content); session && entry.isSealed) {
                became.insert(session->appointment);
                days.insert(entry.day);
            }
        }
        std::erase_if(m_seen.entries, [&](const FileEntry& entry) {
            const auto* visit = std::get_if<records::Appointment>(&entry.content);
            if (!visit)
                return false;
            const bool isItsDay = visit->state.known() == records::VisitState::Done && days.count(entry.day) > 0 &&
                                  isTreatment(visit->kind.known().value_or(records::VisitKind::Other));
            return became.count(entry.record) > 0 || isItsDay;
        });
    }

    void linkCorrections()
    {
        std::map<QString, QString> by;
        std::set<QString> ids;
        for (const FileEntry& entry : m_seen.entries)
            ids.insert(entry.id);
        for (FileEntry& entry : m_seen.entries) {
            // A note that lies in the client's own record.
            const QString within = QStringLiteral("note:") + entry.corrects;
            if (!entry.corrects.isEmpty() && ids.count(entry.corrects) == 0 && ids.count(within) > 0)
                entry.corrects = within;
        }
        for (const FileEntry& entry : m_seen.entries) {
            if (!entry.corrects.isEmpty())
                by[entry.corrects] = entry.id;
        }
        for (FileEntry& entry : m_seen.entries) {
            if (const auto found = by.find(entry.id); found != by.end())
                entry.correctedBy = found->second;
        }
    }

    vault::Reader& m_reader;
    const FileAsked& m_asked;
    FileSeen m_seen;
    std::vector<std::pair<Record, records::Photo>> m_photos;
};

} // namespace

Result<FileSeen> readFile(vault::Reader& reader, const FileAsked& asked) { return FileReading(reader, asked).work(); }

// UUID version 7: milliseconds in the first 48 bits.
QDateTime madeAt(const QUuid& id)
{
    const QByteArray bytes = id.toRfc4122();
    qint64 ms = 0;
    for (int i = 0; i < 6; ++i)
        ms = (ms << 8) | quint8(bytes.at(i));
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
}

} // namespace stipple::app
