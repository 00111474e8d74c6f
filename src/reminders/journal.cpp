#include "reminders/journal.h"

#include "core/json.h"
#include "core/log.h"
#include "reminders/reminder_folder.h"
#include "reminders/reminder_text.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace stipple::reminders
{

namespace
{

constexpr int format = 1;
constexpr std::array<QStringView, 3> stateWords{u"telling", u"told", u"missed"};

tl::unexpected<Error> damaged(const char* what)
{
    return failure(ErrorCode::Damaged, ReminderText::tr("The list of reminders that were shown cannot be read."),
                   QString::fromLatin1(what));
}

void dropOldest(Entries& entries)
{
    while (entries.byId.size() > Journal::mostEntries) {
        const auto oldest = std::min_element(entries.byId.begin(), entries.byId.end(),
                                             [](const Entry& a, const Entry& b) { return a.atMs < b.atMs; });
        entries.byId.erase(oldest);
    }
}

} // namespace

Result<FileLock> FileLock::take(const QString& path)
{
    FileLock lock;
    lock.m_descriptor =
        ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0600);
    if (lock.m_descriptor >= 0 && ::flock(lock.m_descriptor, LOCK_EX | LOCK_NB) == 0)
        return lock;
    if (errno == EWOULDBLOCK)
        return failure(ErrorCode::InUse, ReminderText::tr("Another program is reminding already."));
    return failure(folderError(errno));
}

bool FileLock::isHeld(const QString& path)
{
    const auto lock = take(path);
    return !lock && lock.error().code() == ErrorCode::InUse;
}

FileLock::FileLock(FileLock&& other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1))
{
}

FileLock& FileLock::operator=(FileLock&& other) noexcept
{
    std::swap(m_descriptor, other.m_descriptor);
    return *this;
}

FileLock::~FileLock()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

QByteArray entriesToBytes(const Entries& entries)
{
    Json list = Json::array();
    for (auto it = entries.byId.begin(); it != entries.byId.end(); ++it) {
        Json entry = Json::object();
        entry.insert(QStringLiteral("id"), Json(it.key()));
        entry.insert(QStringLiteral("state"), Json(stateWords[size_t(it->state)].toString()));
        entry.insert(QStringLiteral("at"), Json(it->atMs));
        if (it->attempts > 0)
            entry.insert(QStringLiteral("attempts"), Json(it->attempts));
        list.append(std::move(entry));
    }
    Json json = Json::object();
    json.insert(QStringLiteral("stippleReminded"), Json(format));
    json.insert(QStringLiteral("since"), Json(entries.sinceMs));
    json.insert(QStringLiteral("entries"), std::move(list));
    return json.toBytes() + '\n';
}

Result<Entries> entriesFromBytes(const QByteArray& bytes)
{
    const auto json = Json::parse(bytes, {.bytes = Journal::mostBytes, .depth = 4, .values = 50'000});
    const auto version = json ? (*json)[u"stippleReminded"].toInteger() : std::nullopt;
    if (!version || *version < 1)
        return damaged("no journal");
    if (*version > format)
        return failure(
            ErrorCode::NewerFormat,
            ReminderText::tr("The list of reminders that were shown was made by a newer Stipple. Update this "
                             "one."));
    const auto since = (*json)[u"since"].toInteger();
    if (!since || !(*json)[u"entries"].isArray())
        return damaged("a member is missing");
    Entries entries;
    entries.sinceMs = *since;
    for (const Json& each : (*json)[u"entries"].items()) {
        const QString id = each[u"id"].toString();
        const auto at = each[u"at"].toInteger();
        const QString word = each[u"state"].toString();
        const auto state = std::find(stateWords.begin(), stateWords.end(), word);
        const qint64 attempts = each[u"attempts"].toInteger().value_or(0);
        if (id.isEmpty() || id.size() > 64 || !at || state == stateWords.end() || attempts < 0 || attempts > 100)
            return damaged("an entry is none");
        entries.byId.insert(id, {Entry::State(state - stateWords.begin()), int(attempts), *at});
    }
    if (entries.byId.size() > Journal::mostEntries)
        return damaged("too many entries");
    return entries;
}

Result<Journal> Journal::open(const QString& path, qint64 nowMs)
{
    STIPPLE_ASSIGN(FileLock lock, FileLock::take(path + QLatin1String(".lock")));
    Journal journal(path, std::move(lock));
    const auto bytes = readSmallFile(path, mostBytes);
    if (!bytes && bytes.error().code() == ErrorCode::NotFound)
        return journal;
    if (!bytes && bytes.error().code() != ErrorCode::Damaged)
        return failure(bytes.error());
    auto entries = bytes ? entriesFromBytes(*bytes) : Result<Entries>(failure(bytes.error()));
    if (entries) {
        journal.m_entries = *std::move(entries);
        return journal;
    }
    if (entries.error().code() != ErrorCode::Damaged)
        return failure(entries.error());
    qCWarning(lcStipple) << "the journal of reminders is put aside:" << qPrintable(entries.error().details());
    Entries anew;
    anew.sinceMs = nowMs;
    STIPPLE_TRY(putAside(path));
    STIPPLE_TRY(journal.write(anew));
    return journal;
}

Done Journal::put(const QMap<QString, Entry>& changed)
{
    Entries entries = m_entries;
    for (auto it = changed.begin(); it != changed.end(); ++it)
        entries.byId.insert(it.key(), *it);
    return write(entries);
}

Done Journal::putBack(const QStringList& ids, const Entries& before)
{
    Entries entries = m_entries;
    for (const QString& id : ids) {
        entries.byId.remove(id);
        if (before.byId.contains(id))
            entries.byId.insert(id, before.byId.value(id));
    }
    return write(entries);
}

Done Journal::write(const Entries& entries)
{
    Entries kept = entries;
    dropOldest(kept);
    STIPPLE_TRY(replaceSmallFile(m_path, entriesToBytes(kept)));
    m_entries = std::move(kept);
    return {};
}

} // namespace stipple::reminders
