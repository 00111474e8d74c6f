#include "vault/recovery_code.h"

#include "vault/sealing.h"
#include "vault/vault_text.h"

#include <QCoreApplication>

namespace stipple::vault
{

namespace
{

constexpr char16_t alphabet[] = u"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr std::size_t codeBytes = 20;
constexpr int dataCharacters = 32;
constexpr int allCharacters = recoveryGroups * recoveryGroupLength;

// 20 bits of a hash over the code: four characters.
quint32 checksum(const SecretBytes& bits)
{
    const QByteArray digest = hash(bits.view());
    quint32 bitsOfDigest = 0;
    for (const char byte : digest.first(3))
        bitsOfDigest = bitsOfDigest << 8 | quint8(byte);
    return bitsOfDigest >> 4;
}

int valueOf(QChar typed)
{
    const char16_t c = typed.toUpper().unicode();
    if (c == u'O')
        return 0;
    if (c == u'I' || c == u'L')
        return 1;
    const auto* found = std::find(std::begin(alphabet), std::end(alphabet) - 1, c);
    return found == std::end(alphabet) - 1 ? -1 : int(found - std::begin(alphabet));
}

} // namespace

RecoveryCode RecoveryCode::random() { return {SecretBytes::random(codeBytes)}; }

QString RecoveryCode::toText() const
{
    QString text;
    const auto add = [&text](quint32 value) {
        if (text.size() % (recoveryGroupLength + 1) == recoveryGroupLength)
            text += QLatin1Char('-');
        text += QChar(alphabet[value]);
    };
    for (int i = 0; i < dataCharacters; ++i) {
        quint32 value = 0;
        for (int bit = 5 * i; bit < 5 * i + 5; ++bit)
            value = value << 1 | ((bits.data()[bit / 8] >> (7 - bit % 8)) & 1U);
        add(value);
    }
    const quint32 check = checksum(bits);
    for (int shift = 15; shift >= 0; shift -= 5)
        add((check >> shift) & 31U);
    return text;
}

Result<RecoveryCode> RecoveryCode::fromText(const QString& text)
{
    const auto invalid = [](const QString& why) { return failure(ErrorCode::InvalidInput, why); };
    std::vector<int> values;
    for (const QChar c : text) {
        if (c.isSpace() || c == QLatin1Char('-') || c.unicode() == 0x2013 || c.unicode() == 0x2010)
            continue;
        const int value = valueOf(c);
        if (value < 0)
            return invalid(VaultText::tr("A recovery code has no \"%1\" in it.").arg(c));
        values.push_back(value);
    }
    if (values.size() != allCharacters)
        return invalid(
            VaultText::tr("A recovery code has %1 characters; this has %2.").arg(allCharacters).arg(values.size()));
    RecoveryCode code{SecretBytes(codeBytes)};
    for (int i = 0; i < dataCharacters; ++i) {
        for (int bit = 0; bit < 5; ++bit) {
            const int at = 5 * i + bit;
            if ((values[std::size_t(i)] >> (4 - bit)) & 1)
                code.bits.data()[at / 8] |= quint8(1 << (7 - at % 8));
        }
    }
    quint32 check = 0;
    for (int i = dataCharacters; i < allCharacters; ++i)
        check = check << 5 | quint32(values[std::size_t(i)]);
    if (check != checksum(code.bits))
        return invalid(VaultText::tr("There is a slip in this recovery code: its last group does not fit the others."));
    return code;
}

} // namespace stipple::vault
