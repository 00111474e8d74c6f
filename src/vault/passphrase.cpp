#include "vault/vault.h"

#include <cmath>
#include <zxcvbn.h>

namespace stipple::vault
{

PassphraseStrength passphraseStrength(const QString& passphrase, const QStringList& known)
{
    // zxcvbn takes seconds over very long texts, and past a hundred characters has nothing to add.
    SecretBytes text = SecretBytes::fromPassphrase(passphrase.left(100) + QChar(0));
    std::vector<QByteArray> words;
    for (const QString& sentence : known) {
        for (const QString& word : sentence.toLower().split(QLatin1Char(' '), Qt::SkipEmptyParts))
            words.push_back(word.toUtf8());
    }
    std::vector<const char*> dictionary;
    for (const QByteArray& word : words)
        dictionary.push_back(word.constData());
    dictionary.push_back(nullptr);
    const double bits = ZxcvbnMatch(reinterpret_cast<const char*>(text.data()), dictionary.data(), nullptr);
    PassphraseStrength strength;
    strength.guessesLog10 = bits * std::log10(2.0);
    // zxcvbn's own limits: 10^3, 10^6, 10^8 and 10^10 guesses.
    for (const double limit : {3.0, 6.0, 8.0, 10.0})
        strength.score += strength.guessesLog10 >= limit ? 1 : 0;
    return strength;
}

} // namespace stipple::vault
