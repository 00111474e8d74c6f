// The plan as a file, for the program that reminds while the app is closed and the vault locked. It lies there in
// clear, so it holds instants, ids that say nothing, an hour, and neutral words: no clinic, no treatment, no name, no
// line of any day.
#pragma once

#include "core/result.h"
#include "reminders/plan.h"

namespace stipple::reminders
{

inline constexpr qsizetype mostPlanBytes = 256 * 1024;

[[nodiscard]] QByteArray planToBytes(const Plan& plan);
// Damaged (no plan, not whole, more than one has) · NewerFormat.
[[nodiscard]] Result<Plan> planFromBytes(const QByteArray& bytes);

} // namespace stipple::reminders
