#include "vault/throttle.h"
#include "vault/vault_text.h"

#include "core/ids.h"
#include "core/json.h"
#include "vault/files.h"
#include "vault/sealing.h"

#include <QCoreApplication>

#include <map>

namespace stipple::vault
{

namespace
{

QString pathIn(const QString& folder) { return folder + QStringLiteral("/throttle"); }

// The count at which the wait has reached its longest.
constexpr int mostTries = 12;

struct Entry {
    int tries = mostTries;
    qint64 waitMs = longestWaitMs; // still to go at `notedMs`
    qint64 notedMs = 0;            // since the start of the machine that `boot` names
    QByteArray boot;
};
using Entries = std::map<QUuid, Entry>;

QString checkOf(const Json& json)
{
    return QString::fromLatin1(hash(json.toCanonical().value_or(QByteArray())).toHex());
}

// Nothing is returned where the file is missing or damaged: each slot then waits the longest.
Entries readEntries(const QString& folder)
{
    const auto bytes = readWholeFile(pathIn(folder), 1 << 20);
    auto json = bytes ? Json::parse(*bytes, {.bytes = 1 << 20, .depth = 4, .values = 10'000}) : Json();
    if (!json)
        return {};
    const QString check = (*json)[u"check"].toString();
    json->remove(u"check");
    if (check != checkOf(*json))
        return {};
    Entries entries;
    for (const auto& [id, item] : (*json)[u"slots"].members()) {
        const auto tries = item[u"tries"].toInteger();
        const auto wait = item[u"wait"].toInteger();
        const auto noted = item[u"noted"].toInteger();
        if (!tries || !wait || !noted)
            continue;
        entries[idFromText(id)] = {int(std::clamp<qint64>(*tries, 0, mostTries)),
                                   std::clamp<qint64>(*wait, 0, longestWaitMs), *noted,
                                   item[u"boot"].toString().toUtf8()};
    }
    return entries;
}

Done writeEntries(const QString& folder, const Entries& entries)
{
    Json list = Json::object();
    for (const auto& [id, entry] : entries) {
        Json item = Json::object();
        item.insert(QStringLiteral("tries"), entry.tries);
        item.insert(QStringLiteral("wait"), entry.waitMs);
        item.insert(QStringLiteral("noted"), entry.notedMs);
        item.insert(QStringLiteral("boot"), QString::fromUtf8(entry.boot));
        list.insert(idText(id), std::move(item));
    }
    Json json = Json::object();
    json.insert(QStringLiteral("slots"), std::move(list));
    json.insert(QStringLiteral("check"), checkOf(json));
    return replaceFile(pathIn(folder), json.toBytes() + '\n');
}

// How much of the wait is left. After a restart of the machine, which might have been days or a second, all of what
// was left when it was last noted: then the entry is noted anew, and `changed` says that it must be kept.
qint64 settle(Entry& entry, const Clock& clock, bool& changed)
{
    const qint64 now = clock.sinceBootMs();
    if (entry.boot == clock.bootId() && now >= entry.notedMs)
        return std::max<qint64>(entry.waitMs - (now - entry.notedMs), 0);
    entry.boot = clock.bootId();
    entry.notedMs = now;
    changed = true;
    return entry.waitMs;
}

Error mustWait(qint64 ms)
{
    const qint64 seconds = (ms + 999) / 1000;
    const QString howLong =
        seconds <= 90 ? VaultText::tr("%1 seconds").arg(seconds) : VaultText::tr("%1 minutes").arg((seconds + 59) / 60);
    return Error(ErrorCode::Throttled,
                 VaultText::tr(
                     "There were too many wrong tries. Nothing was changed. Wait %1, then try again; the recovery code "
                     "opens the vault at once.")
                     .arg(howLong),
                 QStringLiteral("%1 ms").arg(ms));
}

} // namespace

qint64 waitAfter(int tries)
{
    if (tries < freeTries)
        return 0;
    return std::min(firstWaitMs << std::min(tries - freeTries, 20), longestWaitMs);
}

Done startThrottle(const QString& folder, const QList<QUuid>& slotIds)
{
    Entries entries;
    for (const QUuid& id : slotIds)
        entries[id] = {.tries = 0, .waitMs = 0, .notedMs = 0, .boot = {}};
    return writeEntries(folder, entries);
}

Result<qint64> remainingWaitMs(const QString& folder, const QUuid& slot, const Clock& clock)
{
    Entries entries = readEntries(folder);
    bool changed = !entries.contains(slot);
    const qint64 left = settle(entries[slot], clock, changed);
    if (changed && left > 0)
        STIPPLE_TRY(writeEntries(folder, entries));
    return left;
}

Done takeTry(const QString& folder, const QUuid& slot, const Clock& clock)
{
    STIPPLE_ASSIGN(const qint64 left, remainingWaitMs(folder, slot, clock));
    if (left > 0)
        return failure(mustWait(left));
    Entries entries = readEntries(folder);
    Entry& entry = entries[slot];
    entry.tries = std::min(entry.tries + 1, mostTries);
    entry.waitMs = waitAfter(entry.tries);
    entry.notedMs = clock.sinceBootMs();
    entry.boot = clock.bootId();
    return writeEntries(folder, entries);
}

Result<int> forgetTries(const QString& folder, const QUuid& slot)
{
    Entries entries = readEntries(folder);
    const int before = entries[slot].tries;
    entries[slot] = {.tries = 0, .waitMs = 0, .notedMs = 0, .boot = {}};
    STIPPLE_TRY(writeEntries(folder, entries));
    return before;
}

} // namespace stipple::vault
