// What is known of a vault's back-ups, in a small file beside its folder: where they go, when they are due, how the
// last one went. No secret, and nothing of a client. A file that cannot be read counts as none: then nothing is chosen,
// and the age of the last back-up is unknown, which is told as "never".
#pragma once

#include "core/result.h"

#include <QDateTime>
#include <QString>
#include <QTime>

#include <optional>
#include <vector>

namespace stipple::app
{

struct BackupState {
    QString folder;           // where back-ups go; empty: none is chosen
    std::vector<QTime> times; // by the clinic's clock; empty: only when somebody asks
    QDateTime lastSuccess;    // UTC
    qint64 photos = 0;        // in it
    QDateTime lastTry;        // UTC
    QString lastProblem;      // a sentence; empty after a success
    bool operator==(const BackupState&) const = default;
};

// "/…/vault" → "/…/vault.backup.json"
[[nodiscard]] QString backupStateFile(const QString& vaultFolder);
[[nodiscard]] BackupState readBackupState(const QString& vaultFolder);
[[nodiscard]] Done writeBackupState(const QString& vaultFolder, const BackupState& state);

// Whether one of the times has come since the last try. `now` and the times are the clinic's.
[[nodiscard]] bool isBackupDue(const BackupState& state, const QDateTime& now);
// When the next of the times comes, after `now`; none where no time is chosen.
[[nodiscard]] std::optional<QDateTime> nextBackup(const BackupState& state, const QDateTime& now);

} // namespace stipple::app
