// The plan's fields as the page knows them: by name, with plain values. One place for reading and for changing them.
#pragma once

#include "records/visits.h"

#include <QVariantMap>

namespace stipple::app
{

// How large the pad of the hairline's sketch is, in the units of its strokes.
inline constexpr double sketchWidth = 1000;
inline constexpr double sketchHeight = 1000;

// Every field that the page shows; days as "2026-03-14", lists as lists of ids, Norwood III with the crown as
// "III-vertex", strokes as lists of {x, y, ms}.
[[nodiscard]] QVariantMap valuesOf(const records::Plan& plan);
// Sets one of them; an empty text, an invalid value or an empty list says that nothing is known. False for a name or a
// value that is none, and then nothing is changed.
[[nodiscard]] bool setValue(records::Plan& plan, const QString& field, const QVariant& value);
// Takes an id into a list, or out of it.
[[nodiscard]] bool toggle(records::Plan& plan, const QString& field, const QString& id);

} // namespace stipple::app
