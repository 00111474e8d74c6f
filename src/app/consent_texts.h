// What stands around a consent's text on the client's screen: who signs, what saying no means. In the language of now.
#pragma once

#include "handover/pack.h"

#include <QString>

namespace stipple::app::consents
{

// "Your signature", "Interpreter", "Parent or guardian", "Witness".
[[nodiscard]] QString signerTitle(const QString& role);
// "Interpreter · Arabic", "Parent or guardian · mother".
[[nodiscard]] QString signerDetails(const QString& role, const QString& relationship, const QString& language);
// "Add an interpreter".
[[nodiscard]] QString joinAction(const QString& role);

struct Refusing {
    QString title; // "You may also say no"
    QString text;  // what it means
    QString action;
};
// By the text's purpose; an empty action where there is nothing to say no to.
[[nodiscard]] Refusing refusing(const QString& purpose, const QString& practitioner);
// After the client has ended with the text: "You have signed this."
[[nodiscard]] QString endedSigned(const QString& purpose);
[[nodiscard]] QString endedDeclined(const QString& purpose);

} // namespace stipple::app::consents
