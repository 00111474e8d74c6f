// A session's aftercare as a file that a client's app opens: everything that the days follow from, and nothing that
// names the client. It is signed by the clinic's tablet, for which the clinic's root key vouches, and is refused where
// a byte of it is another's. Its form is written down in aftercare_pack.md, from which another reader can be written.
#pragma once

#include "protocol/aftercare_calendar.h"
#include "vault/header.h"
#include "vault/slot_keys.h"

namespace stipple::documents
{

struct AftercarePack {
    QString clinic; // its name
    QString phone;  // may be empty
    QUuid vault;
    QByteArray clinicKey; // the root public key, Ed25519, 32 bytes
    QByteArray boxKey;    // to which check-ins are sealed, X25519, 32 bytes; empty: none can be sent (an older pack)
    vault::Identity by;   // the tablet that signs
    QDateTime made;
    QUuid session;           // the record
    protocol::CareCase care; // that session first, then those since; neither answers nor check-ins
    protocol::Wording wording;
    QString protocol;    // identity() of what the clinic went by
    QString changesName; // of the clinic's changes to the built-in protocol, and those byte for byte
    QByteArray changes;  // empty: there are none

    // Without a box key it is written as the first version was.
    static constexpr const char* format = "stipple-aftercare-pack-2";
    static constexpr const char* firstFormat = "stipple-aftercare-pack-1";
    static constexpr qsizetype mostBytes = 2 * 1024 * 1024; // a clinic's changes may have half of it

    // In canonical form (RFC 8785), signed by the key of `by`. InvalidInput: more than a reader would take.
    [[nodiscard]] Result<QByteArray> toBytes(const vault::SigningKey& device) const;
    // `clinicKey`: the key that is already known to be the clinic's; empty: none is, and this is the first pack of it.
    // InvalidInput (too large, no such pack, not complete) · NewerFormat · Foreign (nobody vouches for the tablet, or
    // another clinic's) · Damaged (cut off, or changed since).
    [[nodiscard]] static Result<AftercarePack> parse(const QByteArray& bytes, const QByteArray& clinicKey = {});
};

// The protocol that a pack goes by. NewerFormat where the clinic's changes do not fit the built-in one of this app.
struct PackProtocol {
    protocol::Protocol protocol;
    bool isAsMade = false; // to the last word; otherwise the built-in one is another version's
};
[[nodiscard]] Result<PackProtocol> protocolOf(const AftercarePack& pack);

// Whether days can be counted from this, and no more is in it than a client's aftercare has.
[[nodiscard]] bool isCountable(const protocol::CareCase& care);

} // namespace stipple::documents
