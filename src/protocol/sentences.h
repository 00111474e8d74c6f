// The engines' own sentences: the protocol's phrases, and in English, marked as a fallback, what a protocol lacks.
#pragma once

#include "protocol/protocol.h"

namespace stipple::protocol
{

// In which language somebody is told.
struct Wording {
    QString language;
    QString fallback; // the clinic's; empty: the protocol's first
};

// The phrase `id` with its placeholders filled; where the protocol has none, the English one that we would have said.
[[nodiscard]] Told say(const Protocol& protocol, const QString& id, const Wording& wording,
                       const QMap<QString, QString>& values = {});

// The same with one date for "{date}", written as the language that is told writes it.
[[nodiscard]] Told sayDate(const Protocol& protocol, const QString& id, const Wording& wording, QDate date);

} // namespace stipple::protocol
