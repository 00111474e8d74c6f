#include "app/client_form_controller.h"

#include "app/date_entry.h"
#include "app/texts.h"

#include <QRegularExpression>

namespace stipple::app
{

namespace
{

QDate todayOf(const Clock& clock) { return clock.today(QTimeZone::systemTimeZone()); }

} // namespace

ClientFormController::ClientFormController(VaultService& vault, GateController& gate, Navigator& navigator,
                                           const Languages& languages, const ClientsController& clients,
                                           QObject* parent)
    : QObject(parent)
    , m_vault(vault)
    , m_navigator(navigator)
    , m_clients(clients)
    , m_languages(QStringList{QString()} + languages.codes())
{
    connect(&navigator, &Navigator::pushed, this, [this](Navigator::Page page, const QString& client) {
        if (page == Navigator::ClientFormPage)
            begin(client);
    });
    connect(&navigator, &Navigator::popped, this, [this] {
        if (m_navigator.page() != Navigator::ClientFormPage)
            clear();
    });
    connect(&navigator, &Navigator::restarted, this, &ClientFormController::clear);
    connect(&languages, &Languages::changed, this, &ClientFormController::changed);
    navigator.addGuard({.holds = [this] { return hasChanges() || m_busy; },
                        .save = [this] { save(); },
                        .discard = [this] { discard(); }});
    gate.addKeeper([this] { return keep(); });
}

QCoro::Task<> ClientFormController::begin(QString id)
{
    clear();
    m_open = true;
    if (id.isEmpty()) {
        // Somebody searched for a name and did not find it: that is the name to add.
        const QString sought = m_clients.query().simplified();
        if (m_clients.state() == ClientsController::NothingFound)
            m_now.name = sought;
        Q_EMIT changed();
        co_return;
    }
    m_busy = true;
    const auto seenTask = m_vault.client(idFromText(id));
    auto seen = co_await seenTask;
    m_busy = false;
    if (!m_open)
        co_return;
    if (seen) {
        m_base = *std::move(seen);
        if (!m_languages.contains(m_base->client.language))
            m_languages += m_base->client.language;
        m_before = m_now = typedFrom(m_base->client);
    } else {
        m_error = seen.error();
    }
    Q_EMIT changed();
}

ClientFormController::Typed ClientFormController::typedFrom(const records::Client& client)
{
    const records::Contact contact = client.emergency.value_or(records::Contact());
    return {client.name,     client.phone, client.email, dateForTyping(client.born.latest()),
            client.language, contact.name, contact.phone};
}

records::Client ClientFormController::merged() const
{
    records::Client client = m_base ? m_base->client : records::Client();
    client.name = m_now.name.simplified();
    client.phone = m_now.phone.simplified();
    client.email = m_now.email.trimmed();
    client.language = m_now.language;
    if (m_now.born != m_before.born) {
        const auto born = dateFromTyping(m_now.born);
        client.born = born ? records::All<records::PartialDate>(*born) : records::All<records::PartialDate>();
    }
    if (m_now.emergencyName != m_before.emergencyName || m_now.emergencyPhone != m_before.emergencyPhone) {
        records::Contact contact = client.emergency.value_or(records::Contact());
        contact.name = m_now.emergencyName.simplified();
        contact.phone = m_now.emergencyPhone.simplified();
        client.emergency = contact == records::Contact() ? std::nullopt : std::optional(contact);
    }
    return client;
}

bool ClientFormController::hasChanges() const { return m_open && m_now != m_before; }

QString ClientFormController::bornUnderstood() const
{
    const auto date = dateFromTyping(m_now.born);
    return date ? texts::bornWithAge(*date, todayOf(m_vault.clock())) : QString();
}

QStringList ClientFormController::languageNames() const
{
    QStringList names;
    for (const QString& code : m_languages)
        names += code.isEmpty() ? tr("Not known") : Languages::ownName(code);
    return names;
}

QString ClientFormController::nameProblem() const
{
    return m_tried && m_now.name.trimmed().isEmpty() ? tr("Please give a name.") : QString();
}

QString ClientFormController::phoneProblemOf(const QString& phone) const
{
    static const QRegularExpression form(QStringLiteral("^\\+?[\\d\\s()./\\-]*$"),
                                         QRegularExpression::UseUnicodePropertiesOption);
    if (!m_tried || phone.trimmed().isEmpty())
        return {};
    const auto digits = std::count_if(phone.begin(), phone.end(), [](QChar c) { return c.isDigit(); });
    if (!form.match(phone.trimmed()).hasMatch() || digits < 4 || digits > 20)
        return tr("This is not a phone number. Use digits, with + for the country.");
    return {};
}

QString ClientFormController::phoneProblem() const { return phoneProblemOf(m_now.phone); }
QString ClientFormController::emergencyPhoneProblem() const { return phoneProblemOf(m_now.emergencyPhone); }

QString ClientFormController::emailProblem() const
{
    static const QRegularExpression form(QStringLiteral("^[^\\s@]+@[^\\s@.]+(\\.[^\\s@.]+)+$"));
    const QString email = m_now.email.trimmed();
    if (!m_tried || email.isEmpty() || form.match(email).hasMatch())
        return {};
    return tr("This is not an e-mail address. One looks like name@example.org.");
}

QString ClientFormController::bornProblem() const
{
    if (!m_tried || m_now.born.trimmed().isEmpty() || m_now.born == m_before.born)
        return {};
    const auto date = dateFromTyping(m_now.born);
    if (!date)
        return tr("This is no date. Type day, month and the whole year, for instance 14.3.1980.");
    if (date->earliest() > todayOf(m_vault.clock()))
        return tr("This day is still to come.");
    if (date->year < 1900)
        return tr("This is too long ago. Type the whole year, for instance 1980.");
    return {};
}

std::optional<ClientFormController::Field> ClientFormController::firstProblem() const
{
    const std::pair<Field, QString> problems[] = {{Name, nameProblem()},
                                                  {Phone, phoneProblem()},
                                                  {Email, emailProblem()},
                                                  {Born, bornProblem()},
                                                  {EmergencyPhone, emergencyPhoneProblem()}};
    for (const auto& [field, problem] : problems) {
        if (!problem.isEmpty())
            return field;
    }
    return std::nullopt;
}

void ClientFormController::save()
{
    if (m_busy || !m_open)
        return;
    m_tried = true;
    m_error.reset();
    const auto wrong = firstProblem();
    Q_EMIT changed();
    if (wrong) {
        m_navigator.stay();
        Q_EMIT mendAsked(*wrong);
        return;
    }
    saveAsync();
}

QCoro::Task<Result<QUuid>> ClientFormController::write(records::Client client)
{
    if (!m_base) {
        const auto addedTask = m_vault.addClient(std::move(client));
        co_return co_await addedTask;
    }
    const QUuid id = m_base->record.id;
    const auto editedTask = m_vault.editClient(m_base->record, std::move(client));
    const auto edited = co_await editedTask;
    if (!edited)
        co_return failure(edited.error());
    co_return id;
}

QCoro::Task<> ClientFormController::saveAsync()
{
    m_busy = true;
    Q_EMIT changed();
    const auto savedTask = write(merged());
    const auto saved = co_await savedTask;
    m_busy = false;
    if (!saved) {
        m_error = saved.error();
        m_navigator.stay();
        Q_EMIT changed();
        co_return;
    }
    m_before = m_now; // nothing is unsaved any more
    Q_EMIT changed();
    m_navigator.finishForm(idText(*saved));
}

records::Client ClientFormController::withMisfitsNoted(records::Client client) const
{
    QStringList misfits;
    const records::Client before = m_base ? m_base->client : records::Client();
    if (!emailProblem().isEmpty()) {
        misfits += tr("E-mail: %1").arg(client.email);
        client.email = before.email;
    }
    if (!phoneProblem().isEmpty()) {
        misfits += tr("Phone: %1").arg(client.phone);
        client.phone = before.phone;
    }
    if (!bornProblem().isEmpty()) {
        misfits += tr("Date of birth: %1").arg(m_now.born);
        client.born = before.born;
    }
    if (misfits.isEmpty())
        return client;
    records::Note note;
    note.text = tr("Entered, but not finished before the tablet locked. %1").arg(misfits.join(QStringLiteral("; ")));
    note.at = m_vault.clock().nowUtc();
    note.practitioner = m_vault.practitioner();
    client.notes.insert_or_assign(idText(QUuid::createUuid()), note);
    return client;
}

QCoro::Task<GateController::Kept> ClientFormController::keep()
{
    if (!hasChanges() || m_busy)
        co_return GateController::Kept::Nothing;
    m_tried = true;
    records::Client client = withMisfitsNoted(merged());
    if (client.name.isEmpty())
        client.name = m_before.name.isEmpty() ? tr("Client without a name") : m_before.name;
    const auto savedTask = write(std::move(client));
    const auto saved = co_await savedTask;
    if (saved)
        m_before = m_now;
    co_return saved ? GateController::Kept::Saved : GateController::Kept::Lost;
}

void ClientFormController::discard()
{
    m_now = m_before;
    Q_EMIT changed();
}

void ClientFormController::put(QString& field, const QString& value)
{
    if (field == value)
        return;
    field = value;
    Q_EMIT changed();
}

void ClientFormController::clear()
{
    m_base.reset();
    m_before = m_now = {};
    m_open = false;
    m_tried = false;
    m_error.reset();
    Q_EMIT changed();
}

} // namespace stipple::app
