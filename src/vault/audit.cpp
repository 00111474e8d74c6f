#include "vault/audit.h"

#include "core/ids.h"
#include "core/json.h"
#include "vault/sealing.h"
#include "vault/vault_text.h"

#include <QCoreApplication>

namespace stipple::vault
{

QString auditActionName(AuditAction action)
{
    switch (action) {
    case AuditAction::VaultCreated:
        return QStringLiteral("vault-created");
    case AuditAction::Unlocked:
        return QStringLiteral("unlocked");
    case AuditAction::Locked:
        return QStringLiteral("locked");
    case AuditAction::UnlockFailed:
        return QStringLiteral("unlock-failed");
    case AuditAction::RecordCreated:
        return QStringLiteral("record-created");
    case AuditAction::RecordChanged:
        return QStringLiteral("record-changed");
    case AuditAction::RecordDeleted:
        return QStringLiteral("record-deleted");
    case AuditAction::RecordShown:
        return QStringLiteral("record-shown");
    case AuditAction::Imported:
        return QStringLiteral("imported");
    case AuditAction::SlotAdded:
        return QStringLiteral("slot-added");
    case AuditAction::SlotChanged:
        return QStringLiteral("slot-changed");
    case AuditAction::SlotRemoved:
        return QStringLiteral("slot-removed");
    case AuditAction::DeviceReplaced:
        return QStringLiteral("device-replaced");
    case AuditAction::HandedOver:
        return QStringLiteral("handed-over");
    case AuditAction::HandedBack:
        return QStringLiteral("handed-back");
    case AuditAction::Exported:
        return QStringLiteral("exported");
    case AuditAction::PhotoDiscarded:
        return QStringLiteral("photo-discarded");
    }
    return QStringLiteral("unknown");
}

QByteArray AuditEntry::chained(const QByteArray& before) const
{
    Json json = Json::object();
    json.insert(QStringLiteral("seq"), seq);
    json.insert(QStringLiteral("at"), QString::number(atMs));
    json.insert(QStringLiteral("practitioner"), practitioner.isNull() ? QString() : idText(practitioner));
    json.insert(QStringLiteral("action"), action);
    json.insert(QStringLiteral("record"), record.isNull() ? QString() : idText(record));
    json.insert(QStringLiteral("client"), client.isNull() ? QString() : idText(client));
    json.insert(QStringLiteral("detail"), detail);
    return vault::hash(before + json.toCanonical().value_or(QByteArray()));
}

Result<AuditHead> auditHead(Connection& connection)
{
    STIPPLE_ASSIGN(Statement last, connection.prepare("SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1"));
    STIPPLE_ASSIGN(const bool any, last.step());
    return any ? AuditHead{last.integer(0), last.blob(1)} : AuditHead{};
}

Done appendAudit(Connection& connection, AuditEntry entry)
{
    STIPPLE_ASSIGN(const AuditHead last, auditHead(connection));
    entry.seq = last.seq + 1;
    entry.hash = entry.chained(last.hash);
    STIPPLE_ASSIGN(Statement insert, connection.prepare("INSERT INTO audit (seq, at_ms, practitioner, action, record, "
                                                        "client, detail, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"));
    return insert.bind(1, entry.seq)
        .bind(2, entry.atMs)
        .bind(3, entry.practitioner)
        .bind(4, entry.action)
        .bind(5, entry.record)
        .bind(6, entry.client)
        .bind(7, entry.detail)
        .bind(8, entry.hash)
        .run();
}

Done verifyAudit(Connection& connection)
{
    STIPPLE_ASSIGN(Statement all, connection.prepare("SELECT seq, at_ms, practitioner, action, record, client, detail, "
                                                     "hash FROM audit ORDER BY seq"));
    QByteArray before;
    qint64 expected = 1;
    while (true) {
        STIPPLE_ASSIGN(const bool row, all.step());
        if (!row)
            return {};
        const AuditEntry entry{all.integer(0), all.integer(1), all.id(2),   all.text(3),
                               all.id(4),      all.id(5),      all.text(6), all.blob(7)};
        if (entry.seq != expected || entry.chained(before) != entry.hash)
            return failure(ErrorCode::Damaged, VaultText::tr("The audit trail does not hold together at entry %1: "
                                                             "something was changed or removed there.")
                                                   .arg(expected));
        before = entry.hash;
        ++expected;
    }
}

} // namespace stipple::vault
