#include "app/merge_controller.h"

#include "app/client_file.h"
#include "app/texts.h"

namespace stipple::app
{

namespace
{

constexpr std::size_t mostPairs = 100;

} // namespace

MergeController::MergeController(VaultService& vault, GateController& gate, Navigator& navigator,
                                 const Languages& languages, const ClinicService& clinic, QObject* parent)
    : QObject(parent)
    , m_vault(vault)
    , m_navigator(navigator)
    , m_clinic(clinic)
    , m_pairs({"pairId", "first", "second", "initials", "name", "detail", "why"})
    , m_choices({"field", "label", "kept", "given", "isTaken", "isAdded"})
{
    connect(&navigator, &Navigator::moved, this, &MergeController::follow);
    connect(&gate, &GateController::closing, this, &MergeController::forget);
    connect(&languages, &Languages::changed, this, &MergeController::say);
    connect(&vault, &VaultService::clientsChanged, this, [this] {
        if (m_navigator.page() == Navigator::DuplicatesPage)
            findPairs();
    });
}

void MergeController::follow()
{
    if (m_navigator.page() == Navigator::DuplicatesPage)
        findPairs();
    else if (isComparing())
        leave();
}

QCoro::Task<> MergeController::findPairs()
{
    if (m_isLoading)
        co_return;
    m_isLoading = true;
    Q_EMIT changed();
    using Rows = std::vector<RowsModel::Row>;
    const auto reading = m_vault.read<Rows>([](vault::Reader& reader) -> Result<Rows> {
        STIPPLE_ASSIGN(const auto records, reader.recordsOfType(records::typeName(records::Type::Client), 200'000));
        std::vector<KnownClient> clients;
        for (const records::Record& record : records) {
            auto fields = records::read<records::Client>(record);
            if (fields && !fields->merged)
                clients.push_back({record.id, *std::move(fields)});
        }
        Rows rows;
        for (const Duplicate& pair : likelyDuplicates(clients, mostPairs)) {
            const KnownClient& first = clients[pair.first];
            const KnownClient& second = clients[pair.second];
            rows.push_back({idText(first.id) + u'|' + idText(second.id), idText(first.id), idText(second.id),
                            texts::initials(first.fields.name), first.fields.name, second.fields.name,
                            likenessWords(pair.likeness)});
        }
        return rows;
    });
    auto found = co_await reading;
    m_isLoading = false;
    if (found)
        m_pairs.show(*std::move(found));
    m_problem = found ? std::nullopt : std::optional(found.error());
    Q_EMIT changed();
}

void MergeController::compare(const QString& kept, const QString& given)
{
    leave();
    read(idFromText(kept), idFromText(given));
}

QCoro::Task<> MergeController::read(QUuid kept, QUuid given)
{
    const auto first = m_vault.client(kept);
    auto one = co_await first;
    const auto second = m_vault.client(given);
    auto other = co_await second;
    if (!m_vault.isOpen())
        co_return;
    if (!one || !other) {
        m_problem = one ? other.error() : one.error();
    } else {
        m_kept = *std::move(one);
        m_given = *std::move(other);
        m_differences = vault::mergeChoices(m_kept->record, m_given->record);
        m_take.clear();
        for (const vault::MergeChoice& choice : m_differences) {
            if (choice.kept.isNull())
                m_take += choice.field; // what only the other one says
        }
    }
    say();
}

void MergeController::swap()
{
    if (!isComparing() || m_busy)
        return;
    std::swap(m_kept, m_given);
    m_differences = vault::mergeChoices(m_kept->record, m_given->record);
    m_take.clear();
    for (const vault::MergeChoice& choice : m_differences) {
        if (choice.kept.isNull())
            m_take += choice.field;
    }
    say();
}

void MergeController::take(const QString& field, bool fromGiven)
{
    m_take.removeAll(field);
    if (fromGiven)
        m_take += field;
    say();
}

void MergeController::leave()
{
    m_kept.reset();
    m_given.reset();
    m_differences.clear();
    m_take.clear();
    m_problem.reset();
    say();
}

void MergeController::forget()
{
    m_pairs.show({});
    leave();
}

QString MergeController::keptName() const { return m_kept ? m_kept->client.name : QString(); }
QString MergeController::givenName() const { return m_given ? m_given->client.name : QString(); }

QString MergeController::keptSince() const
{
    return m_kept ? texts::clientSince(m_clinic.dayOf(madeAt(m_kept->record.id))) : QString();
}

QString MergeController::givenSince() const
{
    return m_given ? texts::clientSince(m_clinic.dayOf(madeAt(m_given->record.id))) : QString();
}

void MergeController::merge()
{
    if (isComparing() && !m_busy)
        mergeAsync();
}

QCoro::Task<> MergeController::mergeAsync()
{
    m_busy = true;
    m_problem.reset();
    Q_EMIT changed();
    const QUuid kept = m_kept->record.id;
    const auto merging = m_vault.mergeClients(m_kept->record, m_given->record, m_take);
    const auto merged = co_await merging;
    m_busy = false;
    if (!merged) {
        m_problem = merged.error();
        Q_EMIT changed();
        co_return;
    }
    leave();
    m_navigator.openClient(idText(kept));
}

void MergeController::separate(const QString& kept, const QString& entry)
{
    if (!m_busy && entry.startsWith(QLatin1String("merged:")))
        separateAsync(idFromText(kept), idFromText(QStringView(entry).mid(7)));
}

QCoro::Task<> MergeController::separateAsync(QUuid kept, QUuid given)
{
    m_busy = true;
    Q_EMIT changed();
    const auto separating = m_vault.separateClients(kept, given);
    const auto separated = co_await separating;
    m_busy = false;
    m_problem = separated ? std::nullopt : std::optional(separated.error());
    Q_EMIT changed();
}

QString MergeController::label(const QString& field) const
{
    const std::pair<const char16_t*, QString> names[] = {
        {u"name", tr("Name")},
        {u"calledBy", tr("Called by")},
        {u"pronouns", tr("Pronouns")},
        {u"email", tr("E-mail")},
        {u"phone", tr("Phone")},
        {u"otherPhone", tr("Other phone")},
        {u"address", tr("Address")},
        {u"language", tr("Language of the forms")},
        {u"born", tr("Date of birth")},
        {u"emergency", tr("In an emergency, call")},
        {u"physician", tr("Physician")},
        {u"guardian", tr("Guardian")},
        {u"skinType", tr("Skin type")},
        {u"copyBy", tr("How they get copies")},
        {u"heardThrough", tr("Heard of the clinic through")},
        {u"importedFrom", tr("Imported from")},
    };
    for (const auto& [known, name] : names) {
        if (field == QStringView(known))
            return name;
    }
    const QString set = field.section(u'/', 0, 0);
    const QString element = field.section(u'/', 1);
    if (set == u"allergies")
        return tr("Allergy: %1").arg(element);
    if (set == u"medicines")
        return tr("Medicine: %1").arg(element);
    if (set == u"conditions")
        return tr("Condition: %1").arg(element);
    return field;
}

// As it stands in the record: text, a date, or an object's parts one after the other.
QString MergeController::value(const Json& json) const
{
    if (json.isString()) {
        const auto date = records::PartialDate::fromText(json.toString());
        return date ? texts::day(*date) : json.toString();
    }
    QStringList parts;
    for (const auto& [name, part] : json.members()) {
        if (part.isString())
            parts += part.toString();
    }
    return parts.join(QStringLiteral(" · "));
}

void MergeController::say()
{
    std::vector<RowsModel::Row> rows;
    for (const vault::MergeChoice& choice : m_differences) {
        const QString kept = value(choice.kept);
        const QString given = value(choice.given);
        rows.push_back({choice.field, label(choice.field), kept.isEmpty() ? tr("nothing") : kept,
                        given.isEmpty() ? tr("nothing") : given, m_take.contains(choice.field) || choice.isAdded,
                        choice.isAdded});
    }
    m_choices.show(std::move(rows));
    Q_EMIT changed();
}

} // namespace stipple::app
