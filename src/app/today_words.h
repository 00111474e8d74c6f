// What Today says of what was read: a sentence, and how it looks.
#pragma once

#include "app/today_reading.h"

namespace stipple::app
{

struct Told {
    QString text;
    Meaning meaning = Meaning::Neutral;
};

// What a visit still lacks: before the client comes, what can be settled before; once they are here, all of it.
[[nodiscard]] Told pillOf(const VisitSeen& seen, QDate today);
[[nodiscard]] Told healingNote(const HealingSeen& seen, QDate today, const protocol::Wording& wording);
[[nodiscard]] Told needText(const NeedSeen& seen, QDate today);
// "Backed up 2 hours ago", "No back-up yet". After a day it is a caution.
[[nodiscard]] Told backupAge(const QDateTime& last, const QDateTime& now);

} // namespace stipple::app
