// The sheet with the recovery code, to be printed and kept: which clinic's vault it opens, the code in groups, how it
// is used, where to keep it. Made in memory; it reaches a disk only where somebody says so, because whoever reads it
// can open the vault.
#pragma once

#include "core/result.h"

#include <QDate>
#include <QStringList>

namespace stipple::app
{

struct RecoveryKit {
    QString clinic;
    QString owner;
    QDate made;
    QStringList groups; // of the code, in order
};

// One page, A4, in the interface's language. Errors: Internal where it could not be drawn.
[[nodiscard]] Result<QByteArray> recoveryKitPdf(const RecoveryKit& kit);

// The file it is saved as in `folder`. Errors: InvalidInput (no whole path, no folder, or the vault's own folder),
// and what writing a file may answer; nothing half is left behind.
[[nodiscard]] Result<QString> saveRecoveryKit(const RecoveryKit& kit, const QString& folder,
                                              const QString& vaultFolder);

} // namespace stipple::app
