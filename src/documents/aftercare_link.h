// The same in the fragment of an address, small enough for a QR: the clinic's published page, or the client's app,
// opens it; no server ever sees it, for browsers do not send fragments. Signed, and refused where it is not what the
// clinic's tablet wrote. Its form stands in aftercare_pack.md.
#pragma once

#include "documents/aftercare_pack.h"

namespace stipple::documents
{

struct AftercareLink {
    QUuid vault;
    QByteArray clinicKey; // the root public key, Ed25519, 32 bytes
    vault::Identity by;   // the tablet that signs
    QUuid session;        // the record; null in a code of an older app
    QByteArray boxKey;    // as in the pack; empty: no check-ins can be sent
    protocol::CareCase care;
    QString language;
    QByteArray plan; // the first bytes of the protocol's hash: a page of another version of it says so
    QString clinic;  // only where no page says it; may be empty
    QString phone;

    static constexpr char version = 1;
    static constexpr qsizetype mostLetters = 1'000;
    static constexpr qsizetype planBytes = 6;

    // base64url, without padding. InvalidInput: it would be longer than `mostLetters`.
    [[nodiscard]] Result<QByteArray> toFragment(const vault::SigningKey& device) const;
    // Errors as those of AftercarePack::parse().
    [[nodiscard]] static Result<AftercareLink> parse(const QByteArray& fragment, const QByteArray& clinicKey = {});
};

// What a QR says: `page` with the fragment, or, without a page, what the client's app opens.
[[nodiscard]] QString careAddress(const QString& page, const QByteArray& fragment);
// Back: the fragment of either; empty where there is none.
[[nodiscard]] QByteArray fragmentOf(const QString& address);
// Whether a page can be published there: https, and no fragment of its own. Else what is wrong, as a sentence.
[[nodiscard]] QString wrongWithPage(const QString& page);

} // namespace stipple::documents
