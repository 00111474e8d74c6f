// The database's shape, step by step. Forward only, each step in one transaction; a database from a newer app is
// refused, never touched.
#pragma once

#include "vault/database.h"

namespace stipple::vault
{

// The number of steps this app knows; a database's own count is its PRAGMA user_version.
[[nodiscard]] int newestSchema();
// Brings an opened database up to date. NewerFormat if it is ahead of this app.
[[nodiscard]] Done migrate(Connection& connection);
// NewerFormat or Damaged unless the database is at the newest step; changes nothing.
[[nodiscard]] Done requireNewestSchema(Connection& connection);

} // namespace stipple::vault
