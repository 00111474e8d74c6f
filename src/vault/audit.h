// Who did what, in a chain: each entry's hash covers the one before, so that a missing or changed entry shows.
// Entries name records and clients by their random ids only.
#pragma once

#include "vault/database.h"

#include <QStringList>
#include <QUuid>

namespace stipple::vault
{

enum class AuditAction {
    VaultCreated,
    Unlocked,
    Locked,
    UnlockFailed,
    RecordCreated,
    RecordChanged,
    RecordDeleted,
    RecordShown,
    Imported,
    SlotAdded,
    SlotChanged,
    SlotRemoved,
    DeviceReplaced,
    HandedOver,
    HandedBack,
    Exported,
    PhotoDiscarded,
};
[[nodiscard]] QString auditActionName(AuditAction action);

struct AuditEntry {
    qint64 seq = 0;
    qint64 atMs = 0;
    QUuid practitioner = {};
    QString action = {};
    QUuid record = {};
    QUuid client = {};
    QString detail = {}; // never a name or an answer
    QByteArray hash = {};

    // BLAKE2b-256 over the hash before and this entry's canonical form.
    QByteArray chained(const QByteArray& before) const;
};

// Which entries a person wants to see.
struct AuditFilter {
    QUuid practitioner = {};      // null: everybody's
    QStringList actions = {};     // by their names; empty: all
    qint64 fromMs = 0;            // from this moment …
    qint64 untilMs = 1LL << 62;   // … and before this one
    qint64 beforeSeq = 1LL << 62; // the page after the one that ended there
    int limit = 50;
};

// The chain's last entry.
struct AuditHead {
    qint64 seq = 0;
    QByteArray hash = {};
};
[[nodiscard]] Result<AuditHead> auditHead(Connection& connection);

// Appends within the caller's transaction.
[[nodiscard]] Done appendAudit(Connection& connection, AuditEntry entry);
// Damaged, naming the first entry that does not follow from the one before.
[[nodiscard]] Done verifyAudit(Connection& connection);

} // namespace stipple::vault
