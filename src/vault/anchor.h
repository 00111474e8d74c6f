// The anchor: what this tablet last knew of its vault, signed by its device key. It is written only after the commit
// that it names is durable, so it is never ahead of the data; data that is behind it was put back from somewhere.
// Noticed at unlocking: an older database, WAL or vault.json put back, a database that grew or shrank while it was
// closed, and (by the keystore's copy) a whole older folder. Noticed only by verify, which reads all of the database:
// single old pages put back in a closed one. Not noticed: what is lost after the last anchor was written; an old page
// put back while the vault was not closed properly, or not verified before the next change; a whole older folder where
// no keystore keeps a copy.
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
    // Of the database's file if it was closed, with nothing in the log; empty while it is open.
    QByteArray closed; // digest of all of it
    QByteArray ends;   // digest of its length, its first and its last page
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

// Digests of the file as it lies there: each page's own random part and authentication code, which no two writings of
// a page share. `Whole` reads all of it, at the storage's speed; `Ends` two pages, however large it is.
enum class DigestOf { Ends, Whole };
[[nodiscard]] Result<QByteArray> databaseDigest(const QString& databasePath, DigestOf part);
// Takes both into the anchor.
[[nodiscard]] Done noteClosed(Anchor& anchor, const QString& databasePath);

// What the anchors say of a vault that was just opened, before anything is written. Takes as long for a large database
// as for a small one.
struct AnchorCheck {
    Anchor anchor;              // the one in force
    std::optional<Error> alarm; // why nothing may be written: data or keys are older than what was seen
};
[[nodiscard]] AnchorCheck checkAnchor(const QString& folder, const Header& header, const QByteArray& keptAnchor,
                                      const SecretBytes& databaseKey);
// The rest of it: whether each page is the one that was there when the database was closed.
[[nodiscard]] std::optional<Error> checkWholeFile(const Anchor& anchor, const QString& databasePath);

} // namespace stipple::vault
