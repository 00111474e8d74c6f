// Getting rows out of a database with unreadable pages: what can be read is copied, what cannot is counted.
#pragma once

#include "vault/database.h"

#include <QStringList>

namespace stipple::vault
{

// Copies every readable row of every table of `target`'s schema from the database at `from`. What could not be read,
// one sentence for each table. Damaged where it cannot even be opened.
[[nodiscard]] Result<QStringList> salvageRows(const QString& from, const SecretBytes& key, Connection& target);
// Removes the audit's entries from the first that does not follow from the one before. How many.
[[nodiscard]] Result<qint64> cutAuditAtItsBreak(Connection& target);

} // namespace stipple::vault
