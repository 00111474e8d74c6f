#include "app/practitioners_controller.h"

#include "app/practitioners_words.h"
#include "app/texts.h"
#include "vault/throttle.h"
#include "vault/typed_edits.h"

#include <QPointer>

namespace stipple::app
{

namespace
{

// Whether this is the secret of that slot. Counted as a try, so that an unlocked tablet is no place for guessing.
Done confirm(const QString& folder, const vault::Header& header, const QUuid& practitioner,
             const vault::SecretBytes& secret, const vault::SecretBytes& deviceSecret, const Clock& clock)
{
    const vault::Slot* slot = header.slotOf(practitioner);
    if (!slot)
        return failure(ErrorCode::NotFound, PractitionersController::tr("You have no passphrase of your own here."));
    STIPPLE_TRY(vault::takeTry(folder, slot->id, clock));
    STIPPLE_ASSIGN(const vault::SecretBytes key, slot->kind == vault::Slot::Kind::Pin
                                                     ? vault::pinSlotKey(secret, *slot, deviceSecret)
                                                     : vault::passphraseSlotKey(secret, *slot));
    STIPPLE_ASSIGN(const vault::SecretBytes opened, vault::openSlot(*slot, header.vault, key));
    STIPPLE_ASSIGN(const int tries, vault::forgetTries(folder, slot->id));
    Q_UNUSED(tries);
    Q_UNUSED(opened);
    return {};
}

} // namespace

void PractitionersController::save()
{
    if (m_busy || m_face == List)
        return;
    m_tried = true;
    m_error.reset();
    const bool complete = isComplete();
    Q_EMIT changed();
    if (complete)
        saveAsync();
}

QCoro::Task<> PractitionersController::saveAsync()
{
    m_busy = true;
    Q_EMIT changed();
    const Face face = m_face;
    const QString name = m_name.simplified();
    auto saving = face == Adding ? add() : face == Person ? changePerson() : changeSecret();
    const Done saved = co_await saving;
    const QString said = face == Adding   ? tr("%1 can unlock this tablet now.").arg(name)
                         : face == Person ? tr("It is saved.")
                                          : tr("The new one is in force.");
    const auto ending = ended(saved, said);
    co_await ending;
}

QCoro::Task<> PractitionersController::ended(Done done, QString said)
{
    if (!m_vault.isOpen()) {
        m_busy = false;
        co_return; // locked meanwhile; what was saved is saved
    }
    const auto loading = m_clinic.load();
    const auto loaded = co_await loading;
    m_busy = false;
    if (!done || !loaded) {
        m_error = done ? loaded.error() : done.error();
        m_wrongCurrent = m_face == OwnSecret && m_error->code() == ErrorCode::WrongSecret;
        if (m_wrongCurrent)
            m_error.reset();
        Q_EMIT changed();
        co_return;
    }
    go(List);
    m_done = said;
    Q_EMIT changed();
}

QCoro::Task<Result<vault::NewSecret>> PractitionersController::newSecret()
{
    vault::NewSecret secret;
    secret.kind = m_pin ? vault::Slot::Kind::Pin : vault::Slot::Kind::Passphrase;
    secret.secret = m_secret.clone();
    if (m_pin) {
        const auto asking = keystore::secretForNewPin(*m_vault.keystore(), m_header);
        auto device = co_await asking;
        if (!device)
            co_return failure(device.error());
        secret.deviceSecret = device->clone();
        m_vault.keepAnchorInKeystore();
    }
    co_return secret;
}

QCoro::Task<Done> PractitionersController::add()
{
    const auto making = newSecret();
    const auto secret = co_await making;
    if (!secret)
        co_return failure(secret.error());
    records::Practitioner practitioner;
    practitioner.name = m_name.simplified();
    practitioner.role = records::Role(m_role);
    practitioner.since = m_clinic.today();
    auto shared = std::make_shared<vault::NewSecret>(
        vault::NewSecret{secret->kind, secret->secret.clone(), {}, secret->deviceSecret.clone()});
    const auto adding = m_vault.withVault<bool>(
        [this, shared, practitioner](vault::Vault& vault, vault::Writer& writer) -> Result<bool> {
            shared->cost = m_vault.cost();
            const QUuid id = writer.newId();
            STIPPLE_TRY(writer.change(id, vault::creating(id, QUuid(), practitioner)));
            STIPPLE_TRY(vault.addSlot(writer, id, practitioner.name, *shared));
            return true;
        });
    const auto added = co_await adding;
    co_return added ? Done() : Done(failure(added.error()));
}

QCoro::Task<Done> PractitionersController::changePerson()
{
    const Colleague* found = person();
    if (!found)
        co_return failure(ErrorCode::NotFound, tr("This person is no longer there. Nothing was changed."));
    records::Practitioner after = found->practitioner;
    after.name = m_name.simplified();
    if (mayChangeRole())
        after.role = records::Role(m_role);
    const bool isRenamed = after.name != found->practitioner.name;
    const auto changing = m_vault.withVault<bool>(
        [record = found->record, after, isRenamed](vault::Vault& vault, vault::Writer& writer) -> Result<bool> {
            STIPPLE_TRY(writer.change(record.id, vault::editing(record, after)));
            if (isRenamed && vault.header().slotOf(record.id))
                STIPPLE_TRY(vault.renameSlot(writer, record.id, after.name));
            return true;
        });
    const auto changed = co_await changing;
    co_return changed ? Done() : Done(failure(changed.error()));
}

QCoro::Task<Done> PractitionersController::changeSecret()
{
    const auto making = newSecret();
    const auto secret = co_await making;
    if (!secret)
        co_return failure(secret.error());
    auto shared = std::make_shared<vault::NewSecret>(
        vault::NewSecret{secret->kind, secret->secret.clone(), {}, secret->deviceSecret.clone()});
    auto current = std::make_shared<vault::SecretBytes>(m_current.clone());
    auto device = std::make_shared<vault::SecretBytes>();
    if (m_face == OwnSecret && m_vault.keystore() && m_header.hasPin()) {
        const auto asking = keystore::fetchItems(*m_vault.keystore(), m_header.vault);
        const auto items = co_await asking;
        *device = items.deviceSecret.clone();
    }
    const auto changing =
        m_vault.withVault<bool>([this, shared, current, device, isOwn = m_face == OwnSecret,
                                 id = m_person](vault::Vault& vault, vault::Writer& writer) -> Result<bool> {
            if (isOwn)
                STIPPLE_TRY(confirm(vault.folder(), vault.header(), id, *current, *device, m_vault.clock()));
            shared->cost = m_vault.cost();
            if (vault.header().slotOf(id)) {
                STIPPLE_TRY(vault.changeSecret(writer, id, *shared));
                return true;
            }
            STIPPLE_ASSIGN(const records::Record record, writer.change(id, [](const records::Record* now, const auto&) {
                return now ? Result<records::Record>(*now)
                           : failure(ErrorCode::NotFound, tr("This person is no longer there. Nothing was changed."));
            }));
            STIPPLE_ASSIGN(records::Practitioner back, records::read<records::Practitioner>(record));
            back.left = {};
            STIPPLE_TRY(writer.change(id, vault::editing(record, back)));
            STIPPLE_TRY(vault.addSlot(writer, id, back.name, *shared));
            return true;
        });
    const auto changed = co_await changing;
    co_return changed ? Done() : Done(failure(changed.error()));
}

void PractitionersController::remove()
{
    if (!m_busy && mayRemove())
        removeAsync();
}

QCoro::Task<> PractitionersController::removeAsync()
{
    m_busy = true;
    Q_EMIT changed();
    const Colleague leaving = *person();
    records::Practitioner after = leaving.practitioner;
    after.left = m_clinic.today();
    const auto removing = m_vault.withVault<bool>(
        [record = leaving.record, after](vault::Vault& vault, vault::Writer& writer) -> Result<bool> {
            // The way in first: a note that somebody left must not be there while they can still unlock.
            if (vault.header().slotOf(record.id))
                STIPPLE_TRY(vault.removeSlot(writer, record.id));
            STIPPLE_TRY(writer.change(record.id, vault::editing(record, after)));
            return true;
        });
    const auto removed = co_await removing;
    const auto ending = ended(removed ? Done() : Done(failure(removed.error())),
                              tr("%1 can no longer unlock this tablet. Their records stay.").arg(after.name));
    co_await ending;
}

} // namespace stipple::app
