// What the power going at any moment leaves: of all that was written and not synced, each write may be there, missing,
// or torn, whatever became of those before it. STIPPLE_CAMPAIGN=500 (or more) tries as many images instead of a
// hundred.
#include "scripted_session.h"
#include "shim_vfs.h"

#include <random>

using namespace stipple;
using namespace stipple::vault;

namespace
{

using Files = std::map<QString, QByteArray>;

Files filesOf(const QString& folder)
{
    Files files;
    for (const QFileInfo& info : QDir(folder).entryInfoList(QDir::Files)) {
        QFile file(info.filePath());
        if (file.open(QIODevice::ReadOnly) && !info.fileName().endsWith(QLatin1String("-shm")))
            files[info.fileName()] = file.readAll();
    }
    return files;
}

bool isDatabase(const QString& name) { return name.startsWith(QLatin1String("records.db")); }

void apply(QByteArray& file, const StorageEvent& event, qsizetype from, qsizetype size)
{
    if (event.kind == StorageEvent::Kind::Truncate) {
        file.truncate(event.size);
        return;
    }
    const auto end = qsizetype(event.offset) + from + size;
    if (file.size() < end)
        file.append(QByteArray(end - file.size(), '\0'));
    file.replace(qsizetype(event.offset) + from, size, event.bytes.mid(from, size));
}

// What is on the disk when the power goes after `count` events.
Files imageAt(const Files& base, const std::vector<StorageEvent>& events, std::size_t count, std::mt19937& random)
{
    std::map<QString, std::size_t> synced; // events before this one are safe
    for (std::size_t i = 0; i < count; ++i) {
        if (events[i].kind == StorageEvent::Kind::Sync)
            synced[events[i].file] = i;
    }
    Files files = base;
    for (std::size_t i = 0; i < count; ++i) {
        const StorageEvent& event = events[i];
        if (event.kind == StorageEvent::Kind::Sync)
            continue;
        const bool isSafe = synced.contains(event.file) && i < synced[event.file];
        const unsigned fate = isSafe ? 0 : random() % 4;
        if (fate == 1)
            continue; // never arrived
        if (event.kind == StorageEvent::Kind::Delete) {
            files.erase(event.file);
            continue;
        }
        qsizetype from = 0;
        qsizetype size = event.bytes.size();
        if (fate >= 2 && size > 512) {
            // Torn between two sectors: the first part arrived, or the last.
            const auto cut = qsizetype(1 + random() % (unsigned(size) / 512)) * 512;
            if (fate == 2)
                size = std::min(cut, size);
            else
                from = std::min(cut, size), size -= from;
        }
        apply(files[event.file], event, from, size);
    }
    return files;
}

bool lay(const Files& files, const QString& folder)
{
    if (!QDir().mkpath(folder + QStringLiteral("/drafts")) || !QDir().mkpath(folder + QStringLiteral("/media")))
        return false;
    for (const auto& [name, bytes] : files) {
        QFile file(folder + QLatin1Char('/') + name);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return false;
    }
    return true;
}

int images()
{
    bool ok = false;
    const int wanted = qEnvironmentVariableIntValue("STIPPLE_CAMPAIGN", &ok);
    return ok && wanted > 0 ? wanted : 100;
}

} // namespace

class TestPowerCut : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_made = std::make_unique<MadeVault>();
        QVERIFY(m_made->make());
        m_random.seed(7);
    }

    void everythingAcknowledgedIsThereAfterwards()
    {
        struct Mark {
            std::size_t events;
            Work work;
            Files small; // the files that are replaced whole
        };
        std::vector<Mark> marks;
        std::vector<StorageEvent> events;
        Files base;
        {
            ShimVfs vfs;
            auto vault = unlockQuickly(m_made->path, m_made->recovery);
            QVERIFY(vault);
            auto writer = (*vault)->openWriter(m_made->clock);
            QVERIFY(writer);
            base = filesOf(m_made->path);
            vfs.record(true);
            ScriptedSession session(**vault, **writer, m_made->clock);
            const auto mark = [&] { marks.push_back({vfs.events().size(), session.work(), filesOf(m_made->path)}); };
            mark();
            for (int n = 0; n < ScriptedSession::steps; ++n) {
                QVERIFY(session.step(n));
                mark();
            }
            QVERIFY((*vault)->lock(*std::move(writer)));
            mark();
            events = vfs.events();
        }
        QVERIFY(events.size() > 100);
        int lossy = 0;
        for (int i = 0; i < images(); ++i) {
            const std::size_t at = m_random() % (events.size() + 1);
            const auto after =
                std::find_if(marks.rbegin(), marks.rend(), [&](const Mark& m) { return m.events <= at; });
            QVERIFY(after != marks.rend());
            Files files = imageAt(base, events, at, m_random);
            for (const auto& [name, bytes] : after->small) {
                if (!isDatabase(name))
                    files[name] = bytes;
            }
            lossy += files.at(QStringLiteral("records.db")) != base.at(QStringLiteral("records.db")) ? 1 : 0;
            const QString folder = m_made->folder.filePath(QStringLiteral("image"));
            QVERIFY(lay(files, folder));
            const QString wrong = whatIsWrong(folder, m_made->recovery, after->work);
            QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("image %1, after %2 of %3 events: %4")
                                                     .arg(i)
                                                     .arg(at)
                                                     .arg(events.size())
                                                     .arg(wrong)));
            QVERIFY(QDir(folder).removeRecursively());
        }
        QVERIFY(lossy > 0);
    }

    // The same campaign must find something, or it could not find anything: without syncing, rows are lost.
    void withoutSyncingSomethingIsLost()
    {
        std::vector<std::pair<std::size_t, int>> marks; // events, rows acknowledged
        std::vector<StorageEvent> events;
        Files base;
        {
            ShimVfs vfs;
            auto vault = unlockQuickly(m_made->path, m_made->recovery);
            QVERIFY(vault);
            QVERIFY((*vault)->withDatabase([&](Connection& connection) -> Done {
                STIPPLE_TRY(connection.execute("PRAGMA synchronous = OFF; CREATE TABLE control (n INTEGER)"));
                base = filesOf(m_made->path);
                vfs.record(true);
                for (int n = 1; n <= ScriptedSession::steps; ++n) {
                    STIPPLE_TRY(connection.execute("INSERT INTO control VALUES (1)"));
                    marks.emplace_back(vfs.events().size(), n);
                }
                vfs.record(false);
                return {};
            }));
            events = vfs.events();
        }
        int lost = 0;
        for (int i = 0; i < 50; ++i) {
            const auto [at, rows] = marks[m_random() % marks.size()];
            const QString folder = m_made->folder.filePath(QStringLiteral("control"));
            QVERIFY(lay(imageAt(base, events, at, m_random), folder));
            auto vault = unlockQuickly(folder, m_made->recovery);
            QVERIFY(vault);
            const auto kept = (*vault)->withDatabase([rows = rows](Connection& connection) -> Done {
                STIPPLE_ASSIGN(const qint64 count, connection.integer("SELECT count(*) FROM control"));
                return count == rows ? Done() : failure(ErrorCode::Damaged, QString::number(count));
            });
            lost += kept ? 0 : 1;
            vault->reset();
            QVERIFY(QDir(folder).removeRecursively());
        }
        QVERIFY2(lost > 10, qPrintable(QString::number(lost)));
    }

private:
    std::unique_ptr<MadeVault> m_made;
    std::mt19937 m_random;
};

QTEST_APPLESS_MAIN(TestPowerCut)
#include "test_power_cut.moc"
