#include "app/backup_state.h"

#include "core/json.h"
#include "vault/files.h"

namespace stipple::app
{

namespace
{

constexpr qint64 mostBytes = 64 * 1024;
const QString timeForm = QStringLiteral("HH:mm");

QDateTime momentIn(const Json& json) { return QDateTime::fromString(json.toString(), Qt::ISODateWithMs).toUTC(); }

} // namespace

QString backupStateFile(const QString& vaultFolder) { return vaultFolder + QStringLiteral(".backup.json"); }

BackupState readBackupState(const QString& vaultFolder)
{
    const auto bytes = vault::readWholeFile(backupStateFile(vaultFolder), mostBytes);
    const auto json = bytes ? Json::parse(*bytes) : Result<Json>(failure(bytes.error()));
    BackupState state;
    if (!json || !json->isObject())
        return state;
    state.folder = (*json)[u"folder"].toString();
    for (const Json& each : (*json)[u"times"].items()) {
        if (const QTime time = QTime::fromString(each.toString(), timeForm); time.isValid())
            state.times.push_back(time);
    }
    state.lastSuccess = momentIn((*json)[u"lastSuccess"]);
    state.photos = (*json)[u"photos"].toInteger().value_or(0);
    state.lastTry = momentIn((*json)[u"lastTry"]);
    state.lastProblem = (*json)[u"lastProblem"].toString();
    return state;
}

Done writeBackupState(const QString& vaultFolder, const BackupState& state)
{
    Json json = Json::object();
    json.insert(QStringLiteral("folder"), state.folder);
    Json times = Json::array();
    for (const QTime& time : state.times)
        times.append(Json(time.toString(timeForm)));
    json.insert(QStringLiteral("times"), times);
    json.insert(QStringLiteral("lastSuccess"), state.lastSuccess.toString(Qt::ISODateWithMs));
    json.insert(QStringLiteral("photos"), state.photos);
    json.insert(QStringLiteral("lastTry"), state.lastTry.toString(Qt::ISODateWithMs));
    json.insert(QStringLiteral("lastProblem"), state.lastProblem);
    return vault::replaceFile(backupStateFile(vaultFolder), json.toBytes());
}

bool isBackupDue(const BackupState& state, const QDateTime& now)
{
    if (state.folder.isEmpty())
        return false;
    for (const QTime& time : state.times) {
        // The last moment of this time of day: today's, or yesterday's where today's is still to come.
        QDateTime moment(now.date(), time, now.timeZone());
        if (moment > now)
            moment = QDateTime(now.date().addDays(-1), time, now.timeZone());
        if (!state.lastTry.isValid() || state.lastTry < moment)
            return true;
    }
    return false;
}

std::optional<QDateTime> nextBackup(const BackupState& state, const QDateTime& now)
{
    std::optional<QDateTime> next;
    for (const QTime& time : state.times) {
        QDateTime moment(now.date(), time, now.timeZone());
        if (moment <= now)
            moment = QDateTime(now.date().addDays(1), time, now.timeZone());
        if (!next || moment < *next)
            next = moment;
    }
    return next;
}

} // namespace stipple::app
