// Taking a photo back while nothing that is finished rests on it: its record, its key and its file are gone; a
// note without anything of the picture keeps its place among the sealed records, and the audit remembers that there was
// one. What was backed up before has it still.
#pragma once

#include "vault/store.h"

namespace stipple::vault
{

// Durable when it returns. Refused: something finished names the photo, or it puts another one right; it came from
// another tablet. NotFound.
[[nodiscard]] Done discardPhoto(Writer& writer, const QString& vaultFolder, const QUuid& photo);

} // namespace stipple::vault
