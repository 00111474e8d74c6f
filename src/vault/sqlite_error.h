// What SQLite's result codes mean for a person.
#pragma once

#include "core/result.h"

struct sqlite3;

namespace stipple::vault
{

// Disk full shows as SQLITE_FULL, SQLITE_IOERR and SQLITE_IOERR_WRITE alike; the system's own number tells which.
[[nodiscard]] Error databaseError(sqlite3* database, int code);

} // namespace stipple::vault
