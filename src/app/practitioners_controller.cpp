#include "app/practitioners_controller.h"

#include "app/practitioners_words.h"
#include "app/texts.h"
#include "vault/throttle.h"
#include "vault/typed_edits.h"

#include <QPointer>

namespace stipple::app
{

void ColleaguesModel::show(std::vector<Row> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int ColleaguesModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

QVariant ColleaguesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows.at(std::size_t(index.row()));
    switch (role) {
    case NameRole:
        return row.name;
    case InitialsRole:
        return texts::initials(row.name);
    case NoteRole:
        return row.note;
    default:
        return {};
    }
}

QHash<int, QByteArray> ColleaguesModel::roleNames() const
{
    return {{NameRole, QByteArrayLiteral("name")},
            {InitialsRole, QByteArrayLiteral("initials")},
            {NoteRole, QByteArrayLiteral("note")}};
}

PractitionersController::PractitionersController(VaultService& vault, GateController& gate, Navigator& navigator,
                                                 const Languages& languages, ClinicService& clinic, QObject* parent)
    : QObject(parent)
    , m_vault(vault)
    , m_clinic(clinic)
{
    connect(&gate, &GateController::closing, this, &PractitionersController::clear);
    connect(&languages, &Languages::changed, this, &PractitionersController::showPeople);
    connect(&clinic, &ClinicService::changed, this, [this] {
        if (m_clinic.isLoaded())
            look();
    });
    // A name or a passphrase that is half typed is worth one question.
    navigator.addGuard(
        {[this] { return asksSecret() && (!m_secret.isEmpty() || m_busy); }, [this] { save(); }, [this] { goBack(); }});
}

QCoro::Task<> PractitionersController::look()
{
    const QPointer<PractitionersController> self(this); // nobody waits for the end of this
    const auto seeing = m_vault.inspect();
    const auto seen = co_await seeing;
    if (!self || !m_vault.isOpen() || !seen)
        co_return;
    m_header = seen->header;
    showPeople();
    if (!m_vault.keystore())
        co_return;
    // It works where it answers, be it that it holds nothing yet. What it says when a PIN is set decides.
    const auto asking = keystore::fetchItems(*m_vault.keystore(), m_header.vault);
    const auto items = co_await asking;
    if (!self || !m_vault.isOpen())
        co_return;
    m_pinOffered = !items.problem || items.problem->code() == ErrorCode::NotFound;
    Q_EMIT changed();
}

void PractitionersController::showPeople()
{
    std::vector<ColleaguesModel::Row> rows;
    const QStringList names = roles();
    for (const Colleague& each : m_clinic.colleagues()) {
        QStringList notes{names.value(int(each.practitioner.role.known().value_or(records::Role::Practitioner)))};
        const vault::Slot* slot = slotOf(each.id);
        if (each.id == m_vault.practitioner())
            notes += tr("this is you");
        if (each.practitioner.left.isValid())
            notes += tr("left on %1").arg(texts::day(each.practitioner.left));
        else if (!slot)
            notes += tr("cannot unlock");
        else if (slot->kind == vault::Slot::Kind::Pin)
            notes += tr("unlocks with a PIN");
        else
            notes += tr("unlocks with a passphrase");
        rows.push_back({each.practitioner.name, notes.join(QStringLiteral(" · "))});
    }
    m_model.show(std::move(rows));
    Q_EMIT changed();
}

QStringList PractitionersController::roles() const { return {tr("Owner"), tr("Practitioner"), tr("Reception")}; }

void PractitionersController::setName(const QString& name)
{
    if (name == m_name)
        return;
    m_name = name;
    Q_EMIT changed();
}

void PractitionersController::setRole(int role)
{
    if (role < 0 || role > int(records::Role::Reception))
        return;
    m_role = role;
    Q_EMIT changed();
}

void PractitionersController::setPin(bool pin)
{
    m_pin = pin && m_pinOffered;
    setSecret({});
    setRepeated({});
}

bool PractitionersController::mayChangeRole() const
{
    // The owner's own slot vouches for the tablets, whatever the record says: they stay the owner.
    const vault::Slot* slot = slotOf(m_person);
    return m_clinic.isOwner() && !(slot && slot->isOwners());
}

bool PractitionersController::mayRemove() const
{
    return m_face == Person && mayChangeRole() && person() && !person()->practitioner.left.isValid() &&
           m_person != m_vault.practitioner();
}

bool PractitionersController::canUnlock() const { return slotOf(m_person) != nullptr; }

QString PractitionersController::strengthText() const { return texts::strength(m_strength); }

QString PractitionersController::nameProblem() const
{
    if (!m_tried || (m_face != Adding && m_face != Person))
        return {};
    const QString name = m_name.simplified();
    if (name.isEmpty())
        return tr("Please give a name.");
    for (const Colleague& other : m_clinic.colleagues()) {
        if (other.id != m_person && !other.practitioner.left.isValid() &&
            other.practitioner.name.compare(name, Qt::CaseInsensitive) == 0)
            return tr("Somebody of this name works here already. Add something that tells the two apart.");
    }
    return {};
}

QString PractitionersController::currentProblem() const
{
    if (m_face != OwnSecret)
        return {};
    if (m_wrongCurrent)
        return tr("That is not what you unlock with now. Nothing was changed.");
    return m_tried && m_current.isEmpty() ? tr("Please type what you unlock with now.") : QString();
}

QString PractitionersController::secretProblem() const
{
    if (!m_tried || !asksSecret())
        return {};
    if (m_pin)
        return m_pinWrong;
    if (m_secret.isEmpty())
        return tr("Please choose a passphrase.");
    return m_strength < 3 ? tr("This one is too easy to guess. Add another word or two.") : QString();
}

QString PractitionersController::repeatProblem() const
{
    if (!m_tried || !asksSecret() || !secretProblem().isEmpty() || m_repeated.equals(m_secret))
        return {};
    return m_pin ? tr("The two are not the same. Type the PIN once more.")
                 : tr("The two are not the same. Type the passphrase once more.");
}

bool PractitionersController::isComplete() const
{
    return nameProblem().isEmpty() && currentProblem().isEmpty() && secretProblem().isEmpty() &&
           repeatProblem().isEmpty();
}

void PractitionersController::beginAdding()
{
    if (!m_clinic.isOwner())
        return;
    m_person = {};
    m_name.clear();
    m_role = int(records::Role::Practitioner);
    go(Adding);
}

void PractitionersController::openPerson(int index)
{
    if (index < 0 || index >= int(m_clinic.colleagues().size()))
        return;
    const Colleague& colleague = m_clinic.colleagues().at(std::size_t(index));
    if (!m_clinic.isOwner() && colleague.id != m_vault.practitioner())
        return;
    m_person = colleague.id;
    m_name = colleague.practitioner.name;
    m_role = int(colleague.practitioner.role.known().value_or(records::Role::Practitioner));
    go(Person);
}

void PractitionersController::beginOwnSecret()
{
    m_person = m_vault.practitioner();
    go(OwnSecret);
}

void PractitionersController::beginWayIn()
{
    if (m_face == Person && m_clinic.isOwner() && !canUnlock())
        go(WayIn);
}

void PractitionersController::goBack() { go(List); }

void PractitionersController::go(Face face)
{
    m_current = {};
    m_secret = {};
    m_repeated = {};
    vault::wipe(m_suggestion);
    m_suggestion.clear();
    m_strength = 0;
    m_pin = false;
    m_tried = false;
    m_wrongCurrent = false;
    m_error.reset();
    m_done.clear();
    m_face = face;
    Q_EMIT changed();
}

void PractitionersController::suggest()
{
    m_suggestion = fiveWords();
    Q_EMIT changed();
}

void PractitionersController::setCurrent(const QString& typed)
{
    m_current = vault::SecretBytes::fromPassphrase(typed);
    m_wrongCurrent = false;
    Q_EMIT changed();
}

void PractitionersController::setSecret(const QString& typed)
{
    m_secret = vault::SecretBytes::fromPassphrase(typed);
    m_pinWrong = m_pin ? vault::wrongWithPin(m_secret) : QString();
    m_strength =
        m_pin ? 0 : vault::passphraseStrength(typed, {m_clinic.name(), m_name, QStringLiteral("stipple")}).score;
    Q_EMIT changed();
}

void PractitionersController::setRepeated(const QString& typed)
{
    m_repeated = vault::SecretBytes::fromPassphrase(typed);
    Q_EMIT changed();
}

void PractitionersController::clear()
{
    go(List);
    m_header = {};
    m_person = {};
    m_name.clear();
    m_pinOffered = false;
    m_model.show({});
}

} // namespace stipple::app
