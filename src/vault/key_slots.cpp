#include "vault/throttle.h"
#include "vault/vault.h"
#include "vault/vault_text.h"

#include <QCoreApplication>

namespace stipple::vault
{

namespace
{

Done requireName(const QString& name)
{
    if (name.trimmed().isEmpty() || name.size() > 200)
        return failure(ErrorCode::InvalidInput, VaultText::tr("A name is needed, of 200 characters at most."));
    return {};
}

Slot* find(Header& header, const QUuid& practitioner)
{
    for (Slot& slot : header.keySlots) {
        if (slot.isPractitioners() && slot.practitioner == practitioner)
            return &slot;
    }
    return nullptr;
}

Error noSlot()
{
    return Error(ErrorCode::NotFound,
                 VaultText::tr("This practitioner cannot unlock this vault. Nothing was changed."));
}

} // namespace

// `slot` with another secret, and a salt of its own.
Result<Slot> Vault::lockedSlot(Slot slot, const NewSecret& secret, bool isOwners) const
{
    if (secret.kind == Slot::Kind::Recovery || secret.secret.isEmpty())
        return failure(ErrorCode::InvalidInput, VaultText::tr("A passphrase or a PIN is needed. Nothing was changed."));
    slot.kind = secret.kind;
    slot.cost = secret.cost;
    slot.salt = newSalt();
    const bool isPin = slot.kind == Slot::Kind::Pin;
    if (isPin) {
        if (const QString wrong = wrongWithPin(secret.secret); !wrong.isEmpty())
            return failure(ErrorCode::InvalidInput, wrong);
    }
    STIPPLE_ASSIGN(const SecretBytes slotKey, isPin ? pinSlotKey(secret.secret, slot, secret.deviceSecret)
                                                    : passphraseSlotKey(secret.secret, slot));
    lockSlot(slot, m_header.vault, slotKey, m_vaultKey);
    slot.owner = isOwners ? sealOwnerKey(m_ownerKey, slotKey, m_header.vault) : QByteArray();
    return slot;
}

// The anchor knows both headers while one takes the other's place, so that being cut off in between is no alarm.
Done Vault::replaceHeader(Writer& writer, Header header)
{
    m_anchor.next = header.digest();
    STIPPLE_TRY(anchorNow(writer));
    STIPPLE_TRY(writeHeader(m_folder, header));
    m_header = std::move(header);
    m_anchor.header = std::exchange(m_anchor.next, {});
    STIPPLE_TRY(anchorNow(writer));
    return {};
}

Done Vault::addSlot(Writer& writer, const QUuid& practitioner, const QString& name, const NewSecret& secret)
{
    STIPPLE_TRY(requireName(name));
    if (m_header.slotOf(practitioner))
        return failure(ErrorCode::AlreadyExists, VaultText::tr("This practitioner can unlock this vault already."));
    Slot slot;
    slot.id = writer.newId();
    slot.practitioner = practitioner;
    slot.name = name.trimmed();
    STIPPLE_ASSIGN(slot, lockedSlot(std::move(slot), secret, false));
    STIPPLE_TRY(writer.audit(AuditAction::SlotAdded, practitioner));
    STIPPLE_TRY(forgetTries(m_folder, slot.id));
    Header header = m_header;
    header.keySlots.insert(header.keySlots.size() - 1, std::move(slot)); // recovery stays last
    return replaceHeader(writer, std::move(header));
}

Done Vault::changeSecret(Writer& writer, const QUuid& practitioner, const NewSecret& secret)
{
    Header header = m_header;
    Slot* slot = find(header, practitioner);
    if (!slot)
        return failure(noSlot());
    const bool isOwners = slot->isOwners();
    if (isOwners && !mayVouch())
        return failure(ErrorCode::Refused,
                       VaultText::tr("The owner's passphrase can be changed by the owner, or with the "
                                     "recovery code. Nothing was changed."));
    STIPPLE_ASSIGN(*slot, lockedSlot(*slot, secret, isOwners));
    const QUuid id = slot->id;
    STIPPLE_TRY(writer.audit(AuditAction::SlotChanged, practitioner));
    STIPPLE_TRY(replaceHeader(writer, std::move(header)));
    STIPPLE_TRY(forgetTries(m_folder, id)); // tries at the old secret say nothing of the new one
    return {};
}

Done Vault::removeSlot(Writer& writer, const QUuid& practitioner)
{
    Header header = m_header;
    const Slot* slot = find(header, practitioner);
    if (!slot)
        return failure(noSlot());
    const auto practitioners = std::count_if(header.keySlots.begin(), header.keySlots.end(),
                                             [](const Slot& each) { return each.isPractitioners(); });
    if (practitioners == 1)
        return failure(ErrorCode::Refused,
                       VaultText::tr("This is the last practitioner who can unlock the vault. Nothing was "
                                     "removed. Add another one first."));
    if (slot->isOwners())
        return failure(ErrorCode::Refused,
                       VaultText::tr("The owner vouches for this clinic's tablets and cannot be removed. "
                                     "Nothing was changed."));
    STIPPLE_TRY(writer.audit(AuditAction::SlotRemoved, practitioner));
    header.keySlots.removeIf(
        [&](const Slot& each) { return each.isPractitioners() && each.practitioner == practitioner; });
    return replaceHeader(writer, std::move(header));
}

Done Vault::renameSlot(Writer& writer, const QUuid& practitioner, const QString& name)
{
    STIPPLE_TRY(requireName(name));
    Header header = m_header;
    Slot* slot = find(header, practitioner);
    if (!slot)
        return failure(noSlot());
    slot->name = name.trimmed();
    return replaceHeader(writer, std::move(header));
}

} // namespace stipple::vault
