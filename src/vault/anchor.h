// The anchor: what this tablet last knew of its vault, signed by its device key. It is written only after the commit
// that it names is durable, so it is never ahead of the data; data that is behind it was put back from somewhere.
// Noticed: an older database, WAL, page or vault.json put back, and (by the keystore's copy) a whole older folder.
// Not noticed: what is lost after the last anchor was written; an old page put back while the vault was not closed
// properly; a whole older folder where no keystore keeps a copy.
#pragma once

#include "vault/audit.h"
#include "vault/header.h"
#include "vault/slot_keys.h"

namespace stipple::vault
{

struct Anchor {
    QUuid vault;
    QUuid device;
    qint64 counter = 0; // raised each time it is written
    AuditHead head;     // of the audit chain
    QByteArray header;  // digest of vault.json
    QByteArray next;    // of the vault.json that is just being written; empty otherwise
    QByteArray closed;  // digest of the database file if it was closed, with nothing in the log; empty while it is open
    QByteArray signature;

    QByteArray signedBytes() const;
    QByteArray toBytes() const;
    // Damaged, whatever is wrong with it.
    static Result<Anchor> parse(const QByteArray& bytes);
    bool isSignedBy(const QByteArray& deviceKey) const;
};

// NotFound · Damaged · IoFailure.
[[nodiscard]] Result<Anchor> readAnchor(const QString& folder);
// Raises the counter, signs it, and replaces the file.
[[nodiscard]] Done writeAnchor(const QString& folder, Anchor& anchor, const SigningKey& device);

// A digest of the file as it lies there: each page's own random part and authentication code, which no two writings of
// a page share. Reads all of it, at the storage's speed.
[[nodiscard]] Result<QByteArray> databaseDigest(const QString& databasePath);

// What the anchors say of a vault that was just opened, before anything is written.
struct AnchorCheck {
    Anchor anchor;              // the one in force
    std::optional<Error> alarm; // why nothing may be written: data or keys are older than what was seen
};
[[nodiscard]] AnchorCheck checkAnchor(const QString& folder, const Header& header, const QByteArray& keptAnchor,
                                      const SecretBytes& databaseKey);

} // namespace stipple::vault
