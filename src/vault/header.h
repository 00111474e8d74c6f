// vault.json: what is known of a vault before anybody unlocks it. Parameters, wrapped keys and public keys; no client's
// name and no secret in clear. Kept twice (vault.json, vault.copy.json), each with a checksum, so that damage is told
// from a wrong passphrase.
#pragma once

#include "core/result.h"
#include "vault/sealing.h"

#include <QList>
#include <QUuid>

namespace stipple::vault
{

// Argon2id's cost. What is read from a file is held between the limits, so that a forged header cannot stall a tablet.
struct KdfCost {
    quint64 passes = 3;
    quint64 memoryBytes = 64ULL << 20;

    static constexpr quint64 leastPasses = 3;
    static constexpr quint64 mostPasses = 12;
    static constexpr quint64 leastMemoryBytes = 64ULL << 20;
    static constexpr quint64 mostMemoryBytes = 256ULL << 20;
    bool isWithinLimits() const;
};

// A cost that takes between half a second and one on this machine: at least 64 MiB and 3 passes, at most 256 MiB and a
// quarter of the memory that is free.
[[nodiscard]] quint64 freeMemoryBytes(); // 0 where the system does not tell
[[nodiscard]] KdfCost calibratedCost(quint64 freeBytes = freeMemoryBytes());

// One way to unlock: a practitioner's passphrase or PIN, or the recovery code.
struct Slot {
    enum class Kind { Passphrase, Pin, Recovery };
    QUuid id;
    Kind kind = Kind::Passphrase;
    QUuid practitioner; // null for recovery
    QString name;       // shown where one picks oneself; not bound into the seal, so that it can be changed
    KdfCost cost;       // passphrase and PIN
    QByteArray salt;    // 16 bytes
    QByteArray wrapped; // the vault key, sealed under this slot's key
    QByteArray owner;   // owner's and recovery slot: the owner's signing key, sealed under this slot's key

    bool isPractitioners() const { return kind != Kind::Recovery; }
    bool isOwners() const { return isPractitioners() && !owner.isEmpty(); }

    // What the seal of `wrapped` binds: everything above that must not be exchanged.
    QByteArray bound(const QUuid& vault) const;
};

// Who vouches for whom: the root key (from the recovery code) signs the owner's key once; the owner's key signs this
// tablet's. All keys are Ed25519 public keys, 32 bytes; signatures 64.
struct Identity {
    QUuid device;
    QUuid replaces; // the identity this tablet had before a restore, a salvage or an anchor alarm; usually null
    QByteArray rootKey;
    QByteArray ownerKey;
    QByteArray ownerSignature;
    QByteArray deviceKey;
    QByteArray deviceSignature;
    QByteArray deviceSecret; // the device's signing key, sealed under the vault key

    // Whether both signatures hold.
    bool isVouchedFor(const QUuid& vault) const;
    QByteArray signedByRoot(const QUuid& vault) const;
    QByteArray signedByOwner(const QUuid& vault) const;
};

struct Header {
    static constexpr int currentFormat = 1;
    static constexpr qint64 mostBytes = 1 << 20;

    QUuid vault;
    QString created; // ISO 8601, UTC
    QList<Slot> keySlots;
    Identity identity;
    QByteArray databaseKey; // sealed under the vault key
    QByteArray boxKey;      // X25519 public key: what is added while locked is sealed to it

    QByteArray toBytes() const;
    QByteArray digest() const; // what the anchor remembers of it
    // Damaged (says what is wrong) · NewerFormat · Foreign (JSON, but no vault of ours).
    static Result<Header> parse(const QByteArray& bytes);

    const Slot* slotOf(const QUuid& practitioner) const;
    const Slot* recoverySlot() const;
    // Whether opening it may need the device's keystore.
    bool hasPin() const;
};

// Reads vault.json, or its copy where the first is missing or damaged. NotFound if neither is there.
[[nodiscard]] Result<Header> readHeader(const QString& folder);
// Writes both, one after the other, so that at every moment one of them is whole.
[[nodiscard]] Done writeHeader(const QString& folder, const Header& header);

} // namespace stipple::vault
