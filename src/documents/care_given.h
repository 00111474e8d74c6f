// What a client was given, whichever way it came: the pack's file, or the address in a code. Both are signed, and both
// are read the same way from here on.
#pragma once

#include "documents/aftercare_link.h"

namespace stipple::documents
{

struct CareGiven {
    QString clinic; // may be empty: a code may leave it out
    QString phone;  // the same
    QUuid vault;
    QByteArray clinicKey;
    QByteArray boxKey; // empty: check-ins cannot be sent back
    QUuid session;     // the record there; of a code that does not tell it, one that follows from its case
    QDateTime made;    // invalid for a code
    protocol::CareCase care;
    protocol::Wording wording;
    std::shared_ptr<const protocol::Protocol> protocol;
    bool isAsMade = false; // the rules are the clinic's to the last word
    QByteArray bytes;      // as they came; what is kept, and read again

    bool isCode() const { return !made.isValid(); }
    bool canSendBack() const { return !boxKey.isEmpty(); }
};

inline constexpr qsizetype mostGivenBytes = AftercarePack::mostBytes;

// `bytes`: of a file, or what a code says. `clinicKey`: as of AftercarePack::parse().
// Errors: as those of AftercarePack::parse(), AftercareLink::parse() and protocolOf().
[[nodiscard]] Result<CareGiven> openGiven(const QByteArray& bytes, const QByteArray& clinicKey = {});

} // namespace stipple::documents
