// What the care page says of what was read.
#pragma once

#include "app/care_reading.h"

#include <QVariantMap>

namespace stipple::app
{

// {"id","title","text","by","signs","hasSigns"}
[[nodiscard]] QVariantMap checkInWords(const handover::KeptCheckIn& kept, const CareSeen& seen,
                                       const protocol::Wording& wording);
[[nodiscard]] QString missingWords(const CareSeen& seen);
[[nodiscard]] QString scabsWords(const CareSeen& seen);
[[nodiscard]] QString givenWords(const CareSeen& seen);
[[nodiscard]] QString sessionWords(const CareSession& session, const CareSeen& seen);
// An entry that the protocol leaves to the clinic; nullptr for another.
[[nodiscard]] const protocol::AftercareEntry* choiceOf(const CareSeen& seen, const QString& entry);
// {"id","title","text","days","value","isOwn"}; `value`: the day that can be moved.
[[nodiscard]] QVariantList choiceWords(const CareSeen& seen, const protocol::Wording& wording);

} // namespace stipple::app
