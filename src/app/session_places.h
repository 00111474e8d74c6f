// The places that a session treats, one by one: zones of the scalp map, and scars that were drawn, with what was done
// otherwise there than elsewhere.
#pragma once

#include "app/clinic_service.h"
#include "records/treatment.h"

#include <QVariant>

namespace stipple::app
{

// The size of the pad on which scars are drawn: the head from above.
inline constexpr double scarPad = 1'000;

// "Crown", "Scar 2": of Session::zones, or Photo::scar.
[[nodiscard]] QString placeName(const QString& name, const ClinicService& clinic);
[[nodiscard]] bool isScar(const records::ZoneWork& work);
// {"id","text","told","depth","dotSize"}: measures as plain text, empty where they are the session's; "told" names the
// place with them.
[[nodiscard]] QVariantList placeRows(const records::Session& session, const ClinicService& clinic);
// One stroke each, as the screen draws them, by their number.
[[nodiscard]] QVariantList drawnScars(const records::Session& session);

// False: nothing was changed.
[[nodiscard]] bool addScar(records::Session& session, const QVariantList& stroke);
// The one that was drawn last. With the first one gone, that there is a scar stays said.
[[nodiscard]] bool undoScar(records::Session& session);
// "depth" or "dotSize"; an empty text: as everywhere.
[[nodiscard]] bool setPlace(records::Session& session, const QString& place, const QString& field,
                            const QString& value);
// As they were drawn at the consultation.
void addPlannedScars(records::Session& session, const records::Drawing& sketch);

} // namespace stipple::app
