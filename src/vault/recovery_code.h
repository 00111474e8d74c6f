// The recovery code: 160 random bits for paper, in nine groups of four characters. The last group is a checksum, so
// that a slip of the pen is told from a wrong code. Letters that look alike (I, L, O, U) are not used; typed in, they
// are read as the digits they resemble, and case, spaces and hyphens do not matter.
#pragma once

#include "core/result.h"
#include "vault/secret.h"

namespace stipple::vault
{

inline constexpr int recoveryGroups = 9;
inline constexpr int recoveryGroupLength = 4;

struct RecoveryCode {
    SecretBytes bits; // 20 bytes

    static RecoveryCode random();
    // "ABCD-EFGH-…", for showing and printing.
    QString toText() const;
    // InvalidInput: too short or long, a character that cannot occur, or a checksum that does not fit.
    static Result<RecoveryCode> fromText(const QString& text);
};

} // namespace stipple::vault
