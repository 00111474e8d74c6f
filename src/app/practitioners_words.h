// A passphrase for whoever cannot think of one: five words by the system's random numbers, each of 537. That is 45
// bits; behind Argon2id at half a second a guess, a thousand machines would need some centuries for half of them.
#pragma once

#include <QStringList>

namespace stipple::app
{

[[nodiscard]] const QStringList& passphraseWords();
[[nodiscard]] QString fiveWords();

} // namespace stipple::app
