// From what a finger drew on a photo to a mark, and from a mark into the vault (records/photo_marks.h).
#pragma once

#include "records/photo_marks.h"
#include "vault/store.h"

#include <QVariant>

namespace stipple::app
{

// `drawn`: {"x","y"} in px of a photo of that size. One place, or hardly more, is a tap: then an arrow points there,
// and a circle is as large as a coin on the photo. Never off the photo; empty where nothing was drawn.
[[nodiscard]] records::Strokes placesOf(records::MarkKind kind, const QVariantList& drawn, double width, double height);
// Into the record that it names, which is made where it is not there yet. On the writing thread.
[[nodiscard]] Result<bool> addMark(vault::Writer& writer, const QUuid& client, const QUuid& photo,
                                   const records::DrawnMark& mark);
[[nodiscard]] Result<bool> removeMark(vault::Writer& writer, const records::DrawnMark& mark);

} // namespace stipple::app
