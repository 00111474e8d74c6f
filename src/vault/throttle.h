// How often a slot may be tried: five times freely, then after 30 s, doubling to an hour. Each try is written down and
// synced before the slow key derivation begins, so that pulling the plug saves no guess. Time is counted by the machine
// since it was started, never by the wall; a restart lets a wait begin again. Kept per slot in `throttle`; where the
// file or the slot's entry is missing or damaged, the longest wait applies. Whoever may write the folder can forge the
// file: against copies of the vault only the passphrase's strength and the keystore help.
#pragma once

#include "core/clock.h"
#include "core/result.h"

#include <QList>
#include <QUuid>

namespace stipple::vault
{

inline constexpr int freeTries = 5;
inline constexpr qint64 firstWaitMs = 30'000;
inline constexpr qint64 longestWaitMs = 3'600'000;
// What must go by after so many wrong tries before the next one.
[[nodiscard]] qint64 waitAfter(int tries);

// A file for a new or restored vault, in which these slots have not been tried.
[[nodiscard]] Done startThrottle(const QString& folder, const QList<QUuid>& slotIds);
// Takes one try of `slot`, durable when it returns. Throttled, saying how long, if it must wait.
[[nodiscard]] Done takeTry(const QString& folder, const QUuid& slot, const Clock& clock);
// After a success, or for a new slot: returns how many tries had been taken.
[[nodiscard]] Result<int> forgetTries(const QString& folder, const QUuid& slot);
// How long until the next try, for a countdown; 0 if at once.
[[nodiscard]] Result<qint64> remainingWaitMs(const QString& folder, const QUuid& slot, const Clock& clock);

} // namespace stipple::vault
