#include "app/client_controller.h"

#include "app/texts.h"

namespace stipple::app
{

ClientController::ClientController(VaultService& vault, GateController& gate, Navigator& navigator,
                                   const Languages& languages, QObject* parent)
    : QObject(parent)
    , m_vault(vault)
    , m_navigator(navigator)
{
    connect(&navigator, &Navigator::pushed, this, [this](Navigator::Page page, const QString& client) {
        if (page == Navigator::ClientPage)
            show(idFromText(client));
    });
    connect(&vault, &VaultService::clientsChanged, this, [this] {
        if (!m_id.isNull())
            show(m_id);
    });
    connect(&gate, &GateController::closing, this, &ClientController::forget);
    connect(&languages, &Languages::changed, this, &ClientController::changed);
}

QString ClientController::since() const
{
    if (!m_seen)
        return {};
    return texts::clientSince(QDateTime::fromMSecsSinceEpoch(m_seen->sinceMs).date());
}

QString ClientController::language() const
{
    return m_seen && !m_seen->client.language.isEmpty() ? Languages::ownName(m_seen->client.language) : QString();
}

QString ClientController::born() const
{
    if (!m_seen)
        return {};
    return texts::bornWithAge(m_seen->client.born.latest(), m_vault.clock().today(QTimeZone::systemTimeZone()));
}

QString ClientController::emergency() const
{
    if (!m_seen || !m_seen->client.emergency)
        return {};
    const records::Contact& contact = *m_seen->client.emergency;
    return texts::contact(contact.name, contact.relation, contact.phone);
}

QStringList ClientController::notes() const
{
    if (!m_seen)
        return {};
    std::vector<records::Note> notes;
    for (const auto& [id, note] : m_seen->client.notes)
        notes.push_back(note);
    std::sort(notes.begin(), notes.end(), [](const auto& a, const auto& b) { return a.at > b.at; });
    QStringList lines;
    for (const records::Note& note : notes)
        lines += texts::note(note.at.toLocalTime().date(), note.text);
    return lines;
}

QCoro::Task<> ClientController::show(QUuid id)
{
    if (id != m_id) {
        m_id = id;
        m_seen.reset();
        m_problem.reset();
        Q_EMIT changed();
    }
    const auto seenTask = m_vault.client(id);
    auto seen = co_await seenTask;
    if (id != m_id)
        co_return; // meanwhile another client, or none
    m_problem = seen ? std::nullopt : std::optional(seen.error());
    if (seen)
        m_seen = *std::move(seen);
    Q_EMIT changed();
}

void ClientController::forget()
{
    m_id = {};
    m_seen.reset();
    m_problem.reset();
    Q_EMIT changed();
}

} // namespace stipple::app
