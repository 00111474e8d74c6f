// Whether everything is as it was written: the database's pages, its references, every photo's bytes, every sealed
// record's signature and place, the audit trail. One finding for each wrong thing; the rest is still looked at.
#pragma once

#include "vault/vault.h"

namespace stipple::vault
{

struct Finding {
    // "database", "reference", "photo", "record", "signature", "place", "audit"
    QString kind;
    QUuid record; // null where it is about none
    QString what; // one sentence
};

struct Verification {
    std::vector<Finding> findings;
    qint64 records = 0;
    qint64 signatures = 0;
    qint64 photos = 0;
    qint64 photoBytes = 0;
    bool isSound() const { return findings.empty(); }
};

// Before anything is written since unlocking, the whole database is also compared with what was locked (anchor.h).
// `progress` is told how many photos of how many are done; may be empty. Errors: what kept it from looking at all.
[[nodiscard]] Result<Verification> verifyVault(Vault& vault, const std::function<void(qint64, qint64)>& progress = {});

// The signing keys of this vault's tablets, now and before, each vouched for by its owner; by device id.
[[nodiscard]] Result<std::map<QUuid, QByteArray>> vouchedDevices(Connection& connection, const Header& header);
// For `devices`: an identity that this vault had, as JSON, and back. Damaged unless its signatures lead to `root`.
[[nodiscard]] Json identityToJson(const Identity& identity);
[[nodiscard]] Result<Identity> vouchedIdentity(const Json& json, const QUuid& vault, const QByteArray& root);

} // namespace stipple::vault
