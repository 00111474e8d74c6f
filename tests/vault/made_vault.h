// A vault in a temporary folder, for tests: made with the least cost of key derivation, and found again by its owner.
#pragma once

#include "quick_place.h"

#include "vault/vault.h"

#include <QTemporaryDir>
#include <QTest>

namespace stipple::vault
{

struct MadeVault {
    QTemporaryDir folder{quickPlace()};
    QString path = folder.filePath(QStringLiteral("vault"));
    SettableClock clock{QDateTime({2026, 11, 21}, {9, 0}, Qt::UTC)};
    QString passphrase = QStringLiteral("five quiet herons crossing");
    QString recovery;
    QUuid owner;

    [[nodiscard]] Done make()
    {
        NewVault wanted;
        wanted.clinic = QStringLiteral("Quiet Heron");
        wanted.owner = QStringLiteral("Mara Osei");
        wanted.passphrase = SecretBytes::fromPassphrase(passphrase);
        STIPPLE_ASSIGN(const NewVaultKeys keys, createVault(path, wanted, clock));
        recovery = keys.recovery.toText();
        owner = keys.owner;
        return {};
    }
    Result<std::unique_ptr<Vault>> unlock() const
    {
        return Vault::unlock(path, owner, SecretBytes::fromPassphrase(passphrase));
    }
};

// An edit that sets fields of a record of `type`, as the app's own edits do.
inline Writer::Edit setFields(const QString& type, const QUuid& id, const std::map<QString, Json>& values)
{
    return [=](const records::Record* current, const records::Stamp& stamp) -> Result<records::Record> {
        auto change = current ? records::Change(*current, stamp) : records::Change::create(id, type, QUuid(), stamp);
        for (const auto& [name, value] : values)
            change.set(name, value);
        return change.made();
    };
}

} // namespace stipple::vault
