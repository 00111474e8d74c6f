#include "app/client_controller.h"

#include "app/file_words.h"
#include "app/texts.h"
#include "app/visit_words.h"

namespace stipple::app
{

ClientController::ClientController(VaultService& vault, GateController& gate, Navigator& navigator,
                                   const Languages& languages, const ClinicService& clinic, QObject* parent)
    : QObject(parent)
    , m_vault(vault)
    , m_navigator(navigator)
    , m_clinic(clinic)
    , m_safety({"kind", "label", "text", "isDisputed"})
    , m_timeline({"entryId", "heading", "time", "iconName", "title", "detail", "pill", "pillKind", "isPlanned"})
    , m_filters({"id", "text"})
    , m_facts({"number", "label", "value"})
{
    connect(&navigator, &Navigator::moved, this, &ClientController::follow);
    connect(&vault, &VaultService::written, this, [this] {
        if (!m_id.isNull())
            read();
    });
    connect(&gate, &GateController::closing, this, &ClientController::forget);
    connect(&languages, &Languages::changed, this, &ClientController::say);
}

QString ClientController::clientId() const
{
    return m_seen ? idText(m_seen->client) : m_id.isNull() ? QString() : idText(m_id);
}

QString ClientController::since() const
{
    if (!m_seen)
        return {};
    return texts::clientSince(m_clinic.dayOf(QDateTime::fromMSecsSinceEpoch(m_seen->sinceMs, Qt::UTC)));
}

QString ClientController::phone() const
{
    if (!m_seen)
        return {};
    QStringList both{m_seen->fields.phone, m_seen->fields.otherPhone};
    both.removeAll(QString());
    return both.join(u'\n');
}

QString ClientController::language() const
{
    return m_seen && !m_seen->fields.language.isEmpty() ? Languages::ownName(m_seen->fields.language) : QString();
}

QString ClientController::born() const
{
    if (!m_seen)
        return {};
    QStringList said; // a date of birth two tablets disagree about is shown with both
    for (const records::PartialDate& date : m_seen->fields.born.values)
        said += texts::bornWithAge(date, m_clinic.today());
    return said.join(u'\n');
}

QString ClientController::emergency() const
{
    if (!m_seen || !m_seen->fields.emergency)
        return {};
    const records::Contact& contact = *m_seen->fields.emergency;
    return texts::contact(contact.name, contact.relation, contact.phone);
}

QString ClientController::problem() const
{
    if (m_problem)
        return m_problem->message();
    if (m_seen && m_seen->standingProblem)
        return tr("Nobody can say now what stands in the way of a treatment: %1")
            .arg(m_seen->standingProblem->message());
    if (m_seen && m_seen->unreadable > 0)
        return tr("%Ln record(s) of this client cannot be shown by this version of the app. They are kept.", nullptr,
                  m_seen->unreadable);
    return {};
}

bool ClientController::hasAftercare() const
{
    return m_seen && std::any_of(m_seen->entries.begin(), m_seen->entries.end(), [](const FileEntry& entry) {
               return std::holds_alternative<records::Care>(entry.content);
           });
}

QString ClientController::photoPlace() const
{
    const bool wasTreated = m_seen && std::any_of(m_seen->entries.begin(), m_seen->entries.end(), [](const auto& one) {
                                return one.isSealed && std::holds_alternative<records::Session>(one.content);
                            });
    return wasTreated ? QStringLiteral("/healed") : QStringLiteral("/consultation");
}

QString ClientController::mergedNote() const
{
    if (!m_seen || m_seen->client == m_id)
        return {};
    return tr("The entry you opened was merged into this client. Everything of both is here.");
}

void ClientController::follow()
{
    if (m_navigator.page() != Navigator::ClientPage)
        return;
    const QUuid id = idFromText(m_navigator.client());
    if (id.isNull() || id == m_id)
        return;
    m_id = id;
    m_seen.reset();
    m_problem.reset();
    m_filter.clear();
    m_opened.clear();
    say();
    read();
}

QCoro::Task<> ClientController::read()
{
    m_again = true;
    if (m_reading)
        co_return;
    m_reading = true;
    while (std::exchange(m_again, false)) {
        if (m_id.isNull() || !m_clinic.isLoaded())
            break;
        const FileAsked asked{m_id, m_clinic.protocol(), m_clinic.zone(), m_clinic.today()};
        const auto reading = m_vault.read<FileSeen>([asked](vault::Reader& reader) { return readFile(reader, asked); });
        auto found = co_await reading;
        if (m_again || asked.client != m_id)
            continue; // a newer question is waiting, or the door has closed
        m_problem = found ? std::nullopt : std::optional(found.error());
        if (found)
            m_seen = *std::move(found);
        say();
    }
    m_reading = false;
}

void ClientController::forget()
{
    m_id = {};
    m_seen.reset();
    m_problem.reset();
    m_filter.clear();
    m_opened.clear();
    say();
}

void ClientController::setFilter(const QString& filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    sayTimeline();
    Q_EMIT changed();
}

void ClientController::openEntry(const QString& entry)
{
    m_opened = entryOf(entry) ? entry : QString();
    sayFacts();
}

const FileEntry* ClientController::entryOf(const QString& id) const
{
    if (!m_seen)
        return nullptr;
    const auto found = std::find_if(m_seen->entries.begin(), m_seen->entries.end(),
                                    [&](const FileEntry& entry) { return entry.id == id; });
    return found == m_seen->entries.end() ? nullptr : &*found;
}

QString ClientController::openedTitle() const
{
    const FileEntry* entry = entryOf(m_opened);
    if (!entry)
        return {};
    return std::holds_alternative<ClientNote>(entry->content) ? tr("Note") : tellEntry(*entry, *m_seen, m_clinic).title;
}

QString ClientController::openedKind() const
{
    const FileEntry* entry = entryOf(m_opened);
    if (!entry)
        return {};
    if (std::holds_alternative<records::Appointment>(entry->content))
        return QStringLiteral("visit");
    if (std::holds_alternative<ClientMerged>(entry->content))
        return QStringLiteral("merged");
    if (std::holds_alternative<records::Session>(entry->content))
        return QStringLiteral("session");
    // What was corrected already is corrected again where it stands corrected.
    return std::holds_alternative<ClientNote>(entry->content) && entry->correctedBy.isEmpty() ? QStringLiteral("note")
                                                                                              : QString();
}

void ClientController::say()
{
    m_told = {};
    if (m_seen && !m_seen->standingProblem)
        m_told = tellStanding(m_seen->standing, m_seen->asked.today, m_clinic);
    if (m_seen && m_seen->standingProblem)
        m_told = {Meaning::Caution, tr("What stands in the way of a treatment is not known"), {}};
    saySafety();
    sayFilters();
    sayTimeline();
    sayFacts();
    Q_EMIT changed();
}

void ClientController::saySafety()
{
    std::vector<RowsModel::Row> rows;
    const auto add = [&](const char* kind, const QString& label, const QStringList& said, bool isDisputed) {
        if (!said.isEmpty())
            rows.push_back({QString::fromLatin1(kind), label, said.join(QStringLiteral(" · ")), isDisputed});
    };
    if (m_seen) {
        const records::Client& client = m_seen->fields;
        bool isDisputed = false;
        QStringList said;
        for (const auto& [id, all] : client.allergies) {
            for (const records::Allergy& one : all.values)
                said += one.reaction.isEmpty() ? one.substance : tr("%1 (%2)").arg(one.substance, one.reaction);
            isDisputed = isDisputed || all.isDisputed();
        }
        add("allergies", tr("Allergies"), said, std::exchange(isDisputed, false));
        said.clear();
        for (const auto& [id, all] : client.medicines) {
            for (const records::Medicine& one : all.values) {
                QStringList more{one.dose};
                if (!one.lastTaken.isNull())
                    more += tr("last taken %1").arg(texts::day(one.lastTaken));
                more.removeAll(QString());
                said += more.isEmpty() ? one.name : tr("%1 (%2)").arg(one.name, more.join(QStringLiteral(", ")));
            }
            isDisputed = isDisputed || all.isDisputed();
        }
        add("medicines", tr("Medicines"), said, std::exchange(isDisputed, false));
        said.clear();
        for (const auto& [id, all] : client.conditions) {
            for (const records::Condition& one : all.values)
                said += one.notes.isEmpty() ? one.name : tr("%1 (%2)").arg(one.name, one.notes);
            isDisputed = isDisputed || all.isDisputed();
        }
        add("conditions", tr("Conditions"), said, std::exchange(isDisputed, false));
        if (m_seen->photosRefused.isValid())
            add("photos", tr("Photos"),
                {tr("Refused on %1: none may be taken.").arg(texts::day(m_clinic.dayOf(m_seen->photosRefused)))},
                false);
        add("found", tr("Found at the last screening"), foundAtScreening(*m_seen, m_clinic), false);
    }
    m_safety.show(std::move(rows));
}

void ClientController::sayFilters()
{
    std::vector<RowsModel::Row> rows;
    const std::pair<const char*, QString> groups[] = {
        {"visits", tr("Visits")}, {"health", tr("Health")},     {"consents", tr("Consents")},
        {"photos", tr("Photos")}, {"healing", tr("Aftercare")}, {"notes", tr("Notes")},
    };
    if (m_seen) {
        for (const auto& [id, name] : groups) {
            const QString group = QString::fromLatin1(id);
            const bool isThere = std::any_of(m_seen->entries.begin(), m_seen->entries.end(),
                                             [&](const FileEntry& entry) { return groupOf(entry) == group; });
            if (isThere)
                rows.push_back({group, name});
        }
        rows.insert(rows.begin(), {QString(), tr("Everything")});
    }
    m_filters.show(std::move(rows));
}

void ClientController::sayTimeline()
{
    std::vector<RowsModel::Row> rows;
    if (m_seen) {
        const QDate today = m_seen->asked.today;
        for (const FileEntry& entry : m_seen->entries) {
            if (!m_filter.isEmpty() && groupOf(entry) != m_filter)
                continue;
            const EntryTold told = tellEntry(entry, *m_seen, m_clinic);
            rows.push_back({entry.id, dayHeading(entry.day, today), timeOf(entry.at, m_clinic.zone()), told.icon,
                            told.title, told.detail, told.pill, int(told.pillMeaning), entry.day > today});
        }
    }
    m_timeline.show(std::move(rows));
}

void ClientController::sayFacts()
{
    std::vector<RowsModel::Row> rows;
    if (const FileEntry* entry = entryOf(m_opened)) {
        for (const Fact& fact : factsOf(*entry, *m_seen, m_clinic))
            rows.push_back({int(rows.size()), fact.label, fact.value});
    } else {
        m_opened.clear();
    }
    m_facts.show(std::move(rows));
    Q_EMIT openedChanged();
}

} // namespace stipple::app
